import { useEffect, useState } from 'react';
import { readDocumentFile } from './file-transfer.ts';

interface LoadedFile {
  blob: Blob | null;
  problem: unknown;
  retry: () => void;
}

/** Loads the file while the preview is open and lets go of it afterwards: it is not put into the cache of queries. */
export function useDocumentFile(address: string): LoadedFile {
  const [blob, setBlob] = useState<Blob | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    readDocumentFile(address, stop.signal).then(setBlob, (error: unknown) => {
      if (!stop.signal.aborted) setProblem(error);
    });
    return () => stop.abort();
  }, [address, tries]);
  return { blob, problem, retry: () => { setProblem(null); setTries(tries + 1); } };
}
