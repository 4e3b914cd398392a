import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PlanRemindersRequest } from '@bleibeakte/contracts';
import { shortDay } from '../../format/format-day.ts';
import { dayOfMoment } from '../../format/today.ts';
import { reminderPlanQuery } from './deadlines.queries.ts';

/** 'Erinnerungen: Mo 07.12., Do 10.12., Mi 16.12., Do 17.12.' before it is saved. */
export function ReminderLine({ plan }: { plan: PlanRemindersRequest | null }) {
  const { t } = useTranslation('deadlines');
  const { data } = useQuery(reminderPlanQuery(plan));
  if (!data) return null;
  if (data.some(({ late }) => late)) return <span className="b-small b-muted">{t('reminders.atOnce')}</span>;
  return <span className="b-small b-muted">{t('reminders.planned', { days: data.map(({ at }) => shortDay(dayOfMoment(at))).join(', ') })}</span>;
}
