import type { PersonFacts, PersonSummary } from '@bleibeakte/contracts';
import type { Vault } from '@bleibeakte/db';
import { ageOn, displayName } from '@bleibeakte/domain';

/** What is needed to open a person; rows of raw SQL bring it too. */
export interface SealedPerson {
  id: string;
  organisationId: string;
  keyWrapped: Uint8Array;
  sealed: Uint8Array;
}

/** Opens a person's facts with the person's own key. */
export async function openFacts(vault: Vault, row: SealedPerson): Promise<PersonFacts> {
  const key = await vault.rowKey('person', row);
  return vault.open<PersonFacts>(key, 'person', row.organisationId, row.id, row.sealed);
}

export function nameOf(facts: Pick<PersonFacts, 'firstName' | 'lastName'>): string {
  return displayName(facts.firstName, facts.lastName);
}

/** In full years on that day; null when the birth date is not known. */
export function ageOf({ birthDate }: Pick<PersonFacts, 'birthDate'>, today: string): number | null {
  return birthDate ? ageOn(birthDate, today) : null;
}

export function toPersonSummary(
  id: string,
  facts: PersonFacts,
  cases: PersonSummary['cases'],
  today: string,
): PersonSummary {
  const {
    birthDate,
    birthDateCertainty,
    nationality,
    land,
    residenceStatus,
    residenceStatusUntil,
  } = facts;
  return {
    id,
    name: nameOf(facts),
    birthDate,
    birthDateCertainty,
    age: ageOf(facts, today),
    nationality,
    land,
    residenceStatus,
    residenceStatusUntil,
    cases,
  };
}
