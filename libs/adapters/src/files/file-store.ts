import type { Readable } from 'node:stream';

/**
 * Keeps files under random keys. **The store does not seal**: callers pipe the content through `sealStream` before
 * `put` and through `openStream` after `get`. A key is an id, never a file name, and matches `/^[a-z0-9-]+$/i`.
 */
export interface FileStore {
  /** Resolves when the content is safely stored; if `content` fails, nothing is left under the key. Replaces. */
  put(key: string, content: Readable): Promise<void>;
  /** Throws `FileMissing`. The reader must read the stream to the end or destroy it. */
  get(key: string): Promise<Readable>;
  /** Deleting what is not there is no error, so that a repeated clean-up ends well. */
  delete(key: string): Promise<void>;
  /** All complete files, in no order. */
  list(): AsyncIterable<StoredFile>;
}

export type StoredFile = { key: string; modifiedAt: Date };

export class FileMissing extends Error {
  override readonly name = 'FileMissing';

  constructor(readonly key: string) {
    super(`There is no file with the key ${key}.`);
  }
}

/** Keeps paths out of keys: without it `..` would leave the folder. */
export function assertFileKey(key: string): void {
  if (!/^[a-z0-9-]{1,200}$/i.test(key))
    throw new TypeError('A file key has letters, digits and hyphens only.');
}

/**
 * An upload may break off before its content is read; nobody would listen to that error and it would end the process.
 * The reader still meets it.
 */
export function watchEarly(content: Readable): void {
  content.on('error', () => undefined);
}
