import {
  REFUSED_STATES,
  type CalendarDate,
  type EvidenceState,
  type RefusalCode,
  type SubmissionState,
} from '@bleibeakte/contracts';
import { compareDays } from '../calendar/calendar-date.ts';
import { RuleViolation } from '../rule-violation.ts';
import { isFinal } from './submission-state.ts';

export const isRefused = (state: SubmissionState): boolean =>
  (REFUSED_STATES as readonly SubmissionState[]).includes(state);

/** @throws RuleViolation submission.not-refused */
export const assertRefused = (state: SubmissionState): void => {
  if (!isRefused(state)) throw new RuleViolation('submission.not-refused');
};

export interface Leaving {
  state: SubmissionState;
  personIds: readonly string[];
  personId: string;
  leftOn: CalendarDate;
  today: CalendarDate;
}

/** The last person does not leave: then the whole Eingabe is withdrawn. @throws RuleViolation submission.* */
export const assertMayLeave = ({ state, personIds, personId, leftOn, today }: Leaving): void => {
  if (isFinal(state)) throw new RuleViolation('submission.ended');
  if (!personIds.includes(personId)) throw new RuleViolation('submission.person-not-in');
  if (personIds.length === 1) throw new RuleViolation('submission.last-person');
  if (compareDays(leftOn, today) > 0) throw new RuleViolation('submission.date-in-future');
};

/** Whether a new Eingabe can heal it; null where it depends on the case. */
const CURABLE: Partial<Record<RefusalCode, boolean>> = {
  reasonsNotSufficient: true,
  papersMissing: true,
  incomplete: true,
  minimumStay: true,
  petitionPending: true,
  petitionNotClosed: true,
  petitionMissing: true,
  otherProcedurePending: true,
  remediesNotExhausted: true,
  firstDecisionMissing: true,
  notEnforceablyObliged: true,
  repeatedWithoutNewFacts: true,
  deportationOrder58a: false,
};

export const proposedCurable = (code: RefusalCode): boolean | null => CURABLE[code] ?? null;

const IN_HAND: readonly EvidenceState[] = ['received', 'checked', 'inBundle'];

/** Papers in hand that are not too old go on; nobody's word and nothing stale does. */
export const isCarried = (
  state: EvidenceState,
  freshUntil: CalendarDate | null,
  today: CalendarDate,
): boolean =>
  IN_HAND.includes(state) && (freshUntil === null || compareDays(freshUntil, today) >= 0);

/** Where an item stands at the beginning of the next attempt: checked again for the new bundle, or asked for anew. */
export const stateInNextAttempt = (state: EvidenceState, carried: boolean): EvidenceState =>
  carried ? (state === 'inBundle' ? 'checked' : state) : IN_HAND.includes(state) ? 'asked' : state;
