import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import type {
  CreateDeadlineRequest, DeadlineKind, DeadlineState, DeadlineType, FinishDeadlineRequest, HolidayRegion, Role, Severity,
} from '@bleibeakte/contracts';
import { type DeadlineModel, fromDate, recordAudit, type SealedDeadline, type Tx, Vault } from '@bleibeakte/db';
import { assertFinishable, assertMovable, DEADLINE_KIND_TABLE, may, RuleViolation, seesAllCases } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import type { OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { dayOf } from './deadline-day.ts';
import { DeadlineReminders } from './deadline-reminders.ts';

type Finishing = Omit<FinishDeadlineRequest, 'version'>;

/** Begins and ends deadlines inside somebody's transaction; submissions use it too. The caller has checked the case. */
@Injectable()
export class DeadlineKeeper {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly reminders: DeadlineReminders,
  ) {}

  /** Deadline, planned reminders and trail. @returns its id. @throws NotFoundException, RuleViolation */
  async add(tx: Tx, user: CurrentUser, { row: caseFile, key }: OpenedCase, request: CreateDeadlineRequest): Promise<string> {
    const { organisationId, id: caseId } = caseFile;
    const { kind, type, dueTime = null, documentId = null, personIds = [] } = request;
    const { due, columns, sealed } = dayOf(request, kind);
    await this.assertInCase(tx, organisationId, caseId, documentId, personIds);
    const responsibleId = await this.responsibleFor(tx, user, caseFile, request.responsibleId);
    const { title: kindTitle, severity } = DEADLINE_KIND_TABLE[kind];
    const id = randomUUID();
    const title = request.title?.trim() || kindTitle;
    const secret: SealedDeadline = { ...sealed, title, note: request.note?.trim() || null, outcomeNote: null };
    await tx.deadline.create({
      data: {
        id, organisationId, caseId, kind, type, severity, ...columns, dueTime, responsibleId, documentId,
        personIds: [...new Set(personIds)], createdAt: this.clock.now(),
        sealed: this.vault.seal(key, 'deadline', organisationId, id, secret),
      },
    });
    const region = caseFile.region as HolidayRegion;
    const owner = { organisationId, deadlineId: id, caseId, recipientId: responsibleId };
    await this.reminders.plan(tx, owner, { dueOn: due, dueTime, kind, type, severity, region });
    await recordAudit(tx, this.vault, {
      code: 'deadline.created', organisationId, actorId: user.id, at: this.clock.now(), caseId, subjectId: id,
      details: { title, kind, type, dueOn: due },
    });
    return id;
  }

  /** Done, with its reminders. @throws RuleViolation deadline.not-open, deadline.note-missing; NotFoundException for the proof */
  async finish(tx: Tx, user: CurrentUser, { key }: OpenedCase, row: DeadlineModel, request: Finishing): Promise<void> {
    assertFinishable({ state: row.state as DeadlineState }, { outcome: request.outcome, note: request.note ?? null });
    const { outcome, proofDocumentId = null } = request;
    await this.assertInCase(tx, row.organisationId, row.caseId, proofDocumentId, []);
    const outcomeNote = request.note?.trim() || null;
    const data = { state: 'done', outcome, proofDocumentId, finishedAt: this.clock.now(), finishedById: user.id };
    await this.end(tx, user, key, row, data, { outcomeNote });
  }

  /** Nobody waits for these any more (the submission has ended). */
  async makeObsolete(tx: Tx, user: CurrentUser, { key }: OpenedCase, rows: DeadlineModel[]): Promise<void> {
    for (const row of rows) {
      assertMovable({ state: row.state as DeadlineState });
      const data = { state: 'obsolete', finishedAt: this.clock.now(), finishedById: user.id };
      await this.end(tx, user, key, row, data, {});
    }
  }

  /** @throws NotFoundException when the document or a person is not of this case */
  private async assertInCase(
    tx: Tx, organisationId: string, caseId: string, documentId: string | null, personIds: string[],
  ): Promise<void> {
    if (documentId) {
      const found = await tx.document.count({ where: { organisationId, caseId, id: documentId, removedAt: null } });
      if (found === 0) throw new NotFoundException();
    }
    const wanted = [...new Set(personIds)];
    if (wanted.length === 0) return;
    const inCase = await tx.casePerson.count({ where: { organisationId, caseId, personId: { in: wanted }, leftAt: null } });
    if (inCase !== wanted.length) throw new NotFoundException();
  }

  /** Who was named, else who is responsible for the case, else who enters it. @throws NotFoundException */
  private async responsibleFor(
    tx: Tx, user: CurrentUser, caseFile: OpenedCase['row'], named: string | null | undefined,
  ): Promise<string> {
    if (named) {
      if (!(await this.canWatch(tx, caseFile, named))) throw new NotFoundException();
      return named;
    }
    const { responsibleId } = caseFile;
    return responsibleId && (await this.canWatch(tx, caseFile, responsibleId)) ? responsibleId : user.id;
  }

  /** An open account that may see this case and its deadlines. */
  private async canWatch(tx: Tx, caseFile: OpenedCase['row'], userId: string): Promise<boolean> {
    const { organisationId, id: caseId } = caseFile;
    const staff = await tx.staffUser.findFirst({ where: { organisationId, id: userId, disabledAt: null }, select: { role: true } });
    if (!staff || !may(staff.role as Role, 'deadline:read')) return false;
    if (seesAllCases(staff.role as Role) || caseFile.responsibleId === userId) return true;
    return (await tx.caseMember.count({ where: { organisationId, caseId, userId } })) > 0;
  }

  private async end(
    tx: Tx, user: CurrentUser, key: Buffer, row: DeadlineModel,
    data: { state: string; outcome?: string; proofDocumentId?: string | null; finishedAt: Date; finishedById: string },
    secret: Partial<SealedDeadline>,
  ): Promise<void> {
    const { organisationId, caseId, id } = row;
    const opened = this.vault.open<SealedDeadline>(key, 'deadline', organisationId, id, row.sealed);
    const sealed = this.vault.seal(key, 'deadline', organisationId, id, { ...opened, ...secret });
    const { count } = await tx.deadline.updateMany({
      where: { organisationId, id, version: row.version, state: 'open' },
      data: { ...data, sealed, version: { increment: 1 } },
    });
    if (count === 0) throw new RuleViolation('conflict.version');
    await this.reminders.cancel(tx, organisationId, [id]);
    await recordAudit(tx, this.vault, {
      code: 'deadline.finished', organisationId, actorId: user.id, at: this.clock.now(), caseId, subjectId: id,
      details: { title: opened.title, dueOn: fromDate(row.dueOn), state: data.state, outcome: data.outcome ?? null },
    });
  }
}

export const planOf = (row: DeadlineModel, region: string) => ({
  dueOn: fromDate(row.dueOn),
  dueTime: row.dueTime,
  kind: row.kind as DeadlineKind,
  type: row.type as DeadlineType,
  severity: row.severity as Severity,
  region: region as HolidayRegion,
});
