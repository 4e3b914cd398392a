import { Injectable, NotFoundException } from '@nestjs/common';
import type { ReminderResponse, ReminderStatusResponse } from '@bleibeakte/contracts';
import { PrismaService, recordAudit, Vault } from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { StaffDirectory } from '../staff/staff-directory.ts';
import { toReminderResponse } from './reminder.mapper.ts';
import { reminderCounts, reminderOfVisibleCase, reminderRows, SWEEP_TICKER } from './reminder.query.ts';

/** The worker looks every 20 seconds; after so many minutes without it somebody must be told. */
const LATE_AFTER_MINUTES = 5;
const SHOWN = 200;

@Injectable()
export class RemindersService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly directory: StaffDirectory,
  ) {}

  async status(user: CurrentUser): Promise<ReminderStatusResponse> {
    const beat = await this.prisma.db.workerBeat.findFirst({ where: { ticker: SWEEP_TICKER } });
    const counts = await reminderCounts(this.prisma.db, user);
    const since = beat ? this.clock.now().getTime() - beat.lastAt.getTime() : Infinity;
    return { lastSweepAt: beat?.lastAt.toISOString() ?? null, late: since > LATE_AFTER_MINUTES * 60_000, ...counts };
  }

  async list(user: CurrentUser): Promise<ReminderResponse[]> {
    const rows = await reminderRows(this.prisma.db, user, SHOWN);
    const staff = await this.directory.of(user.organisationId);
    return rows.map((row) => toReminderResponse(row, staff.get(row.recipientId)?.name ?? '–'));
  }

  /** The next sweep takes it again, with fresh tries. @throws NotFoundException; RuleViolation reminder.not-failed */
  async retry(user: CurrentUser, id: string): Promise<void> {
    const { organisationId } = user;
    await this.prisma.write(async (tx) => {
      const [found] = await tx.$queryRaw<{ caseId: string; state: string }[]>(reminderOfVisibleCase(user, id));
      if (!found) throw new NotFoundException();
      const { count } = await tx.reminder.updateMany({
        where: { organisationId, id, state: 'failed' },
        data: { state: 'planned', tries: 0, lockedUntil: null, failure: null },
      });
      if (count === 0) throw new RuleViolation('reminder.not-failed', { state: found.state });
      await recordAudit(tx, this.vault, {
        code: 'reminder.retried', organisationId, actorId: user.id, at: this.clock.now(), caseId: found.caseId, subjectId: id,
      });
    });
  }
}
