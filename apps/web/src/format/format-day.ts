import { readSetting } from '../settings/settings.ts';
import { weekdayOf } from './calendar.ts';

const weekdays = {
  de: ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;

function weekday(day: string): string {
  return weekdays[readSetting('language')][weekdayOf(day)] ?? '';
}

/** '2026-12-17' → 'Do 17.12.2026' (no-break space, so that it never splits). */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${weekday(day)}\u00a0${date}.${month}.${year}`;
}

/** '2026-12-17' → 'Do 17.12.' */
export function shortDay(day: string): string {
  const [, month, date] = day.split('-');
  return `${weekday(day)}\u00a0${date}.${month}.`;
}

/** '2026-12-17' → '17.12.2026', for facts where the weekday says nothing (birth, entry). */
export function plainDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}.${month}.${year}`;
}

/** '2026-11-26' → 'Donnerstag, 26. November'; `short` gives 'Do, 26. November'. */
export function longDay(day: string, short = false): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Intl.DateTimeFormat(readSetting('language') === 'de' ? 'de-DE' : 'en-GB', {
    timeZone: 'UTC',
    weekday: short ? 'short' : 'long',
    day: 'numeric',
    month: 'long',
  }).format(new Date(Date.UTC(year, month - 1, date)));
}

/** '2026-11-26' → 'November 2026' */
export function monthOf(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Intl.DateTimeFormat(readSetting('language') === 'de' ? 'de-DE' : 'en-GB', {
    timeZone: 'UTC',
    month: 'long',
    year: 'numeric',
  }).format(new Date(Date.UTC(year, month - 1, 1)));
}
