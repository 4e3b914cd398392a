import { InjectQueue } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { organisationIds } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import { Ticker } from '../ticker.ts';
import { LEASE_MS, leaseJobId } from './reminder-lease.ts';

const BATCH = 500;
/** More would wait in the queue longer than their lease. */
const MOST_WAITING = 2_000;

/** Finds what is due and gives it to the queue. The rows are the truth: an emptied queue is filled again after the lease. */
@Injectable()
export class ReminderSweep extends Ticker {
  protected readonly name = 'reminder-sweep';
  protected readonly everyMs = 20_000;

  constructor(@InjectQueue('reminder.deliver') private readonly queue: Queue) {
    super();
  }

  protected async turn(): Promise<boolean> {
    let more = false;
    for (const organisationId of await organisationIds(this.prisma.db)) {
      if (this.isStopping) return false;
      if ((await this.queue.getWaitingCount()) > MOST_WAITING - BATCH) return true;
      const claimed = await runFor(organisationId, () => this.claimDue(organisationId));
      more ||= claimed === BATCH;
    }
    return more;
  }

  /** Leases due rows that nobody holds and adds their jobs. @returns how many */
  async claimDue(organisationId: string): Promise<number> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + LEASE_MS);
    const claimed = await this.prisma.db.$queryRaw<{ id: string }[]>`
      UPDATE reminder SET locked_until = ${until}
      WHERE organisation_id = ${organisationId}::uuid AND id IN (
        SELECT id FROM reminder
        WHERE organisation_id = ${organisationId}::uuid AND state = 'planned' AND remind_at <= ${now}
          AND (locked_until IS NULL OR locked_until < ${now})
        ORDER BY remind_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
      RETURNING id`;
    if (claimed.length === 0) return 0;
    // One try per job: when to try again stands in the row, so that a lost queue forgets no try.
    const opts = { attempts: 1 };
    await this.queue.addBulk(
      claimed.map(({ id: reminderId }) => ({
        name: 'reminder.deliver',
        data: { organisationId, reminderId },
        opts: { ...opts, jobId: leaseJobId(reminderId, until) },
      })),
    );
    return claimed.length;
  }
}
