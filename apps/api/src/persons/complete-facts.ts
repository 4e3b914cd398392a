import type { PersonFacts } from '@bleibeakte/contracts';

const UNKNOWN: PersonFacts = {
  firstName: null,
  lastName: null,
  otherNames: [],
  birthDate: null,
  birthDateCertainty: 'unknown',
  gender: 'unknown',
  nationality: null,
  languages: [],
  needsInterpreter: false,
  interpreterNote: null,
  phone: null,
  email: null,
  address: null,
  contactWarning: null,
  land: null,
  municipality: null,
  residenceStatus: 'unknown',
  residenceStatusUntil: null,
  enteredOn: null,
  authority: null,
  authorityNumber: null,
  notes: null,
};

/**
 * The facts after a change; what the change does not name stays. Texts are kept letter by letter, in NFC and without
 * blank edges; an empty one is not known.
 */
export function completeFacts(
  change: Partial<PersonFacts>,
  before: PersonFacts = UNKNOWN,
): PersonFacts {
  const named = Object.keys(UNKNOWN).flatMap((field): [string, unknown][] => {
    const value = change[field as keyof PersonFacts];
    return value === undefined ? [] : [[field, clean(value)]];
  });
  const facts = { ...before, ...(Object.fromEntries(named) as Partial<PersonFacts>) };
  return { ...facts, birthDateCertainty: certaintyOf(facts, change) };
}

/** A date that is given without a word about it is meant exactly; without a date nothing is certain. */
function certaintyOf({ birthDate, birthDateCertainty }: PersonFacts, change: Partial<PersonFacts>) {
  if (birthDate === null) return 'unknown';
  if (birthDateCertainty !== 'unknown') return birthDateCertainty;
  return change.birthDateCertainty === undefined ? 'exact' : 'estimated';
}

function clean(value: PersonFacts[keyof PersonFacts]): unknown {
  if (Array.isArray(value))
    return value.map((one) => one.normalize('NFC').trim()).filter((one) => one !== '');
  if (typeof value !== 'string') return value;
  return value.normalize('NFC').trim() || null;
}
