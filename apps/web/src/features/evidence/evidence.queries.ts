import { queryOptions } from '@tanstack/react-query';
import type { QueryKey, UseMutationResult } from '@tanstack/react-query';
import type {
  AcceptEvidenceRequest, CreateEvidenceRequest, EvidenceMatrixResponse, EvidenceResponse, MoveEvidenceRequest, UpdateEvidenceRequest,
} from '@bleibeakte/contracts';
import { get, patch, post } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';

/** What shows evidence somewhere. */
export const EVIDENCE_STALE: readonly QueryKey[] = [['evidence'], ['requests'], ['cases'], ['history'], ['today'], ['deadlines']];

export const evidenceQuery = (caseId: string) =>
  queryOptions({ queryKey: ['evidence', caseId], queryFn: ({ signal }) => get<EvidenceResponse[]>(`/api/cases/${caseId}/evidence`, { signal }) });

export const evidenceMatrixQuery = (caseId: string) =>
  queryOptions({ queryKey: ['evidence', caseId, 'matrix'], queryFn: ({ signal }) => get<EvidenceMatrixResponse>(`/api/cases/${caseId}/evidence-matrix`, { signal }) });

export const useAddEvidence = (caseId: string): UseMutationResult<EvidenceResponse, Error, CreateEvidenceRequest> =>
  useSave((request: CreateEvidenceRequest) => post<EvidenceResponse>(`/api/cases/${caseId}/evidence`, request), EVIDENCE_STALE);

export const useAcceptEvidence = (caseId: string): UseMutationResult<EvidenceResponse, Error, AcceptEvidenceRequest> =>
  useSave((request: AcceptEvidenceRequest) => post<EvidenceResponse>(`/api/cases/${caseId}/evidence/accept`, request), EVIDENCE_STALE);

export const useChangeEvidence = (id: string): UseMutationResult<EvidenceResponse, Error, UpdateEvidenceRequest> =>
  useSave((change: UpdateEvidenceRequest) => patch<EvidenceResponse>(`/api/evidence/${id}`, change), EVIDENCE_STALE);

export const useMoveEvidence = (id: string): UseMutationResult<EvidenceResponse, Error, MoveEvidenceRequest> =>
  useSave((request: MoveEvidenceRequest) => post<EvidenceResponse>(`/api/evidence/${id}/moves`, request), EVIDENCE_STALE);
