import { InjectQueue } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { organisationIds } from '@bleibeakte/db';
import type { JobPayloads, OutboxJobName } from '@bleibeakte/jobs';
import { runFor } from '@bleibeakte/platform';
import { outboxJobId } from '../job.processor.ts';
import { Ticker } from '../ticker.ts';

const BATCH = 100;
const AGAIN_AFTER_MS = 10 * 60_000;

interface Message {
  id: string;
  job: OutboxJobName;
  payload: JobPayloads[OutboxJobName];
}

/** Hands over what is new, and again what no processor has finished. Several workers may run it; a crash may repeat it. */
@Injectable()
export class OutboxRelay extends Ticker {
  protected readonly name = 'outbox-relay';
  protected readonly everyMs = 1_000;
  private readonly queues: Record<OutboxJobName, Queue>;

  constructor(@InjectQueue('document.scan') scans: Queue, @InjectQueue('paper.scan') paperScans: Queue) {
    super();
    this.queues = { 'document.scan': scans, 'paper.scan': paperScans };
  }

  protected async turn(): Promise<boolean> {
    let more = false;
    for (const organisationId of await organisationIds(this.prisma.db)) {
      if (this.isStopping) return false;
      const handed = await runFor(organisationId, () => this.dispatchBatch(organisationId));
      more ||= handed === BATCH;
    }
    return more;
  }

  /** @returns how many were handed over */
  async dispatchBatch(organisationId: string): Promise<number> {
    const now = this.clock.now();
    const stale = new Date(now.getTime() - AGAIN_AFTER_MS);
    // Most turns find nothing: they must not cost a transaction.
    const waiting = await this.prisma.db.outboxMessage.count({
      where: { organisationId, doneAt: null, OR: [{ dispatchedAt: null }, { dispatchedAt: { lt: stale } }] },
    });
    if (waiting === 0) return 0;
    return this.prisma.write(async (tx) => {
      const batch = await tx.$queryRaw<Message[]>`
        SELECT id, job, payload FROM outbox_message
        WHERE organisation_id = ${organisationId}::uuid AND done_at IS NULL
          AND (dispatched_at IS NULL OR dispatched_at < ${stale})
        ORDER BY created_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`;
      for (const { id, job, payload } of batch) await this.queues[job].add(job, payload, { jobId: outboxJobId(id) });
      await tx.outboxMessage.updateMany({
        where: { organisationId, id: { in: batch.map(({ id }) => id) } }, data: { dispatchedAt: now },
      });
      return batch.length;
    });
  }
}
