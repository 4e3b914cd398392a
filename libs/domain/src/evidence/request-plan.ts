import type { CalendarDate, HolidayRegion, RequestOutcome, RequestState } from '@bleibeakte/contracts';
import { addDays } from '../calendar/calendar-date.ts';
import { nextWorkingDay } from '../calendar/working-days.ts';
import { RuleViolation } from '../rule-violation.ts';

/** Friendly reminders before a human takes over. */
export const MOST_REMINDERS = 2;
/** Days that a body has when nothing was agreed, and until each next step; good practice, no law. */
const FIRST_DAYS = 14;
const NEXT_DAYS = 7;
const TRY_AGAIN_DAYS = 2;

export interface OpenRequest {
  state: RequestState;
  askedOn: CalendarDate;
  dueOn: CalendarDate | null;
  reminded: number;
}

/** When it should be here unless something else was agreed. */
export const usualDueOn = (askedOn: CalendarDate, region: HolidayRegion): CalendarDate => nextWorkingDay(addDays(askedOn, FIRST_DAYS), region);

/** After asking: on the first working day after it was due. */
export const firstReminderOn = ({ askedOn, dueOn }: Pick<OpenRequest, 'askedOn' | 'dueOn'>, region: HolidayRegion): CalendarDate =>
  nextWorkingDay(addDays(dueOn ?? addDays(askedOn, FIRST_DAYS - 1), 1), region);

/** After so many reminders, the last one today: a week later the next one, or the day of the call. */
export const nextAfterReminder = (today: CalendarDate, region: HolidayRegion): CalendarDate => nextWorkingDay(addDays(today, NEXT_DAYS), region);

/** After what somebody said: null = it does not come up again by itself. */
export const nextAfterAnswer = (outcome: RequestOutcome, expectedOn: CalendarDate | null, today: CalendarDate, region: HolidayRegion): CalendarDate | null => {
  switch (outcome) {
    case 'promised':
      return nextWorkingDay(addDays(expectedOn !== null && expectedOn > today ? expectedOn : addDays(today, NEXT_DAYS), 1), region);
    case 'notReached':
      return nextWorkingDay(addDays(today, TRY_AGAIN_DAYS), region);
    case 'received':
    case 'refused':
      return null;
  }
};

/** Whether the call or the friendly reminder is due. */
export const isDueForReminding = ({ state, nextOn }: { state: RequestState; nextOn: CalendarDate | null }, today: CalendarDate): boolean =>
  state === 'open' && nextOn !== null && nextOn <= today;

/** @throws RuleViolation request.not-open */
export const assertRequestOpen = ({ state }: Pick<OpenRequest, 'state'>): void => {
  if (state !== 'open') throw new RuleViolation('request.not-open');
};

/** @throws RuleViolation request.not-open, request.reminders-used */
export const assertRemindable = (request: Pick<OpenRequest, 'state' | 'reminded'>): void => {
  assertRequestOpen(request);
  if (request.reminded >= MOST_REMINDERS) throw new RuleViolation('request.reminders-used');
};

/** @throws RuleViolation request.date-in-future, request.due-before-asked */
export const assertRequestDays = (askedOn: CalendarDate, dueOn: CalendarDate | null, today: CalendarDate): void => {
  if (askedOn > today) throw new RuleViolation('request.date-in-future');
  if (dueOn !== null && dueOn < askedOn) throw new RuleViolation('request.due-before-asked');
};

/** Puts words into the places of a ready text; a place without a word stays visible. */
export const fillText = (text: string, words: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (place, name: string) => words[name] ?? place);

/** The same body under another spelling of spaces and capitals is the same body. */
export const bodyKey = (body: string): string => body.normalize('NFKC').toLowerCase().replaceAll(/[\s.,;:/()-]+/g, ' ').trim();
