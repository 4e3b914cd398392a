import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CreateDeadlineRequest, DeadlineKind, DeadlineProposal, DeadlineState, MoveDeadlineRequest } from '@bleibeakte/contracts';
import { type DeadlineModel, fromDate, PrismaService, recordAudit, type SealedDeadline, type SealedMove, type Tx, Vault } from '@bleibeakte/db';
import { assertMovable, RuleViolation } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess, type OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { type DeadlineDay, dayOf, dayOfProposal } from './deadline-day.ts';
import { DeadlineKeeper, planOf } from './deadline-keeper.ts';
import { DeadlineReminders } from './deadline-reminders.ts';
import { FindDeadline, type FoundDeadline } from './find-deadline.ts';
import { toldOf } from './told.ts';

/** What a person does with a deadline: each is one transaction with its reminders and its trail. */
@Injectable()
export class ChangeDeadline {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly cases: CaseAccess,
    private readonly find: FindDeadline,
    private readonly keeper: DeadlineKeeper,
    private readonly reminders: DeadlineReminders,
  ) {}

  createDeadline(user: CurrentUser, caseId: string, request: CreateDeadlineRequest): Promise<string> {
    return this.prisma.write(async (tx) => this.keeper.add(tx, user, await this.cases.change(user, caseId, tx), request));
  }

  /** The new day replaces the old one, which stays in the moves with its reason. */
  async moveDeadline(user: CurrentUser, id: string, request: MoveDeadlineRequest): Promise<void> {
    await this.prisma.write(async (tx) => {
      const found = await this.find.forChange(tx, user, id, request.version);
      const dueTime = request.dueTime === undefined ? found.row.dueTime : request.dueTime;
      await this.moveTo(tx, user, found, dayOf(request, found.row.kind as DeadlineKind), dueTime, request.reason);
    });
  }

  /** The event has changed and somebody has ticked the new day. In the caller's transaction. */
  async moveToProposal(tx: Tx, user: CurrentUser, id: string, version: number, proposal: DeadlineProposal, reason: string): Promise<void> {
    const found = await this.find.forChange(tx, user, id, version);
    await this.moveTo(tx, user, found, dayOfProposal(proposal), proposal.dueTime ?? found.row.dueTime, reason);
  }

  /** Takes 'done', 'obsolete' or 'deleted' back; reminders that still lie ahead are planned again. */
  async reopenDeadline(user: CurrentUser, id: string, version: number): Promise<void> {
    await this.prisma.write(async (tx) => {
      const { row, opened } = await this.find.forChange(tx, user, id, version);
      if (row.state === 'open') return;
      const { organisationId, caseId } = row;
      const secret = this.vault.open<SealedDeadline>(opened.key, 'deadline', organisationId, id, row.sealed);
      const changed = {
        state: 'open', outcome: null, proofDocumentId: null, finishedAt: null, finishedById: null,
        sealed: this.vault.seal(opened.key, 'deadline', organisationId, id, { ...secret, outcomeNote: null }),
      };
      await this.find.update(tx, row, changed);
      await this.planAgain(tx, user, row, opened);
      await recordAudit(tx, this.vault, {
        code: 'deadline.reopened', organisationId, actorId: user.id, at: this.clock.now(), caseId, subjectId: id,
        details: toldOf(row, secret.title, { dueOn: fromDate(row.dueOn) }),
      });
    });
  }

  private async moveTo(
    tx: Tx, user: CurrentUser, { row, opened }: FoundDeadline, { due, columns, sealed }: DeadlineDay, dueTime: string | null, why: string,
  ): Promise<void> {
    const { organisationId, caseId, id } = row;
    assertMovable({ state: row.state as DeadlineState });
    if (row.endAskedById) throw new RuleViolation('deadline.end-asked');
    const secret = this.vault.open<SealedDeadline>(opened.key, 'deadline', organisationId, id, row.sealed);
    const changed = { ...columns, dueTime, sealed: this.vault.seal(opened.key, 'deadline', organisationId, id, { ...secret, ...sealed }) };
    await this.find.update(tx, row, changed);
    const reason = why.trim();
    const moveId = randomUUID();
    await tx.deadlineMove.create({
      data: {
        id: moveId, organisationId, caseId, deadlineId: id, fromOn: row.dueOn, toOn: columns.dueOn, movedById: user.id, movedAt: this.clock.now(),
        sealed: this.vault.seal(opened.key, 'deadline_move', organisationId, moveId, { reason } satisfies SealedMove),
      },
    });
    await this.planAgain(tx, user, { ...row, ...changed }, opened);
    await recordAudit(tx, this.vault, {
      code: 'deadline.moved', organisationId, actorId: user.id, at: this.clock.now(), caseId, subjectId: id,
      details: toldOf(row, secret.title, { from: fromDate(row.dueOn), to: due, reason }),
    });
  }

  private async planAgain(tx: Tx, user: CurrentUser, row: DeadlineModel, { row: caseFile }: OpenedCase): Promise<void> {
    const { organisationId, caseId, id: deadlineId } = row;
    await this.reminders.cancel(tx, organisationId, [deadlineId]);
    const recipientId = row.responsibleId ?? user.id;
    await this.reminders.plan(tx, { organisationId, deadlineId, caseId, recipientId }, planOf(row, caseFile.region));
  }
}
