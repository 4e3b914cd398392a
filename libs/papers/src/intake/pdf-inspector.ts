import { RuleViolation } from '@bleibeakte/domain';
import { ObjectStream } from './object-stream.ts';
import { PdfTokens } from './pdf-tokens.ts';

/** Names that make a PDF do something or carry something. Long enough not to come up by chance in compressed pictures. */
const ACTIVE = new Set(['JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'Rendition']);
/** Too short for that: they count only outside of streams. */
const ACTIVE_OUTSIDE_STREAMS = new Set(['JS']);
/** An object stream has both in its dictionary; readers need '/First' even when the type is left out. */
const OBJECT_STREAM_NAMES = new Set(['ObjStm', 'First']);

/** Bytes of all object streams together after decompression: more is a bomb. */
const MAX_INFLATED = 200 * 1024 * 1024;
const MAX_OPEN_STREAMS = 8;
/** A name this many bytes in front of a stream may belong to its dictionary. */
const NEARBY = 32 * 1024;

/**
 * Reads along while a PDF comes in, with constant memory. It sees names in plain objects and in object streams that are
 * compressed by FlateDecode, as all usual programs write them; an object stream with another filter is refused. It does not
 * interpret the file: what hides in a purposely malformed one is left to the virus scanner, and the product's own preview
 * runs no scripts.
 */
export class PdfInspector {
  private readonly tokens = new PdfTokens();
  private streams: ObjectStream[] = [];
  private inflated = 0;
  private position = 0;
  private objectStreamNameAt = Number.NEGATIVE_INFINITY;
  private isObjectStream = false;
  private hasFilter = false;
  private isInStream = false;
  private hasObjects = false;
  private isEncrypted = false;
  private isActive = false;
  private isBomb = false;

  async write(chunk: Buffer): Promise<void> {
    for (const stream of this.streams) await stream.write(chunk);
    await this.look(chunk, false);
    this.position += chunk.length;
    this.countStreams();
  }

  /** @throws RuleViolation document.broken, document.encrypted, document.active-content */
  async end(tail: Buffer): Promise<void> {
    await this.look(Buffer.alloc(0), true);
    this.countStreams();
    this.stop();
    const last = tail.subarray(-2048).toString('latin1');
    const hasEnd = last.slice(-1024).includes('%%EOF') && last.includes('startxref');
    if (!hasEnd || !this.hasObjects) throw new RuleViolation('document.broken');
    if (this.isEncrypted) throw new RuleViolation('document.encrypted');
    if (this.isActive) throw new RuleViolation('document.active-content');
    if (this.isBomb) throw new RuleViolation('document.broken');
  }

  stop(): void {
    for (const stream of this.streams) stream.stop();
  }

  private async look(chunk: Buffer, isLast: boolean): Promise<void> {
    for (const token of this.tokens.read(chunk, isLast)) {
      if (token.kind === 'name') this.onName(token.name);
      if (token.kind === 'obj') this.onObject();
      if (token.kind === 'endstream') this.isInStream = false;
      if (token.kind === 'stream') await this.onStream(token.data);
    }
  }

  private onObject(): void {
    this.hasObjects = true;
    this.isObjectStream = false;
    this.hasFilter = false;
  }

  private onName(name: string): void {
    if (ACTIVE.has(name)) this.isActive = true;
    if (this.isInStream) return;
    if (ACTIVE_OUTSIDE_STREAMS.has(name)) this.isActive = true;
    if (name === 'Encrypt') this.isEncrypted = true;
    if (name === 'Filter') this.hasFilter = true;
    if (!OBJECT_STREAM_NAMES.has(name)) return;
    this.isObjectStream = true;
    this.objectStreamNameAt = this.position;
  }

  private async onStream(data: Buffer): Promise<void> {
    this.isInStream = true;
    const isDeclared = this.isObjectStream && this.hasFilter;
    const isNearby = this.position - this.objectStreamNameAt <= NEARBY;
    if (!isDeclared && !(isNearby && looksInflatable(data))) return;
    const stream = new ObjectStream(isDeclared, (name) => this.onInnerName(name));
    this.streams.push(stream);
    await stream.write(data);
    this.countStreams();
    if (this.streams.length > MAX_OPEN_STREAMS) this.isActive = true;
  }

  private onInnerName(name: string): void {
    if (ACTIVE.has(name) || ACTIVE_OUTSIDE_STREAMS.has(name)) this.isActive = true;
  }

  /** Streams that have ended are let go; one that says it is an object stream and cannot be read hides something. */
  private countStreams(): void {
    const open: ObjectStream[] = [];
    let inflating = 0;
    for (const stream of this.streams) {
      if (stream.state === 'open' && !this.isBomb) {
        open.push(stream);
        inflating += stream.size;
        continue;
      }
      this.inflated += stream.size;
      if (stream.state === 'failed' && stream.isDeclared) this.isActive = true;
      stream.stop();
    }
    this.streams = open;
    if (this.inflated + inflating > MAX_INFLATED) this.isBomb = true;
  }
}

/** The two bytes in front of zlib's data (RFC 1950). */
function looksInflatable(data: Buffer): boolean {
  return data.length >= 2 && (data[0]! & 0x0f) === 8 && data.readUInt16BE(0) % 31 === 0;
}
