import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseSummary } from '@bleibeakte/contracts';
import { StatusChip } from '../../ui/status-chip.tsx';
import { UrgencyChip } from '../../ui/urgency-chip.tsx';

/** Next date of a case, or that somebody has to set a step. */
export function NextDateChip({ row }: { row: CaseSummary }) {
  const { t } = useTranslation('cases');
  if (row.closed) return <StatusChip tone="neutral">{t('stage.closed')}</StatusChip>;
  if (!row.nextDate) return <StatusChip tone="open">{t('list.noDate')}</StatusChip>;
  return <span title={row.nextDate.title}><UrgencyChip day={row.nextDate.on} show="short" /></span>;
}

export function EvidenceBar({ done, all }: { done: number; all: number }) {
  const { t } = useTranslation('cases');
  if (all === 0) return <span className="b-faint">{t('list.noEvidence')}</span>;
  return (
    <span className="b-row b-evidence-bar" aria-label={t('evidenceOf', { done, all })} role="img">
      <span className="b-evidence-track"><i style={{ width: `${Math.round((done / all) * 100)}%` }} /></span>
      <span className="b-num">{done}/{all}</span>
    </span>
  );
}

export function PeopleCount({ count }: { count: number }) {
  const { t } = useTranslation('cases');
  return (
    <span className="b-row b-muted" style={{ gap: 4 }} role="img" aria-label={t('peopleCount', { count })}>
      <IconUsers size={16} stroke={1.75} aria-hidden /><span className="b-num">{count}</span>
    </span>
  );
}
