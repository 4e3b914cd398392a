import type { CalendarDate } from '@bleibeakte/contracts';
import type { KnownFacts } from './knowledge.ts';

/** A removal day that has become known, as an event of the case; the entry is confidential. */
export interface RemovalEvent {
  /** The day on which it became known. */
  on: CalendarDate;
  /** Null = that there is one is known, and not which. */
  day: CalendarDate | null;
  documented: boolean;
}

/**
 * The last such event goes before the answer to the question whether a day is fixed: whoever answers it may not know of the
 * event. Only when the day has passed, or when a newer day was recorded openly, a newer answer counts. An event that was
 * wrong, or whose day was cancelled, is withdrawn. `events`: those that hold, oldest first.
 */
export function withRemovalDay(
  facts: KnownFacts,
  events: readonly RemovalEvent[],
  today: CalendarDate,
): KnownFacts {
  const last = events.at(-1);
  if (!last) return facts;
  const { on, day, documented } = last;
  const { removalDateFixed: told, removalDate: toldDay } = facts;
  const toldLater = told !== undefined && told.asOf > on;
  const isOver = day !== null && day < today;
  if (toldLater && (isOver || (told.value && toldDay !== undefined && toldDay.asOf > on)))
    return facts;
  if (told?.value && toldDay?.value === day) return facts;
  const entry = { standing: documented ? 'evidenced' : 'claimed', asOf: on, confidential: true } as const;
  return {
    ...facts,
    removalDateFixed: { value: true, ...entry },
    ...(day !== null && { removalDate: { value: day, ...entry } }),
  };
}
