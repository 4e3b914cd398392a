import { queryOptions } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import type { InvitationResponse, InviteStaffRequest, NewInvitationResponse, PasswordResetLinkResponse, StaffResponse, UpdateStaffRequest } from '@bleibeakte/contracts';
import { del, get, patch, post } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';

export const staffQuery = queryOptions({
  queryKey: ['staff', 'list'],
  queryFn: ({ signal }) => get<StaffResponse[]>('/api/staff', { signal }),
});

/** Only for those who may invite. */
export const invitationsQuery = queryOptions({
  queryKey: ['staff', 'invitations'],
  queryFn: ({ signal }) => get<InvitationResponse[]>('/api/staff/invitations', { signal }),
});

export const useInvite = (): UseMutationResult<NewInvitationResponse, Error, InviteStaffRequest> =>
  useSave((request: InviteStaffRequest) => post<NewInvitationResponse>('/api/staff/invitations', request), [['staff']]);

export const useWithdrawInvitation = (): UseMutationResult<void, Error, string> =>
  useSave((id: string) => del(`/api/staff/invitations/${id}`), [['staff']]);

export const useUpdateStaff = (): UseMutationResult<StaffResponse, Error, UpdateStaffRequest & { id: string }> =>
  useSave(({ id, ...request }) => patch<StaffResponse>(`/api/staff/${id}`, request), [['staff'], ['cases']]);

/** Without a list to refresh: nothing shows that a link is out. */
export const makeResetLink = (id: string): Promise<PasswordResetLinkResponse> =>
  post<PasswordResetLinkResponse>(`/api/staff/${id}/password-reset`);
