import type { DeadlineSummary, InboxDocument, StaffRef } from '@bleibeakte/contracts';
import type { SealedDeadline, SealedDocument } from '@bleibeakte/db';
import type { DeadlineRow, DocumentRow } from './today.query.ts';

export function toDeadline(row: DeadlineRow, caseTitle: string, opened: SealedDeadline, responsible: StaffRef | null): DeadlineSummary {
  const { id, caseId, caseNumber, land, kind, type, severity, dueOn, dueTime, documentId, version } = row;
  const { title, arithmetic } = opened;
  return {
    id, caseId, caseNumber, caseTitle, land, kind, type, severity, title, dueOn, dueTime, arithmetic, responsible,
    state: 'open', outcome: null, documentId, version,
  };
}

export function toInboxDocument(row: DocumentRow, caseTitle: string, opened: SealedDocument, uploadedBy: string): InboxDocument {
  const { id, caseId, caseNumber, type, size, status, evidenceItemId, datedOn, uploadedAt, version } = row;
  const { fileName, sha256 } = opened;
  return {
    id, caseId, caseNumber, caseTitle, fileName, type, size, sha256, status, evidenceItemId, datedOn,
    uploadedAt: uploadedAt.toISOString(), uploadedBy, reviewedAt: null, version,
  };
}
