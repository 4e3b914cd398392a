import { Inject, Injectable } from '@nestjs/common';
import { DiskFileStore, type FileStore } from '@bleibeakte/adapters';
import { organisationIds } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import { FILE_STORE, Mailers } from '../adapters.module.ts';
import { Ticker } from '../ticker.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const BATCH = 500;
/** So many may be removed without asking how many files there are. */
const FEW = 20;

/**
 * Removes files that no document, no page of a draft and no incoming paper names: their upload broke off after the file was
 * stored; and mails that were half written. Files of the last day stay, since
 * their row may still be on its way. When most files seem to be orphans, nothing is removed: then the folder belongs to another
 * database (a restore that is half done), and not the files are wrong.
 */
@Injectable()
export class OrphanedFiles extends Ticker {
  protected readonly name = 'orphaned-files';
  protected readonly everyMs = HOUR_MS;

  constructor(
    @Inject(FILE_STORE) private readonly files: FileStore,
    private readonly mailers: Mailers,
  ) {
    super();
  }

  protected async turn(): Promise<boolean> {
    await this.removeOrphans();
    // A mail is written in a moment: after an hour nobody is at it any more.
    const mails = await this.mailers.purgeUnfinished(new Date(this.clock.now().getTime() - HOUR_MS));
    if (mails > 0) this.logger.log({ event: 'files.unfinished-mails-removed', mails });
    return false;
  }

  /** @returns how many were removed */
  async removeOrphans(): Promise<number> {
    const olderThan = new Date(this.clock.now().getTime() - DAY_MS);
    if (this.files instanceof DiskFileStore) await this.files.purgeTemporary(olderThan);
    const old: string[] = [];
    for await (const { key, modifiedAt } of this.files.list()) if (modifiedAt < olderThan) old.push(key);
    const orphans = await this.withoutRow(old);
    if (orphans.length > FEW && orphans.length > old.length / 2) {
      this.logger.error({ event: 'files.too-many-orphans', files: old.length, orphans: orphans.length });
      return 0;
    }
    for (const key of orphans) {
      if (this.isStopping) break;
      await this.files.delete(key);
    }
    if (orphans.length > 0) this.logger.log({ event: 'files.orphans-removed', orphans: orphans.length });
    return orphans.length;
  }

  private async withoutRow(keys: string[]): Promise<string[]> {
    const orphans: string[] = [];
    const organisations = await organisationIds(this.prisma.db);
    for (let start = 0; start < keys.length; start += BATCH) {
      const unknown = new Set(keys.slice(start, start + BATCH));
      for (const organisationId of organisations) {
        if (unknown.size === 0) break;
        const where = { where: { organisationId, fileKey: { in: [...unknown] } }, select: { fileKey: true } };
        const rows = await runFor(organisationId, async () => [
          ...(await this.prisma.db.document.findMany(where)),
          ...(await this.prisma.db.linkPage.findMany(where)),
          ...(await this.prisma.db.linkPage.findMany({ where: { organisationId, imageKey: { in: [...unknown] } }, select: { imageKey: true } })).map(({ imageKey }) => ({ fileKey: imageKey })),
          ...(await this.prisma.db.incomingPaper.findMany(where)),
        ]);
        for (const { fileKey } of rows) if (fileKey) unknown.delete(fileKey);
      }
      orphans.push(...unknown);
    }
    return orphans;
  }
}
