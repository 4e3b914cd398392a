import type { CalendarDate } from './calendar-date.ts';
import type { TakeEventRequest } from './case-events.ts';
import type { DocumentStatus, DocumentType } from './documents.ts';

/** assigned = it lies in a case; gone = set aside and deleted when nobody took it back. */
export const PAPER_STATES = ['waiting', 'assigned', 'setAside', 'gone'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

/** Hours without a case after which the coordination is told. */
export const PAPER_WAITS_HOURS = 48;

/** Days for which a paper that was set aside can be taken back; then its file is deleted. */
export const SET_ASIDE_DAYS = 30;

export const SET_ASIDE_REASONS = ['advertising', 'duplicate', 'notForUs', 'blank', 'other'] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

/** Ready words for what a paper is; the document is named by them. Their words lie in the law library. */
export const PAPER_KINDS = [
  'authorityDecision',
  'authorityLetter',
  'bamfLetter',
  'courtLetter',
  'commissionLetter',
  'embassyLetter',
  'lawyerLetter',
  'summons',
  'identity',
  'residencePaper',
  'medical',
  'school',
  'work',
  'language',
  'housing',
  'benefits',
  'supportLetter',
  'certificate',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** A case as it is named where a paper is put into it. */
export interface PaperCase {
  id: string;
  number: string;
  title: string;
}

export interface IncomingPaperResponse {
  id: string;
  state: PaperState;
  /** Empty once the file has gone. */
  fileName: string;
  type: DocumentType;
  /** Bytes of the kept file. */
  size: number;
  status: DocumentStatus;
  receivedAt: string;
  /** Null = came by the scanner folder. */
  receivedBy: string | null;
  /** Longer than two days without a case. */
  overdue: boolean;
  setAside: { reason: SetAsideReason; note: string | null; by: string; at: string } | null;
  /** A case whose number stands in the name of the file: a proposal, nothing more. */
  suggestion: PaperCase | null;
  version: number;
}

export const PAPER_LISTS = ['waiting', 'overdue', 'setAside'] as const;

export interface FindPapers {
  /** waiting (without it): the longest wait first; overdue: of these, longer than two days; setAside: the last one first. */
  show?: (typeof PAPER_LISTS)[number];
  limit?: number;
  cursor?: string;
}

export interface PaperOverviewResponse {
  waiting: number;
  /** Of these, longer than two days. */
  overdue: number;
  setAside: number;
  /** Cases into which the asking person has put papers last, at most five. */
  recentCases: PaperCase[];
}

/** What is not said in words of the event: its document is this paper. */
export type PaperEvent = Omit<TakeEventRequest, 'documentId'>;

export interface AssignPaperRequest {
  caseId: string;
  kind?: PaperKind | null;
  evidenceItemId?: string | null;
  /** The day written on it. */
  datedOn?: CalendarDate | null;
  /** Null = it starts no deadline. Has to be said. */
  event: PaperEvent | null;
  version: number;
}

export interface AssignedPaperResponse {
  documentId: string;
  case: PaperCase;
  /** Deadlines that were entered with it. */
  deadlines: number;
}

export interface SetAsidePaperRequest {
  reason: SetAsideReason;
  note?: string | null;
  version: number;
}

export interface TakeBackPaperRequest {
  version: number;
}
