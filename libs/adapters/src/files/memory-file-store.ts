import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { assertFileKey, FileMissing, type FileStore, type StoredFile } from './file-store.ts';

/** A fake for tests. Without `now`, all files are as old as 1970. */
export class MemoryFileStore implements FileStore {
  private readonly files = new Map<string, { content: Buffer; modifiedAt: Date }>();

  constructor(private readonly now: () => Date = () => new Date(0)) {}

  async put(key: string, content: Readable): Promise<void> {
    assertFileKey(key);
    const stored = await buffer(content);
    this.files.set(key, { content: stored, modifiedAt: this.now() });
  }

  async get(key: string): Promise<Readable> {
    assertFileKey(key);
    const file = this.files.get(key);
    if (file === undefined) throw new FileMissing(key);
    return Readable.from([file.content], { objectMode: false });
  }

  async delete(key: string): Promise<void> {
    assertFileKey(key);
    this.files.delete(key);
  }

  async *list(): AsyncGenerator<StoredFile> {
    for (const [key, { modifiedAt }] of [...this.files]) yield { key, modifiedAt };
  }
}
