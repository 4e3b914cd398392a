import type { CalendarDate, HolidayRegion } from '@bleibeakte/contracts';
import { addDays, parseDay, weekday } from './calendar-date.ts';
import { publicHolidays } from './public-holidays.ts';

/** German name of the statutory holiday at this place, or null. */
export const holidayName = (day: CalendarDate, region: HolidayRegion): string | null =>
  publicHolidays(region, parseDay(day).year).get(day) ?? null;

/** Neither Saturday nor Sunday nor statutory holiday (§ 193 BGB); 24 and 31 December are working days. */
export const isWorkingDay = (day: CalendarDate, region: HolidayRegion): boolean =>
  weekday(day) < 6 && holidayName(day, region) === null;

/** This day if it is a working day, else the first one after it. */
export const nextWorkingDay = (day: CalendarDate, region: HolidayRegion): CalendarDate => {
  let candidate = day;
  while (!isWorkingDay(candidate, region)) candidate = addDays(candidate, 1);
  return candidate;
};

/** This day if it is a working day, else the last one before it. */
export const previousWorkingDay = (day: CalendarDate, region: HolidayRegion): CalendarDate => {
  let candidate = day;
  while (!isWorkingDay(candidate, region)) candidate = addDays(candidate, -1);
  return candidate;
};
