import { i18next } from '../i18n/i18n.ts';
import { daysBetween } from './calendar.ts';
import { today as currentDay } from './today.ts';

/** A due day in words: 'in 21 Tagen' · 'morgen' · 'heute' · '2 Tage überfällig'. Stands only beside the date. */
export function relative(day: string, today: string = currentDay()): string {
  const days = daysBetween(today, day);
  if (days === 0) return i18next.t('common:time.today');
  if (days === 1) return i18next.t('common:time.tomorrow');
  if (days > 1) return i18next.t('common:time.inDays', { count: days });
  return i18next.t('common:time.overdue', { count: -days });
}

/** A past day in words: 'heute' · 'gestern' · 'vor 12 Tagen'. */
export function ago(day: string, today: string = currentDay()): string {
  const days = daysBetween(day, today);
  if (days <= 0) return i18next.t('common:time.today');
  if (days === 1) return i18next.t('common:time.yesterday');
  return i18next.t('common:time.daysAgo', { count: days });
}
