import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { QueryKey, UseMutationResult } from '@tanstack/react-query';

/** A change at the server; afterwards everything under the given keys is read again. */
export function useSave<Input, Output>(
  save: (input: Input) => Promise<Output>,
  stale: readonly QueryKey[],
): UseMutationResult<Output, Error, Input> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: save,
    onSuccess: () => Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
