import { constants, createInflate } from 'node:zlib';
import { PdfTokens } from './pdf-tokens.ts';

/** Reads along in a compressed object stream of a PDF and tells the names in it. It ends by itself where the data end. */
export class ObjectStream {
  state: 'open' | 'ended' | 'failed' = 'open';
  /** Bytes after decompression. */
  size = 0;
  private readonly inflate = createInflate({ finishFlush: constants.Z_SYNC_FLUSH });
  private readonly tokens = new PdfTokens();
  private settle: () => void = () => undefined;

  constructor(
    /** True: the dictionary in front says that it is one; then it must be readable. */
    readonly isDeclared: boolean,
    private readonly onName: (name: string) => void,
  ) {
    this.inflate.on('data', (bytes: Buffer) => {
      this.size += bytes.length;
      this.tell(bytes, false);
    });
    this.inflate.once('end', () => {
      this.tell(Buffer.alloc(0), true);
      this.close('ended');
    });
    this.inflate.once('error', () => this.close('failed'));
  }

  write(bytes: Buffer): Promise<void> {
    if (this.state !== 'open' || bytes.length === 0) return Promise.resolve();
    return new Promise((resolve) => {
      // At the end of the data zlib calls nobody back: then 'end' settles it.
      this.settle = resolve;
      this.inflate.write(bytes, () => resolve());
    });
  }

  /** The file is at its end, or nobody reads on. */
  stop(): void {
    this.inflate.destroy();
  }

  private tell(bytes: Buffer, isLast: boolean): void {
    for (const token of this.tokens.read(bytes, isLast)) {
      if (token.kind === 'name') this.onName(token.name);
    }
  }

  private close(state: 'ended' | 'failed'): void {
    this.state = state;
    this.settle();
  }
}
