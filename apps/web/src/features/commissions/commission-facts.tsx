import { IconBuildingBank, IconLifebuoy, IconShieldCheck, IconUserCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CommissionResponse } from '@bleibeakte/contracts';
import { noBreak } from '../../format/no-break.ts';
import { Section } from '../../ui/section.tsx';
import { CommissionDecision } from './commission-decision.tsx';
import { CommissionField } from './commission-field.tsx';

/** The column beside the bars: who, where, how it is decided. */
export function CommissionFacts({ commission }: { commission: CommissionResponse }) {
  const { t } = useTranslation('commissions');
  const { office, supportContact: support } = commission;
  const address = [office.street, [office.postalCode, office.city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return (
    <div className="b-stack">
      <Section title={t('submit.title')} icon={IconUserCheck}>
        <dl className="b-facts">
          <CommissionField commission={commission} label={t('access')} fields={['whoMaySubmit', 'whoMaySubmitNote']} note={commission.whoMaySubmitNote}>
            <ul className="b-commission-text">{commission.whoMaySubmit.map((who) => <li key={who} className="b-strong">{who}</li>)}</ul>
          </CommissionField>
        </dl>
      </Section>
      <Section title={t('office.title')} icon={IconBuildingBank}>
        <dl className="b-facts">
          <CommissionField commission={commission} label={t('office.authority')} fields={['office.authority', 'office.note']} note={office.note}>{office.authority}</CommissionField>
          <CommissionField commission={commission} label={t('office.address')} fields={['office.street', 'office.postalCode', 'office.city']}>{address}</CommissionField>
          <CommissionField commission={commission} label={t('office.email')} fields={['office.email']}>{office.email && <a href={`mailto:${office.email}`}>{office.email}</a>}</CommissionField>
          <CommissionField commission={commission} label={t('office.ministry')} fields={['supervisingMinistry']}>{commission.supervisingMinistry}</CommissionField>
          <CommissionField commission={commission} label={t('office.orders')} fields={['orderAuthority', 'orderAuthorityNote']} note={commission.orderAuthorityNote}>{commission.orderAuthority}</CommissionField>
          <CommissionField commission={commission} label={t('office.legalForm')} fields={['legalForm']}>{commission.legalForm}</CommissionField>
          <CommissionField commission={commission} label={t('office.legalBasis')} fields={['legalBasis']}>{commission.legalBasis && noBreak(commission.legalBasis)}</CommissionField>
        </dl>
      </Section>
      <CommissionDecision commission={commission} />
      <Section title={t('stay.title')} icon={IconShieldCheck}>
        <dl className="b-facts">
          <CommissionField commission={commission} label={t('stay.effect')} fields={['stayEffect', 'stayNote']} note={commission.stayNote}>{commission.stayEffect && <strong>{commission.stayEffect}</strong>}</CommissionField>
          <CommissionField commission={commission} label={t('stay.begins')} fields={['stayBegins']}>{commission.stayBegins && noBreak(commission.stayBegins)}</CommissionField>
          <CommissionField commission={commission} label={t('stay.ends')} fields={['stayEnds']}>{commission.stayEnds && noBreak(commission.stayEnds)}</CommissionField>
          <CommissionField commission={commission} label={t('stay.form')} fields={['stayForm']}>{commission.stayForm && noBreak(commission.stayForm)}</CommissionField>
        </dl>
      </Section>
      <Section title={t('support.title')} icon={IconLifebuoy}>
        <dl className="b-facts">
          <CommissionField commission={commission} label={t('support.name')} fields={['supportContact.name', 'supportContact.note']} note={support?.note ?? null}>{support?.name}</CommissionField>
          <CommissionField commission={commission} label={t('support.website')} fields={['supportContact.website']}>
            {support?.website && <a href={support.website} target="_blank" rel="noreferrer noopener">{support.website.replace(/^https?:\/\//, '')}</a>}
          </CommissionField>
        </dl>
      </Section>
    </div>
  );
}
