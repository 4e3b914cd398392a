import { queryOptions } from '@tanstack/react-query';
import type { QueryKey, UseMutationResult } from '@tanstack/react-query';
import type { DocumentResponse, DocumentSearchResponse, InboxDocument, UpdateDocumentRequest } from '@bleibeakte/contracts';
import { del, get, patch, post } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';

/** What a new, changed or removed document makes stale. */
export const DOCUMENT_STALE: readonly QueryKey[] = [['documents'], ['evidence'], ['inbox'], ['cases'], ['history'], ['today']];

export const documentsQuery = (caseId: string) =>
  queryOptions({ queryKey: ['documents', caseId], queryFn: ({ signal }) => get<DocumentResponse[]>(`/api/cases/${caseId}/documents`, { signal }) });

/** All versions of the case's papers that have been replaced. */
export const earlierQuery = (caseId: string) =>
  queryOptions({ queryKey: ['documents', caseId, 'earlier'], queryFn: ({ signal }) => get<DocumentResponse[]>(`/api/cases/${caseId}/documents/earlier`, { signal }) });

/** Still in quarantine a quarter of an hour after they came in. */
export const unscannedQuery = queryOptions({
  queryKey: ['documents', 'unscanned'],
  queryFn: ({ signal }) => get<InboxDocument[]>('/api/documents/unscanned', { signal }),
});

/** Address of the file; it is always handed out as a download. */
export const documentFile = (id: string): string => `/api/documents/${id}/file`;

export interface ChangeDocument {
  id: string;
  change: UpdateDocumentRequest;
}

export const useChangeDocument = (): UseMutationResult<DocumentResponse, Error, ChangeDocument> =>
  useSave(({ id, change }: ChangeDocument) => patch<DocumentResponse>(`/api/documents/${id}`, change), DOCUMENT_STALE);

export const useRemoveDocument = (): UseMutationResult<void, Error, string> =>
  useSave((id: string) => del(`/api/documents/${id}`), DOCUMENT_STALE);

/** Words in the papers of a case; the answer is kept only as long as it is shown. */
export const useSearchDocuments = (caseId: string): UseMutationResult<DocumentSearchResponse, Error, string> =>
  useSave((words: string) => post<DocumentSearchResponse>(`/api/cases/${caseId}/documents/search`, { words }), []);
