import type { CalendarDate } from './calendar-date.ts';
import type { StaffRef } from './cases.ts';

/** What was tried, or what came of it. */
export const EFFORT_KINDS = ['visit', 'call', 'mail', 'letter', 'appointmentRefused', 'reply', 'thirdParty', 'other'] as const;
export type EffortKind = (typeof EFFORT_KINDS)[number];

export interface CreateEffortRequest {
  personId: string;
  kind: EffortKind;
  on: CalendarDate;
  /** Embassy, consulate, register office, lawyer there. */
  body?: string | null;
  what?: string | null;
  result?: string | null;
  /** Whole and hundredths of a euro: 12.5. */
  cost?: number | null;
  /** Why a step cannot be demanded, and from where this is known (§ 60b (3) AufenthG). */
  unreasonableBecause?: string | null;
  source?: string | null;
  documentIds?: string[];
  /** The next attempt; becomes a Wiedervorlage. */
  nextOn?: CalendarDate | null;
  next?: string | null;
}

export interface UpdateEffortRequest extends Omit<Partial<CreateEffortRequest>, 'nextOn' | 'next'> {
  version: number;
}

export interface WithdrawEffortRequest {
  reason: string;
  version: number;
}

export interface EffortResponse {
  id: string;
  caseId: string;
  personId: string;
  kind: EffortKind;
  on: CalendarDate;
  body: string | null;
  what: string | null;
  result: string | null;
  cost: number | null;
  unreasonableBecause: string | null;
  source: string | null;
  documents: { id: string; fileName: string }[];
  withdrawnAt: string | null;
  withdrawnBecause: string | null;
  recordedBy: StaffRef | null;
  recordedAt: string;
  version: number;
}
