import type {
  CalendarDate,
  ComputeDeadlineRequest,
  ComputedDeadline,
  HolidayRegion,
  PeriodUnit,
} from '@bleibeakte/contracts';
import { addDays, compareDays } from '../calendar/calendar-date.ts';
import {
  formatDayDe,
  formatDayShortDe,
  weekdayLongDe,
  weekdayShortDe,
} from '../calendar/day-format.ts';
import { regionName } from '../calendar/public-holidays.ts';
import { holidayName } from '../calendar/working-days.ts';

export type ComputedDays = Pick<ComputedDeadline, 'deemed' | 'rawEnd' | 'due'>;

const UNITS: Record<PeriodUnit, [one: string, many: string]> = {
  day: ['Tag', 'Tage'],
  week: ['Woche', 'Wochen'],
  month: ['Monat', 'Monate'],
  year: ['Jahr', 'Jahre'],
};

/** '1 Monat', '4 Wochen' */
export const periodDe = (length: number, unit: PeriodUnit): string =>
  `${length} ${UNITS[unit][length === 1 ? 0 : 1]}`;

/** Why nobody works on that day: the holiday, else the weekday. */
export const reasonDe = (day: CalendarDate, region: HolidayRegion): string =>
  holidayName(day, region) ?? weekdayLongDe(day);

/** 'Sonntag', 'Karfreitag' or, for several days, 'Sa, Pfingstsonntag, Pfingstmontag'. */
const skippedDe = (from: CalendarDate, to: CalendarDate, region: HolidayRegion): string => {
  const days: CalendarDate[] = [];
  for (let day = from; compareDays(day, to) < 0; day = addDays(day, 1)) days.push(day);
  const [only] = days;
  if (only && days.length === 1) return reasonDe(only, region);
  return days.map((day) => holidayName(day, region) ?? weekdayShortDe(day)).join(', ');
};

/** Without the year when the sentence ends in the same one. */
const startDe = (day: CalendarDate, end: CalendarDate): string =>
  day.slice(0, 4) === end.slice(0, 4) ? formatDayShortDe(day) : formatDayDe(day);

const endDe = (request: ComputeDeadlineRequest, { rawEnd, due }: ComputedDays): string => {
  const { region, shift } = request;
  const raw = formatDayDe(rawEnd);
  if (due !== rawEnd) return `${raw} → ${formatDayDe(due)} (${skippedDe(rawEnd, due, region)})`;
  const free = nonWorkingReason(rawEnd, region);
  if (!shift && free) return `${raw}; ${free}, wird nicht verschoben`;
  return `${raw}; kein Feiertag in ${regionName(region)}`;
};

/** Null on a working day. */
export const nonWorkingReason = (day: CalendarDate, region: HolidayRegion): string | null => {
  const reason = reasonDe(day, region);
  return holidayName(day, region) !== null || reason === 'Samstag' || reason === 'Sonntag'
    ? reason
    : null;
};

/** The computation as one German sentence that a caseworker can follow with a calendar. */
export const arithmeticDe = (
  request: ComputeDeadlineRequest,
  days: ComputedDays,
  startWord: string,
): string => {
  const { event, fictionDays, startMode, length, unit } = request;
  const counts = startMode === 'dayStart' ? ' (zählt mit)' : '';
  const period = `+ ${periodDe(length, unit)} = ${endDe(request, days)}`;
  if (days.deemed === null || fictionDays === null) {
    return `${startWord} ${startDe(event, days.rawEnd)}${counts} ${period}`;
  }
  const posted = startDe(event, days.rawEnd);
  const known = startDe(days.deemed, days.rawEnd);
  return `zur Post ${posted} + ${periodDe(fictionDays, 'day')} = bekannt gegeben ${known}${counts}; ${period}`;
};
