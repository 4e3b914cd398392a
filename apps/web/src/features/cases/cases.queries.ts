import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { QueryKey, UseMutationResult } from '@tanstack/react-query';
import type {
  CaseResponse, CaseSummary, CloseCaseRequest, DeadlineSummary, EvidenceResponse, FindCases, FindHistory, HistoryEvent, OpenCaseRequest, Page,
  SetNextStepRequest, StaffResponse, SubmissionResponse, UpdateCaseRequest,
} from '@bleibeakte/contracts';
import { del, get, patch, post } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';

/** What a change of a case makes stale. */
const STALE: readonly QueryKey[] = [['cases'], ['today'], ['history'], ['search']];

export const caseListQuery = (find: FindCases) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'list', find],
    queryFn: ({ signal, pageParam }) => get<Page<CaseSummary>>('/api/cases', { query: { ...find, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

export const caseQuery = (id: string) =>
  queryOptions({ queryKey: ['cases', 'one', id], queryFn: ({ signal }) => get<CaseResponse>(`/api/cases/${id}`, { signal }) });

export const caseHistoryQuery = (id: string, show: NonNullable<FindHistory['show']>) =>
  infiniteQueryOptions({
    queryKey: ['history', id, show],
    queryFn: ({ signal, pageParam }) => get<Page<HistoryEvent>>(`/api/cases/${id}/history`, { query: { show, limit: 30, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });

export const caseDeadlinesQuery = (id: string) =>
  queryOptions({ queryKey: ['deadlines', 'overview', id], queryFn: ({ signal }) => get<DeadlineSummary[]>(`/api/cases/${id}/deadlines`, { signal }) });

export const caseEvidenceQuery = (id: string) =>
  queryOptions({ queryKey: ['evidence', 'overview', id], queryFn: ({ signal }) => get<EvidenceResponse[]>(`/api/cases/${id}/evidence`, { signal }) });

export const caseSubmissionsQuery = (id: string) =>
  queryOptions({ queryKey: ['submissions', 'overview', id], queryFn: ({ signal }) => get<SubmissionResponse[]>(`/api/cases/${id}/submissions`, { signal }) });

/** In the order of joining; it decides the tint of an avatar. */
export const colleaguesQuery = queryOptions({
  queryKey: ['staff', 'colleagues'],
  queryFn: ({ signal }) => get<StaffResponse[]>('/api/staff', { signal }),
  staleTime: 60_000,
});

export const useOpenCase = (): UseMutationResult<CaseResponse, Error, OpenCaseRequest> =>
  useSave((request: OpenCaseRequest) => post<CaseResponse>('/api/cases', request), [...STALE, ['persons']]);

export const useUpdateCase = (id: string): UseMutationResult<CaseResponse, Error, UpdateCaseRequest> =>
  useSave((change: UpdateCaseRequest) => patch<CaseResponse>(`/api/cases/${id}`, change), STALE);

export const useSetNextStep = (id: string): UseMutationResult<CaseResponse, Error, SetNextStepRequest> =>
  useSave((request: SetNextStepRequest) => post<CaseResponse>(`/api/cases/${id}/next-step`, request), STALE);

export const useCloseCase = (id: string): UseMutationResult<CaseResponse, Error, CloseCaseRequest> =>
  useSave((request: CloseCaseRequest) => post<CaseResponse>(`/api/cases/${id}/close`, request), [...STALE, ['deadlines'], ['persons']]);

export const useReopenCase = (id: string): UseMutationResult<CaseResponse, Error, number> =>
  useSave((version: number) => post<CaseResponse>(`/api/cases/${id}/reopen`, { version }), [...STALE, ['persons']]);

export const useAddCasePerson = (id: string): UseMutationResult<CaseResponse, Error, string> =>
  useSave((personId: string) => post<CaseResponse>(`/api/cases/${id}/persons`, { personId }), [...STALE, ['persons']]);

export const useRemoveCasePerson = (id: string): UseMutationResult<CaseResponse, Error, string> =>
  useSave((personId: string) => del<CaseResponse>(`/api/cases/${id}/persons/${personId}`), [...STALE, ['persons']]);

export const useAddTeamMember = (id: string): UseMutationResult<CaseResponse, Error, string> =>
  useSave((userId: string) => post<CaseResponse>(`/api/cases/${id}/team`, { userId }), STALE);

export const useRemoveTeamMember = (id: string): UseMutationResult<CaseResponse, Error, string> =>
  useSave((userId: string) => del<CaseResponse>(`/api/cases/${id}/team/${userId}`), STALE);
