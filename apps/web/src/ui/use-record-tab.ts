import { useLocation, useSearchParams } from 'react-router';

/** The tab lies in the address (`?tab=fristen`); the first one has none. */
export function useRecordTab(first: string): [string, (id: string) => void] {
  const [params, setParams] = useSearchParams();
  // Whoever came out of a list still can walk through it.
  const { state } = useLocation();
  const choose = (id: string) => {
    setParams(
      (before) => {
        if (id === first) before.delete('tab');
        else before.set('tab', id);
        return before;
      },
      { replace: true, state: state as unknown },
    );
  };
  return [params.get('tab') ?? first, choose];
}
