import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import type {
  CreateDeadlineRequest, DeadlineKind, DeadlineState, FinishDeadlineRequest, MoveDeadlineRequest,
} from '@bleibeakte/contracts';
import {
  type DeadlineModel, fromDate, Prisma, PrismaService, recordAudit, type SealedDeadline, type SealedMove, type Tx, Vault,
} from '@bleibeakte/db';
import { assertMovable, RuleViolation } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess, type OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { dayOf } from './deadline-day.ts';
import { DeadlineKeeper, planOf } from './deadline-keeper.ts';
import { DeadlineReminders } from './deadline-reminders.ts';

interface Found {
  row: DeadlineModel;
  opened: OpenedCase;
}

/** What a person does with a deadline: each is one transaction with its reminders and its trail. */
@Injectable()
export class ChangeDeadline {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly cases: CaseAccess,
    private readonly keeper: DeadlineKeeper,
    private readonly reminders: DeadlineReminders,
  ) {}

  createDeadline(user: CurrentUser, caseId: string, request: CreateDeadlineRequest): Promise<string> {
    return this.prisma.write(async (tx) => this.keeper.add(tx, user, await this.cases.change(user, caseId, tx), request));
  }

  /** The new day replaces the old one, which stays in the moves with its reason. */
  async moveDeadline(user: CurrentUser, id: string, request: MoveDeadlineRequest): Promise<void> {
    await this.prisma.write(async (tx) => {
      const { row, opened } = await this.find(tx, user, id, request.version);
      const { organisationId, caseId } = row;
      assertMovable({ state: row.state as DeadlineState });
      const { due, columns, sealed } = dayOf(request, row.kind as DeadlineKind);
      const secret = this.vault.open<SealedDeadline>(opened.key, 'deadline', organisationId, id, row.sealed);
      const changed = {
        ...columns,
        dueTime: request.dueTime === undefined ? row.dueTime : request.dueTime,
        sealed: this.vault.seal(opened.key, 'deadline', organisationId, id, { ...secret, ...sealed }),
      };
      await this.update(tx, row, changed);
      const reason = request.reason.trim();
      const moveId = randomUUID();
      await tx.deadlineMove.create({
        data: {
          id: moveId, organisationId, caseId, deadlineId: id, fromOn: row.dueOn, toOn: columns.dueOn,
          movedById: user.id, movedAt: this.clock.now(),
          sealed: this.vault.seal(opened.key, 'deadline_move', organisationId, moveId, { reason } satisfies SealedMove),
        },
      });
      await this.planAgain(tx, user, { ...row, ...changed }, opened);
      await recordAudit(tx, this.vault, {
        code: 'deadline.moved', organisationId, actorId: user.id, at: this.clock.now(), caseId, subjectId: id,
        details: { title: secret.title, from: fromDate(row.dueOn), to: due, reason },
      });
    });
  }

  async finishDeadline(user: CurrentUser, id: string, request: FinishDeadlineRequest): Promise<void> {
    await this.prisma.write(async (tx) => {
      const { row, opened } = await this.find(tx, user, id, request.version);
      await this.keeper.finish(tx, user, opened, row, request);
    });
  }

  /** Takes 'done' or 'obsolete' back; reminders that still lie ahead are planned again. */
  async reopenDeadline(user: CurrentUser, id: string, version: number): Promise<void> {
    await this.prisma.write(async (tx) => {
      const { row, opened } = await this.find(tx, user, id, version);
      if (row.state === 'open') return;
      const { organisationId, caseId } = row;
      const secret = this.vault.open<SealedDeadline>(opened.key, 'deadline', organisationId, id, row.sealed);
      const changed = {
        state: 'open', outcome: null, proofDocumentId: null, finishedAt: null, finishedById: null,
        sealed: this.vault.seal(opened.key, 'deadline', organisationId, id, { ...secret, outcomeNote: null }),
      };
      await this.update(tx, row, changed);
      await this.planAgain(tx, user, row, opened);
      await recordAudit(tx, this.vault, {
        code: 'deadline.reopened', organisationId, actorId: user.id, at: this.clock.now(), caseId, subjectId: id,
        details: { title: secret.title, dueOn: fromDate(row.dueOn) },
      });
    });
  }

  /** @throws NotFoundException; RuleViolation case.closed, conflict.version */
  private async find(tx: Tx, user: CurrentUser, id: string, version: number): Promise<Found> {
    const { organisationId } = user;
    const row = await tx.deadline.findFirst({ where: { organisationId, id } });
    if (!row) throw new NotFoundException();
    const opened = await this.cases.change(user, row.caseId, tx);
    if (row.version !== version) throw new RuleViolation('conflict.version');
    return { row, opened };
  }

  private async update(tx: Tx, row: DeadlineModel, data: Prisma.DeadlineUpdateManyMutationInput): Promise<void> {
    const { organisationId, id, version } = row;
    const { count } = await tx.deadline.updateMany({
      where: { organisationId, id, version },
      data: { ...data, version: { increment: 1 } },
    });
    if (count === 0) throw new RuleViolation('conflict.version');
  }

  private async planAgain(tx: Tx, user: CurrentUser, row: DeadlineModel, { row: caseFile }: OpenedCase): Promise<void> {
    const { organisationId, caseId, id: deadlineId } = row;
    await this.reminders.cancel(tx, organisationId, [deadlineId]);
    const recipientId = row.responsibleId ?? user.id;
    await this.reminders.plan(tx, { organisationId, deadlineId, caseId, recipientId }, planOf(row, caseFile.region));
  }
}
