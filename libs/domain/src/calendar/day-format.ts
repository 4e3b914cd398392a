import type { CalendarDate } from '@bleibeakte/contracts';
import { parseDay, weekday } from './calendar-date.ts';

const SHORT = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'] as const;
const LONG = [
  'Montag',
  'Dienstag',
  'Mittwoch',
  'Donnerstag',
  'Freitag',
  'Samstag',
  'Sonntag',
] as const;

const two = (value: number): string => String(value).padStart(2, '0');

/** 'Do' */
export const weekdayShortDe = (day: CalendarDate): string => SHORT[weekday(day) - 1] ?? '';

/** 'Donnerstag' */
export const weekdayLongDe = (day: CalendarDate): string => LONG[weekday(day) - 1] ?? '';

/** '17.12.2026' */
export const formatDateDe = (day: CalendarDate): string => {
  const parts = parseDay(day);
  return `${two(parts.day)}.${two(parts.month)}.${parts.year}`;
};

/** 'Do 17.12.2026' */
export const formatDayDe = (day: CalendarDate): string =>
  `${weekdayShortDe(day)} ${formatDateDe(day)}`;

/** 'Do 17.12.' */
export const formatDayShortDe = (day: CalendarDate): string => {
  const parts = parseDay(day);
  return `${weekdayShortDe(day)} ${two(parts.day)}.${two(parts.month)}.`;
};

/** 'Donnerstag, 17.12.2026' */
export const formatDayLongDe = (day: CalendarDate): string =>
  `${weekdayLongDe(day)}, ${formatDateDe(day)}`;
