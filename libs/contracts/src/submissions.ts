import type { CalendarDate } from './calendar-date.ts';
import type { BarOverride, RecordedOverride } from './checks.ts';
import type { Land } from './lands.ts';
import type { DepartureResponse, RefusalResponse } from './refusals.ts';

/** Common states of the procedure under § 23a AufenthG; each Land has its own words for them. */
export const SUBMISSION_STATES = [
  'draft',
  'received',
  'preliminaryReview',
  'admitted',
  'notAdmitted',
  'deliberation',
  'ersuchen',
  'noErsuchen',
  'recommendation',
  'ordered',
  'orderRefused',
  'permitIssued',
  'withdrawn',
  'settledOtherwise',
  'discontinued',
] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

export const SUBMISSION_CHANNELS = [
  'post',
  'fax',
  'email',
  'deMail',
  'online',
  'personal',
  'member',
] as const;
export type SubmissionChannel = (typeof SUBMISSION_CHANNELS)[number];

export interface CreateSubmissionRequest {
  personIds: string[];
  /** Without it: that of the case. */
  land?: Land;
  /** To whom exactly: office, member, committee. */
  recipient?: string | null;
  note?: string | null;
}

/** Handing in is the step draft → received; it needs day and channel. */
export interface ChangeSubmissionStateRequest {
  to: SubmissionState;
  /** The day on which it happened; not in the future. */
  on: CalendarDate;
  channel?: SubmissionChannel | null;
  /** File number of the commission. */
  aktenzeichen?: string | null;
  proofDocumentId?: string | null;
  note?: string | null;
  /** Handing in although a bar stands: only by name and with a reason. */
  override?: BarOverride | null;
  version: number;
}

export interface UpdateSubmissionRequest {
  recipient?: string | null;
  aktenzeichen?: string | null;
  personIds?: string[];
  note?: string | null;
  version: number;
}

export interface SubmissionStateChange {
  id: string;
  from: SubmissionState;
  to: SubmissionState;
  /** Official wording of the Land. */
  label: string;
  on: CalendarDate;
  by: string;
  at: string;
  channel: SubmissionChannel | null;
  proofDocumentId: string | null;
  note: string | null;
  /** It was handed in although these bars stood. */
  override: RecordedOverride | null;
}

export interface SubmissionSummary {
  id: string;
  caseId: string;
  caseNumber: string;
  caseTitle: string;
  land: Land;
  /** First, second … Eingabe of the case. */
  attempt: number;
  state: SubmissionState;
  stateLabel: string;
  submittedOn: CalendarDate | null;
  stateSince: CalendarDate;
  version: number;
}

export interface SubmissionResponse extends SubmissionSummary {
  recipient: string | null;
  channel: SubmissionChannel | null;
  aktenzeichen: string | null;
  note: string | null;
  personIds: string[];
  /** Who left it and why; they stay in its history. */
  departures: DepartureResponse[];
  /** The refused Eingabe that this one follows. */
  previousId: string | null;
  /** The evaluated reason of a no. */
  refusal: RefusalResponse | null;
  proofDocumentId: string | null;
  nextStates: { state: SubmissionState; label: string }[];
  changes: SubmissionStateChange[];
}

export interface FindSubmissions {
  land?: Land;
  state?: SubmissionState;
  limit?: number;
  cursor?: string;
}
