import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { DocumentResponse, PageTurn } from '@bleibeakte/contracts';
import { documentFile } from '../documents/documents.queries.ts';
import { readDocumentFile } from '../documents/file-transfer.ts';
import { openPdf } from '../documents/open-pdf.ts';

export interface Box {
  width: number;
  height: number;
}

/** A document whose pages can be drawn. */
export interface Paper {
  document: DocumentResponse;
  count: number;
  /** Draws the page as large as it fits into the box. Drawing for something that is gone is stopped by the signal. */
  draw: (canvas: HTMLCanvasElement, page: number, turn: PageTurn, box: Box, signal: AbortSignal) => Promise<void>;
  close: () => void;
}

/** Fails with HttpProblem, or with whatever makes the file unreadable here. */
export async function openPaper(document: DocumentResponse, signal: AbortSignal): Promise<Paper> {
  const blob = await readDocumentFile(documentFile(document.id), signal);
  if (document.type !== 'pdf') return photoPaper(document, await createImageBitmap(blob));
  const opening = openPdf(blob);
  signal.addEventListener('abort', opening.close, { once: true });
  return pdfPaper(document, await opening.document, opening.close);
}

function pdfPaper(document: DocumentResponse, pdf: PDFDocumentProxy, close: () => void): Paper {
  return {
    document,
    count: pdf.numPages,
    close,
    draw: async (canvas, page, turn, box, signal) => {
      const sheet = await pdf.getPage(page);
      if (signal.aborted) return;
      const rotation = (sheet.rotate + turn) % 360;
      const whole = sheet.getViewport({ scale: 1, rotation });
      const { scale, dots } = prepare(canvas, whole, box);
      const task = sheet.render({ canvas, viewport: sheet.getViewport({ scale: scale * dots, rotation }) });
      signal.addEventListener('abort', () => task.cancel(), { once: true });
      await task.promise;
    },
  };
}

function photoPaper(document: DocumentResponse, photo: ImageBitmap): Paper {
  return {
    document,
    count: 1,
    close: () => photo.close(),
    draw: (canvas, _page, turn, box) => {
      const isLying = turn === 90 || turn === 270;
      const { scale, dots } = prepare(canvas, isLying ? { width: photo.height, height: photo.width } : photo, box);
      const pen = canvas.getContext('2d');
      pen?.translate(canvas.width / 2, canvas.height / 2);
      pen?.rotate((turn * Math.PI) / 180);
      pen?.scale(scale * dots, scale * dots);
      pen?.drawImage(photo, -photo.width / 2, -photo.height / 2);
      return Promise.resolve();
    },
  };
}

function prepare(canvas: HTMLCanvasElement, page: Box, box: Box): { scale: number; dots: number } {
  const scale = Math.min(box.width / page.width, box.height / page.height);
  const dots = Math.min(2, window.devicePixelRatio || 1);
  canvas.width = Math.max(1, Math.floor(page.width * scale * dots));
  canvas.height = Math.max(1, Math.floor(page.height * scale * dots));
  canvas.style.width = `${Math.floor(page.width * scale)}px`;
  canvas.style.height = `${Math.floor(page.height * scale)}px`;
  return { scale, dots };
}
