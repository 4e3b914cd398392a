import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FileStore } from '@bleibeakte/adapters';
import { PAPER_WAITS_HOURS, SET_ASIDE_DAYS } from '@bleibeakte/contracts';
import { organisationIds, recordAudit, Vault } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import { FILE_STORE } from '../adapters.module.ts';
import { Ticker } from '../ticker.ts';

const HOUR_MS = 3_600_000;
const BATCH = 200;

/** Letters never vanish: who waits too long is brought before the coordination, what was set aside goes only after a month. */
@Injectable()
export class PaperWatch extends Ticker {
  protected readonly name = 'paper-watch';
  protected readonly everyMs = 10 * 60_000;

  constructor(
    private readonly vault: Vault,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {
    super();
  }

  protected async turn(): Promise<boolean> {
    let most = 0;
    for (const organisationId of await organisationIds(this.prisma.db)) {
      if (this.isStopping) break;
      const told = await runFor(organisationId, () => this.tellCoordination(organisationId));
      const removed = await runFor(organisationId, () => this.removeSetAside(organisationId));
      most = Math.max(most, told, removed);
    }
    return most >= BATCH;
  }

  /**
   * One notice for everybody of the coordination about all papers that have become overdue since the last one; it names nobody.
   * The mark on the papers and the notices are one transaction, so that each paper is told once. @returns how many papers
   */
  async tellCoordination(organisationId: string): Promise<number> {
    const now = this.clock.now();
    const before = new Date(now.getTime() - PAPER_WAITS_HOURS * HOUR_MS);
    const told = await this.prisma.write(async (tx) => {
      const papers = await tx.$queryRaw<{ id: string }[]>`
        UPDATE incoming_paper SET escalated_at = ${now}
        WHERE organisation_id = ${organisationId}::uuid AND id IN (
          SELECT id FROM incoming_paper
          WHERE organisation_id = ${organisationId}::uuid AND state = 'waiting' AND received_at < ${before} AND escalated_at IS NULL
          ORDER BY received_at, id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
        RETURNING id`;
      const [first] = papers;
      if (!first) return 0;
      const leads = await tx.staffUser.findMany({ where: { organisationId, role: 'lead', disabledAt: null }, select: { id: true } });
      await tx.notification.createMany({
        data: leads.map(({ id: userId }) => ({ id: randomUUID(), organisationId, userId, kind: 'papers', causeId: first.id, createdAt: now })),
        skipDuplicates: true,
      });
      await recordAudit(tx, this.vault, {
        code: 'paper.escalated', organisationId, actorId: null, at: now, subjectId: first.id, details: { papers: papers.length },
      });
      return papers.length;
    });
    if (told > 0) this.logger.log({ event: 'papers.escalated', papers: told });
    return told;
  }

  /** The row stays as a trace, the file goes; rows first, since a file without a row is found by the sweep. @returns how many */
  async removeSetAside(organisationId: string): Promise<number> {
    const now = this.clock.now();
    const decidedAt = { lt: new Date(now.getTime() - SET_ASIDE_DAYS * 24 * HOUR_MS) };
    const old = await this.prisma.db.incomingPaper.findMany({
      where: { organisationId, state: 'setAside', decidedAt }, select: { id: true, fileKey: true }, take: BATCH,
    });
    for (const { id, fileKey } of old) {
      const isGone = await this.prisma.write(async (tx) => {
        const { count } = await tx.incomingPaper.updateMany({
          where: { organisationId, id, state: 'setAside', decidedAt },
          data: { state: 'gone', fileKey: null, sealed: null, version: { increment: 1 } },
        });
        if (count === 0) return false;
        await recordAudit(tx, this.vault, { code: 'paper.removed', organisationId, actorId: null, at: now, subjectId: id });
        return true;
      });
      if (isGone && fileKey) await this.files.delete(fileKey);
    }
    return old.length;
  }
}
