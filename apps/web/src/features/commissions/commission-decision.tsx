import { IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CommissionResponse } from '@bleibeakte/contracts';
import { Section } from '../../ui/section.tsx';
import { CommissionField } from './commission-field.tsx';

/** Who decides, with which majority, after which first check. */
export function CommissionDecision({ commission }: { commission: CommissionResponse }) {
  const { t } = useTranslation('commissions');
  const { memberCount, memberCountRange: range, votingMemberCount: voting, typicalDurationMonths: months } = commission;
  const members = [
    memberCount ?? (range && t('decision.range', { from: range.from, to: range.to })),
    voting !== null && t('decision.voting', { count: voting }),
  ].filter((part) => part !== null && part !== false).join(', ');
  const review = commission.preliminaryReview === null ? null : t(commission.preliminaryReview ? 'yes' : 'no');
  return (
    <Section title={t('decision.title')} icon={IconGavel}>
      <dl className="b-facts">
        <CommissionField commission={commission} label={t('decision.majority')} fields={['majority', 'majorityNote']} note={commission.majorityNote}>{commission.majority}</CommissionField>
        <CommissionField commission={commission} label={t('decision.members')} fields={['memberCount', 'votingMemberCount', 'memberCountRange', 'membersNote']} note={commission.membersNote}>{members}</CommissionField>
        <CommissionField commission={commission} label={t('decision.review')} fields={['preliminaryReview', 'preliminaryReviewNote']} note={commission.preliminaryReviewNote}>{review}</CommissionField>
        <CommissionField commission={commission} label={t('decision.petition')} fields={['petitionRelation', 'petitionNote']} note={commission.petitionNote}>{commission.petitionRelation}</CommissionField>
        <CommissionField commission={commission} label={t('decision.duration')} fields={['typicalDurationMonths']}>{months === null ? null : t('decision.months', { count: months })}</CommissionField>
      </dl>
    </Section>
  );
}
