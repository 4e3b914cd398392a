import type { InboxDocument } from '@bleibeakte/contracts';
import type { SealedDocument } from '@bleibeakte/db';
import type { DocumentRow } from './today.query.ts';

export function toInboxDocument(row: DocumentRow, caseTitle: string, opened: SealedDocument, uploadedBy: string | null): InboxDocument {
  const { id, caseId, caseNumber, type, size, status, evidenceItemId, datedOn, translation, translationOfId, replacesId, textState, uploadedAt, linkId, version } = row;
  const { fileName, sha256 } = opened;
  return {
    id, caseId, caseNumber, caseTitle, fileName, type, size, sha256, status, evidenceItemId, datedOn, translation, translationOfId, replacesId, textState,
    uploadedAt: uploadedAt.toISOString(), uploadedBy, linkId, reviewedAt: null, version,
  };
}
