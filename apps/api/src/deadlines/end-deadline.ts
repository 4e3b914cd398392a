import { Injectable } from '@nestjs/common';
import type { DeadlineState, DeadlineType, DeleteDeadlineRequest, FinishDeadlineRequest, RefuseEndRequest } from '@bleibeakte/contracts';
import { type AskedEnd, type DeadlineModel, fromDate, PrismaService, recordAudit, type SealedDeadline, type Tx, Vault } from '@bleibeakte/db';
import { assertFinishable, assertMayConfirmEnd, assertMovable, berlinDay, needsSecondPerson, RuleViolation, type SecondCheck } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess, type OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { DeadlineKeeper } from './deadline-keeper.ts';
import { FindDeadline } from './find-deadline.ts';
import { toldOf } from './told.ts';

/** Done or deleted. Of a Notfrist one person only asks for it, and another confirms: then it ends as it was asked for. */
@Injectable()
export class EndDeadline {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly cases: CaseAccess,
    private readonly find: FindDeadline,
    private readonly keeper: DeadlineKeeper,
  ) {}

  finish(user: CurrentUser, id: string, request: FinishDeadlineRequest): Promise<void> {
    return this.prisma.write(async (tx) => {
      const { row, opened } = await this.find.forChange(tx, user, id, request.version);
      if (!needsSecondPerson(row.type as DeadlineType)) return this.keeper.finish(tx, user, opened, row, request);
      const { outcome, note = null, proofDocumentId = null } = request;
      assertFinishable({ state: row.state as DeadlineState }, { outcome, note });
      await this.cases.assertDocuments(tx, row.organisationId, row.caseId, [proofDocumentId]);
      await this.ask(tx, user, opened, row, { end: 'done', outcome, note: note?.trim() || null, proofDocumentId });
    });
  }

  remove(user: CurrentUser, id: string, request: DeleteDeadlineRequest): Promise<void> {
    return this.prisma.write(async (tx) => {
      const { row, opened } = await this.find.forChange(tx, user, id, request.version);
      if (!needsSecondPerson(row.type as DeadlineType)) return this.keeper.remove(tx, user, opened, row, request.reason);
      assertMovable({ state: row.state as DeadlineState });
      await this.ask(tx, user, opened, row, { end: 'deleted', outcome: null, note: request.reason.trim(), proofDocumentId: null });
    });
  }

  /** @throws RuleViolation deadline.end-not-asked, deadline.second-person-missing */
  confirm(user: CurrentUser, id: string, version: number): Promise<void> {
    return this.prisma.write(async (tx) => {
      const { row, opened } = await this.find.forChange(tx, user, id, version);
      await this.assertSecond(tx, user, row);
      const asked = this.open(opened, row).asked;
      if (!asked) throw new RuleViolation('deadline.end-not-asked');
      if (asked.end === 'deleted' || asked.outcome === null) return this.keeper.remove(tx, user, opened, row, asked.note ?? '');
      await this.keeper.finish(tx, user, opened, row, { outcome: asked.outcome, note: asked.note, proofDocumentId: asked.proofDocumentId });
    });
  }

  /** It stays open, and who asked reads why. @throws as `confirm` */
  refuse(user: CurrentUser, id: string, { comment, version }: RefuseEndRequest): Promise<void> {
    return this.prisma.write(async (tx) => {
      const { row, opened } = await this.find.forChange(tx, user, id, version);
      await this.assertSecond(tx, user, row);
      const refused = { byId: user.id, at: this.clock.now().toISOString(), comment: comment.trim() };
      await this.store(tx, opened, row, { endAskedById: null, endAskedAt: null }, { asked: null, refused });
      await this.record(tx, user, 'deadline.endRefused', row, this.open(opened, row).title);
    });
  }

  private async ask(tx: Tx, user: CurrentUser, opened: OpenedCase, row: DeadlineModel, asked: AskedEnd): Promise<void> {
    if (row.endAskedById) throw new RuleViolation('deadline.end-asked');
    await this.store(tx, opened, row, { endAskedById: user.id, endAskedAt: this.clock.now() }, { asked, refused: null });
    await this.record(tx, user, 'deadline.endAsked', row, this.open(opened, row).title);
  }

  private async assertSecond(tx: Tx, user: CurrentUser, { organisationId, endAskedById, endAskedAt }: DeadlineModel): Promise<void> {
    const { secondCheck } = await tx.organisation.findFirstOrThrow({ where: { id: organisationId }, select: { secondCheck: true } });
    const asked = endAskedById && endAskedAt ? { userId: endAskedById, on: berlinDay(endAskedAt) } : null;
    assertMayConfirmEnd(asked, { userId: user.id, today: this.clock.today(), secondCheck: secondCheck as SecondCheck });
  }

  private open({ key }: OpenedCase, { organisationId, id, sealed }: DeadlineModel): SealedDeadline {
    return this.vault.open<SealedDeadline>(key, 'deadline', organisationId, id, sealed);
  }

  private async store(
    tx: Tx, opened: OpenedCase, row: DeadlineModel, columns: { endAskedById: string | null; endAskedAt: Date | null }, secret: Partial<SealedDeadline>,
  ): Promise<void> {
    const { organisationId, id } = row;
    const sealed = this.vault.seal(opened.key, 'deadline', organisationId, id, { ...this.open(opened, row), ...secret });
    await this.find.update(tx, row, { ...columns, sealed });
  }

  private record(tx: Tx, user: CurrentUser, code: 'deadline.endAsked' | 'deadline.endRefused', row: DeadlineModel, title: string): Promise<void> {
    const { organisationId, caseId, id } = row;
    return recordAudit(tx, this.vault, {
      code, organisationId, actorId: user.id, at: this.clock.now(), caseId, subjectId: id, details: toldOf(row, title, { dueOn: fromDate(row.dueOn) }),
    });
  }
}
