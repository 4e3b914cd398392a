import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../ui/status-chip.tsx';
import { BarFindingView, type BarFindingViewProps } from './bar-finding-view.tsx';
import { VerdictChip } from './verdict-chip.tsx';

/** One ground for one person, in the list of a person. */
export function BarRow({ actions, ...view }: BarFindingViewProps & { actions?: ReactNode }) {
  const { t } = useTranslation('check');
  const { label, verdict, judged } = view.finding;
  return (
    <li className="b-check-bar">
      <div className="b-check-head">
        <h4>{label}</h4>
        <VerdictChip verdict={verdict} />
        {judged && <StatusChip tone="accent">{t('bar.judged')}</StatusChip>}
      </div>
      <BarFindingView {...view} />
      {actions}
    </li>
  );
}
