import type { CalendarDate } from '@bleibeakte/contracts';
import { compareDays } from '../calendar/calendar-date.ts';
import { RuleViolation } from '../rule-violation.ts';

/** @throws RuleViolation procedure.date-in-future, procedure.ends-before-start */
export const assertProcedureDays = (
  startedOn: CalendarDate,
  endedOn: CalendarDate | null,
  today: CalendarDate,
): void => {
  if (compareDays(endedOn ?? startedOn, today) > 0) {
    throw new RuleViolation('procedure.date-in-future');
  }
  if (endedOn !== null && compareDays(endedOn, startedOn) < 0) {
    throw new RuleViolation('procedure.ends-before-start');
  }
};
