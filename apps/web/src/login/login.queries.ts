import { queryOptions, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type {
  AcceptInvitationRequest,
  ExampleResponse,
  FoundOrganisationRequest,
  LoginRequest,
  LookAtInvitationResponse,
  LookAtPasswordResetResponse,
  MeResponse,
  SetupState,
  UsePasswordResetRequest,
} from '@bleibeakte/contracts';
import { setToday } from '../format/today.ts';
import { get, post, put } from '../http/client.ts';
import { isProblem } from '../http/http-problem.ts';

/** Null = nobody is signed in. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: 60_000,
  queryFn: async ({ signal }): Promise<MeResponse | null> => {
    try {
      const me = await get<MeResponse>('/api/auth/me', { signal, ownUnauthorized: true });
      setToday(me.dayMoved ? me.today : null);
      return me;
    } catch (error) {
      if (isProblem(error) && error.status === 401) return null;
      throw error;
    }
  },
});

export const setupQuery = queryOptions({
  queryKey: ['setup'],
  staleTime: 60_000,
  queryFn: ({ signal }) => get<SetupState>('/api/setup', { signal }),
});

export const useSetup = (): UseQueryResult<SetupState> => useQuery(setupQuery);

export const signIn = (request: LoginRequest): Promise<MeResponse> =>
  post<MeResponse>('/api/auth/login', request, { ownUnauthorized: true });

export const foundOrganisation = (request: FoundOrganisationRequest): Promise<MeResponse> =>
  post<MeResponse>('/api/setup/organisation', request);

export const setUpExample = (): Promise<ExampleResponse> =>
  post<ExampleResponse>('/api/setup/example');

/** The token travels in the body: an address would end up in logs. */
export const lookAtInvitation = (token: string): Promise<LookAtInvitationResponse> =>
  post<LookAtInvitationResponse>('/api/invitations/look-at', { token });

export const acceptInvitation = (request: AcceptInvitationRequest): Promise<MeResponse> =>
  post<MeResponse>('/api/invitations/accept', request);

export const lookAtPasswordReset = (token: string): Promise<LookAtPasswordResetResponse> =>
  post<LookAtPasswordResetResponse>('/api/password-resets/look-at', { token });

export const setPasswordByLink = (request: UsePasswordResetRequest): Promise<void> =>
  post<void>('/api/password-resets/use', request);

export const movePracticeDay = (today: string | null): Promise<MeResponse> =>
  put<MeResponse>('/api/practice/day', { today });
