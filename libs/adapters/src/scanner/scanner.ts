import type { Readable } from 'node:stream';

export type ScanVerdict = 'clean' | 'infected' | 'notScanned';

export interface Scanner {
  /**
   * Reads the (opened, not sealed) content to the end. Throws when there is no sure verdict, so that the file stays in
   * quarantine; `notScanned` is only said where no scanner is configured.
   */
  scan(content: Readable): Promise<ScanVerdict>;
}

/** The scanner was away, too slow, or its answer could not be understood. Trying again later may help. */
export class ScanFailed extends Error {
  override readonly name = 'ScanFailed';
}
