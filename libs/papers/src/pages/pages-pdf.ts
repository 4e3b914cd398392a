import type { Readable } from 'node:stream';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';

const A4 = { width: 595.28, height: 841.89 };

/**
 * One PDF of A4 pages from JPEG pictures, each page upright or lying as the picture is. Pictures are put in as they are and asked
 * for one after the other, so that memory holds one of them and what the reader has not yet taken.
 */
export function pagesPdf(count: number, picture: (index: number) => Promise<Buffer>): Readable {
  const document = new PDFDocument({ autoFirstPage: false, margin: 0, info: { Title: 'Seiten' } });
  const stream = document as unknown as Readable;
  void write(document, count, picture).catch((error: unknown) => stream.destroy(error instanceof Error ? error : new Error('A page could not be read')));
  return stream;
}

async function write(document: PDFKit.PDFDocument, count: number, picture: (index: number) => Promise<Buffer>): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const content = await picture(index);
    const size = await sharp(content).metadata();
    const isLying = size.width > size.height;
    const [width, height] = isLying ? [A4.height, A4.width] : [A4.width, A4.height];
    document.addPage({ size: [width, height], margin: 0 });
    document.image(content, 0, 0, { fit: [width, height], align: 'center', valign: 'center' });
  }
  document.end();
}
