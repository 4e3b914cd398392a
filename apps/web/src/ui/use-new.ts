import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** `?neu=1`, set by the "Neu" menu: the list page opens its dialog. */
export function useNew(): { isOpen: boolean; open: () => void; close: () => void } {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (isOpen: boolean) => {
      setParams(
        (before) => {
          if (isOpen) before.set('neu', '1');
          else before.delete('neu');
          return before;
        },
        { replace: true },
      );
    },
    [setParams],
  );
  return { isOpen: params.has('neu'), open: () => set(true), close: () => set(false) };
}
