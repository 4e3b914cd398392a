import { Injectable, NotFoundException } from '@nestjs/common';
import { type DeadlineModel, type Prisma, type Tx } from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { CaseAccess, type OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';

export interface FoundDeadline {
  row: DeadlineModel;
  opened: OpenedCase;
}

/** The way to a deadline for everything that changes one. */
@Injectable()
export class FindDeadline {
  constructor(private readonly cases: CaseAccess) {}

  /** @throws NotFoundException; RuleViolation case.closed, conflict.version */
  async forChange(tx: Tx, user: CurrentUser, id: string, version: number): Promise<FoundDeadline> {
    const { organisationId } = user;
    const row = await tx.deadline.findFirst({ where: { organisationId, id } });
    if (!row) throw new NotFoundException();
    const opened = await this.cases.change(user, row.caseId, tx);
    if (!maySee(user, row, opened.row)) throw new NotFoundException();
    if (row.version !== version) throw new RuleViolation('conflict.version');
    return { row, opened };
  }

  /** @throws RuleViolation conflict.version */
  async update(tx: Tx, { organisationId, id, version }: DeadlineModel, data: Prisma.DeadlineUpdateManyMutationInput): Promise<void> {
    const { count } = await tx.deadline.updateMany({
      where: { organisationId, id, version },
      data: { ...data, version: { increment: 1 } },
    });
    if (count === 0) throw new RuleViolation('conflict.version');
  }
}

/** A removal date is for who is responsible and for the coordination. */
export const maySee = (
  user: CurrentUser, { confidential, responsibleId }: Pick<DeadlineModel, 'confidential' | 'responsibleId'>, caseFile: { responsibleId: string | null },
): boolean => !confidential || user.role === 'lead' || user.id === responsibleId || user.id === caseFile.responsibleId;
