import type { CalendarDate } from './calendar-date.ts';
import type { StaffRef } from './cases.ts';

/**
 * What a person can agree to. specialCategories = the compartments named below; recipients = named kinds of
 * bodies may learn of the matter; secrecyRelease = they may answer although they are bound to secrecy.
 */
export const CONSENT_KINDS = [
  'storing', 'specialCategories', 'recipients', 'secrecyRelease', 'channels', 'powerOfAttorney', 'fileAccess', 'publicity',
] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

/**
 * Matters that stay closed until the person has agreed (Art. 9, Art. 10 DSGVO). vulnerability = violence suffered, religion,
 * politics, sexuality.
 */
export const COMPARTMENTS = ['health', 'vulnerability', 'offences'] as const;
export type Compartment = (typeof COMPARTMENTS)[number];

/** Kinds of bodies and people outside. supporter = friend, neighbour, colleague, teacher as a private person. */
export const RECIPIENTS = [
  'commission', 'supporter', 'school', 'employer', 'club', 'doctor', 'landlord', 'counselling', 'authority', 'embassy', 'lawyer', 'press', 'other',
] as const;
export type Recipient = (typeof RECIPIENTS)[number];

export const CONSENT_CHANNELS = ['mail', 'post', 'phone', 'messenger', 'link'] as const;
export type ConsentChannel = (typeof CONSENT_CHANNELS)[number];

export const CONSENT_TEXT_VERSIONS = ['2026-11'] as const;

export interface CreateConsentRequest {
  personId: string;
  kind: ConsentKind;
  givenOn: CalendarDate;
  validUntil?: CalendarDate | null;
  /** For recipients and secrecyRelease: whom. */
  recipients?: Recipient[];
  /** For channels: how we may reach the person. */
  channels?: ConsentChannel[];
  /** For specialCategories: which compartments it opens. */
  categories?: Compartment[];
  /** For recipients: how the person may be named to them, 'Yusuf A.'; null = first name and initial. */
  namedAs?: string | null;
  /** In which language it was explained, ISO 639-1 or 639-3. */
  language: string;
  interpreter?: string | null;
  textVersion: string;
  note?: string | null;
  documentId?: string | null;
}

export interface WithdrawConsentRequest {
  note?: string | null;
  version: number;
}

/** A request or link that rests on a consent. */
export interface ConsentUse {
  kind: 'request' | 'link';
  id: string;
  title: string;
  recipient: Recipient;
  at: string;
  /** False once it was answered, given up, handed in, withdrawn or has ended. */
  open: boolean;
}

export interface ConsentResponse {
  id: string;
  caseId: string;
  personId: string;
  kind: ConsentKind;
  givenOn: CalendarDate;
  validUntil: CalendarDate | null;
  recipients: Recipient[];
  channels: ConsentChannel[];
  categories: Compartment[];
  namedAs: string | null;
  language: string;
  interpreter: string | null;
  textVersion: string;
  note: string | null;
  documentId: string | null;
  inForce: boolean;
  withdrawnAt: string | null;
  withdrawnBy: StaffRef | null;
  withdrawnBecause: string | null;
  recordedBy: StaffRef | null;
  recordedAt: string;
  /** What has gone out on it, newest first. */
  uses: ConsentUse[];
  version: number;
}

/** A consent that is not there. */
export interface MissingConsent {
  personId: string;
  kind: ConsentKind;
}
