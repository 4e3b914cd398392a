import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import { paths } from '../paths.ts';
import { meQuery, setupQuery } from './login.queries.ts';

function targetOf(state: unknown): string {
  const from = typeof state === 'object' && state !== null && 'from' in state ? state.from : null;
  return typeof from === 'string' && from.startsWith('/') && !from.startsWith('//')
    ? from
    : paths.today;
}

/** After signing in: forget everything of before, learn who it is, go where one wanted to. */
export function useEnter(): () => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { state } = useLocation();
  return async () => {
    // The frame around all pages watches who it is: that is read anew, not taken out from under it.
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] });
    client.getMutationCache().clear();
    await client.fetchQuery({ ...meQuery, staleTime: 0 });
    void client.prefetchQuery(setupQuery);
    await navigate(targetOf(state), { replace: true });
  };
}
