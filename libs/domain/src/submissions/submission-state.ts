import type { CalendarDate, SubmissionChannel, SubmissionState } from '@bleibeakte/contracts';
import { compareDays, isRealDay } from '../calendar/calendar-date.ts';
import { RuleViolation } from '../rule-violation.ts';

/**
 * Which step may follow. An order is reached only through an Ersuchen, a permit only through an order:
 * these are two decisions by two bodies. What ended begins anew as another attempt, never by stepping back.
 */
const NEXT = {
  draft: ['received', 'settledOtherwise', 'discontinued'],
  received: ['preliminaryReview', 'withdrawn', 'settledOtherwise', 'discontinued'],
  preliminaryReview: ['admitted', 'notAdmitted', 'withdrawn', 'settledOtherwise', 'discontinued'],
  admitted: ['deliberation', 'withdrawn', 'settledOtherwise', 'discontinued'],
  notAdmitted: [],
  deliberation: [
    'ersuchen',
    'noErsuchen',
    'recommendation',
    'withdrawn',
    'settledOtherwise',
    'discontinued',
  ],
  ersuchen: ['ordered', 'orderRefused', 'withdrawn', 'settledOtherwise', 'discontinued'],
  noErsuchen: [],
  recommendation: ['settledOtherwise', 'discontinued'],
  ordered: ['permitIssued', 'settledOtherwise', 'discontinued'],
  orderRefused: [],
  permitIssued: [],
  withdrawn: [],
  settledOtherwise: [],
  discontinued: [],
} as const satisfies Record<SubmissionState, readonly SubmissionState[]>;

export const nextStates = (from: SubmissionState): readonly SubmissionState[] => NEXT[from];

/** Nothing can follow; a new attempt may begin. */
export const isFinal = (state: SubmissionState): boolean => nextStates(state).length === 0;

const DECISIONS: readonly SubmissionState[] = [
  'notAdmitted',
  'ersuchen',
  'noErsuchen',
  'recommendation',
  'ordered',
  'orderRefused',
];

/** Commission or authority has decided; the other states are steps of work. */
export const isDecision = (state: SubmissionState): boolean => DECISIONS.includes(state);

export interface SubmissionStateStep {
  from: SubmissionState;
  to: SubmissionState;
  /** The day on which it happened. */
  on: CalendarDate | null | undefined;
  today: CalendarDate;
  /** The day of the step before; null when there was none. */
  previousOn: CalendarDate | null;
  channel?: SubmissionChannel | null;
}

/** Throws a `submission.…` violation, the gravest first: step, day, channel. */
export const assertStateChangeAllowed = (step: SubmissionStateStep): void => {
  const { from, to, on, today, previousOn, channel } = step;
  if (!nextStates(from).includes(to)) {
    throw new RuleViolation('submission.state-not-allowed', { from, to });
  }
  if (!on) throw new RuleViolation('submission.date-missing', { to });
  if (!isRealDay(on)) throw new RuleViolation('deadline.day-unreal');
  if (compareDays(on, today) > 0)
    throw new RuleViolation('submission.date-in-future', { on, today });
  if (previousOn !== null && compareDays(on, previousOn) < 0) {
    throw new RuleViolation('submission.date-before-previous', { on, previousOn });
  }
  if (to === 'received' && !channel) throw new RuleViolation('submission.channel-missing');
};
