import type { CalendarDate, PeriodUnit, StartMode } from '@bleibeakte/contracts';
import {
  addDays,
  addMonths,
  daysInMonth,
  monthAfter,
  parseDay,
  toDay,
} from '../calendar/calendar-date.ts';

/**
 * The day before the one that corresponds by its number (§ 188 (2) BGB, second case), or the last day of the month
 * when that day is missing (§ 188 (3)): 31 March + 1 month ends on 30 April, not on the day before it.
 */
const dayBeforeMonths = (start: CalendarDate, months: number): CalendarDate => {
  const { year, month, day } = parseDay(start);
  if (day === 1) return addDays(addMonths(start, months), -1);
  const [endYear, endMonth] = monthAfter(year, month, months);
  const number = Math.min(day - 1, daysInMonth(endYear, endMonth));
  return toDay({ year: endYear, month: endMonth, day: number });
};

/** Last day of a period by §§ 187, 188 BGB, before it moves off weekends and holidays. */
export const periodEnd = (
  start: CalendarDate,
  length: number,
  unit: PeriodUnit,
  startMode: StartMode,
): CalendarDate => {
  const startCounts = startMode === 'dayStart';
  switch (unit) {
    case 'day':
      return addDays(start, startCounts ? length - 1 : length);
    case 'week':
      return addDays(start, startCounts ? length * 7 - 1 : length * 7);
    case 'month':
      return startCounts ? dayBeforeMonths(start, length) : addMonths(start, length);
    case 'year':
      return startCounts ? dayBeforeMonths(start, length * 12) : addMonths(start, length * 12);
  }
};
