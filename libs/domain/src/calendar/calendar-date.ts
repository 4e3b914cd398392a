import type { CalendarDate } from '@bleibeakte/contracts';
import { RuleViolation } from '../rule-violation.ts';

/** Days are plain numbers of the calendar: no time zone, no time of day. */
export interface DayParts {
  year: number;
  /** 1 to 12 */
  month: number;
  day: number;
}

const MS_PER_DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const readDay = (text: string): DayParts | undefined => {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return undefined;
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
};

/** 'YYYY-MM-DD' of a day that exists, from 1900 to 2199. */
export const isRealDay = (text: string): boolean => readDay(text) !== undefined;

/** Throws `deadline.day-unreal` for anything that is not a day (see `isRealDay`). */
export const parseDay = (day: CalendarDate): DayParts => {
  const parts = readDay(day);
  if (!parts) throw new RuleViolation('deadline.day-unreal');
  return parts;
};

export const toDay = ({ year, month, day }: DayParts): CalendarDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

const numberOf = ({ year, month, day }: DayParts): number =>
  Date.UTC(year, month - 1, day) / MS_PER_DAY;
const toNumber = (day: CalendarDate): number => numberOf(parseDay(day));

export const addDays = (day: CalendarDate, days: number): CalendarDate => {
  const parts = parseDay(day);
  const sameMonth = parts.day + days;
  // Nearly always the day before or after: no Date is needed for that.
  if (sameMonth >= 1 && sameMonth <= daysInMonth(parts.year, parts.month))
    return toDay({ ...parts, day: sameMonth });
  return new Date((numberOf(parts) + days) * MS_PER_DAY).toISOString().slice(0, 10);
};

/** From the first day to the second; negative when the second is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  toNumber(to) - toNumber(from);

/** Negative, 0 or positive, for sorting. */
export const compareDays = (a: CalendarDate, b: CalendarDate): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** The month that lies so many months away: [year, month]. */
export const monthAfter = (year: number, month: number, months: number): [number, number] => {
  const index = year * 12 + (month - 1) + months;
  return [Math.floor(index / 12), (index % 12) + 1];
};

/**
 * Same number of the day in the target month, or its last day when it has none (§ 188 (3) BGB).
 * Nothing else is ever treated as an end of month: 28 February + 1 month = 28 March.
 */
export const addMonths = (day: CalendarDate, months: number): CalendarDate => {
  const start = parseDay(day);
  const [year, month] = monthAfter(start.year, start.month, months);
  return toDay({ year, month, day: Math.min(start.day, daysInMonth(year, month)) });
};

/** ISO: 1 = Monday … 7 = Sunday. */
export const weekday = (day: CalendarDate): number => ((((toNumber(day) + 3) % 7) + 7) % 7) + 1;

/**
 * The first day on which somebody is so many years old. The year is completed with the day before the birthday
 * (§ 187 (2) s. 2, § 188 (2) BGB); born on 29 February, it is reached on 1 March of other years.
 */
export const reachesAgeOn = (birth: CalendarDate, years: number): CalendarDate => {
  const born = parseDay(birth);
  const year = born.year + years;
  return born.day > daysInMonth(year, born.month)
    ? toDay({ year, month: born.month + 1, day: 1 })
    : toDay({ ...born, year });
};

/** The last day before `reachesAgeOn`: until its end an application 'before the 27th birthday' is possible. */
export const completesAgeOn = (birth: CalendarDate, years: number): CalendarDate =>
  addDays(reachesAgeOn(birth, years), -1);

/** Full years on that day; negative before the birth. */
export const ageOn = (birth: CalendarDate, day: CalendarDate): number => {
  const years = parseDay(day).year - parseDay(birth).year;
  return compareDays(day, reachesAgeOn(birth, years)) < 0 ? years - 1 : years;
};
