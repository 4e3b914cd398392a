import type { CalendarDate, DeadlineOutcome, DeadlineState } from '@bleibeakte/contracts';
import { daysBetween, isRealDay } from '../calendar/calendar-date.ts';
import { RuleViolation } from '../rule-violation.ts';

/** Throws `deadline.not-open`. */
export const assertMovable = ({ state }: { state: DeadlineState }): void => {
  if (state !== 'open') throw new RuleViolation('deadline.not-open', { state });
};

const NEEDS_NOTE: Record<DeadlineOutcome, boolean> = {
  sent: false,
  extended: false,
  attended: false,
  notNeeded: true,
  missed: true,
};

/** The web asks for a note before it sends. */
export const outcomeNeedsNote = (outcome: DeadlineOutcome): boolean => NEEDS_NOTE[outcome];

/** Throws `deadline.not-open` or, for 'not needed' and 'missed' without a word, `deadline.note-missing`. */
export const assertFinishable = (
  { state }: { state: DeadlineState },
  { outcome, note }: { outcome: DeadlineOutcome; note?: string | null },
): void => {
  if (state !== 'open') throw new RuleViolation('deadline.not-open', { state });
  if (outcomeNeedsNote(outcome) && !note?.trim()) {
    throw new RuleViolation('deadline.note-missing', { outcome });
  }
};

/** A day or a computation, never both or none: throws `deadline.due-missing`. A day has to exist. */
export const assertOneDue = (request: { dueOn?: CalendarDate; computation?: unknown }): void => {
  const given = [request.dueOn, request.computation].filter((value) => value != null);
  if (given.length !== 1) throw new RuleViolation('deadline.due-missing');
  if (request.dueOn != null && !isRealDay(request.dueOn)) {
    throw new RuleViolation('deadline.day-unreal');
  }
};

export const URGENCIES = ['over', 'today', 'soon', 'plan'] as const;
/** over = yesterday or earlier; soon = within seven days. */
export type Urgency = (typeof URGENCIES)[number];

export const urgency = (dueOn: CalendarDate, today: CalendarDate): Urgency => {
  const days = daysBetween(today, dueOn);
  if (days < 0) return 'over';
  if (days === 0) return 'today';
  return days <= 7 ? 'soon' : 'plan';
};
