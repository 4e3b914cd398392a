import { READING_EVENTS } from '@bleibeakte/contracts';
import type { HistoryEvent } from '@bleibeakte/contracts';

export interface FoldedEvent extends HistoryEvent {
  /** How often the same person did the same without a pause; 1 for what is not a reading. */
  times: number;
}

/** Who looks again within so many minutes is still at the same work. */
const PAUSE_MINUTES = 15;
const READING: readonly string[] = READING_EVENTS;

/**
 * Many looks of one person at one thing, each at most 15 minutes after the one before, are one line with the time of the
 * last. Only what is shown is folded: the trail keeps every entry. Newest first, as the events come.
 */
export function foldReadings(events: readonly HistoryEvent[]): FoldedEvent[] {
  const folded: FoldedEvent[] = [];
  /** Of every person and thing: its line, and when the earliest look in it was. */
  const open = new Map<string, { line: FoldedEvent; since: number }>();
  for (const event of events) {
    const at = Date.parse(event.at);
    const key = [event.code, event.by, event.caseId, event.documentId].join(' ');
    const before = READING.includes(event.code) ? open.get(key) : undefined;
    if (before && before.since - at <= PAUSE_MINUTES * 60_000) {
      before.line.times += 1;
      before.since = at;
    } else {
      const line = { ...event, times: 1 };
      folded.push(line);
      open.set(key, { line, since: at });
    }
  }
  return folded;
}
