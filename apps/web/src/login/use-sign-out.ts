import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { post } from '../http/client.ts';
import { isProblem } from '../http/http-problem.ts';

/** Ends the session and forgets everything that was loaded. Throws when the server did not hear it. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await post('/api/auth/logout', undefined, { ownUnauthorized: true }).catch((error: unknown) => {
      if (!isProblem(error, 'auth.required')) throw error;
    });
    await navigate('/anmelden', { replace: true, state: null });
    client.clear();
  };
}
