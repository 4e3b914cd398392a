import type { DocumentType } from '@bleibeakte/contracts';

export const MAX_FILE_NAME = 200;

const EXTENSIONS: Record<DocumentType, { written: string; accepted: RegExp }> = {
  pdf: { written: '.pdf', accepted: /\.pdf$/i },
  jpeg: { written: '.jpg', accepted: /\.jpe?g$/i },
  png: { written: '.png', accepted: /\.png$/i },
  docx: { written: '.docx', accepted: /\.docx$/i },
};
const OTHER_KNOWN = /\.(?:pdf|jpe?g|png|docx?|docm|heic|heif|gif|tiff?|webp|zip|exe|html?)$/i;
/** Control characters, halves of characters, and signs that turn the direction of writing ('exe.fdp' for 'pdf.exe'). */
const INVISIBLE = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** The name as people gave it, without folders and invisible signs, with the extension that fits the content. */
export function cleanFileName(given: string, type: DocumentType): string {
  const name = given.normalize('NFC').split(/[/\\]/).at(-1)!.replace(INVISIBLE, '').trim();
  const { written, accepted } = EXTENSIONS[type];
  const extension = accepted.exec(name)?.[0] ?? written;
  const stem = accepted.test(name) ? name.slice(0, -extension.length) : name.replace(OTHER_KNOWN, '');
  const letters = [...(stem.replace(/^\.+/, '').trim() || 'Dokument')];
  return letters.slice(0, MAX_FILE_NAME - extension.length).join('') + extension;
}

const CONTENT_TYPES: Record<DocumentType, string> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

export const contentTypeOf = (type: DocumentType): string => CONTENT_TYPES[type];

/** RFC 6266 with one `filename*` in UTF-8; no second spelling that a program could prefer. */
export function attachment(fileName: string): string {
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename*=UTF-8''${encoded}`;
}
