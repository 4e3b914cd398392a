import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { QueryKey, UseMutationResult } from '@tanstack/react-query';
import type {
  CaseResponse, ComputedDeadline, CreateDeadlineRequest, DeadlineKindResponse, DeadlineResponse, DeadlineSummary, DocumentResponse,
  FindDeadlines, FinishDeadlineRequest, MoveDeadlineRequest, Page, PlannedReminder, PlanRemindersRequest, ProposeDeadlineRequest,
  SearchResponse, StaffResponse,
} from '@bleibeakte/contracts';
import { get, post } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';

/** What a change of a deadline makes stale. */
export const STALE: readonly QueryKey[] = [['deadlines'], ['today'], ['cases'], ['history'], ['reminders']];

export const deadlineKindsQuery = queryOptions({
  queryKey: ['deadline-kinds'],
  queryFn: ({ signal }) => get<DeadlineKindResponse[]>('/api/deadline-kinds', { signal }),
  staleTime: Infinity,
});

/** The control list: all of the case, the done and the obsolete too. */
export const caseDeadlinesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['deadlines', 'case', caseId],
    queryFn: ({ signal }) => get<DeadlineSummary[]>(`/api/cases/${caseId}/deadlines`, { signal }),
  });

export const deadlineQuery = (id: string) =>
  queryOptions({ queryKey: ['deadlines', 'one', id], queryFn: ({ signal }) => get<DeadlineResponse>(`/api/deadlines/${id}`, { signal }) });

/** Over all visible cases by day, page after page. */
export const deadlineListQuery = (find: Pick<FindDeadlines, 'type' | 'responsibleId' | 'state'>) =>
  infiniteQueryOptions({
    queryKey: ['deadlines', 'list', find],
    queryFn: ({ signal, pageParam }) => get<Page<DeadlineSummary>>('/api/deadlines', { query: { ...find, limit: 50, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

/** Computed while it is being typed; nothing is stored. */
export const proposalQuery = (request: ProposeDeadlineRequest | null) =>
  queryOptions({
    queryKey: ['deadline-proposal', request],
    queryFn: ({ signal }) => post<ComputedDeadline>('/api/deadlines/compute', request, { signal }),
    enabled: request !== null,
    staleTime: Infinity,
    retry: false,
  });

export const reminderPlanQuery = (request: PlanRemindersRequest | null) =>
  queryOptions({
    queryKey: ['deadline-plan', request],
    queryFn: ({ signal }) => post<PlannedReminder[]>('/api/deadlines/plan', request, { signal }),
    enabled: request !== null,
    retry: false,
  });

export const caseOfDeadlinesQuery = (caseId: string) =>
  queryOptions({ queryKey: ['cases', 'one', caseId], queryFn: ({ signal }) => get<CaseResponse>(`/api/cases/${caseId}`, { signal }) });

export const caseDocumentsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['documents', 'case', caseId],
    queryFn: ({ signal }) => get<DocumentResponse[]>(`/api/cases/${caseId}/documents`, { signal }),
  });

export const colleaguesQuery = queryOptions({
  queryKey: ['staff', 'colleagues'],
  queryFn: ({ signal }) => get<StaffResponse[]>('/api/staff', { signal }),
  staleTime: 60_000,
});

/** By POST, so that no name stands in an address. */
export const caseSearchQuery = (query: string) =>
  queryOptions({
    queryKey: ['search', query],
    queryFn: ({ signal }) => post<SearchResponse>('/api/search', { query }, { signal }),
    enabled: query.length >= 2,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });

export const useCreateDeadline = (caseId: string): UseMutationResult<DeadlineResponse, Error, CreateDeadlineRequest> =>
  useSave((request: CreateDeadlineRequest) => post<DeadlineResponse>(`/api/cases/${caseId}/deadlines`, request), STALE);

export const useMoveDeadline = (id: string): UseMutationResult<DeadlineResponse, Error, MoveDeadlineRequest> =>
  useSave((request: MoveDeadlineRequest) => post<DeadlineResponse>(`/api/deadlines/${id}/moves`, request), STALE);

export const useFinishDeadline = (id: string): UseMutationResult<DeadlineResponse, Error, FinishDeadlineRequest> =>
  useSave((request: FinishDeadlineRequest) => post<DeadlineResponse>(`/api/deadlines/${id}/done`, request), STALE);

export const useReopenDeadline = (id: string): UseMutationResult<DeadlineResponse, Error, number> =>
  useSave((version: number) => post<DeadlineResponse>(`/api/deadlines/${id}/reopen`, { version }), STALE);
