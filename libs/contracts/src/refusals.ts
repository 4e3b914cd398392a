import type { CalendarDate } from './calendar-date.ts';
import { BAR_CODES, type BarCode } from './checks.ts';
import type { Argument, EvidenceState } from './evidence.ts';
import type { SubmissionState } from './submissions.ts';

/** A no of the commission or of the authority; what ended otherwise has no reason to evaluate. */
export const REFUSED_STATES = [
  'notAdmitted',
  'noErsuchen',
  'orderRefused',
] as const satisfies readonly SubmissionState[];

/** Reasons beside the bars of the Land. */
export const COMMON_REFUSAL_CODES = [
  'reasonsNotSufficient',
  'papersMissing',
  'noUrgentReasons',
  'authorityRefused',
  'notStated',
  'otherReason',
] as const;
export type RefusalCode = BarCode | (typeof COMMON_REFUSAL_CODES)[number];
export const REFUSAL_CODES: readonly RefusalCode[] = [...COMMON_REFUSAL_CODES, ...BAR_CODES];

export interface EvaluateRefusalRequest {
  code: RefusalCode;
  curable: boolean;
  /** The first day on which a new Eingabe makes sense; null = as soon as something is new. */
  notBefore?: CalendarDate | null;
  /** What has to be new or different next time. */
  mustBeNew?: string | null;
  version: number;
}

export interface RefusalResponse {
  code: RefusalCode;
  curable: boolean;
  notBefore: CalendarDate | null;
  mustBeNew: string | null;
}

export interface LeaveSubmissionRequest {
  personId: string;
  leftOn: CalendarDate;
  reason: string;
  version: number;
}

export interface DepartureResponse {
  personId: string;
  leftOn: CalendarDate;
  reason: string;
  by: string;
}

/** What the next Eingabe would begin with. */
export interface FollowUpResponse {
  /** Reasons that fit this Land, with a proposal whether they can be cured; null = depends on the case. */
  reasons: { code: RefusalCode; text: string; curable: boolean | null }[];
  persons: { id: string; name: string; carried: boolean }[];
  evidence: {
    id: string;
    title: string;
    argument: Argument;
    state: EvidenceState;
    /** The newest paper's day, else the day of its upload; null without a paper. */
    datedOn: CalendarDate | null;
    /** Null = does not grow old, or nobody knows when. */
    freshUntil: CalendarDate | null;
    carried: boolean;
  }[];
  /** German notes of the Land: what has to be new, and what other ways do not stop. */
  notes: string[];
}
