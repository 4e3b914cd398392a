import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconPhone, IconPhoneCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssignedRequestResponse } from '@bleibeakte/contracts';
import { formatMoment } from '../../format/format-moment.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { UrgencyChip } from '../../ui/urgency-chip.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import { assignedQuery, useAnswerAssigned } from './requests.queries.ts';

/** A number, what to ask, a place for the answer; nothing of the case. */
export function AssignedRequests() {
  const { t } = useTranslation('requests');
  const query = useQuery(assignedQuery);
  return (
    <QueryView query={query} errorTitle={t('notLoaded')} isEmpty={(all) => all.length === 0} empty={<EmptyState why="done" icon={IconPhoneCheck} title={t('mine.empty')} text={t('mine.emptyText')} />}>
      {(all) => <div className="b-stack">{all.map((request) => <AssignedCard key={request.id} request={request} />)}</div>}
    </QueryView>
  );
}

function AssignedCard({ request }: { request: AssignedRequestResponse }) {
  const { t } = useTranslation('requests');
  const answer = useAnswerAssigned(request.id);
  const [isOpen, setOpen] = useState(false);
  const { body, contact, phone, email, question, dueOn, tries, version } = request;
  return (
    <Section title={<bdi>{body}</bdi>} {...(dueOn && { action: <UrgencyChip day={dueOn} label={t('mine.until')} /> })}>
      <div className="b-stack b-req-mine">
        {contact && <span className="b-muted"><bdi>{contact}</bdi></span>}
        {phone && <a className="b-req-call" href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}><IconPhone size={18} stroke={1.75} aria-hidden /> {phone}</a>}
        {email && <a href={`mailto:${email}`}>{email}</a>}
        <div><span className="b-label">{t('mine.question')}</span><p className="b-reading"><bdi>{question}</bdi></p></div>
        {tries.length > 0 && (
          <ul className="b-req-tries b-small b-muted">
            {tries.map(({ at, outcome, note }) => <li key={at}>{formatMoment(at)}: {t(`step.${outcome}`)}{note && <> · <bdi>{note}</bdi></>}</li>)}
          </ul>
        )}
        <div><Button onClick={() => setOpen(true)} aria-label={t('act.answerOf', { body })}>{t('act.answer')}</Button></div>
      </div>
      {isOpen && <AnswerDialog body={body} version={version} onClose={() => setOpen(false)} onSave={(value) => answer.mutateAsync(value)} />}
    </Section>
  );
}
