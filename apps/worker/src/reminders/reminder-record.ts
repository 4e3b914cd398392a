import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { fromDate, PrismaService, recordAudit, type Tx, Vault } from '@bleibeakte/db';
import { Clock } from '@bleibeakte/platform';
import type { DueReminder } from './reminder-letter.ts';
import { LEASE_MS } from './reminder-lease.ts';

/** What becomes of a reminder, as rows. Every change asks that it is still planned, so that only one of two can win. */
@Injectable()
export class ReminderRecord {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Begins a try for the job that holds the lease. @returns the number of this try; null when another job holds it */
  async begin(organisationId: string, id: string, lease: Date): Promise<number | null> {
    const until = new Date(this.clock.now().getTime() + LEASE_MS);
    // Another end than the one in the job's id, so that the same job cannot begin twice.
    if (until.getTime() === lease.getTime()) until.setMilliseconds(until.getMilliseconds() + 1);
    const rows = await this.prisma.db.$queryRaw<{ tries: number }[]>`
      UPDATE reminder SET tries = tries + 1, locked_until = ${until}
      WHERE organisation_id = ${organisationId}::uuid AND id = ${id}::uuid AND state = 'planned' AND locked_until = ${lease}
      RETURNING tries`;
    return rows[0]?.tries ?? null;
  }

  async cancel({ organisationId, id }: DueReminder): Promise<void> {
    await this.prisma.db.reminder.updateMany({
      where: { organisationId, id, state: 'planned' }, data: { state: 'cancelled', lockedUntil: null },
    });
  }

  /** Delivered, seen in the bell and written into the trail, all or nothing. @returns false when it was not planned any more */
  async deliver(reminder: DueReminder): Promise<boolean> {
    const { organisationId, id, caseId, late, dueOn } = reminder;
    return this.prisma.write(async (tx) => {
      const { count } = await tx.reminder.updateMany({
        where: { organisationId, id, state: 'planned' },
        data: { state: 'delivered', deliveredAt: this.clock.now(), late, lockedUntil: null, failure: null },
      });
      if (count === 0) return false;
      await this.notify(tx, reminder);
      await recordAudit(tx, this.vault, {
        code: 'reminder.delivered', organisationId, actorId: null, at: this.clock.now(), caseId, subjectId: id,
        details: { dueOn: fromDate(dueOn), late },
      });
      return true;
    });
  }

  /** Tried again by the sweep after `waitMs`. */
  async postpone({ organisationId, id }: DueReminder, failure: string, waitMs: number): Promise<void> {
    await this.prisma.db.reminder.updateMany({
      where: { organisationId, id, state: 'planned' },
      data: { failure, lockedUntil: new Date(this.clock.now().getTime() + waitMs) },
    });
  }

  /** Given up: it needs attention, and the bell rings all the same. Never in silence. */
  async fail(reminder: DueReminder, failure: string, tries: number): Promise<void> {
    const { organisationId, id, caseId, dueOn } = reminder;
    await this.prisma.write(async (tx) => {
      const { count } = await tx.reminder.updateMany({
        where: { organisationId, id, state: 'planned' }, data: { state: 'failed', failure, lockedUntil: null },
      });
      if (count === 0) return;
      await this.notify(tx, reminder);
      await recordAudit(tx, this.vault, {
        code: 'reminder.failed', organisationId, actorId: null, at: this.clock.now(), caseId, subjectId: id,
        details: { dueOn: fromDate(dueOn), failure, tries },
      });
    });
  }

  /** Unique per cause and person: a second one is not written. */
  private async notify(tx: Tx, reminder: DueReminder): Promise<void> {
    const { organisationId, recipientId, caseId, deadlineId, dueOn, id } = reminder;
    await tx.notification.createMany({
      data: {
        id: randomUUID(), organisationId, userId: recipientId, kind: 'deadline', caseId, deadlineId, dueOn, causeId: id,
        createdAt: this.clock.now(),
      },
      skipDuplicates: true,
    });
  }
}
