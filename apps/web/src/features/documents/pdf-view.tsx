import { useElementSize } from '@mantine/hooks';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadingSkeleton } from '../../ui/loading-skeleton.tsx';
import { Note } from '../../ui/note.tsx';
import { openPdf } from './open-pdf.ts';
import { onViewKey, ViewBar } from './view-bar.tsx';

interface PdfViewProps {
  blob: Blob;
  name: string;
  actions: ReactNode;
  /** From 1. */
  startAt?: number;
}

/** One page at a time, drawn by pdf.js as a picture: no scripts, no forms, no links. */
export function PdfView({ blob, name, actions, startAt = 1 }: PdfViewProps) {
  const { t } = useTranslation('documents');
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [page, setPage] = useState(startAt);
  const [zoom, setZoom] = useState(1);
  const { ref, width } = useElementSize();
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const opening = openPdf(blob);
    opening.document.then(setPdf, () => setFailed(true));
    return () => opening.close();
  }, [blob]);

  useEffect(() => {
    const target = canvas.current;
    if (!pdf || !target || width === 0) return undefined;
    let cancel = () => undefined as void;
    let isOver = false;
    const draw = async () => {
      const sheet = await pdf.getPage(page);
      if (isOver) return;
      const scale = (width * zoom) / sheet.getViewport({ scale: 1 }).width;
      const viewport = sheet.getViewport({ scale: scale * Math.min(2, window.devicePixelRatio || 1) });
      target.width = Math.floor(viewport.width);
      target.height = Math.floor(viewport.height);
      target.style.width = `${Math.floor(width * zoom)}px`;
      const task = sheet.render({ canvas: target, viewport });
      cancel = () => task.cancel();
      await task.promise;
    };
    draw().catch((error: unknown) => {
      if (!isOver && (error as Error).name !== 'RenderingCancelledException') setFailed(true);
    });
    return () => {
      isOver = true;
      cancel();
    };
  }, [pdf, page, zoom, width]);

  if (hasFailed) return <Note tone="today" action={actions}>{t('preview.unreadable')}</Note>;
  const view = { zoom, onZoom: setZoom, page, pages: pdf?.numPages ?? 1, onPage: setPage };
  return (
    <div className="b-view">
      <ViewBar {...view} actions={actions} />
      <div className="b-view-field" tabIndex={0} role="region" aria-label={t('preview.field', { name })} onKeyDown={(event) => onViewKey(event, view)}>
        <div ref={ref} className="b-view-width" />
        {!pdf && <LoadingSkeleton shape="text" count={6} />}
        <canvas ref={canvas} className="b-view-page" hidden={!pdf} role="img" aria-label={t('preview.pageOf', { page, name })} />
      </div>
    </div>
  );
}
