import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { type DocumentType, MAX_DOCUMENT_BYTES } from '@bleibeakte/contracts';
import { RuleViolation } from '@bleibeakte/domain';
import { PdfInspector } from './pdf-inspector.ts';
import { HEAD_BYTES, sniffType } from './sniff-type.ts';

/** A zip's end may stand this far from the end of the file: 22 bytes and a comment of up to 65,535. */
const TAIL_BYTES = 66 * 1024;
/** End of a zip on one disk. Eight bytes, so that they do not come up by chance. */
const ZIP_END = Buffer.from('PK\x05\x06\0\0\0\0', 'latin1');
const MARKUP_AT_END = /<(?:!doctype|html|script|svg|\/html|\/script)/i;

/**
 * Lets a file through unchanged while it comes in, counts it, finds out what it is, and fails with the reason as soon as it is
 * known that the file is refused. Memory stays constant.
 */
export class IncomingFile extends Transform {
  size = 0;
  private type: DocumentType | null = null;
  private head: Buffer = Buffer.alloc(0);
  private tail: Buffer = Buffer.alloc(0);
  private pdf: PdfInspector | null = null;
  private readonly hash = createHash('sha256');

  /** What came in, once it came in whole. */
  result(): { type: DocumentType; size: number; sha256: string } {
    return { type: this.type!, size: this.size, sha256: this.hash.digest('hex') };
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.takeIn(chunk).then(() => done(), done);
  }

  override _flush(done: TransformCallback): void {
    this.finish().then(() => done(), done);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.pdf?.stop();
    done(error);
  }

  private async takeIn(chunk: Buffer): Promise<void> {
    this.size += chunk.length;
    if (this.size > MAX_DOCUMENT_BYTES) throw new RuleViolation('document.too-large');
    if (this.type) return this.pass(chunk);
    this.head = Buffer.concat([this.head, chunk]);
    if (this.head.length >= HEAD_BYTES) await this.begin();
  }

  private async begin(): Promise<void> {
    this.type = sniffType(this.head);
    if (this.type === 'pdf') this.pdf = new PdfInspector();
    await this.pass(this.head);
    this.head = Buffer.alloc(0);
  }

  private async pass(bytes: Buffer): Promise<void> {
    this.hash.update(bytes);
    this.tail = Buffer.concat([this.tail.subarray(-TAIL_BYTES), bytes.subarray(-TAIL_BYTES)]).subarray(-TAIL_BYTES);
    await this.pdf?.write(bytes);
    this.push(bytes);
  }

  private async finish(): Promise<void> {
    if (this.size === 0) throw new RuleViolation('document.empty');
    if (!this.type) await this.begin();
    if (this.type !== 'docx' && this.tail.includes(ZIP_END)) throw new RuleViolation('document.type-not-allowed');
    if (!this.pdf) return;
    await this.pdf.end(this.tail);
    const afterEnd = this.tail.subarray(this.tail.lastIndexOf('%%EOF', undefined, 'latin1')).toString('latin1');
    if (MARKUP_AT_END.test(afterEnd)) throw new RuleViolation('document.type-not-allowed');
  }
}
