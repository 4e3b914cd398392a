import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Scanner, ScanVerdict } from './scanner.ts';

/** The harmless test file that every scanner reports; in two parts, so that this source is not reported. */
export const EICAR = [
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-',
  'ANTIVIRUS-TEST-FILE!$H+H*',
].join('');

/** A fake for tests: infected is what contains `EICAR`. As long as `failWith` is set, it is thrown. */
export class FakeScanner implements Scanner {
  failWith: Error | null = null;

  async scan(content: Readable): Promise<ScanVerdict> {
    if (this.failWith !== null) {
      content.destroy();
      throw this.failWith;
    }
    return (await buffer(content)).includes(EICAR) ? 'infected' : 'clean';
  }
}
