import { inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFArray, PDFContentStream, type PDFContext, PDFName, type PDFObject, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';

/** The page shows something that is lost when it is copied: it has to become a picture. */
export class NotCopyable extends Error {}

/** Bytes of what one page draws, after decompression; more is none that a program writes. */
const MAX_CONTENT = 64 * 1024 * 1024;
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]+)/g;

/** What a page or form draws, as text. @throws NotCopyable when it cannot be read */
export function contentOf(content: PDFObject | undefined, context: PDFContext): string {
  if (content instanceof PDFRef) return contentOf(context.lookup(content), context);
  if (content instanceof PDFArray) return content.asArray().map((part) => contentOf(part, context)).join('\n');
  if (content instanceof PDFContentStream) return Buffer.from(content.getUnencodedContents()).toString('latin1');
  if (content instanceof PDFRawStream) return decoded(content);
  if (content === undefined) return '';
  throw new NotCopyable();
}

function decoded(stream: PDFRawStream): string {
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  try {
    if (filter === undefined) return Buffer.from(stream.contents).toString('latin1');
    const isPlain = filter === PDFName.of('FlateDecode') && !stream.dict.has(PDFName.of('DecodeParms'));
    if (isPlain) return inflateSync(stream.contents, { maxOutputLength: MAX_CONTENT }).toString('latin1');
    return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  } catch {
    throw new NotCopyable();
  }
}

/** Every name that is written there. Inside pictures and texts names come up by chance: that keeps more, never less. */
export function namesIn(content: string): Set<string> {
  const names = new Set<string>();
  for (const [, name] of content.matchAll(NAME)) names.add(name!.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));
  return names;
}
