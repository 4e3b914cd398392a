import { useQuery } from '@tanstack/react-query';
import { Navigate, useLocation } from 'react-router';
import { ErrorState } from '../ui/error-state.tsx';
import { LoadingSkeleton } from '../ui/loading-skeleton.tsx';
import { Shell } from '../ui/shell/shell.tsx';
import { paths } from '../paths.ts';
import { meQuery } from './login.queries.ts';

/** Everything behind the sign-in. The target stays in the router's state, not in the address. */
export function SignedIn() {
  const { pathname, search } = useLocation();
  const { data, error, refetch } = useQuery(meQuery);
  if (data) return <Shell />;
  if (data === null)
    return <Navigate to={paths.signIn} replace state={{ from: pathname + search }} />;
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />;
  return <LoadingSkeleton shape="page" />;
}
