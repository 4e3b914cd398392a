import { useTranslation } from 'react-i18next';
import type { CommissionSummary } from '@bleibeakte/contracts';
import { plainDay } from '../../format/format-day.ts';
import { StatusChip } from '../../ui/status-chip.tsx';

export interface CheckedChipProps {
  commission: Pick<CommissionSummary, 'lastChecked' | 'outdated'>;
}

/** When somebody last compared the profile with its sources; amber when that is more than a year ago. */
export function CheckedChip({ commission }: CheckedChipProps) {
  const { t } = useTranslation('commissions');
  const day = plainDay(commission.lastChecked);
  return commission.outdated
    ? <StatusChip tone="soon">{t('checkedLongAgo', { day })}</StatusChip>
    : <StatusChip tone="done">{t('checked', { day })}</StatusChip>;
}
