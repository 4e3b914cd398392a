import { queryOptions } from '@tanstack/react-query';
import type { QueryKey, UseMutationResult } from '@tanstack/react-query';
import type { CreateOriginalRequest, MoveOriginalRequest, OriginalResponse } from '@bleibeakte/contracts';
import { get, post } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';

const STALE: readonly QueryKey[] = [['originals'], ['deadlines'], ['history'], ['today']];

export const originalsQuery = (caseId: string) =>
  queryOptions({ queryKey: ['originals', caseId], queryFn: ({ signal }) => get<OriginalResponse[]>(`/api/cases/${caseId}/originals`, { signal }) });

export const useEnterOriginal = (caseId: string): UseMutationResult<OriginalResponse, Error, CreateOriginalRequest> =>
  useSave((request: CreateOriginalRequest) => post<OriginalResponse>(`/api/cases/${caseId}/originals`, request), STALE);

export const useMoveOriginal = (id: string): UseMutationResult<OriginalResponse, Error, MoveOriginalRequest> =>
  useSave((request: MoveOriginalRequest) => post<OriginalResponse>(`/api/originals/${id}/moves`, request), STALE);
