import { useQuery } from '@tanstack/react-query';
import type { MeResponse } from '@bleibeakte/contracts';
import { meQuery } from './login.queries.ts';

/** Who is signed in. Only below the shell, which waits until it is known. */
export function useMe(): MeResponse {
  const { data } = useQuery(meQuery);
  if (!data) throw new Error('useMe stands outside the signed-in part');
  return data;
}
