import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LAND_NAMES, type CommissionComparison, type Land } from '@bleibeakte/contracts';
import { barFieldOf } from '@bleibeakte/law';
import { plainDay } from '../../format/format-day.ts';
import { noBreak } from '../../format/no-break.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { commissionComparisonQuery, commissionQuery } from './commissions.queries.ts';
import { fieldLabel } from './field-label.ts';
import { Known } from './known.tsx';
import { versionWords } from './version-words.ts';

export interface CompareDialogProps {
  land: Land;
  from: string;
  to: string;
  onClose: () => void;
  /** What can be done with the difference; else only closing. */
  action?: ReactNode;
}

/** Two versions of a profile side by side, only what differs. */
export function CompareDialog({ land, from, to, onClose, action }: CompareDialogProps) {
  const { t } = useTranslation('commissions');
  const query = useQuery(commissionComparisonQuery(land, from, to));
  return (
    <Modal.Root opened onClose={onClose} size={840}>
      <DialogFrame title={t('compare.title', { land: LAND_NAMES[land] })} subtitle={t('compare.subtitle', { from: versionWords(t, from), to: versionWords(t, to) })} onClose={onClose}>
        <div className="b-dialog-body">
          <QueryView query={query} loading="rows">{(comparison) => <Differences comparison={comparison} />}</QueryView>
        </div>
        <div className="b-dialog-foot">
          <span className="b-grow" />
          <Button onClick={onClose}>{t('common:close')}</Button>
          {action}
        </div>
      </DialogFrame>
    </Modal.Root>
  );
}

function Differences({ comparison: { land, to, from, differences } }: { comparison: CommissionComparison }) {
  const { t } = useTranslation('commissions');
  const bars = [...(useQuery(commissionQuery(land, to)).data?.bars ?? []), ...(useQuery(commissionQuery(land, from)).data?.bars ?? [])];
  if (differences.length === 0) return <p className="b-muted">{t('compare.same')}</p>;
  return (
    <ul className="b-differences">
      {differences.map(({ field, before, after, source, checkedOn }) => {
        const bar = barFieldOf(field);
        return (
          <li key={field}>
            <h3>{fieldLabel(t, field)}</h3>
            {bar && <p className="b-small b-muted">{noBreak(bars.find(({ code }) => code === bar.bar)?.text ?? '')}</p>}
            <dl>
              <div><dt>{t('compare.before')}</dt><dd><Known>{before && noBreak(before)}</Known></dd></div>
              <div><dt>{t('compare.after')}</dt><dd><Known>{after && noBreak(after)}</Known></dd></div>
            </dl>
            {source && checkedOn && <p className="b-tiny b-faint">{noBreak(t('compare.source', { source, day: plainDay(checkedOn) }))}</p>}
          </li>
        );
      })}
    </ul>
  );
}
