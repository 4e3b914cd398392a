import { queryOptions } from '@tanstack/react-query';
import type { QueryKey, UseMutationResult } from '@tanstack/react-query';
import type {
  CaseResponse, CommissionComparison, CommissionResponse, CommissionSummary, CommissionVersionResponse, CorrectCommissionRequest, TakeCommissionVersionRequest,
} from '@bleibeakte/contracts';
import { get, post } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';

const addressOf = (land: string) => `/api/commissions/${encodeURIComponent(land)}`;

/** A corrected profile changes what cases say about it and what the check finds. */
const STALE: readonly QueryKey[] = [['commissions'], ['cases'], ['check'], ['procedures'], ['history']];

export const commissionListQuery = queryOptions({
  queryKey: ['commissions', 'list'],
  queryFn: ({ signal }) => get<CommissionSummary[]>('/api/commissions', { signal }),
});

/** Without a version the one that holds now. */
export const commissionQuery = (land: string, version?: string) =>
  queryOptions({
    queryKey: ['commissions', 'one', land, version ?? 'now'],
    queryFn: ({ signal }) => get<CommissionResponse>(addressOf(land), { query: { version }, signal }),
  });

export const commissionVersionsQuery = (land: string) =>
  queryOptions({
    queryKey: ['commissions', 'versions', land],
    queryFn: ({ signal }) => get<CommissionVersionResponse[]>(`${addressOf(land)}/versions`, { signal }),
  });

export const commissionComparisonQuery = (land: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['commissions', 'compare', land, from, to],
    queryFn: ({ signal }) => get<CommissionComparison>(`${addressOf(land)}/compare`, { query: { from, to }, signal }),
  });

export const useCorrectCommission = (land: string): UseMutationResult<CommissionResponse, Error, CorrectCommissionRequest> =>
  useSave((request: CorrectCommissionRequest) => post<CommissionResponse>(`${addressOf(land)}/corrections`, request), STALE);

export const useTakeCommissionVersion = (caseId: string): UseMutationResult<CaseResponse, Error, TakeCommissionVersionRequest> =>
  useSave((request: TakeCommissionVersionRequest) => post<CaseResponse>(`/api/cases/${caseId}/commission-version`, request), STALE);
