import { IconBellCheck, IconBellX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../format/format-moment.ts';
import { useMay } from '../../login/may.ts';
import { useReminderStatus } from './shell.queries.ts';

/** 'Erinnerungen liefen heute, 06:00' – or, in red, that they stand still. Silence would be dangerous. */
export function ReminderState() {
  const { t } = useTranslation();
  const { data } = useReminderStatus(useMay('reminder:read'));
  if (!data) return null;
  const isTrouble = data.late || data.needsAttention > 0;
  const words =
    data.lastSweepAt === null
      ? t('common:reminders.never')
      : data.late
        ? t('common:reminders.late', { at: formatMoment(data.lastSweepAt) })
        : data.needsAttention > 0
          ? t('common:reminders.failed', { count: data.needsAttention })
          : t('common:reminders.ran', { at: formatMoment(data.lastSweepAt) });
  const Shape = isTrouble ? IconBellX : IconBellCheck;
  return (
    <span
      className={isTrouble ? 'b-top-state b-top-state-late' : 'b-top-state'}
      role="status"
      title={words}
    >
      <Shape size={16} stroke={1.75} aria-hidden />
      <span className="b-top-state-words">{words}</span>
    </span>
  );
}
