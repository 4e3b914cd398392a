import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, readdir, unlink } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { FileStore } from '@bleibeakte/adapters';
import { enterPaper, organisationIds, Vault } from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { cleanFileName, FileIntake, paperContext, takeIn } from '@bleibeakte/papers';
import { describeError, Env, runFor } from '@bleibeakte/platform';
import { FILE_STORE } from '../adapters.module.ts';
import { HealthService } from '../health/health.service.ts';
import { Ticker } from '../ticker.ts';
import { layAside, REFUSED_FOLDER } from './refused-files.ts';

/** A scanner may still be writing what has changed within this time. */
const QUIET_MS = 10_000;
/** Files of one organisation and turn, so that a full folder does not keep the others waiting. */
const BATCH = 20;
/** What programs write before they give it its name. */
const UNFINISHED = /^[.~]|\.(?:tmp|temp|part|partial|crdownload)$/i;

interface Found {
  name: string;
  path: string;
  stats: Stats;
}

/** How a file looked, and since when it has looked like that to this process. */
interface Seen {
  state: string;
  since: number;
}

/**
 * Takes what a scanner puts into `<SCAN_FOLDER>/<organisation id>/` into the paper inbox, by the same intake as an upload. A file
 * is deleted only when its row is committed; after a crash in between it is recognised and only deleted. What is refused moves to
 * 'abgelehnt' with a sentence beside it. Links and folders are never followed.
 */
@Injectable()
export class ScanFolder extends Ticker {
  protected readonly name = 'scan-folder';
  protected readonly everyMs = 5_000;
  private readonly intake: FileIntake;
  /** By folder and name. */
  private readonly seen = new Map<string, Map<string, Seen>>();

  constructor(
    private readonly env: Env,
    private readonly vault: Vault,
    private readonly health: HealthService,
    @Inject(FILE_STORE) files: FileStore,
  ) {
    super();
    this.intake = new FileIntake(files);
  }

  protected async turn(): Promise<boolean> {
    const folder = this.env.SCAN_FOLDER;
    if (!folder) return false;
    let more = false;
    for (const organisationId of await organisationIds(this.prisma.db)) {
      if (this.isStopping) break;
      try {
        const taken = await runFor(organisationId, () => this.takeFrom(join(folder, organisationId), organisationId));
        more ||= taken === BATCH;
      } catch (error) {
        // A folder that cannot be read must not keep the other offices waiting.
        this.complain(error, organisationId);
      }
    }
    return more;
  }

  /** The folder of an organisation is made when it is missing, so that it can be found. @returns how many files are done with */
  async takeFrom(folder: string, organisationId: string): Promise<number> {
    await mkdir(folder, { mode: 0o770 }).catch(ignore('EEXIST'));
    // A link in its place could lead anywhere.
    if (!(await lstat(folder)).isDirectory()) return 0;
    const found = await this.find(folder);
    if (found.length === 0 || !(await this.health.hasRoom())) return 0;
    let done = 0;
    for (const file of found.slice(0, BATCH)) {
      if (this.isStopping) break;
      if (await this.take(file, folder, organisationId)) done += 1;
    }
    return done;
  }

  /** Plain files that are quiet, the oldest first. What they say about their time is not trusted: the clocks of scanners are wrong. */
  private async find(folder: string): Promise<Found[]> {
    const now = this.clock.now().getTime();
    const before = this.seen.get(folder);
    const seen = new Map<string, Seen>();
    const quiet: Found[] = [];
    for (const name of await readdir(folder)) {
      if (name === REFUSED_FOLDER || UNFINISHED.test(name)) continue;
      const path = join(folder, name);
      const stats = await lstat(path).catch(() => null);
      if (!stats?.isFile()) continue;
      const state = `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
      const earlier = before?.get(name);
      const since = earlier?.state === state ? earlier.since : now;
      seen.set(name, { state, since });
      if (now - since >= QUIET_MS) quiet.push({ name, path, stats });
    }
    this.seen.set(folder, seen);
    return quiet.sort((one, other) => one.stats.mtimeMs - other.stats.mtimeMs);
  }

  /** False: it stays where it is and is tried again. */
  private async take(file: Found, folder: string, organisationId: string): Promise<boolean> {
    try {
      await this.enter(file, organisationId);
    } catch (error) {
      if (error instanceof RuleViolation) {
        await layAside(folder, file.name, error.code);
        this.logger.log({ event: 'scan-folder.refused', organisationId, code: error.code });
        return true;
      }
      this.complain(error, organisationId);
      return false;
    }
    await removeIfSame(file);
    return true;
  }

  private complain(error: unknown, organisationId: string): void {
    this.logger.error({ ...describeError(error instanceof Error ? error : new Error('thrown value')), event: 'scan-folder.failed', organisationId });
  }

  private async enter({ name, path, stats }: Found, organisationId: string): Promise<void> {
    const id = randomUUID();
    const key = await this.vault.organisationKey(organisationId);
    // Without following a link that has taken its place meanwhile.
    const handle: FileHandle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      await takeIn(
        this.intake,
        { key, context: paperContext(organisationId, id) },
        (keep) => keep(handle.createReadStream({ autoClose: false })),
        async ({ fileKey, type, size, sha256 }, _, came) => {
          // Keyed, since the digest of its content would name a known file.
          const mark = await this.vault.organisationDigest(organisationId, 'scan folder', `${name} ${stats.mtimeMs} ${came.sha256}`);
          return this.prisma.write((tx) =>
            enterPaper(tx, this.vault, {
              id, organisationId, fileKey, type, size, sha256, fileName: cleanFileName(name, type), scanned: Boolean(this.env.CLAMD_HOST),
              idempotencyKey: `folder-${mark}`, receivedById: null, at: this.clock.now(),
            }),
          );
        },
      );
    } finally {
      await handle.close();
    }
    this.logger.log({ event: 'scan-folder.taken', organisationId, paperId: id });
  }
}

/** Another file of the same name may lie there by now: that one stays. */
async function removeIfSame({ path, stats }: Found): Promise<void> {
  const now = await lstat(path).catch(() => null);
  // A second worker may be faster.
  if (now?.ino === stats.ino && now.mtimeMs === stats.mtimeMs) await unlink(path).catch(ignore('ENOENT'));
}

const ignore = (code: string) => (error: unknown): void => {
  if ((error as NodeJS.ErrnoException).code !== code) throw error;
};
