import { Inject, Injectable } from '@nestjs/common';
import type { FileStore } from '@bleibeakte/adapters';
import { organisationIds } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import { FILE_STORE } from '../adapters.module.ts';
import { Ticker } from '../ticker.ts';

/** So long a new link can still take over what was begun. */
const KEPT_DAYS = 14;
/** Nobody takes over what was photographed for a scan and not sent. */
const SCAN_KEPT_MINUTES = 60;
const BATCH = 100;

/** Forgets what was written or photographed through a link that has ended and was never handed in. */
@Injectable()
export class EndedDrafts extends Ticker {
  protected readonly name = 'ended-drafts';
  protected readonly everyMs = 3_600_000;

  constructor(@Inject(FILE_STORE) private readonly files: FileStore) {
    super();
  }

  protected async turn(): Promise<boolean> {
    const removed = await this.removeEnded();
    return removed >= BATCH;
  }

  /** @returns how many drafts were removed */
  async removeEnded(): Promise<number> {
    const now = this.clock.now().getTime();
    const [before, scansBefore] = [new Date(now - KEPT_DAYS * 24 * 3_600_000), new Date(now - SCAN_KEPT_MINUTES * 60_000)];
    let removed = 0;
    for (const organisationId of await organisationIds(this.prisma.db)) {
      if (this.isStopping) break;
      removed += await runFor(organisationId, () => this.removeOf(organisationId, before, scansBefore));
    }
    if (removed > 0) this.logger.log({ event: 'links.drafts-removed', drafts: removed });
    return removed;
  }

  /** Rows first: a file without a row is found by the sweep of orphaned files, a row without its file would fail for ever. */
  private async removeOf(organisationId: string, before: Date, scansBefore: Date): Promise<number> {
    const since = (day: Date) => ({ OR: [{ expiresAt: { lt: day } }, { withdrawnAt: { lt: day } }] });
    const ended = { OR: [since(before), { purpose: 'scan', ...since(scansBefore) }] };
    const fileKeys = await this.prisma.write(async (tx) => {
      const drafts = await tx.linkEntry.findMany({ where: { organisationId, state: 'draft', link: ended }, select: { id: true }, take: BATCH });
      const ids = drafts.map(({ id }) => id);
      const pages = await tx.linkPage.findMany({ where: { organisationId, entryId: { in: ids } }, select: { fileKey: true, imageKey: true } });
      await tx.linkPage.deleteMany({ where: { organisationId, entryId: { in: ids } } });
      await tx.linkEntry.deleteMany({ where: { organisationId, id: { in: ids }, state: 'draft' } });
      return { drafts: ids.length, keys: pages.flatMap(({ fileKey, imageKey }) => (imageKey ? [fileKey, imageKey] : [fileKey])) };
    });
    for (const key of fileKeys.keys) await this.files.delete(key);
    return fileKeys.drafts;
  }
}
