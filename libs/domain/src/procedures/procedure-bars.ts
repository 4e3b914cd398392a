import type { BarCode, CalendarDate, ProcedureKind, ProcedureState } from '@bleibeakte/contracts';
import { compareDays } from '../calendar/calendar-date.ts';
import { RuleViolation } from '../rule-violation.ts';

/** Which bars of a commission a running procedure can make stand; whether the Land knows them is said by its profile. */
const BARS_OF: Record<ProcedureKind, readonly BarCode[]> = {
  court: ['remediesNotExhausted', 'otherProcedurePending'],
  asylum: ['notEnforceablyObliged', 'remediesNotExhausted'],
  asylumFollowUp: ['otherProcedurePending'],
  petition: ['petitionPending', 'petitionNotClosed', 'petitionFiled'],
  residenceApplication: ['otherProcedurePending', 'otherTitlePossible'],
  criminal: [],
  other: ['otherProcedurePending'],
};

/** Codes of the Land's bars that stand because of this procedure while it runs; none after its end. */
export const blockedBy = (
  { kind, state }: { kind: ProcedureKind; state: ProcedureState },
  barsOfLand: readonly string[],
): string[] =>
  state === 'running' ? BARS_OF[kind].filter((code) => barsOfLand.includes(code)) : [];

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
