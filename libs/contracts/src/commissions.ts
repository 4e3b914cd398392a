import type { CalendarDate } from './calendar-date.ts';
import type { Land } from './lands.ts';
import type { SubmissionState } from './submissions.ts';

/** sourced = a source was seen; toVerify = from memory; null = not known. */
export type Confidence = 'sourced' | 'toVerify' | null;

export interface CommissionSummary {
  land: Land;
  landName: string;
  name: string;
  version: string;
  lastChecked: CalendarDate;
  /** Older than a year on the day of the answer. */
  outdated: boolean;
  /** Only through a member, a petition, or directly. */
  access: string[];
}

export interface CommissionBar {
  code: string;
  text: string;
  norm: string | null;
  hard: boolean;
  /** Null = only seen in a draft or an older version. */
  inForce: boolean | null;
  confidence: Confidence;
  source: string | null;
}

export interface CommissionResponse extends CommissionSummary {
  legalBasis: string | null;
  office: {
    authority: string | null;
    street: string | null;
    postalCode: string | null;
    city: string | null;
    email: string | null;
  };
  supervisingMinistry: string | null;
  orderAuthority: string | null;
  whoMaySubmit: string[];
  whoMaySubmitNote: string | null;
  memberCount: number | null;
  majority: string | null;
  /** Whether a first check decides if the commission deliberates at all. */
  preliminaryReview: boolean | null;
  petitionRelation: string | null;
  barsComplete: boolean;
  bars: CommissionBar[];
  stayEffect: string | null;
  stayNote: string | null;
  requiredContents: { level: string; text: string; confidence: Confidence }[];
  channels: { channel: string; note: string | null; confidence: Confidence }[];
  /** The Land's own words, in its order; empty = only the common states are known. */
  statuses: { code: string; label: string; common: SubmissionState | null }[];
  conditions: { text: string; confidence: Confidence }[];
  supportContact: { name: string; website: string | null; note: string | null } | null;
  openQuestions: string[];
  sources: { id: string; title: string; address: string | null }[];
}
