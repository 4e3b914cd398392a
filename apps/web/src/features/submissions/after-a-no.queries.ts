import { queryOptions } from '@tanstack/react-query';
import type { QueryKey, UseMutationResult } from '@tanstack/react-query';
import type { EvaluateRefusalRequest, FollowUpResponse, LeaveSubmissionRequest, SubmissionResponse } from '@bleibeakte/contracts';
import { get, post } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';

const TOUCHED: readonly QueryKey[] = [['submissions'], ['evidence'], ['cases'], ['deadlines'], ['check'], ['today'], ['history']];

export const followUpQuery = (id: string) =>
  queryOptions({ queryKey: ['submissions', 'follow-up', id], queryFn: ({ signal }) => get<FollowUpResponse>(`/api/submissions/${id}/follow-up`, { signal }) });

export const useEvaluateRefusal = (id: string): UseMutationResult<SubmissionResponse, Error, EvaluateRefusalRequest> =>
  useSave((request: EvaluateRefusalRequest) => post<SubmissionResponse>(`/api/submissions/${id}/refusal`, request), TOUCHED);

export const useBeginNextAttempt = (id: string): UseMutationResult<SubmissionResponse, Error, void> =>
  useSave(() => post<SubmissionResponse>(`/api/submissions/${id}/next-attempt`), TOUCHED);

export const useLeaveSubmission = (id: string): UseMutationResult<SubmissionResponse, Error, LeaveSubmissionRequest> =>
  useSave((request: LeaveSubmissionRequest) => post<SubmissionResponse>(`/api/submissions/${id}/departures`, request), TOUCHED);
