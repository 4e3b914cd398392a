import { MAX_DOCUMENT_BYTES } from '@bleibeakte/contracts';
import { HttpProblem } from '../../http/http-problem.ts';

/** For the file chooser. HEIC is left out on purpose: phones then hand over JPEG. */
export const ACCEPTED_FILES = '.pdf,.jpg,.jpeg,.png,.docx,application/pdf,image/jpeg,image/png';
export const ACCEPTED_PHOTOS = 'image/jpeg,image/png';

const HEIC = /^ftyp(?:hei[cxms]|hev[cx]|mi[fs]1|msf1)/;
const BEGINNINGS = ['\xff\xd8\xff', '\x89PNG', 'PK\x03\x04'];

/** Says at once what the server would refuse after the upload; null = worth sending. */
export async function checkFile(file: File): Promise<HttpProblem | null> {
  if (file.size === 0) return new HttpProblem('document.empty', 422);
  if (file.size > MAX_DOCUMENT_BYTES) return new HttpProblem('document.too-large', 413);
  const head = new TextDecoder('latin1').decode(await file.slice(0, 1024).arrayBuffer().catch(() => new ArrayBuffer(0)));
  // A folder, or a file that has gone.
  if (head === '') return new HttpProblem('document.empty', 422);
  if (HEIC.test(head.slice(4))) return new HttpProblem('document.heic', 415);
  // In windows-1252, which browsers read for latin1, the byte 0x89 is '‰'.
  const isKnown = head.includes('%PDF-') || BEGINNINGS.some((beginning) => head.startsWith(beginning)) || head.startsWith('‰PNG');
  return isKnown ? null : new HttpProblem('document.type-not-allowed', 415);
}
