import { IconPencilCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CommissionResponse } from '@bleibeakte/contracts';
import { isRowsField } from '@bleibeakte/law';
import { plainDay } from '../../format/format-day.ts';
import { noBreak } from '../../format/no-break.ts';
import { fieldLabel } from './field-label.ts';

export interface CorrectedLineProps {
  commission: CommissionResponse;
  field: string;
  /** Says which of several values it is. */
  named?: boolean;
}

/** From where the organisation knows it better, and what was shipped. */
export function CorrectedLine({ commission, field, named = false }: CorrectedLineProps) {
  const { t } = useTranslation('commissions');
  const found = commission.corrections.find((one) => one.field === field);
  if (!found) return null;
  const { source, checkedOn, correctedBy, shipped } = found;
  // A whole list would be longer than what it explains; the comparison of the versions shows it.
  const before = isRowsField(field) ? t('row.count', { count: shipped?.split('\n').length ?? 0 }) : (shipped ?? t('unknown'));
  return (
    <p className="b-tiny b-corrected">
      <IconPencilCheck size={14} stroke={1.75} aria-hidden />
      <span>
        {named && `${fieldLabel(t, field)}: `}
        {noBreak(t('corrected', { source, day: plainDay(checkedOn), by: correctedBy, shipped: before }))}
      </span>
    </p>
  );
}
