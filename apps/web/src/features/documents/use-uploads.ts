import { useQueryClient } from '@tanstack/react-query';
import type { QueryKey } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DocumentResponse } from '@bleibeakte/contracts';
import { HttpProblem } from '../../http/http-problem.ts';
import { checkFile } from './check-file.ts';
import { DOCUMENT_STALE } from './documents.queries.ts';
import { uploadFile } from './file-transfer.ts';

export interface Upload {
  /** Also the key under which repeats count as one. */
  id: string;
  file: File;
  state: 'waiting' | 'sending' | 'checking' | 'done' | 'failed';
  /** 0 to 1 of what is sent. */
  share: number;
  problem: HttpProblem | null;
}

export interface Uploads {
  uploads: readonly Upload[];
  add: (files: Iterable<File>) => void;
  retry: (id: string) => void;
  /** Stops it, or takes the line away. */
  dismiss: (id: string) => void;
}

export interface UploadsOptions {
  caseId: string;
  evidenceItemId?: string;
  onDone?: (document: DocumentResponse) => void;
}

/** Files into a case. */
export const useUploads = ({ caseId, ...options }: UploadsOptions): Uploads =>
  useFileUploads<DocumentResponse>({ to: `/api/cases/${caseId}/documents`, stale: DOCUMENT_STALE, ...options });

export interface FileUploadsOptions<Made> extends Omit<UploadsOptions, 'caseId' | 'onDone'> {
  /** Address of the server. */
  to: string;
  /** What one more file makes stale; the same list at every call. */
  stale: readonly QueryKey[];
  onDone?: (made: Made) => void;
}

/** Sends files one after the other; what failed stays with its reason and can be tried again. */
export function useFileUploads<Made>({ to, stale, evidenceItemId, onDone }: FileUploadsOptions<Made>): Uploads {
  const client = useQueryClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const running = useRef<{ id: string; stop: AbortController } | null>(null);

  const change = useCallback((id: string, part: Partial<Upload>) => {
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)));
  }, []);

  const run = useCallback(async ({ id, file }: Upload) => {
    const stop = new AbortController();
    running.current = { id, stop };
    const onProgress = (share: number) => change(id, { share, state: share < 1 ? 'sending' : 'checking' });
    try {
      change(id, { state: 'sending', share: 0, problem: null });
      const refusal = await checkFile(file);
      if (refusal) throw refusal;
      const made = await uploadFile<Made>({ to, file, repeatKey: id, onProgress, signal: stop.signal, ...(evidenceItemId ? { evidenceItemId } : {}) });
      change(id, { state: 'done', share: 1 });
      await Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey })));
      onDone?.(made);
    } catch (error) {
      if (!stop.signal.aborted) change(id, { state: 'failed', problem: error instanceof HttpProblem ? error : new HttpProblem('internal', 0) });
    } finally {
      running.current = null;
      // Wakes the effect below for the next one.
      setUploads((all) => [...all]);
    }
  }, [to, stale, evidenceItemId, onDone, client, change]);

  useEffect(() => {
    if (running.current) return;
    const next = uploads.find(({ state }) => state === 'waiting');
    if (next) void run(next);
  }, [uploads, run]);
  useEffect(() => () => running.current?.stop.abort(), []);

  const add = useCallback((files: Iterable<File>) => {
    const more = [...files].map((file): Upload => ({ id: crypto.randomUUID(), file, state: 'waiting', share: 0, problem: null }));
    setUploads((all) => [...all.filter(({ state }) => state !== 'done'), ...more]);
  }, []);
  const retry = useCallback((id: string) => change(id, { state: 'waiting', problem: null }), [change]);
  const dismiss = useCallback((id: string) => {
    if (running.current?.id === id) running.current.stop.abort();
    setUploads((all) => all.filter((one) => one.id !== id));
  }, []);
  return { uploads, add, retry, dismiss };
}
