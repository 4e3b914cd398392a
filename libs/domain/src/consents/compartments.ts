import type { CalendarDate, Compartment, FactCode, FactValue } from '@bleibeakte/contracts';
import { type GivenConsent, isInForce } from './consent-cover.ts';

/** Questions whose answer can tell of something in a compartment. Art. 9 and 10 DSGVO. */
const OF_FACT: Partial<Record<FactCode, Compartment>> = {
  medicalCertificate: 'health',
  victimIndicationKnownOn: 'vulnerability',
  dayFines: 'offences',
  dayFinesForeignersLaw: 'offences',
  prisonSentence: 'offences',
  criminalProceedings: 'offences',
  expulsionInterests: 'offences',
};

const tellsOf = (value: FactValue | null): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== false && value !== 0;

/** Null also for the answer that there is nothing: 'no convictions' tells of none. */
export const compartmentOfFact = (code: string, value: FactValue | null): Compartment | null =>
  (tellsOf(value) ? OF_FACT[code as FactCode] : undefined) ?? null;

/** Whether an answer may be shown and reckoned with. */
export const isOpenFor = (opened: readonly Compartment[], code: string, value: FactValue | null): boolean => {
  const compartment = compartmentOfFact(code, value);
  return compartment === null || opened.includes(compartment);
};

/** What the person has opened on this day. */
export const openCompartments = (consents: readonly GivenConsent[], personId: string, today: CalendarDate): Compartment[] => [
  ...new Set(consents.filter((one) => one.personId === personId && isInForce(one, today)).flatMap(({ categories }) => categories)),
];
