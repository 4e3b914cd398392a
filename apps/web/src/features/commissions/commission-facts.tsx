import { IconBuildingBank, IconGavel, IconLifebuoy, IconShieldCheck, IconUserCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CommissionResponse } from '@bleibeakte/contracts';
import { noBreak } from '../../format/no-break.ts';
import { Section } from '../../ui/section.tsx';
import { Known } from './known.tsx';

/** The column beside the bars: who, where, how it is decided. */
export function CommissionFacts({ commission }: { commission: CommissionResponse }) {
  const { t } = useTranslation('commissions');
  const { office, supportContact: support } = commission;
  const address = [office.street, [office.postalCode, office.city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const yesNo = (value: boolean | null) => (value === null ? null : t(value ? 'yes' : 'no'));
  return (
    <div className="b-stack">
      <Section title={t('submit.title')} icon={IconUserCheck}>
        <div className="b-commission-text">
          <ul className="b-commission-text">{commission.whoMaySubmit.map((who) => <li key={who} className="b-strong">{who}</li>)}</ul>
          <p className="b-small b-muted"><Known>{commission.whoMaySubmitNote && noBreak(commission.whoMaySubmitNote)}</Known></p>
        </div>
      </Section>
      <Section title={t('office.title')} icon={IconBuildingBank}>
        <dl className="b-facts">
          <dt>{t('office.authority')}</dt><dd><Known>{office.authority}</Known></dd>
          <dt>{t('office.address')}</dt><dd><Known>{address}</Known></dd>
          <dt>{t('office.email')}</dt><dd><Known>{office.email && <a href={`mailto:${office.email}`}>{office.email}</a>}</Known></dd>
          <dt>{t('office.ministry')}</dt><dd><Known>{commission.supervisingMinistry}</Known></dd>
          <dt>{t('office.orders')}</dt><dd><Known>{commission.orderAuthority}</Known></dd>
          <dt>{t('office.legalBasis')}</dt><dd><Known>{commission.legalBasis && noBreak(commission.legalBasis)}</Known></dd>
        </dl>
      </Section>
      <Section title={t('decision.title')} icon={IconGavel}>
        <dl className="b-facts">
          <dt>{t('decision.majority')}</dt><dd><Known>{commission.majority}</Known></dd>
          <dt>{t('decision.members')}</dt><dd className="b-num"><Known>{commission.memberCount}</Known></dd>
          <dt>{t('decision.review')}</dt><dd><Known>{yesNo(commission.preliminaryReview)}</Known></dd>
          <dt>{t('decision.petition')}</dt><dd><Known>{commission.petitionRelation}</Known></dd>
        </dl>
      </Section>
      <Section title={t('stay.title')} icon={IconShieldCheck}>
        <div className="b-commission-text">
          <p className="b-strong"><Known>{commission.stayEffect}</Known></p>
          <p className="b-small b-muted"><Known>{commission.stayNote && noBreak(commission.stayNote)}</Known></p>
        </div>
      </Section>
      <Section title={t('support.title')} icon={IconLifebuoy}>
        {support ? (
          <div className="b-commission-text">
            <p className="b-strong">{support.name}</p>
            <p><Known>{support.website && <a href={support.website} target="_blank" rel="noreferrer noopener">{support.website.replace(/^https?:\/\//, '')}</a>}</Known></p>
            {support.note && <p className="b-small b-muted">{noBreak(support.note)}</p>}
          </div>
        ) : <p><Known>{null}</Known></p>}
      </Section>
    </div>
  );
}
