import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { type Land, LANDS, SUBMISSION_STATES, type SubmissionState } from '@bleibeakte/contracts';

export interface SubmissionFilters {
  land: Land | null;
  state: SubmissionState | null;
  setLand: (land: Land | null) => void;
  setState: (state: SubmissionState | null) => void;
}

/** The filters lie in the address: `?land=DE-NI&stand=received`. */
export function useSubmissionFilters(): SubmissionFilters {
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
    land: LANDS.find((land) => land === params.get('land')) ?? null,
    state: SUBMISSION_STATES.find((state) => state === params.get('stand')) ?? null,
    setLand: (land) => set('land', land),
    setState: (state) => set('stand', state),
  };
}
