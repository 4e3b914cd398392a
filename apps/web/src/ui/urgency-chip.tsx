import { useTranslation } from 'react-i18next';
import { formatDay, shortDay } from '../format/format-day.ts';
import { relative } from '../format/relative.ts';
import { today as currentDay } from '../format/today.ts';
import { urgencyOf } from '../format/urgency.ts';
import { StatusChip } from './status-chip.tsx';

export interface UrgencyChipProps {
  /** 'YYYY-MM-DD' */
  day: string;
  /** `relative` 'In 21 Tagen' (beside a date) · `short` 'Do 17.12.' (in lists) · `full` 'Frist Do 17.12.2026 · in 21 Tagen' (record head). */
  show?: 'relative' | 'short' | 'full';
  /** In front of the date with `full`: 'Frist', 'Termin' … */
  label?: string;
  /** The server's today where it is known. */
  today?: string;
}

export function UrgencyChip({
  day,
  show = 'relative',
  label,
  today = currentDay(),
}: UrgencyChipProps) {
  useTranslation();
  const words = relative(day, today);
  const tone = urgencyOf(day, today);
  if (show === 'relative')
    return <StatusChip tone={tone}>{words.charAt(0).toUpperCase() + words.slice(1)}</StatusChip>;
  if (show === 'full')
    return (
      <StatusChip
        tone={tone}
      >{`${label ? `${label} ` : ''}${formatDay(day)} · ${words}`}</StatusChip>
    );
  return (
    <StatusChip tone={tone}>
      {shortDay(day)}
      <span className="b-hidden">{`, ${words}`}</span>
    </StatusChip>
  );
}
