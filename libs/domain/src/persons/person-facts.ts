import type { BirthDateCertainty, CalendarDate } from '@bleibeakte/contracts';
import { ageOn, compareDays, isRealDay } from '../calendar/calendar-date.ts';
import { RuleViolation } from '../rule-violation.ts';
import { assertNamed } from './person-name.ts';

export interface CheckedPersonFacts {
  firstName: string | null;
  lastName: string | null;
  birthDate: CalendarDate | null;
  birthDateCertainty: BirthDateCertainty;
  enteredOn: CalendarDate | null;
  residenceStatusUntil: CalendarDate | null;
}

/**
 * Throws what cannot be true: no name at all, a day that does not exist, a birth or an entry in the future.
 * What is only unlikely is told by `personDoubts` and never refused: people's papers are often wrong.
 */
export const assertPersonFacts = (
  facts: Pick<CheckedPersonFacts, 'firstName' | 'lastName' | 'birthDate' | 'enteredOn'> &
    Partial<CheckedPersonFacts>,
  today: CalendarDate,
): void => {
  assertNamed(facts.firstName, facts.lastName);
  for (const day of [facts.birthDate, facts.enteredOn, facts.residenceStatusUntil ?? null]) {
    if (day !== null && !isRealDay(day)) throw new RuleViolation('deadline.day-unreal');
  }
  for (const field of ['birthDate', 'enteredOn'] as const) {
    const day = facts[field];
    if (day !== null && compareDays(day, today) > 0) {
      throw new RuleViolation('person.date-in-future', { field });
    }
  }
};

export const PERSON_DOUBTS = [
  'enteredBeforeBirth',
  'olderThan110',
  'firstOfJanuary',
  'statusExpired',
] as const;
export type PersonDoubt = (typeof PERSON_DOUBTS)[number];

/** What a human should look at again; nothing of it hinders storing. */
export const personDoubts = (facts: CheckedPersonFacts, today: CalendarDate): PersonDoubt[] => {
  const { birthDate, enteredOn, residenceStatusUntil } = facts;
  const doubts: PersonDoubt[] = [];
  if (birthDate && enteredOn && compareDays(enteredOn, birthDate) < 0) {
    doubts.push('enteredBeforeBirth');
  }
  if (birthDate && ageOn(birthDate, today) > 110) doubts.push('olderThan110');
  // Authorities enter 1 January when they do not know the day.
  if (birthDate?.endsWith('-01-01') && facts.birthDateCertainty === 'exact') {
    doubts.push('firstOfJanuary');
  }
  if (residenceStatusUntil && compareDays(residenceStatusUntil, today) < 0) {
    doubts.push('statusExpired');
  }
  return doubts;
};
