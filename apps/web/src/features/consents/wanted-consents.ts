import type { Compartment, ConsentKind, ConsentResponse, Recipient } from '@bleibeakte/contracts';
import { hasConsent } from '@bleibeakte/domain';
import { today } from '../../format/today.ts';

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

/** What this person has not agreed to yet, of what every Eingabe needs. */
export function missingForEingabe(consents: readonly ConsentResponse[], personId: string): WantedConsent[] {
  const given = consents.map((one) => ({ ...one, withdrawn: one.withdrawnAt !== null }));
  return FOR_THE_EINGABE.filter(({ kind, recipients: [recipient] }) => !hasConsent(given, personId, kind, today(), recipient));
}
