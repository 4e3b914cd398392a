import { IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RequestGroup } from '@bleibeakte/contracts';
import { paths } from '../../paths.ts';
import { Section } from '../../ui/section.tsx';
import { UrgencyChip } from '../../ui/urgency-chip.tsx';
import { RequestActs } from './request-acts.tsx';
import { requestFacts } from './request-words.ts';

/** All that one body owes us, over all files: one call. */
export function RequestGroupCard({ group }: { group: RequestGroup }) {
  const { t } = useTranslation('requests');
  const { body, contact, phone, email, nextOn, requests } = group;
  return (
    <Section title={<bdi>{body}</bdi>} {...(requests.length > 1 && { count: t('group.count', { count: requests.length }) })} body="rows" {...(nextOn && { action: <UrgencyChip day={nextOn} /> })}>
      {(contact ?? phone ?? email) && (
        <p className="b-req-reach b-small">
          {contact && <bdi>{contact}</bdi>}
          {phone && <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}><IconPhone size={16} stroke={1.75} aria-hidden /> {phone}</a>}
          {email && <a href={`mailto:${email}`}>{email}</a>}
        </p>
      )}
      <ul className="b-req-rows">
        {requests.map((request) => (
          <li key={request.id}>
            <div className="b-grow">
              <span className="b-strong"><bdi>{request.title}</bdi></span>{' '}
              <Link className="b-number" to={paths.case(request.caseId, 'nachweise')}>{request.caseNumber}</Link> <span className="b-muted"><bdi>{request.caseTitle}</bdi></span>
              <div className="b-small b-muted">{requestFacts(request, t)}{request.assignedTo && ` · ${t('assign.to', { name: request.assignedTo.name })}`}</div>
              {request.consentMissing && <div className="b-small b-req-blocked">{t('consentMissing')}</div>}
              <div className="b-small b-req-question"><bdi>{request.question}</bdi></div>
            </div>
            <RequestActs request={request} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
