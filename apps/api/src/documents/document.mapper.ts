import type { DocumentResponse, DocumentStatus, DocumentType, InboxDocument, TextState, TranslationState } from '@bleibeakte/contracts';
import { fromDateOrNull, type SealedDocument } from '@bleibeakte/db';

/** What the answer needs of a row of the table. */
export interface DocumentRow {
  id: string;
  caseId: string;
  type: string;
  size: number;
  status: string;
  evidenceItemId: string | null;
  datedOn: Date | null;
  translation: string | null;
  translationOfId: string | null;
  replacesId: string | null;
  textState: string;
  uploadedAt: Date;
  uploadedById: string | null;
  linkId: string | null;
  reviewedAt: Date | null;
  sealed: Uint8Array;
  version: number;
}

export function toDocumentResponse(row: DocumentRow, opened: SealedDocument, uploadedBy: string | null): DocumentResponse {
  return {
    id: row.id,
    caseId: row.caseId,
    fileName: opened.fileName,
    type: row.type as DocumentType,
    size: row.size,
    sha256: opened.sha256,
    status: row.status as DocumentStatus,
    evidenceItemId: row.evidenceItemId,
    datedOn: fromDateOrNull(row.datedOn),
    translation: row.translation as TranslationState | null,
    translationOfId: row.translationOfId,
    replacesId: row.replacesId,
    textState: row.textState as TextState,
    uploadedAt: row.uploadedAt.toISOString(),
    uploadedBy,
    linkId: row.linkId,
    reviewedAt: row.reviewedAt?.toISOString() ?? null,
    version: row.version,
  };
}

export function toInboxDocument(document: DocumentResponse, caseNumber: string, caseTitle: string): InboxDocument {
  return { ...document, caseNumber, caseTitle };
}
