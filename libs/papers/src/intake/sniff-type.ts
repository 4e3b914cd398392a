import type { DocumentType } from '@bleibeakte/contracts';
import { RuleViolation } from '@bleibeakte/domain';

/** How many bytes of the beginning are looked at; a PDF may begin within its first 1,024 bytes (ISO 32000, annex H). */
export const HEAD_BYTES = 4096;
const PDF_HEADER_WITHIN = 1024;

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];
/** What a browser or another program would take the file for. */
const MARKUP = /<(?:!doctype|html|head|body|script|svg|iframe|\?php)/i;
const OTHER_BEGINNING = /^(?:GIF8|PK|MZ|Rar!|RIFF|#!|BM)/;

/**
 * The type by what is inside; name and declared type are not looked at. A zip is called 'docx' here and is looked into later.
 * @throws RuleViolation document.type-not-allowed, document.heic
 */
export function sniffType(head: Buffer): DocumentType {
  const pdfAt = head.subarray(0, PDF_HEADER_WITHIN).indexOf('%PDF-', 0, 'latin1');
  if (head.indexOf(JPEG) === 0) return 'jpeg';
  if (head.indexOf(PNG) === 0) return 'png';
  if (pdfAt >= 0 && isOnlyPdf(head, pdfAt)) return 'pdf';
  if (pdfAt < 0 && head.indexOf(ZIP) === 0) return 'docx';
  if (isHeic(head)) throw new RuleViolation('document.heic');
  throw new RuleViolation('document.type-not-allowed');
}

/** What stands in front of the header must not make another kind of file out of it. */
function isOnlyPdf(head: Buffer, pdfAt: number): boolean {
  const before = head.toString('latin1', 0, pdfAt);
  const beginning = head.toString('latin1', 0, PDF_HEADER_WITHIN);
  return !before.includes('<') && !OTHER_BEGINNING.test(before) && !MARKUP.test(beginning);
}

function isHeic(head: Buffer): boolean {
  return head.toString('latin1', 4, 8) === 'ftyp' && HEIC_BRANDS.includes(head.toString('latin1', 8, 12));
}
