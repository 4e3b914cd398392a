import type { CalendarDate, EvidenceFreshness, EvidenceState } from '@bleibeakte/contracts';
import { addDays } from '../calendar/calendar-date.ts';

/** So long before the last fresh day somebody is told: the papers have to be asked for and come. */
export const ASK_AGAIN_DAYS = 14;

const IN_HAND: readonly EvidenceState[] = ['received', 'checked', 'inBundle'];

export const isInHand = (state: EvidenceState): boolean => IN_HAND.includes(state);

/** The last fresh day of a paper of that day; null = it does not grow old by days, or its day is not known. */
export const freshUntilOf = (datedOn: CalendarDate | null, freshness: Pick<EvidenceFreshness, 'days'> | null): CalendarDate | null =>
  datedOn === null || freshness === null || freshness.days === null ? null : addDays(datedOn, freshness.days);

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
