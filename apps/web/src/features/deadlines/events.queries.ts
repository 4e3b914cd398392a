import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import type {
  ApplyEventRequest, CaseEventResponse, ChangedEventResponse, ChangeEventRequest, DeadlineResponse, DeadlineReviewResponse, DeleteDeadlineRequest,
  ProposalsResponse, RecordEventRequest, RefuseEndRequest, TakeEventRequest, WithdrawEventRequest,
} from '@bleibeakte/contracts';
import { del, get, post, put } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';
import { STALE } from './deadlines.queries.ts';

export const caseEventsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['deadlines', 'events', caseId],
    queryFn: ({ signal }) => get<CaseEventResponse[]>(`/api/cases/${caseId}/events`, { signal }),
  });

/** What the event would start, while it is being typed; nothing is stored. */
export const proposalsQuery = (caseId: string, event: RecordEventRequest | null) =>
  queryOptions({
    queryKey: ['event-proposals', caseId, event],
    queryFn: ({ signal }) => post<ProposalsResponse>(`/api/cases/${caseId}/events/propose`, event, { signal }),
    enabled: event !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });

export const reviewsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['deadlines', 'reviews', caseId],
    queryFn: ({ signal }) => get<DeadlineReviewResponse[]>(`/api/cases/${caseId}/deadlines/reviewed`, { signal }),
  });

export const useRecordEvent = (caseId: string): UseMutationResult<CaseEventResponse, Error, TakeEventRequest> =>
  useSave((request: TakeEventRequest) => post<CaseEventResponse>(`/api/cases/${caseId}/events`, request), STALE);

export const useChangeEvent = (id: string): UseMutationResult<ChangedEventResponse, Error, ChangeEventRequest> =>
  useSave((request: ChangeEventRequest) => put<ChangedEventResponse>(`/api/events/${id}`, request), STALE);

export const useApplyEvent = (id: string): UseMutationResult<CaseEventResponse, Error, ApplyEventRequest> =>
  useSave((request: ApplyEventRequest) => post<CaseEventResponse>(`/api/events/${id}/apply`, request), STALE);

export const useWithdrawEvent = (id: string): UseMutationResult<CaseEventResponse, Error, WithdrawEventRequest> =>
  useSave((request: WithdrawEventRequest) => post<CaseEventResponse>(`/api/events/${id}/withdraw`, request), STALE);

export const useReviewDeadlines = (caseId: string): UseMutationResult<DeadlineReviewResponse, Error, void> =>
  useSave(() => post<DeadlineReviewResponse>(`/api/cases/${caseId}/deadlines/reviewed`), STALE);

export const useDeleteDeadline = (id: string): UseMutationResult<DeadlineResponse, Error, DeleteDeadlineRequest> =>
  useSave((request: DeleteDeadlineRequest) => del<DeadlineResponse>(`/api/deadlines/${id}`, request), STALE);

export const useConfirmEnd = (id: string): UseMutationResult<DeadlineResponse, Error, number> =>
  useSave((version: number) => post<DeadlineResponse>(`/api/deadlines/${id}/confirm-end`, { version }), STALE);

export const useRefuseEnd = (id: string): UseMutationResult<DeadlineResponse, Error, RefuseEndRequest> =>
  useSave((request: RefuseEndRequest) => post<DeadlineResponse>(`/api/deadlines/${id}/refuse-end`, request), STALE);
