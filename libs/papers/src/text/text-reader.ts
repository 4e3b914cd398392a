import type { DocumentType } from '@bleibeakte/contracts';
import { inProcess } from '../apart/in-process.ts';
import { OneAtATime } from '../intake/one-at-a-time.ts';
import type { PaperText, TextOrder } from './read-text.ts';

/** Sixty pages to be recognised, on a slow computer. */
export const MAX_READING_MS = 15 * 60_000;

/** Reads the words of papers, one at a time, in a process that ends with each. */
export class TextReader {
  private readonly orders = new OneAtATime();

  /** @throws RuleViolation document.broken, .encrypted, .too-heavy, .too-many-pixels; whatever `content` throws; the reason of `stop` */
  read(type: DocumentType, content: () => Promise<Uint8Array>, stop?: AbortSignal): Promise<PaperText> {
    const order: TextOrder = { type };
    return this.orders.run(() => inProcess<PaperText>({ program: 'text-process', order, read: content, maxMs: MAX_READING_MS, ...(stop && { stop }) }));
  }
}
