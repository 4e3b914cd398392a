import { queryOptions } from '@tanstack/react-query';
import type { QueryKey, UseMutationResult } from '@tanstack/react-query';
import type { CreateEvidenceRequest, EvidenceResponse, MoveEvidenceRequest, UpdateEvidenceRequest } from '@bleibeakte/contracts';
import { get, patch, post } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';

const STALE: readonly QueryKey[] = [['evidence'], ['cases'], ['history'], ['today']];

export const evidenceQuery = (caseId: string) =>
  queryOptions({ queryKey: ['evidence', caseId], queryFn: ({ signal }) => get<EvidenceResponse[]>(`/api/cases/${caseId}/evidence`, { signal }) });

export const useAddEvidence = (caseId: string): UseMutationResult<EvidenceResponse, Error, CreateEvidenceRequest> =>
  useSave((request: CreateEvidenceRequest) => post<EvidenceResponse>(`/api/cases/${caseId}/evidence`, request), STALE);

export const useChangeEvidence = (id: string): UseMutationResult<EvidenceResponse, Error, UpdateEvidenceRequest> =>
  useSave((change: UpdateEvidenceRequest) => patch<EvidenceResponse>(`/api/evidence/${id}`, change), STALE);

export const useMoveEvidence = (id: string): UseMutationResult<EvidenceResponse, Error, MoveEvidenceRequest> =>
  useSave((request: MoveEvidenceRequest) => post<EvidenceResponse>(`/api/evidence/${id}/moves`, request), STALE);
