import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { QueryKey, UseMutationResult } from '@tanstack/react-query';
import type {
  AnswerRequest, AssignedRequestResponse, AssignRequest, CreateEvidenceRequestRequest, EvidenceRequestResponse, FindEvidenceRequests, GiveUpRequest, Page, RemindRequest, RequestDraftResponse,
  RequestGroup, RequestRecipient,
} from '@bleibeakte/contracts';
import { get, post } from '../../http/client.ts';

import { useSave } from '../../http/use-save.ts';
import { EVIDENCE_STALE } from '../evidence/evidence.queries.ts';

const STALE: readonly QueryKey[] = [['consents'], ...EVIDENCE_STALE];

export const itemRequestsQuery = (itemId: string) =>
  queryOptions({ queryKey: ['requests', 'item', itemId], queryFn: ({ signal }) => get<EvidenceRequestResponse[]>(`/api/evidence/${itemId}/requests`, { signal }) });

export const draftQuery = (itemId: string, recipient?: RequestRecipient) =>
  queryOptions({
    queryKey: ['requests', 'draft', itemId, recipient ?? null],
    queryFn: ({ signal }) => get<RequestDraftResponse>(`/api/evidence/${itemId}/request-draft`, { query: recipient ? { recipient } : {}, signal }),
    staleTime: 0,
  });

export const groupsQuery = (show: FindEvidenceRequests['show'] & string) =>
  infiniteQueryOptions({
    queryKey: ['requests', 'groups', show],
    queryFn: ({ signal, pageParam }) => get<Page<RequestGroup>>('/api/evidence-requests', { query: { show, ...(pageParam ? { cursor: pageParam } : {}) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const assignedQuery = queryOptions({ queryKey: ['requests', 'assigned'], queryFn: ({ signal }) => get<AssignedRequestResponse[]>('/api/evidence-requests/assigned', { signal }) });

export const useAsk = (itemId: string): UseMutationResult<EvidenceRequestResponse, Error, CreateEvidenceRequestRequest> =>
  useSave((request: CreateEvidenceRequestRequest) => post<EvidenceRequestResponse>(`/api/evidence/${itemId}/requests`, request), STALE);

export const useRemind = (id: string): UseMutationResult<EvidenceRequestResponse, Error, RemindRequest> =>
  useSave((request: RemindRequest) => post<EvidenceRequestResponse>(`/api/evidence-requests/${id}/reminders`, request), STALE);

export const useAnswer = (id: string): UseMutationResult<EvidenceRequestResponse, Error, AnswerRequest> =>
  useSave((request: AnswerRequest) => post<EvidenceRequestResponse>(`/api/evidence-requests/${id}/answers`, request), STALE);

export const useGiveUp = (id: string): UseMutationResult<EvidenceRequestResponse, Error, GiveUpRequest> =>
  useSave((request: GiveUpRequest) => post<EvidenceRequestResponse>(`/api/evidence-requests/${id}/give-up`, request), STALE);

export const useAssign = (id: string): UseMutationResult<EvidenceRequestResponse, Error, AssignRequest> =>
  useSave((request: AssignRequest) => post<EvidenceRequestResponse>(`/api/evidence-requests/${id}/assignee`, request), STALE);

/** By who makes only the call. */
export const useAnswerAssigned = (id: string): UseMutationResult<AssignedRequestResponse[], Error, AnswerRequest> =>
  useSave((request: AnswerRequest) => post<AssignedRequestResponse[]>(`/api/evidence-requests/assigned/${id}/answers`, request), STALE);
