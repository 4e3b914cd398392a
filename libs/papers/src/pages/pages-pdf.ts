import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';

/** So much may wait for the reader before the next picture is asked for. */
const MOST_AHEAD = 1 << 20;
const LOOK_AGAIN_MS = 4;

const A4 = { width: 595.28, height: 841.89 };

/**
 * One PDF of A4 pages from JPEG pictures, each page upright or lying as the picture is. Pictures are put in as they are and asked
 * for one after the other, so that memory holds one of them and a little that the reader has not yet taken.
 */
export function pagesPdf(count: number, picture: (index: number) => Promise<Buffer>): Readable {
  const document = new PDFDocument({ autoFirstPage: false, margin: 0, info: { Title: 'Seiten' } });
  const stream = document as unknown as Readable;
  void write(document, count, picture).catch((error: unknown) => stream.destroy(error instanceof Error ? error : new Error('A page could not be read')));
  return stream;
}

async function write(document: PDFKit.PDFDocument, count: number, picture: (index: number) => Promise<Buffer>): Promise<void> {
  const stream = document as unknown as Readable;
  for (let index = 0; index < count; index += 1) {
    await taken(stream);
    if (stream.destroyed) return;
    const content = await picture(index);
    const size = await sharp(content).metadata();
    const isLying = size.width > size.height;
    const [width, height] = isLying ? [A4.height, A4.width] : [A4.width, A4.height];
    document.addPage({ size: [width, height], margin: 0 });
    document.image(content, 0, 0, { fit: [width, height], align: 'center', valign: 'center' });
  }
  document.end();
}

/** pdfkit hands over whatever it has; who writes the file may be slower than who reads the pictures. */
async function taken(stream: Readable): Promise<void> {
  while (stream.readableLength > MOST_AHEAD && !stream.destroyed) await pause(LOOK_AGAIN_MS);
}
