import type { CalendarDate, Compartment, ConsentKind, MissingConsent, Recipient } from '@bleibeakte/contracts';

/** What decides whether a consent carries something. */
export interface GivenConsent {
  personId: string;
  kind: ConsentKind;
  givenOn: CalendarDate;
  /** Last day; null = until it is withdrawn. */
  validUntil: CalendarDate | null;
  recipients: readonly Recipient[];
  categories: readonly Compartment[];
  withdrawn: boolean;
}

/** Which consents a body outside needs before it hears of a person. A doctor may answer only when released (§ 203 StGB). */
const NEEDED: Record<Recipient, readonly ConsentKind[]> = {
  commission: ['recipients'],
  supporter: ['recipients'],
  school: ['recipients'],
  employer: ['recipients'],
  club: ['recipients'],
  landlord: ['recipients'],
  other: ['recipients'],
  press: ['publicity'],
  doctor: ['recipients', 'secrecyRelease'],
  counselling: ['recipients', 'secrecyRelease'],
  lawyer: ['recipients', 'secrecyRelease'],
  authority: ['powerOfAttorney'],
  embassy: ['powerOfAttorney'],
};

/** Kinds that are given towards named bodies, not to everybody. */
const TOWARDS: Record<ConsentKind, boolean> = {
  recipients: true, secrecyRelease: true, storing: false, specialCategories: false, channels: false, powerOfAttorney: false, fileAccess: false, publicity: false,
};

export const namesRecipients = (kind: ConsentKind): boolean => TOWARDS[kind];

/** Art. 7 (3) DSGVO: a consent that was taken back carries nothing from that moment on. */
export const isInForce = ({ givenOn, validUntil, withdrawn }: GivenConsent, today: CalendarDate): boolean =>
  !withdrawn && givenOn <= today && (validUntil === null || validUntil >= today);

/** Whether this is a consent that such a body needs, and names it. */
export const carries = ({ kind, recipients }: GivenConsent, recipient: Recipient): boolean =>
  NEEDED[recipient].includes(kind) && (!TOWARDS[kind] || recipients.includes(recipient));

export const hasConsent = (consents: readonly GivenConsent[], personId: string, kind: ConsentKind, today: CalendarDate, recipient?: Recipient): boolean =>
  consents.some((one) => one.personId === personId && one.kind === kind && isInForce(one, today)
    && (!TOWARDS[kind] || recipient === undefined || one.recipients.includes(recipient)));

/** What is still to be asked before this body may hear of these persons; empty = it may. Who names nobody needs nothing. */
export const missingConsents = (
  consents: readonly GivenConsent[], personIds: readonly string[], recipient: Recipient, today: CalendarDate,
): MissingConsent[] =>
  personIds.flatMap((personId) =>
    NEEDED[recipient].filter((kind) => !hasConsent(consents, personId, kind, today, recipient)).map((kind) => ({ personId, kind })));
