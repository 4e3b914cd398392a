import { queryOptions } from '@tanstack/react-query';
import type { QueryKey, UseMutationResult } from '@tanstack/react-query';
import type { CreateProcedureRequest, EndProcedureRequest, ProcedureResponse, UpdateProcedureRequest } from '@bleibeakte/contracts';
import { get, patch, post } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';

const STALE: readonly QueryKey[] = [['procedures'], ['check'], ['deadlines'], ['cases'], ['history'], ['today']];

export const proceduresQuery = (caseId: string) =>
  queryOptions({ queryKey: ['procedures', caseId], queryFn: ({ signal }) => get<ProcedureResponse[]>(`/api/cases/${caseId}/procedures`, { signal }) });

export const useEnterProcedure = (caseId: string): UseMutationResult<ProcedureResponse, Error, CreateProcedureRequest> =>
  useSave((request: CreateProcedureRequest) => post<ProcedureResponse>(`/api/cases/${caseId}/procedures`, request), STALE);

export const useChangeProcedure = (id: string): UseMutationResult<ProcedureResponse, Error, UpdateProcedureRequest> =>
  useSave((change: UpdateProcedureRequest) => patch<ProcedureResponse>(`/api/procedures/${id}`, change), STALE);

export const useEndProcedure = (id: string): UseMutationResult<ProcedureResponse, Error, EndProcedureRequest> =>
  useSave((request: EndProcedureRequest) => post<ProcedureResponse>(`/api/procedures/${id}/end`, request), STALE);
