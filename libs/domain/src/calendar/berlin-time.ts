import type { CalendarDate } from '@bleibeakte/contracts';
import { parseDay } from './calendar-date.ts';

const BERLIN = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

const berlinParts = (moment: Date): Record<string, string> =>
  Object.fromEntries(BERLIN.formatToParts(moment).map(({ type, value }) => [type, value]));

/** The day that a clock in Berlin shows at this moment. */
export const berlinDay = (moment: Date): CalendarDate => {
  const { year, month, day } = berlinParts(moment) as { year: string; month: string; day: string };
  return `${year}-${month}-${day}`;
};

/** 'HH:MM' that a clock in Berlin shows at this moment. */
export const berlinTime = (moment: Date): string => {
  const { hour, minute } = berlinParts(moment) as { hour: string; minute: string };
  return `${hour}:${minute}`;
};

/** How far the clock in Berlin is ahead of UTC at this moment, in milliseconds. */
const offsetAt = (utc: number): number => {
  const shown = berlinParts(new Date(utc));
  const part = (name: string): number => Number(shown[name]);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - utc;
};

/**
 * The moment at which a clock in Berlin shows this day and 'HH:MM'.
 * An hour that exists twice (end of October) is its first one; one that does not exist (end of March) is an hour later.
 */
export const berlinToUtc = (day: CalendarDate, time: string): Date => {
  const { year, month, day: dayOfMonth } = parseDay(day);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const wall = Date.UTC(year, month - 1, dayOfMonth, hour, minute);
  // The offsets of the day before and after: one of them holds at that time.
  const before = offsetAt(wall - 86_400_000);
  const after = offsetAt(wall + 86_400_000);
  const candidates = [wall - before, wall - after].filter((utc) => utc + offsetAt(utc) === wall);
  return new Date(candidates.length > 0 ? Math.min(...candidates) : wall - before);
};
