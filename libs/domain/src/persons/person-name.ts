import { RuleViolation } from '../rule-violation.ts';

/** 'Samira Al-Amin'; people with one name only are called by it. Empty when there is none. */
export const displayName = (firstName: string | null, lastName: string | null): string =>
  [firstName, lastName]
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
    .join(' ');

/** Throws `person.name-missing`. */
export const assertNamed = (firstName: string | null, lastName: string | null): void => {
  if (displayName(firstName, lastName) === '') throw new RuleViolation('person.name-missing');
};
