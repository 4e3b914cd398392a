import type { CalendarDate } from '@bleibeakte/contracts';
import { addDays, addMonths, compareDays, daysBetween } from '../calendar/calendar-date.ts';
import { fullMonths } from './route-words.ts';

/** counts = time that counts; pauses = does not count, breaks nothing (§ 60b (5)); breaks = not what is asked for. */
export type Counting = 'counts' | 'pauses' | 'breaks';

export interface Part {
  from: CalendarDate;
  /** Last day; null = still running. */
  to: CalendarDate | null;
  counting: Counting;
}

interface ClosedPart extends Part {
  to: CalendarDate;
}

/** A stretch of time that reaches to the day it was asked for. */
export interface Chain {
  since: CalendarDate;
  /** Within it, days that do not count; oldest first. */
  pauses: readonly { from: CalendarDate; to: CalendarDate }[];
  /** A gap that was passed over as harmless; null = none. */
  gap: { from: CalendarDate; to: CalendarDate } | null;
  /** What runs on that day does not count, so it does not grow any more. */
  paused: boolean;
}

export interface Chains {
  /** Every gap ends it. */
  strict: Chain;
  /** One gap of up to three months is passed over; the same as strict when there is none. */
  lenient: Chain;
}

/** Practice, not statute: one interruption of up to three months has been treated as harmless. */
const HARMLESS_MONTHS = 3;

/** In order, up to that day, with the uncovered days between as breaks and neighbours of a kind put together. */
function upTo(parts: readonly Part[], day: CalendarDate): ClosedPart[] {
  const sorted = [...parts].sort((a, b) => compareDays(a.from, b.from));
  const line: ClosedPart[] = [];
  const push = (part: ClosedPart) => {
    const last = line.at(-1);
    if (last?.counting === part.counting && part.from <= addDays(last.to, 1)) {
      if (part.to > last.to) last.to = part.to;
    } else line.push({ ...part });
  };
  for (const part of sorted) {
    if (part.from > day) break;
    const last = line.at(-1);
    const next = last && addDays(last.to, 1);
    if (next && part.from > next)
      push({ from: next, to: addDays(part.from, -1), counting: 'breaks' });
    // Two jobs side by side: only what goes beyond the first adds to the line.
    const from = next && part.from < next ? next : part.from;
    const to = part.to === null || part.to > day ? day : part.to;
    if (from <= to) push({ from, to, counting: part.counting });
  }
  const end = line.at(-1);
  if (end && end.to < day) push({ from: addDays(end.to, 1), to: day, counting: 'breaks' });
  return line;
}

const isSmall = ({ from, to }: ClosedPart): boolean => to < addMonths(from, HARMLESS_MONTHS);

function walkBack(line: readonly ClosedPart[], gapsAllowed: number): Chain | null {
  let since: CalendarDate | null = null;
  let gap: Chain['gap'] = null;
  let left = gapsAllowed;
  const passed: ClosedPart[] = [];
  for (const part of [...line].reverse()) {
    if (part.counting === 'counts') {
      since = part.from;
    } else if (part.counting === 'pauses') {
      passed.push(part);
    } else {
      if (since === null || left === 0 || !isSmall(part)) break;
      left -= 1;
      gap = { from: part.from, to: part.to };
      passed.push(part);
    }
  }
  if (since === null) return null;
  const begin = since;
  return {
    since,
    pauses: passed
      .filter(({ from }) => from > begin)
      .reverse()
      .map(({ from, to }) => ({ from, to })),
    gap: gap && gap.from > begin ? gap : null,
    paused: line.at(-1)?.counting === 'pauses',
  };
}

/** What reaches to that day; null when nothing that counts does. */
export function chainsOf(parts: readonly Part[], day: CalendarDate): Chains | null {
  const line = upTo(parts, day);
  const strict = walkBack(line, 0);
  const lenient = walkBack(line, 1);
  return strict && lenient && { strict, lenient };
}

const lengthOf = ({ from, to }: { from: CalendarDate; to: CalendarDate }): number =>
  daysBetween(from, to) + 1;

/**
 * The first day on which so many months are complete: the start is the day of the event and is not counted, so from
 * X + n months + 1 day (TV-32, TV-33), moved on by the days that do not count. Null when it is paused before that.
 */
export function reachedOn({ since, pauses, paused }: Chain, months: number): CalendarDate | null {
  let end = addMonths(since, months);
  for (const [index, pause] of pauses.entries()) {
    if (pause.from > end) break;
    if (paused && index === pauses.length - 1) return null;
    end = addDays(end, lengthOf(pause));
  }
  return addDays(end, 1);
}

/** Whole months that count up to that day. */
export function monthsUpTo({ since, pauses }: Chain, day: CalendarDate): number {
  const lost = pauses.reduce((sum, pause) => sum + lengthOf(pause), 0);
  const start = addDays(since, lost);
  return start > day ? 0 : fullMonths(start, day);
}
