import { Transform, type TransformCallback } from 'node:stream';
import { deriveKey } from './keys.ts';
import { SealBroken } from './seal-broken.ts';
import { associatedData, type SealContext } from './seal-context.ts';
import { sodium } from './sodium.ts';

const FORMAT = 1;
const FRAME_BYTES = 64 * 1024;
const EXTRA_BYTES = sodium.crypto_secretstream_xchacha20poly1305_ABYTES;
const HEADER_BYTES = 1 + sodium.crypto_secretstream_xchacha20poly1305_HEADERBYTES;
const MESSAGE = sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
const FINAL = sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL;

/**
 * Seals a stream in frames of 64 KiB: format byte, header, frames. Memory stays constant. The last frame is marked, so
 * that a stream that was cut short does not open.
 */
export function sealStream(key: Buffer, ctx: SealContext): Transform {
  return new SealingStream(key, ctx);
}

/**
 * Opens what `sealStream` sealed. It ends with `SealBroken` when bytes are missing, changed or added, or the place or
 * key is another one. Frames that came out before are genuine but may be incomplete: throw them away on an error.
 */
export function openStream(key: Buffer, ctx: SealContext): Transform {
  return new OpeningStream(key, ctx);
}

/** Values and streams of one row are sealed by the same row key; they must not share the key of the cipher. */
function streamKey(key: Buffer): Buffer {
  return deriveKey(key, 'stream');
}

/** Collects bytes until a piece is full, without copying what was collected again and again. */
class Piece {
  private filled = 0;
  private target: Buffer;

  constructor(private size: number) {
    this.target = Buffer.alloc(size);
  }

  /** Takes what fits and returns the rest. */
  fill(chunk: Buffer): Buffer {
    const taken = chunk.copy(this.target, this.filled);
    this.filled += taken;
    return chunk.subarray(taken);
  }

  isFull(): boolean {
    return this.filled === this.size;
  }

  take(nextSize = this.size): Buffer {
    const bytes = this.target.subarray(0, this.filled);
    this.size = nextSize;
    this.target = Buffer.alloc(nextSize);
    this.filled = 0;
    return bytes;
  }
}

class SealingStream extends Transform {
  private readonly state = Buffer.alloc(sodium.crypto_secretstream_xchacha20poly1305_STATEBYTES);
  private readonly associated: Buffer;
  private readonly frame = new Piece(FRAME_BYTES);

  constructor(key: Buffer, ctx: SealContext) {
    super();
    this.associated = associatedData('stream', FORMAT, ctx);
    const header = Buffer.alloc(HEADER_BYTES);
    header[0] = FORMAT;
    sodium.crypto_secretstream_xchacha20poly1305_init_push(
      this.state,
      header.subarray(1),
      streamKey(key),
    );
    this.push(header);
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    let rest = chunk;
    while (rest.length > 0) {
      // A full frame waits until more comes: the last one, full or not, carries another mark.
      if (this.frame.isFull()) this.pushFrame(MESSAGE);
      rest = this.frame.fill(rest);
    }
    done();
  }

  override _flush(done: TransformCallback): void {
    this.pushFrame(FINAL);
    sodium.sodium_memzero(this.state);
    done();
  }

  private pushFrame(tag: number): void {
    const message = this.frame.take();
    const cipher = Buffer.alloc(message.length + EXTRA_BYTES);
    sodium.crypto_secretstream_xchacha20poly1305_push(
      this.state,
      cipher,
      message,
      this.associated,
      tag,
    );
    this.push(cipher);
  }
}

class OpeningStream extends Transform {
  private readonly state = Buffer.alloc(sodium.crypto_secretstream_xchacha20poly1305_STATEBYTES);
  private readonly tag = Buffer.alloc(1);
  private readonly associated: Buffer;
  private readonly key: Buffer;
  private readonly piece = new Piece(HEADER_BYTES);
  private started = false;
  private ended = false;

  constructor(key: Buffer, ctx: SealContext) {
    super();
    this.associated = associatedData('stream', FORMAT, ctx);
    this.key = streamKey(key);
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    try {
      let rest = chunk;
      while (rest.length > 0) {
        rest = this.piece.fill(rest);
        if (this.piece.isFull()) this.takePiece();
      }
      done();
    } catch {
      done(new SealBroken());
    }
  }

  override _flush(done: TransformCallback): void {
    try {
      if (this.started && !this.ended) this.takePiece();
      sodium.sodium_memzero(this.state);
      const left = this.piece.take();
      done(this.ended && left.length === 0 ? null : new SealBroken());
    } catch {
      done(new SealBroken());
    }
  }

  private takePiece(): void {
    const bytes = this.piece.take(FRAME_BYTES + EXTRA_BYTES);
    if (!this.started) this.start(bytes);
    else this.openFrame(bytes);
  }

  private start(header: Buffer): void {
    if (header[0] !== FORMAT) throw new SealBroken();
    sodium.crypto_secretstream_xchacha20poly1305_init_pull(
      this.state,
      header.subarray(1),
      this.key,
    );
    this.started = true;
  }

  private openFrame(cipher: Buffer): void {
    if (this.ended || cipher.length < EXTRA_BYTES) throw new SealBroken();
    const message = Buffer.alloc(cipher.length - EXTRA_BYTES);
    sodium.crypto_secretstream_xchacha20poly1305_pull(
      this.state,
      message,
      this.tag,
      cipher,
      this.associated,
    );
    this.ended = this.tag[0] === FINAL;
    // Only the last frame may be short; a short one without its mark is a stream that was cut.
    if (!this.ended && message.length !== FRAME_BYTES) throw new SealBroken();
    if (message.length > 0) this.push(message);
  }
}
