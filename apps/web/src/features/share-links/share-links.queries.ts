import { queryOptions } from '@tanstack/react-query';
import type { QueryKey, UseMutationResult } from '@tanstack/react-query';
import type {
  AcceptLinkRequest, CreateLinkRequest, DeclineLinkRequest, LinkInvitation, LinkReminderText, LinkResponse, MadeLinkResponse, OfficeContactRequest, OfficeContactResponse,
} from '@bleibeakte/contracts';
import { get, post, put } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';

const STALE: readonly QueryKey[] = [['links'], ['evidence'], ['documents'], ['inbox'], ['cases'], ['deadlines'], ['history'], ['today'], ['consents']];

export const linksQuery = (caseId: string) =>
  queryOptions({ queryKey: ['links', caseId], queryFn: ({ signal }) => get<LinkResponse[]>(`/api/cases/${caseId}/links`, { signal }) });

export const officeContactQuery = queryOptions({ queryKey: ['office-contact'], queryFn: ({ signal }) => get<OfficeContactResponse>('/api/office-contact', { signal }) });

/** How the invitation would read, and which consents are missing. */
export const invitationQuery = (caseId: string, request: CreateLinkRequest | null) =>
  queryOptions({
    queryKey: ['links', caseId, 'preview', request], enabled: request !== null,
    queryFn: ({ signal }) => post<LinkInvitation>(`/api/cases/${caseId}/links/preview`, request, { signal }),
  });

export const useMakeLink = (caseId: string): UseMutationResult<MadeLinkResponse, Error, CreateLinkRequest> =>
  useSave((request: CreateLinkRequest) => post<MadeLinkResponse>(`/api/cases/${caseId}/links`, request), STALE);

export const useRenewLink = (id: string): UseMutationResult<MadeLinkResponse, Error, number> =>
  useSave((version: number) => post<MadeLinkResponse>(`/api/links/${id}/renew`, { version }), STALE);

export const reminderTextQuery = (id: string) =>
  queryOptions({ queryKey: ['links', 'reminder', id], queryFn: ({ signal }) => get<LinkReminderText>(`/api/links/${id}/reminder`, { signal }), staleTime: 0 });

export const useRemindWriter = (id: string): UseMutationResult<LinkResponse, Error, number> =>
  useSave((version: number) => post<LinkResponse>(`/api/links/${id}/reminders`, { version }), STALE);

export const useWithdrawLink = (id: string): UseMutationResult<LinkResponse, Error, number> =>
  useSave((version: number) => post<LinkResponse>(`/api/links/${id}/withdraw`, { version }), STALE);

export const useAcceptLink = (id: string): UseMutationResult<LinkResponse, Error, AcceptLinkRequest> =>
  useSave((request: AcceptLinkRequest) => post<LinkResponse>(`/api/links/${id}/accept`, request), STALE);

export const useDeclineLink = (id: string): UseMutationResult<LinkResponse, Error, DeclineLinkRequest> =>
  useSave((request: DeclineLinkRequest) => post<LinkResponse>(`/api/links/${id}/decline`, request), STALE);

export const useSaveOfficeContact = (): UseMutationResult<OfficeContactResponse, Error, OfficeContactRequest> =>
  useSave((request: OfficeContactRequest) => put<OfficeContactResponse>('/api/office-contact', request), [['office-contact'], ['links']]);
