import type {
  CalendarDate,
  ComputeDeadlineRequest,
  ComputedDeadline,
  DeadlineKind,
  PeriodUnit,
} from '@bleibeakte/contracts';
import { addDays, isRealDay } from '../calendar/calendar-date.ts';
import { nextWorkingDay } from '../calendar/working-days.ts';
import { RuleViolation } from '../rule-violation.ts';
import { arithmeticDe } from './deadline-arithmetic.ts';
import { deadlineWarnings } from './deadline-warnings.ts';
import { periodEnd } from './period-end.ts';

/** State of the law that the rules follow; kept with every computed deadline. */
export const RULE_VERSION = '2026-08';

/** Longest periods taken; longer ones are slips of the keyboard. */
const LONGEST: Record<PeriodUnit, number> = { day: 1000, week: 150, month: 120, year: 30 };
const LONGEST_FICTION = 14;

const isWhole = (value: number, from: number, to: number): boolean =>
  Number.isInteger(value) && value >= from && value <= to;

const isComputable = (day: CalendarDate): boolean =>
  isRealDay(day) && day >= '2000-01-01' && day <= '2099-12-31';

const assertComputable = ({ event, fictionDays, length, unit }: ComputeDeadlineRequest): void => {
  const real =
    isComputable(event) &&
    isWhole(length, 1, LONGEST[unit]) &&
    (fictionDays === null || isWhole(fictionDays, 0, LONGEST_FICTION));
  if (!real) throw new RuleViolation('deadline.day-unreal', { length, unit, fictionDays });
};

/**
 * Computes the end of a period by §§ 187–193 BGB. The deemed day never moves, only the end does.
 *
 * `startWord` begins the sentence ('übergeben', 'zugestellt'); `kind` adds what a human should know about that kind.
 * Throws `deadline.day-unreal` for days outside 2000–2099 and for periods that are too long.
 */
export const computeDeadline = (
  request: ComputeDeadlineRequest,
  startWord = 'Ereignis',
  kind?: DeadlineKind,
): ComputedDeadline => {
  assertComputable(request);
  const { event, fictionDays, startMode, length, unit, region, shift } = request;
  const deemed = fictionDays === null ? null : addDays(event, fictionDays);
  const rawEnd = periodEnd(deemed ?? event, length, unit, startMode);
  const due = shift ? nextWorkingDay(rawEnd, region) : rawEnd;
  if (!isComputable(due))
    throw new RuleViolation('deadline.day-unreal', { length, unit, fictionDays });
  const days = { deemed, rawEnd, due };
  return {
    ...days,
    arithmetic: arithmeticDe(request, days, startWord),
    warnings: deadlineWarnings(request, days, kind),
    ruleVersion: RULE_VERSION,
  };
};
