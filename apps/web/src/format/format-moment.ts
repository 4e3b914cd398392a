import { i18next } from '../i18n/i18n.ts';
import { addDays } from './calendar.ts';
import { formatDay } from './format-day.ts';
import { dayOfMoment, today } from './today.ts';

const clock = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** A moment as German wall clock: '14:02'. */
export function time(moment: string): string {
  return clock.format(new Date(moment));
}

/** 'heute, 09:00' · 'gestern, 16:20' · 'Di 24.11.2026, 11:20' */
export function formatMoment(moment: string): string {
  const day = dayOfMoment(moment);
  const now = today();
  if (day === now) return `${i18next.t('common:time.today')}, ${time(moment)}`;
  if (day === addDays(now, -1)) return `${i18next.t('common:time.yesterday')}, ${time(moment)}`;
  return `${formatDay(day)}, ${time(moment)}`;
}
