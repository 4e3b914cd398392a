import { useCallback, useEffect, useRef, useState } from 'react';
import type { DocumentResponse } from '@bleibeakte/contracts';
import { openPaper, type Paper } from './paper.ts';

export interface Papers {
  papers: ReadonlyMap<string, Paper>;
  /** Why the last one could not be opened; null = it could. */
  problem: unknown;
  isOpening: boolean;
  /** Opens a document; the same one is opened once. Null when it cannot be read. */
  open: (document: DocumentResponse) => Promise<Paper | null>;
}

/** The files of the pages on the desk, kept as long as it is there. */
export function usePapers(): Papers {
  const [papers, setPapers] = useState<ReadonlyMap<string, Paper>>(new Map());
  const [problem, setProblem] = useState<unknown>(null);
  const [isOpening, setOpening] = useState(false);
  const known = useRef(new Map<string, Paper>());
  const life = useRef<AbortController>(null);
  const signal = useCallback(() => {
    if (!life.current || life.current.signal.aborted) life.current = new AbortController();
    return life.current.signal;
  }, []);

  useEffect(() => {
    const opened = known.current;
    return () => {
      life.current?.abort();
      for (const paper of opened.values()) paper.close();
      opened.clear();
    };
  }, []);

  const open = useCallback(async (document: DocumentResponse) => {
    const there = known.current.get(document.id);
    if (there) return there;
    const mine = signal();
    setOpening(true);
    setProblem(null);
    try {
      const paper = await openPaper(document, mine);
      if (mine.aborted) {
        paper.close();
        return null;
      }
      known.current.set(document.id, paper);
      setPapers(new Map(known.current));
      return paper;
    } catch (error) {
      if (!mine.aborted) setProblem(error);
      return null;
    } finally {
      if (!mine.aborted) setOpening(false);
    }
  }, [signal]);
  return { papers, problem, isOpening, open };
}
