import type { CalendarDate } from './calendar-date.ts';

export const DOCUMENT_TYPES = ['pdf', 'jpeg', 'png', 'docx'] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** quarantined = a scanner is configured and has not answered; notScanned = no scanner is configured. */
export const DOCUMENT_STATUSES = ['quarantined', 'clean', 'notScanned', 'infected'] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

/** Where the translation of a paper into German stands; null in a document = none is needed. */
export const TRANSLATION_STATES = ['needed', 'ordered', 'done', 'certified'] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/**
 * Of the words for the search: read = written in the file, recognised = from its pictures, empty = there are none,
 * failed = the file cannot be read.
 */
export const TEXT_STATES = ['unread', 'read', 'recognised', 'empty', 'failed'] as const;
export type TextState = (typeof TEXT_STATES)[number];

/** 50 MB; bytes. */
export const MAX_DOCUMENT_BYTES = 50 * 1024 * 1024;

export interface DocumentResponse {
  id: string;
  caseId: string;
  fileName: string;
  type: DocumentType;
  /** Bytes of the kept file. */
  size: number;
  /** Hex, of the kept file. */
  sha256: string;
  status: DocumentStatus;
  evidenceItemId: string | null;
  /** The day written on the letter, if it is one. */
  datedOn: CalendarDate | null;
  translation: TranslationState | null;
  /** The paper of which this one is the translation. */
  translationOfId: string | null;
  /** The version before this one. */
  replacesId: string | null;
  textState: TextState;
  uploadedAt: string;
  /** Null = came through a link without account. */
  uploadedBy: string | null;
  /** The link through which it came. */
  linkId: string | null;
  /** Null until somebody has looked at it: it stands under 'came in'. */
  reviewedAt: string | null;
  version: number;
}

export interface UpdateDocumentRequest {
  fileName?: string;
  evidenceItemId?: string | null;
  datedOn?: CalendarDate | null;
  translation?: TranslationState | null;
  translationOfId?: string | null;
  /** True takes it off 'came in'. */
  reviewed?: boolean;
  version: number;
}

export interface InboxDocument extends DocumentResponse {
  caseNumber: string;
  caseTitle: string;
}
