import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';

/** A letter as a PDF, made here. */
export function givenPdf(words = 'Bescheid vom 2. März', options: { compress?: boolean; info?: Record<string, string> } = {}): Promise<Buffer> {
  return new Promise((resolve) => {
    const document = new PDFDocument({ compress: options.compress ?? true, info: options.info ?? {} });
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.text(words).end();
  });
}

/** A PDF written by hand from the bodies of its objects. */
export function rawPdf(objects: (string | Buffer)[], trailer = '<< /Size 9 /Root 1 0 R >>'): Buffer {
  const bodies = objects.flatMap((body, n) => [Buffer.from(`${n + 1} 0 obj\n`), Buffer.from(body as string, 'latin1'), Buffer.from('\nendobj\n')]);
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...bodies, Buffer.from(`trailer\n${trailer}\nstartxref\n9\n%%EOF\n`)]);
}

/** An object that is a stream. */
export function pdfStream(dictionary: string, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`<< ${dictionary} /Length ${content.length} >>\nstream\r\n`), content, Buffer.from('\nendstream')]);
}

/** Objects in a compressed object stream, as PDF 1.5 writes them. */
export const objectStream = (objects: string | Buffer): Buffer =>
  pdfStream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', deflateSync(Buffer.concat([Buffer.from('7 0 '), Buffer.from(objects as string)]), { level: 1 }));

/** A photo with noise, so that it does not shrink to nothing; with the place where it was taken. */
export function givenPhoto(size = 600): Promise<Buffer> {
  return sharp({ create: { width: size, height: size / 2, channels: 3, background: '#777', noise: { type: 'gaussian', mean: 120, sigma: 40 } } })
    .jpeg({ quality: 92 })
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'Testkamera' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 22/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '9/1 43/1 0/1' },
    })
    .toBuffer();
}

const CONTENT_TYPES =
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

/** The smallest Word file, with more parts or other ones. */
export function givenWord(more: Record<string, string | Uint8Array> = {}): Buffer {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': '<Relationships/>',
    'word/document.xml': '<w:document><w:body><w:p><w:r><w:t>Unterstützungsschreiben</w:t></w:r></w:p></w:body></w:document>',
    ...more,
  };
  const packed = Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const);
  return Buffer.from(zipSync(Object.fromEntries(packed)));
}
