import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import jpegDecoderUrl from 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url';

GlobalWorkerOptions.workerSrc = workerUrl;

export interface OpeningPdf {
  document: Promise<PDFDocumentProxy>;
  close: () => void;
}

/**
 * Opens a PDF in a worker of our own address. Decoders in JavaScript instead of WebAssembly: the content security policy stays
 * as strict as everywhere. The one decoder that is loaded by name gets its built address: what follows the '?' is ignored.
 */
export function openPdf(blob: Blob): OpeningPdf {
  let isClosed = false;
  let close = () => undefined as void;
  const document = blob.arrayBuffer().then((data) => {
    const task = getDocument({ data: new Uint8Array(data), enableXfa: false, stopAtErrors: false, useWasm: false, wasmUrl: `${jpegDecoderUrl}?/`, maxImageSize: 100_000_000 });
    close = () => void task.destroy();
    if (isClosed) close();
    return task.promise;
  });
  return {
    document,
    close: () => {
      isClosed = true;
      close();
    },
  };
}
