import type { ComputeDeadlineRequest } from '@bleibeakte/contracts';

/** The JSON inside `sealed` of each table whose rows belong to a case; all are sealed with the key of the case. */

/** Table 'case_file'. */
export interface SealedCase {
  title: string;
  notes: string | null;
  /** The day of the next step is the open column `next_step_on`. */
  nextStep: string | null;
  noNextStepBecause: string | null;
  closeNote: string | null;
}

/** Table 'deadline'. */
export interface SealedDeadline {
  title: string;
  arithmetic: string | null;
  computation: ComputeDeadlineRequest | null;
  warnings: string[];
  note: string | null;
  outcomeNote: string | null;
}

/** Table 'deadline_move'. */
export interface SealedMove {
  reason: string;
}

/** Table 'document'. */
export interface SealedDocument {
  fileName: string;
  /** Hex, of the kept file; it lies in here because it would name a known file. */
  sha256: string;
}

/** Table 'evidence_item'. */
export interface SealedEvidence {
  title: string;
  owedBy: string | null;
  note: string | null;
  impossibleBecause: string | null;
}

/** Table 'submission'. */
export interface SealedSubmission {
  recipient: string | null;
  aktenzeichen: string | null;
  note: string | null;
}

/** Table 'submission_state_change'. */
export interface SealedStateChange {
  note: string | null;
}
