import { queryOptions } from '@tanstack/react-query';
import type { QueryKey, UseMutationResult } from '@tanstack/react-query';
import type { CreateEffortRequest, EffortResponse, UpdateEffortRequest, WithdrawEffortRequest } from '@bleibeakte/contracts';
import { get, patch, post } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';

const STALE: readonly QueryKey[] = [['efforts'], ['deadlines'], ['documents'], ['history'], ['today']];

export const effortsQuery = (caseId: string) =>
  queryOptions({ queryKey: ['efforts', caseId], queryFn: ({ signal }) => get<EffortResponse[]>(`/api/cases/${caseId}/passport-efforts`, { signal }) });

export const useRecordEffort = (caseId: string): UseMutationResult<EffortResponse, Error, CreateEffortRequest> =>
  useSave((request: CreateEffortRequest) => post<EffortResponse>(`/api/cases/${caseId}/passport-efforts`, request), STALE);

export const useChangeEffort = (id: string): UseMutationResult<EffortResponse, Error, UpdateEffortRequest> =>
  useSave((change: UpdateEffortRequest) => patch<EffortResponse>(`/api/passport-efforts/${id}`, change), STALE);

export const useWithdrawEffort = (id: string): UseMutationResult<EffortResponse, Error, WithdrawEffortRequest> =>
  useSave((request: WithdrawEffortRequest) => post<EffortResponse>(`/api/passport-efforts/${id}/withdraw`, request), STALE);
