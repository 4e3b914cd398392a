import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DeadlineReviewResponse } from '@bleibeakte/contracts';
import { type DeadlineReviewModel, PrismaService, recordAudit, Vault } from '@bleibeakte/db';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { StaffDirectory } from '../staff/staff-directory.ts';

/** 'Geprüft': somebody has looked at every deadline of the case, by name. */
@Injectable()
export class DeadlineReviewsService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly cases: CaseAccess,
    private readonly staff: StaffDirectory,
  ) {}

  /** The newest first, at most ten. @throws NotFoundException */
  async ofCase(user: CurrentUser, caseId: string): Promise<DeadlineReviewResponse[]> {
    await this.cases.see(user, caseId);
    const rows = await this.prisma.db.deadlineReview.findMany({
      where: { organisationId: user.organisationId, caseId }, orderBy: { reviewedAt: 'desc' }, take: 10,
    });
    return Promise.all(rows.map((row) => this.toResponse(row)));
  }

  /** @throws NotFoundException; RuleViolation case.closed */
  async record(user: CurrentUser, caseId: string): Promise<DeadlineReviewResponse> {
    const { organisationId } = user;
    const row = await this.prisma.write(async (tx) => {
      await this.cases.change(user, caseId, tx);
      const deadlines = await tx.deadline.count({ where: { organisationId, caseId } });
      const at = this.clock.now();
      const entered = await tx.deadlineReview.create({ data: { id: randomUUID(), organisationId, caseId, reviewedById: user.id, reviewedAt: at, deadlines } });
      await recordAudit(tx, this.vault, { code: 'deadline.reviewed', organisationId, actorId: user.id, at, caseId, subjectId: entered.id, details: { deadlines } });
      return entered;
    });
    return this.toResponse(row);
  }

  private async toResponse({ organisationId, reviewedById, reviewedAt, deadlines }: DeadlineReviewModel): Promise<DeadlineReviewResponse> {
    return { by: (await this.staff.ref(organisationId, reviewedById))?.name ?? '–', at: reviewedAt.toISOString(), deadlines };
  }
}
