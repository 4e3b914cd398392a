import type { CalendarDate } from './calendar-date.ts';
import type { StaffRef } from './cases.ts';
import type { MissingConsent, Recipient } from './consents.ts';

/** letter = somebody writes for the person; upload = the client sends papers. */
export const LINK_PURPOSES = ['letter', 'upload'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];
/** Of the page on the phone; scan = a member of staff photographs for themselves. */
export type OutsidePurpose = LinkPurpose | 'scan';

/** As what somebody writes. */
export const LETTER_ROLES = ['teacher', 'employer', 'colleague', 'neighbour', 'club', 'doctor', 'pastor', 'friend', 'other'] as const;
export type LetterRole = (typeof LETTER_ROLES)[number];

/** ISO 639-1; ku = Kurmanji, fa = Farsi and Dari. */
export const LINK_LANGUAGES = ['de', 'en', 'fr', 'ar', 'fa', 'ku', 'tr', 'ru'] as const;
export type LinkLanguage = (typeof LINK_LANGUAGES)[number];

/** Where a link stands, for staff. locked = the code was wrong five times. */
export const LINK_STATES = ['made', 'opened', 'begun', 'handedIn', 'accepted', 'declined', 'expired', 'withdrawn', 'locked'] as const;
export type LinkState = (typeof LINK_STATES)[number];

export interface CreateLinkRequest {
  purpose: LinkPurpose;
  /** Of whom the letter speaks, or who sends papers. */
  personIds: string[];
  /** Null with a letter = an item for it is made. */
  evidenceItemId?: string | null;
  /** For a letter: as what, and how the writer is addressed ('Frau Kolb'). */
  role?: LetterRole | null;
  writer?: string | null;
  /** Of the writer or the client. */
  language: LinkLanguage;
  /** For a letter: when it is wished for. The link ends 14 days later. An upload link ends after 72 hours. */
  dueOn?: CalendarDate | null;
  /** For an upload: what is asked for, in few words without names. */
  asksFor?: string | null;
}

/** What the invitation says, before and after the link is made; `{link}` stands for the address. */
export interface LinkInvitation {
  /** How the persons are named to the writer; null = nobody is named. */
  namedAs: string | null;
  recipient: Recipient;
  subject: string;
  body: string;
  questions: string[];
  /** True when the texts are German, because there are none in the wished language. */
  inGerman: boolean;
  textVersion: string;
  /** Who read the texts in this language; null = nobody yet. */
  reviewedBy: string | null;
  /** Empty = it may be made. */
  missing: MissingConsent[];
  /** Without a phone number the page cannot say whom to ask. */
  officePhone: string | null;
}

export interface MadeLinkResponse {
  link: LinkResponse;
  /** Address below the site, with the token behind '#'. It is shown once. */
  path: string;
  /** Six digits, to be told and not to be written; null for a letter. */
  code: string | null;
  invitation: LinkInvitation;
}

/** What came in through a link. */
export interface LinkEntryResponse {
  signedAs: string;
  /** Written on the page, photographed, or both. */
  words: number;
  handedInAt: string;
  documents: { id: string; fileName: string; type: string; status: string }[];
  decidedAt: string | null;
  decidedBy: StaffRef | null;
  declinedBecause: string | null;
}

export interface LinkResponse {
  id: string;
  caseId: string;
  evidenceItemId: string | null;
  purpose: LinkPurpose;
  personIds: string[];
  recipient: Recipient;
  role: LetterRole | null;
  writer: string | null;
  asksFor: string | null;
  language: LinkLanguage;
  state: LinkState;
  dueOn: CalendarDate | null;
  expiresAt: string;
  openedAt: string | null;
  begunAt: string | null;
  /** When the draft was last saved; null = there is none. */
  savedAt: string | null;
  handedInAt: string | null;
  withdrawnAt: string | null;
  /** Friendly reminders to the writer so far. */
  reminded: number;
  madeBy: StaffRef | null;
  createdAt: string;
  /** Not empty = the page is closed, because a consent is missing or was taken back. */
  missing: MissingConsent[];
  entry: LinkEntryResponse | null;
  version: number;
}

/** Ready words for a writer from whom nothing has come; staff send them by their own means. */
export interface LinkReminderText {
  subject: string;
  text: string;
}

export interface ChangeLinkRequest {
  version: number;
}

export interface AcceptLinkRequest {
  /** For which item it counts; left out = the one the link was made for. */
  evidenceItemId?: string | null;
  version: number;
}

export interface DeclineLinkRequest {
  reason: string;
  version: number;
}

/** Whom somebody outside can ask. */
export interface OfficeContactRequest {
  phone?: string | null;
  place?: string | null;
}

export interface OfficeContactResponse {
  name: string;
  phone: string | null;
  place: string | null;
}
