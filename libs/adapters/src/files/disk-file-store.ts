import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { errorCode } from '../error-code.ts';
import {
  assertFileKey,
  FileMissing,
  watchEarly,
  type FileStore,
  type StoredFile,
} from './file-store.ts';

/** Where files grow; on the same disk as the others, so that a rename moves them at once. */
const TEMPORARY = 'temporary';

/**
 * Files in a folder, two levels deep (`ab/cd/<key>`). A file appears complete or not at all: it is written under
 * another name, brought to the disk and renamed. After a crash an unfinished file stays until `purgeTemporary`.
 * It does not seal, see `FileStore`.
 */
export class DiskFileStore implements FileStore {
  constructor(private readonly dir: string) {}

  async put(key: string, content: Readable): Promise<void> {
    const target = this.pathOf(key);
    watchEarly(content);
    const temporary = join(this.dir, TEMPORARY, `${key}.${randomUUID()}`);
    await mkdir(dirname(temporary), { recursive: true, mode: 0o700 });
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    try {
      await write(temporary, content);
      await rename(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    await syncFolder(dirname(target));
  }

  async get(key: string): Promise<Readable> {
    try {
      const file = await open(this.pathOf(key), 'r');
      return file.createReadStream();
    } catch (error) {
      throw errorCode(error) === 'ENOENT' ? new FileMissing(key) : error;
    }
  }

  async delete(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  async *list(): AsyncGenerator<StoredFile> {
    for (const first of await namesIn(this.dir)) {
      if (first === TEMPORARY) continue;
      for (const second of await namesIn(join(this.dir, first))) {
        yield* filesIn(join(this.dir, first, second));
      }
    }
  }

  /** Unfinished files: of uploads that run, and of processes that died. */
  async *listTemporary(): AsyncGenerator<StoredFile> {
    yield* filesIn(join(this.dir, TEMPORARY));
  }

  /** Deletes unfinished files last written before `olderThan` and returns their number; keep well away from now. */
  async purgeTemporary(olderThan: Date): Promise<number> {
    let purged = 0;
    for await (const { key, modifiedAt } of this.listTemporary()) {
      if (modifiedAt >= olderThan) continue;
      await rm(join(this.dir, TEMPORARY, key), { force: true });
      purged += 1;
    }
    return purged;
  }

  /** The folders come from a hash, because keys need not begin evenly. */
  private pathOf(key: string): string {
    assertFileKey(key);
    const hash = createHash('sha256').update(key).digest('hex');
    return join(this.dir, hash.slice(0, 2), hash.slice(2, 4), key);
  }
}

async function write(path: string, content: Readable): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of content as AsyncIterable<Buffer | string>)
      await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Without it the new name may be gone after a power failure although the content is on the disk. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return [];
    throw error;
  }
}

async function* filesIn(folder: string): AsyncGenerator<StoredFile> {
  for (const key of await namesIn(folder)) {
    try {
      const { mtime } = await stat(join(folder, key));
      yield { key, modifiedAt: mtime };
    } catch (error) {
      // Deleted or renamed while we were listing.
      if (errorCode(error) !== 'ENOENT') throw error;
    }
  }
}
