import type { CalendarDate } from './calendar-date.ts';
import type { StaffRef } from './cases.ts';
import type { MissingConsent, Recipient } from './consents.ts';
import type { EvidenceState } from './evidence.ts';

export const REQUEST_STATES = ['open', 'answered', 'givenUp'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

export const REQUEST_CHANNELS = ['phone', 'mail', 'post', 'inPerson'] as const;
export type RequestChannel = (typeof REQUEST_CHANNELS)[number];

/** promised = will come; received = is here; refused = they will not give it; notReached = nobody there. */
export const REQUEST_OUTCOMES = ['promised', 'received', 'refused', 'notReached'] as const;
export type RequestOutcome = (typeof REQUEST_OUTCOMES)[number];

export type RequestStep = RequestOutcome | 'asked' | 'reminded' | 'givenUp';

/** Whom a request goes to; self = the person, who needs no consent for it. */
export type RequestRecipient = Recipient | 'self';

/** Whom we ask. */
export interface AskedBody {
  /** 'IGS Geismar' */
  body: string;
  /** 'Klassenlehrerin Frau Kolb' */
  contact?: string | null;
  phone?: string | null;
  email?: string | null;
}

export interface CreateEvidenceRequestRequest extends AskedBody {
  recipient: RequestRecipient;
  channel: RequestChannel;
  /** Not in the future. Without it: today. */
  askedOn?: CalendarDate;
  dueOn?: CalendarDate | null;
  /** What was written. */
  text: string;
  /** What somebody asks who only makes the call. */
  question: string;
  assignedToId?: string | null;
  version: number;
}

/** What a request for an item would say; nothing is stored. */
export interface RequestDraftResponse {
  recipient: RequestRecipient;
  subject: string;
  text: string;
  question: string;
  dueOn: CalendarDate;
  /** How the people are named to this body. */
  named: string[];
  /** Empty = it may be asked. */
  missing: (MissingConsent & { name: string })[];
  /** Bodies of this kind that were asked before, for choosing. */
  known: AskedBody[];
}

export interface FindRequestDraft {
  recipient?: RequestRecipient;
}

export interface RemindRequest {
  channel: RequestChannel;
  /** What was written; without it the ready words. */
  text?: string;
  version: number;
}

export interface AnswerRequest {
  outcome: RequestOutcome;
  /** For promised: by when. */
  expectedOn?: CalendarDate | null;
  note?: string | null;
  version: number;
}

export interface GiveUpRequest {
  reason: string;
  version: number;
}

export interface AssignRequest {
  /** Null = nobody. */
  userId: string | null;
  version: number;
}

export interface RequestLogEntry {
  at: string;
  by: StaffRef | null;
  step: RequestStep;
  channel: RequestChannel | null;
  note: string | null;
}

export interface EvidenceRequestResponse extends Required<AskedBody> {
  id: string;
  caseId: string;
  caseNumber: string;
  caseTitle: string;
  evidenceItemId: string;
  /** Of the item. */
  title: string;
  itemState: EvidenceState;
  personIds: string[];
  recipient: RequestRecipient;
  state: RequestState;
  channel: RequestChannel;
  subject: string;
  text: string;
  question: string;
  /** Words of the next friendly reminder; null when none is left. */
  reminder: { subject: string; text: string } | null;
  askedOn: CalendarDate;
  dueOn: CalendarDate | null;
  /** 0 to 2 */
  reminded: number;
  nextOn: CalendarDate | null;
  assignedTo: StaffRef | null;
  askedBy: StaffRef | null;
  closedBecause: string | null;
  /** It is open, and somebody has not agreed or has taken it back: nobody may be asked any more. */
  consentMissing: boolean;
  log: RequestLogEntry[];
  version: number;
}

export interface FindEvidenceRequests {
  /** due = a reminder or a call is due today or was before. */
  show?: 'open' | 'due';
  limit?: number;
  cursor?: string;
}

/** All that is open at one body, over all visible cases: one call. */
export interface RequestGroup extends Required<AskedBody> {
  /** Of its requests, the earliest; null = none comes up. */
  nextOn: CalendarDate | null;
  requests: EvidenceRequestResponse[];
}

/** What somebody sees who only makes the call: whom, what, until when. Nothing of the case. */
export interface AssignedRequestResponse extends Required<AskedBody> {
  id: string;
  channel: RequestChannel;
  question: string;
  dueOn: CalendarDate | null;
  nextOn: CalendarDate | null;
  /** What this person has written before. */
  tries: { at: string; outcome: RequestStep; note: string | null }[];
  version: number;
}
