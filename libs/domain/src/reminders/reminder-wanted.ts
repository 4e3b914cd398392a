import type { CalendarDate, DeadlineState, ReminderState } from '@bleibeakte/contracts';

export interface ReminderSituation {
  reminderState: ReminderState;
  /** The due day for which the reminder was planned. */
  plannedFor: CalendarDate;
  deadlineState: DeadlineState;
  /** The due day now. */
  dueOn: CalendarDate;
  /** False when the account is disabled. */
  recipientActive: boolean;
}

/** Asked again at the moment of sending: a deadline that was finished or moved must not remind any more. */
export const isReminderWanted = (situation: ReminderSituation): boolean =>
  situation.reminderState === 'planned' &&
  situation.deadlineState === 'open' &&
  situation.plannedFor === situation.dueOn &&
  situation.recipientActive;
