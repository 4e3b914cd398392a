import { queryOptions } from '@tanstack/react-query';
import type { QueryKey, UseMutationResult } from '@tanstack/react-query';
import type { ConsentResponse, CreateConsentRequest, WithdrawConsentRequest } from '@bleibeakte/contracts';
import { get, post } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';

const STALE: readonly QueryKey[] = [['consents'], ['evidence'], ['requests'], ['links'], ['history']];

export const consentsQuery = (caseId: string) =>
  queryOptions({ queryKey: ['consents', caseId], queryFn: ({ signal }) => get<ConsentResponse[]>(`/api/cases/${caseId}/consents`, { signal }) });

export const useRecordConsent = (caseId: string): UseMutationResult<ConsentResponse, Error, CreateConsentRequest> =>
  useSave((request: CreateConsentRequest) => post<ConsentResponse>(`/api/cases/${caseId}/consents`, request), STALE);

export const useWithdrawConsent = (id: string): UseMutationResult<ConsentResponse, Error, WithdrawConsentRequest> =>
  useSave((request: WithdrawConsentRequest) => post<ConsentResponse>(`/api/consents/${id}/withdraw`, request), STALE);
