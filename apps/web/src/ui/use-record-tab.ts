import { useSearchParams } from 'react-router';

/** The tab lies in the address (`?tab=fristen`); the first one has none. */
export function useRecordTab(first: string): [string, (id: string) => void] {
  const [params, setParams] = useSearchParams();
  const choose = (id: string) => {
    setParams(
      (before) => {
        if (id === first) before.delete('tab');
        else before.set('tab', id);
        return before;
      },
      { replace: true },
    );
  };
  return [params.get('tab') ?? first, choose];
}
