import type { Compartment, ConsentKind, ConsentResponse, Recipient } from '@bleibeakte/contracts';

export interface WantedConsent {
  kind: ConsentKind;
  recipients: Recipient[];
  categories: Compartment[];
}

/** Without these no Eingabe leaves the house: to keep the file, to tell the commission, to speak with authorities. */
const FOR_THE_EINGABE: readonly WantedConsent[] = [
  { kind: 'storing', recipients: [], categories: [] },
  { kind: 'recipients', recipients: ['commission'], categories: [] },
  { kind: 'powerOfAttorney', recipients: [], categories: [] },
];

const holds = ({ kind, recipients }: WantedConsent) => (given: ConsentResponse): boolean =>
  given.inForce && given.kind === kind && recipients.every((one) => given.recipients.includes(one));

/** What one person has not agreed to yet, of what every Eingabe needs. */
export const missingForEingabe = (given: readonly ConsentResponse[]): WantedConsent[] => FOR_THE_EINGABE.filter((wanted) => !given.some(holds(wanted)));
