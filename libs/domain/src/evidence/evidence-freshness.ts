import type { CalendarDate, EvidenceFreshness, EvidenceState, FreshUntil } from '@bleibeakte/contracts';
import { addDays } from '../calendar/calendar-date.ts';

/** So long before the last fresh day somebody is told: the papers have to be asked for and come. */
export const ASK_AGAIN_DAYS = 14;

const IN_HAND: readonly EvidenceState[] = ['received', 'checked', 'inBundle'];

export const isInHand = (state: EvidenceState): boolean => IN_HAND.includes(state);

/** A report is given out some weeks around its day: the one of 20 January is already that of the half-year. */
const REPORT_DAYS = 60;

/** The first of these days of a year that is not before `from`. */
const nextOf = (from: CalendarDate, days: readonly string[]): CalendarDate => {
  const year = Number(from.slice(0, 4));
  return [year, year + 1].flatMap((one) => days.map((day) => `${one}-${day}`)).find((day) => day >= from)!;
};

const UNTIL: Record<FreshUntil, (datedOn: CalendarDate) => CalendarDate> = {
  schoolYear: (datedOn) => nextOf(datedOn, ['07-31']),
  // The earliest summer holidays begin in the last third of June: two weeks before, every school can still be asked.
  halfYear: (datedOn) => nextOf(addDays(datedOn, REPORT_DAYS), ['01-31', '06-30']),
  calendarYear: (datedOn) => nextOf(datedOn, ['12-31']),
};

/** How long a paper is fresh; a number of days counts before a day of the year. */
export type Freshness = Pick<EvidenceFreshness, 'days' | 'until'>;

/** The last fresh day of a paper of that day; null = it grows old by nothing that can be counted, or its day is not known. */
export const freshUntilOf = (datedOn: CalendarDate | null, freshness: Freshness | null): CalendarDate | null => {
  if (datedOn === null || freshness === null) return null;
  if (freshness.days !== null) return addDays(datedOn, freshness.days);
  return freshness.until ? UNTIL[freshness.until](datedOn) : null;
};

export interface AgeingItem {
  state: EvidenceState;
  freshUntil: CalendarDate | null;
}

/** It is here, and on the day it matters it will be too old. What is in the bundle has been handed in. */
export const isStale = ({ state, freshUntil }: AgeingItem, mattersOn: CalendarDate): boolean =>
  (state === 'received' || state === 'checked') && freshUntil !== null && freshUntil < mattersOn;

/** The day on which somebody is told that it has to be asked for again; null = never. Not before tomorrow. */
export const askAgainOn = ({ state, freshUntil }: AgeingItem, today: CalendarDate): CalendarDate | null => {
  if (freshUntil === null || (state !== 'received' && state !== 'checked')) return null;
  const early = addDays(freshUntil, -ASK_AGAIN_DAYS);
  const tomorrow = addDays(today, 1);
  return early > tomorrow ? early : tomorrow;
};

/** The day on which papers have to be fresh at the earliest: the last day for the Eingabe, else in two weeks. */
export const mattersOn = (handInBy: CalendarDate | null, today: CalendarDate): CalendarDate =>
  handInBy !== null && handInBy > today ? handInBy : addDays(today, ASK_AGAIN_DAYS);
