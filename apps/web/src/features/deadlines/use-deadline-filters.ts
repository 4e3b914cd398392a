import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { DEADLINE_STATES, DEADLINE_TYPES, type DeadlineState, type DeadlineType } from '@bleibeakte/contracts';

export interface DeadlineFilters {
  type: DeadlineType | null;
  responsibleId: string | null;
  state: DeadlineState;
  set: (name: 'art' | 'wer' | 'stand', value: string | null) => void;
}

/** The filters lie in the address: `?art=frist&wer=<id>&stand=done`. */
export function useDeadlineFilters(): DeadlineFilters {
  const [params, setParams] = useSearchParams();
  const set = useCallback((name: string, value: string | null) => {
    setParams((before) => {
      if (value === null) before.delete(name);
      else before.set(name, value);
      before.delete('panel');
      return before;
    }, { replace: true });
  }, [setParams]);
  return {
    type: DEADLINE_TYPES.find((type) => type === params.get('art')) ?? null,
    responsibleId: params.get('wer'),
    state: DEADLINE_STATES.find((state) => state === params.get('stand')) ?? 'open',
    set,
  };
}
