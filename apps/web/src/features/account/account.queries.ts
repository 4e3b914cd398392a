import { useQuery } from '@tanstack/react-query';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import type { ChangePasswordRequest, SessionResponse } from '@bleibeakte/contracts';
import { del, get, post } from '../../http/client.ts';
import { useSave } from '../../http/use-save.ts';

export const useSessions = (): UseQueryResult<SessionResponse[]> =>
  useQuery({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => get<SessionResponse[]>('/api/auth/sessions', { signal }),
  });

export const useEndSession = (): UseMutationResult<void, Error, string> =>
  useSave((id: string) => del(`/api/auth/sessions/${id}`), [['sessions']]);

export const changePassword = (request: ChangePasswordRequest): Promise<void> =>
  post('/api/auth/password', request);
