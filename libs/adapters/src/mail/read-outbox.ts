import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../error-code.ts';
import { parseEml } from './eml.ts';

export type OutboxMail = { id: string; to: string; subject: string; text: string; at: Date };

/**
 * The mails that `FolderMailer` wrote, newest first; none if the folder is not there. `at` is to the second.
 * `only`: the ids to read; others are not opened.
 */
export async function readOutbox(dir: string, only?: ReadonlySet<string>): Promise<OutboxMail[]> {
  const mails: (OutboxMail & { written: number })[] = [];
  for (const name of await namesIn(dir)) {
    if (!name.endsWith('.eml') || (only && !only.has(name.slice(0, -4)))) continue;
    const path = join(dir, name);
    try {
      const [raw, { mtime }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
      const { to, subject, text, date } = parseEml(raw);
      mails.push({
        id: name.slice(0, -4),
        to,
        subject,
        text,
        at: date ?? mtime,
        written: mtime.getTime(),
      });
    } catch (error) {
      // Deleted while we were reading.
      if (errorCode(error) !== 'ENOENT') throw error;
    }
  }
  return mails
    .sort((a, b) => b.at.getTime() - a.at.getTime() || b.written - a.written)
    .map(({ written: _, ...mail }) => mail);
}

async function namesIn(dir: string): Promise<string[]> {
  try {
    return await readdir(dir);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
