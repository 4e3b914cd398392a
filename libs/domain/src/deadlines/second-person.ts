import type {
  CalendarDate,
  CaseEventKind,
  DeadlineOutcome,
  DeadlineType,
  Severity,
} from '@bleibeakte/contracts';
import { RuleViolation } from '../rule-violation.ts';

/** otherDay: small offices may let the same person confirm on another day; it is recorded as such. */
export type SecondCheck = 'otherPerson' | 'otherDay';

/** A right is lost for good with it: one person alone neither ends nor deletes it. */
export const needsSecondPerson = (type: DeadlineType): boolean => type === 'notfrist';

export interface AskedBy {
  userId: string;
  on: CalendarDate;
}

export interface Confirming {
  userId: string;
  today: CalendarDate;
  secondCheck: SecondCheck;
}

/** Whether this person may confirm or refuse what was asked for. */
export const mayConfirmEnd = (
  asked: AskedBy,
  { userId, today, secondCheck }: Confirming,
): boolean => asked.userId !== userId || (secondCheck === 'otherDay' && asked.on < today);

/** Throws `deadline.end-not-asked` or `deadline.second-person-missing`. */
export const assertMayConfirmEnd = (asked: AskedBy | null, confirming: Confirming): AskedBy => {
  if (!asked) throw new RuleViolation('deadline.end-not-asked');
  if (!mayConfirmEnd(asked, confirming)) throw new RuleViolation('deadline.second-person-missing');
  return asked;
};

interface Ended {
  severity: Severity;
  outcome: DeadlineOutcome | null;
  ruleCode: string | null;
}

/** Rules whose end is no end: the Klage wants its reasons. */
const LAWSUIT_RULES: readonly string[] = ['ASYL_KLAGE_2W', 'ASYL_KLAGE_1W', 'ASYL_BELEHRUNG_FEHLT'];

/** What is offered next because of how a deadline ended. */
export const offeredEvents = ({ severity, outcome, ruleCode }: Ended): CaseEventKind[] => {
  if (outcome === 'missed' && severity === 'S1') return ['obstacleEnded'];
  if (outcome === 'sent' && ruleCode !== null && LAWSUIT_RULES.includes(ruleCode))
    return ['lawsuitFiled'];
  return [];
};
