import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { errorCode } from '../error-code.ts';
import { completeMessageId, compose } from './compose.ts';
import type { Mail, Mailer } from './mailer.ts';

const UNFINISHED = '.tmp';

/**
 * Writes each mail as `<message id>.eml` into a folder instead of sending it (practice mode). A repeat with the same
 * message id finds the file and changes nothing.
 */
export class FolderMailer implements Mailer {
  private readonly transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
  });

  /** `from`: an address, or `Name <address>`. The folder is created when needed. */
  constructor(
    private readonly dir: string,
    private readonly from: string,
  ) {}

  async send(mail: Mail): Promise<void> {
    const composed = compose(mail, this.from);
    const id = fileId(completeMessageId(mail.messageId, this.from));
    const target = join(this.dir, `${id}.eml`);
    if (await exists(target)) return;
    const { message } = await this.transport.sendMail(composed);
    await mkdir(this.dir, { recursive: true, mode: 0o700 });
    const temporary = join(this.dir, `${randomUUID()}${UNFINISHED}`);
    try {
      const file = await open(temporary, 'wx', 0o600);
      try {
        await file.writeFile(message as Buffer);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  /** Removes what a killed process has left half written. @returns how many */
  async purgeUnfinished(olderThan: Date): Promise<number> {
    let removed = 0;
    for (const name of await namesIn(this.dir)) {
      if (!name.endsWith(UNFINISHED)) continue;
      const path = join(this.dir, name);
      const found = await stat(path).catch(unlessGone);
      if (!found || found.mtime >= olderThan) continue;
      await rm(path, { force: true });
      removed += 1;
    }
    return removed;
  }
}

/** The folder comes with the first mail; a file may go while it is looked at. */
const namesIn = async (dir: string): Promise<string[]> => (await readdir(dir).catch(unlessGone)) ?? [];

function unlessGone(error: unknown): undefined {
  if (errorCode(error) !== 'ENOENT') throw error;
  return undefined;
}

/** A safe file name; where letters had to go, a digest keeps two ids apart. */
function fileId(messageId: string): string {
  const safe = messageId
    .replace(/[^A-Za-z0-9@._-]/g, '_')
    .replace(/^\./, '_')
    .slice(0, 120);
  if (safe === messageId) return safe;
  return `${safe}-${createHash('sha256').update(messageId).digest('hex').slice(0, 16)}`;
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
