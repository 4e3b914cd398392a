import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@bleibeakte/contracts';
import { PrismaService, recordAudit, Vault } from '@bleibeakte/db';
import { daysBetween, RuleViolation } from '@bleibeakte/domain';
import { Clock, requestContext } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';

/** Every request asks; another process sees a change after these seconds. */
const KEPT_SECONDS = 5;
const FURTHEST_DAYS = 3660;

/** The day of an invented organisation, to look at a case as it will stand in a year. A real one has only the real day. */
@Injectable()
export class PracticeDay {
  private readonly kept = new Map<string, { until: number; offset: number }>();

  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  async offsetOf(organisationId: string): Promise<number> {
    const now = this.clock.now().getTime();
    const kept = this.kept.get(organisationId);
    if (kept && kept.until > now) return kept.offset;
    const row = await this.prisma.db.organisation.findFirst({ where: { id: organisationId }, select: { todayOffset: true } });
    const offset = row?.todayOffset ?? 0;
    this.kept.set(organisationId, { until: now + KEPT_SECONDS * 1000, offset });
    return offset;
  }

  /** @throws RuleViolation practice.only, deadline.day-unreal */
  async move(user: CurrentUser, today: CalendarDate | null): Promise<void> {
    const { organisationId } = user;
    const context = requestContext.getStore()!;
    context.dayOffset = 0;
    const offset = today === null ? 0 : daysBetween(this.clock.today(), today);
    if (Math.abs(offset) > FURTHEST_DAYS) throw new RuleViolation('deadline.day-unreal');
    await this.prisma.write(async (tx) => {
      const { count } = await tx.organisation.updateMany({ where: { id: organisationId, practice: true }, data: { todayOffset: offset } });
      if (count === 0) throw new RuleViolation('practice.only');
      await recordAudit(tx, this.vault, { code: 'practice.dayMoved', organisationId, actorId: user.id, at: this.clock.now(), details: { days: offset } });
    });
    this.kept.delete(organisationId);
    context.dayOffset = offset;
  }
}
