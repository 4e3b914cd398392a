import type { UseMutationResult } from '@tanstack/react-query';
import type { ComposePagesRequest, DocumentResponse } from '@bleibeakte/contracts';
import { post } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';
import { DOCUMENT_STALE } from '../documents/documents.queries.ts';

export const useComposePages = (caseId: string): UseMutationResult<DocumentResponse, Error, ComposePagesRequest> =>
  useSave((request: ComposePagesRequest) => post<DocumentResponse>(`/api/cases/${caseId}/documents/compose`, request), DOCUMENT_STALE);
