import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export interface Panel {
  /** The row that is open, or null. */
  id: string | null;
  open: (id: string) => void;
  close: () => void;
}

/** The side panel's own address, `?panel=<uuid>`: a reload or a sent link shows the same. */
export function usePanel(): Panel {
  const [params, setParams] = useSearchParams();
  const open = useCallback(
    (id: string) => {
      setParams(
        (before) => {
          before.set('panel', id);
          return before;
        },
        { replace: params.has('panel') },
      );
    },
    [params, setParams],
  );
  const close = useCallback(() => {
    setParams(
      (before) => {
        before.delete('panel');
        return before;
      },
      { replace: true },
    );
  }, [setParams]);
  return { id: params.get('panel'), open, close };
}
