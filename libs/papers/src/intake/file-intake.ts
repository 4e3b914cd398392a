import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { FileStore } from '@bleibeakte/adapters';
import type { DocumentType } from '@bleibeakte/contracts';
import { RuleViolation } from '@bleibeakte/domain';
import { openStream, type SealContext, sealStream } from '@bleibeakte/sealing';
import { checkWord } from './check-word.ts';
import { cleanImage } from './clean-image.ts';
import { IncomingFile } from './incoming-file.ts';
import { OneAtATime } from './one-at-a-time.ts';

/** A file that lies sealed in the store and has no row yet. */
export interface KeptFile {
  fileKey: string;
  type: DocumentType;
  size: number;
  sha256: string;
}

/** Under whose key and for which row the file is sealed. */
export interface FilePlace {
  key: Buffer;
  context: SealContext;
}

/** What becomes of a picture once it is known to be one. */
export type Clean = (type: 'jpeg' | 'png', content: Buffer) => Promise<Buffer>;

/**
 * The one way for content into the file store: recognised, checked and sealed while it comes. Keys of all that was stored are
 * added to `kept`, so that the caller can throw them away when its transaction fails.
 */
export class FileIntake {
  private readonly whole = new OneAtATime();

  constructor(private readonly files: FileStore) {}

  /** Counts, recognises, hashes and seals in one go; memory does not grow with the file. */
  async keep(content: Readable, place: FilePlace, kept: string[]): Promise<KeptFile> {
    const incoming = new IncomingFile();
    const fileKey = await this.put(content, incoming, place, kept);
    return { fileKey, ...incoming.result() };
  }

  /** Pictures and Word files have to be in memory as a whole: one after the other. */
  async checkWhole(file: KeptFile, place: FilePlace, kept: string[], clean: Clean = cleanImage): Promise<KeptFile> {
    const { type } = file;
    if (type === 'pdf') return file;
    return this.whole.run(async () => {
      const content = await this.read(file.fileKey, place);
      if (type === 'docx') {
        await checkWord(content);
        return file;
      }
      const cleaned = await clean(type, content);
      return this.keep(Readable.from([cleaned], { objectMode: false }), place, kept);
    });
  }

  /** Other work that holds a whole picture takes its turn with these checks. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.whole.run(work);
  }

  /** The whole content in memory. */
  async read(fileKey: string, place: FilePlace): Promise<Buffer> {
    const sealed = await this.files.get(fileKey);
    const open = openStream(place.key, place.context);
    const [content] = await Promise.all([buffer(open), pipeline(sealed, open)]);
    return content;
  }

  /** Opened while it is read. */
  async stream(fileKey: string, place: FilePlace): Promise<Readable> {
    const sealed = await this.files.get(fileKey);
    const open = openStream(place.key, place.context);
    pipeline(sealed, open).catch(() => undefined);
    return open;
  }

  async discard(fileKeys: readonly string[]): Promise<void> {
    await Promise.all(fileKeys.map((fileKey) => this.files.delete(fileKey)));
  }

  private async put(content: Readable, through: IncomingFile, { key, context }: FilePlace, kept: string[]): Promise<string> {
    const fileKey = randomUUID();
    kept.push(fileKey);
    const seal = sealStream(key, context);
    const [read, stored] = await Promise.allSettled([pipeline(content, through, seal), this.files.put(fileKey, seal)]);
    // When the store fails, reading ends with a follow-up error; when reading fails, so does the store.
    const failed = [read, stored].filter((one) => one.status === 'rejected').map(({ reason }) => reason as unknown);
    const refusal = failed.find((reason) => reason instanceof RuleViolation);
    if (failed.length > 0) throw (refusal ?? (stored.status === 'rejected' && read.status === 'fulfilled' ? stored.reason : failed[0])) as Error;
    return fileKey;
  }
}
