import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Box, Paper } from './paper.ts';
import type { DeskPage } from './page-desk.ts';

interface PageCanvasProps {
  paper: Paper | undefined;
  page: DeskPage;
  box: Box;
  /** Lies over the page, with its size. */
  children?: ReactNode;
}

/** The picture of a page, drawn only while it is near what is seen: two hundred pages would not fit into a phone. */
export function PageCanvas({ paper, page: { page, turn }, box: { width, height }, children }: PageCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const target = canvas.current;
    if (!target) return undefined;
    const watch = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), { rootMargin: '300px' });
    watch.observe(target);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    const target = canvas.current;
    if (!target || !paper || !isNear || width < 1) return undefined;
    const stop = new AbortController();
    paper.draw(target, page, turn, { width, height }, stop.signal).catch(() => undefined);
    return () => {
      stop.abort();
      target.width = 1;
      target.height = 1;
    };
  }, [paper, page, turn, width, height, isNear]);
  return (
    <span className="b-page-sheet">
      <canvas ref={canvas} width={1} height={1} aria-hidden style={{ minWidth: 24, minHeight: 24 }} />
      {children}
    </span>
  );
}
