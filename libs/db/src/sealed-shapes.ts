import type {
  BarCode,
  CaseEventFacts,
  CheckResponse,
  CommissionChange,
  ComputeDeadlineRequest,
  ConsentResponse,
  DeadlineOutcome,
  EffortResponse,
  FactResponse,
  OriginalResponse,
  RequestChannel,
  RequestStep,
  SetAsideReason,
} from '@bleibeakte/contracts';

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
  /** From an event: which of its proposals, and the norm. */
  ruleKey?: string;
  checks?: string[];
  norm?: string;
  /** What a second person has to confirm; null once it is decided. */
  asked?: AskedEnd | null;
  refused?: { byId: string; at: string; comment: string } | null;
}

/** The end of a Notfrist that somebody has asked for. */
export interface AskedEnd {
  end: 'done' | 'deleted';
  outcome: DeadlineOutcome | null;
  note: string | null;
  proofDocumentId: string | null;
}

/** Table 'case_event': what is not in the open columns. */
export type SealedEvent = Omit<CaseEventFacts, 'kind' | 'on'> & {
  note: string | null;
  withdrawnBecause: string | null;
};

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

/** Table 'incoming_paper', sealed with the key of the organisation. */
export interface SealedPaper {
  fileName: string;
  sha256: string;
  setAside?: { reason: SetAsideReason; note: string | null } | null;
}

/** Table 'document_text': the words of each page. */
export interface SealedText {
  pages: string[];
}

/** Table 'evidence_item'. */
export interface SealedEvidence {
  title: string;
  owedBy: string | null;
  note: string | null;
  impossibleBecause: string | null;
}

/** Table 'evidence_request': whom and what; `log` holds each step, with the ids of who did it. */
export interface SealedRequest {
  body: string;
  contact: string | null;
  phone: string | null;
  email: string | null;
  subject: string;
  text: string;
  question: string;
  /** How the people are named to this body. */
  named: string;
  log: { at: string; byId: string; step: RequestStep; channel: RequestChannel | null; note: string | null }[];
  closedBecause: string | null;
}

/** Table 'submission'. */
export interface SealedSubmission {
  recipient: string | null;
  aktenzeichen: string | null;
  note: string | null;
  /** After a no: what has to be new next time. Left out in older rows. */
  mustBeNew?: string | null;
}

/** Table 'submission_state_change'. */
export interface SealedStateChange {
  note: string | null;
  /** Handed in although these bars stood. Left out in older rows. */
  override?: { reason: string; bars: BarCode[] } | null;
}

/** Table 'fact'; sealed with the key of the person or of the case. */
export type SealedFact = Pick<
  FactResponse,
  'code' | 'about' | 'value' | 'standing' | 'asOf' | 'source' | 'documentId'
>;

/** Table 'consent'. */
export type SealedConsent = Pick<
  ConsentResponse,
  'recipients' | 'channels' | 'categories' | 'namedAs' | 'language' | 'interpreter' | 'textVersion' | 'note' | 'withdrawnBecause'
>;

/** Table 'share_link'. */
export interface SealedLink {
  /** How the writer is addressed. */
  writer: string | null;
  asksFor: string | null;
  /** For an upload: who sends. Nobody is named on its page. */
  sentFor: string[];
}

/** Table 'link_entry'. After it was decided only what the list of links shows is left. */
export interface SealedEntry {
  answers: Record<string, string>;
  name: string;
  address: string;
  phone: string;
  words: number;
  /** Photographed pages of a scan, once they are handed in. */
  pages?: number;
  declinedBecause: string | null;
}

/** Table 'passport_effort'. */
export type SealedEffort = Pick<
  EffortResponse,
  'body' | 'what' | 'result' | 'cost' | 'unreasonableBecause' | 'source' | 'withdrawnBecause'
>;

/** Table 'original_paper'. */
export type SealedOriginal = Pick<OriginalResponse, 'paper' | 'placeName' | 'note' | 'before'>;

/** Table 'procedure'. */
export interface SealedProcedure {
  body: string | null;
  reference: string | null;
  note: string | null;
  endNote: string | null;
}

/** Table 'submission_departure'. */
export interface SealedDeparture {
  reason: string;
}

/** Table 'admissibility_check'. */
export type SealedCheck = Pick<
  CheckResponse,
  'commissionName' | 'barsComplete' | 'door' | 'people' | 'sources'
>;

/** Table 'commission_version'; sealed with the key of the organisation. */
export interface SealedCommissionVersion {
  changes: CommissionChange[];
  reason: string;
}
