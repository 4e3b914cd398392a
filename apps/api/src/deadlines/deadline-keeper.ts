import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import type {
  CreateDeadlineRequest, DeadlineKind, DeadlineProposal, DeadlineState, DeadlineType, FinishDeadlineRequest, HolidayRegion, Role, Severity,
} from '@bleibeakte/contracts';
import { type DeadlineModel, fromDate, fromDateOrNull, recordAudit, type SealedDeadline, type Tx, Vault } from '@bleibeakte/db';
import { assertFinishable, assertMovable, DEADLINE_KIND_TABLE, may, RuleViolation, seesAllCases } from '@bleibeakte/domain';
import { deadlineRule } from '@bleibeakte/law';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess, type OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { type DeadlineDay, dayOf, dayOfProposal } from './deadline-day.ts';
import { DeadlineReminders, type PlanFor } from './deadline-reminders.ts';
import { toldOf } from './told.ts';

export type Finishing = Omit<FinishDeadlineRequest, 'version'>;

/** What a proposal becomes a deadline with. */
export interface TakenFrom {
  eventId: string;
  documentId: string | null;
  personIds: string[];
  responsibleId?: string;
}

/** What a deadline that the product sets by itself has, and one that somebody enters has not. */
export interface OwnRule {
  /** Names why it was set, so that it exists only once. */
  ruleCode: string;
  /** Only the responsible person and the coordination see it. */
  confidential?: boolean;
}

/** Who ends it; null = somebody outside, by what they did. */
interface Actor {
  id: string | null;
}

interface NewDeadline {
  kind: DeadlineKind;
  type: DeadlineType;
  severity: Severity;
  dueTime: string | null;
  documentId: string | null;
  personIds: string[];
  confidential: boolean;
  eventId: string | null;
  ruleCode: string | null;
}

/** Begins and ends deadlines inside somebody's transaction; submissions use it too. The caller has checked the case. */
@Injectable()
export class DeadlineKeeper {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly cases: CaseAccess,
    private readonly reminders: DeadlineReminders,
  ) {}

  /** Deadline, planned reminders and trail. @returns its id. @throws NotFoundException, RuleViolation */
  async add(tx: Tx, user: CurrentUser, opened: OpenedCase, request: CreateDeadlineRequest, rule?: OwnRule): Promise<string> {
    const { kind, type, dueTime = null, documentId = null, personIds = [] } = request;
    const { title, severity } = DEADLINE_KIND_TABLE[kind];
    const texts = { title: request.title?.trim() || title, note: request.note?.trim() || null };
    const fresh = {
      kind, type, severity, dueTime, documentId, personIds, confidential: rule?.confidential ?? false, eventId: null, ruleCode: rule?.ruleCode ?? null,
    };
    return this.enter(tx, user, opened, fresh, dayOf(request, kind), texts, request.responsibleId);
  }

  /** A ticked proposal of an event, with the rule it follows. @returns its id. @throws NotFoundException; RuleViolation event.proposal-missing */
  async addProposed(tx: Tx, user: CurrentUser, opened: OpenedCase, proposal: DeadlineProposal, from: TakenFrom): Promise<string> {
    const { kind, type, severity, dueTime, confidential, ruleCode } = proposal;
    const { eventId, documentId, personIds, responsibleId } = from;
    const texts = { title: proposal.title, note: null };
    const fresh = { kind, type, severity, dueTime, documentId, personIds, confidential, eventId, ruleCode };
    return this.enter(tx, user, opened, fresh, dayOfProposal(proposal), texts, responsibleId);
  }

  /** Done, with its reminders. @throws RuleViolation deadline.not-open, deadline.note-missing; NotFoundException for the proof */
  async finish(tx: Tx, user: CurrentUser, { key }: OpenedCase, row: DeadlineModel, request: Finishing): Promise<void> {
    assertFinishable({ state: row.state as DeadlineState }, { outcome: request.outcome, note: request.note ?? null });
    const { outcome, proofDocumentId = null } = request;
    await this.cases.assertDocuments(tx, row.organisationId, row.caseId, [proofDocumentId]);
    const outcomeNote = request.note?.trim() || null;
    const data = { state: 'done', outcome, proofDocumentId, finishedAt: this.clock.now(), finishedById: user.id };
    await this.end(tx, user, key, row, data, { outcomeNote });
  }

  /** Entered by mistake: struck through with name and reason. @throws RuleViolation deadline.not-open */
  async remove(tx: Tx, user: CurrentUser, { key }: OpenedCase, row: DeadlineModel, reason: string): Promise<void> {
    assertMovable({ state: row.state as DeadlineState });
    const data = { state: 'deleted', finishedAt: this.clock.now(), finishedById: user.id };
    await this.end(tx, user, key, row, data, { outcomeNote: reason.trim() });
  }

  /** Nobody waits for these any more (the submission has ended). */
  async makeObsolete(tx: Tx, by: Actor, { key }: Pick<OpenedCase, 'key'>, rows: DeadlineModel[]): Promise<void> {
    for (const row of rows) {
      assertMovable({ state: row.state as DeadlineState });
      const data = { state: 'obsolete', finishedAt: this.clock.now(), finishedById: by.id };
      await this.end(tx, by, key, row, data, {});
    }
  }

  private async enter(
    tx: Tx, user: CurrentUser, { row: caseFile, key }: OpenedCase, fresh: NewDeadline, { due, columns, sealed }: DeadlineDay,
    texts: { title: string; note: string | null }, named: string | undefined,
  ): Promise<string> {
    const { organisationId, id: caseId } = caseFile;
    const { documentId, personIds } = fresh;
    await this.cases.assertDocuments(tx, organisationId, caseId, [documentId]);
    await this.cases.assertPersons(tx, organisationId, caseId, personIds);
    const responsibleId = await this.responsibleFor(tx, user, caseFile, named);
    const id = randomUUID();
    const secret: SealedDeadline = { ...sealed, ...texts, outcomeNote: null };
    const row = await tx.deadline.create({
      data: {
        ...fresh, ...columns, id, organisationId, caseId, responsibleId, personIds: [...new Set(personIds)], createdAt: this.clock.now(),
        sealed: this.vault.seal(key, 'deadline', organisationId, id, secret),
      },
    });
    await this.reminders.plan(tx, { organisationId, deadlineId: id, caseId, recipientId: responsibleId }, planOf(row, caseFile.region));
    await recordAudit(tx, this.vault, {
      code: 'deadline.created', organisationId, actorId: user.id, at: this.clock.now(), caseId, subjectId: id,
      details: { ...toldOf(row, texts.title, { dueOn: due }), kind: fresh.kind, type: fresh.type },
    });
    return id;
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
    tx: Tx, by: Actor, key: Buffer, row: DeadlineModel,
    data: { state: string; outcome?: string; proofDocumentId?: string | null; finishedAt: Date; finishedById: string | null },
    secret: Partial<SealedDeadline>,
  ): Promise<void> {
    const { organisationId, caseId, id } = row;
    const opened = this.vault.open<SealedDeadline>(key, 'deadline', organisationId, id, row.sealed);
    const sealed = this.vault.seal(key, 'deadline', organisationId, id, { ...opened, ...secret, asked: null });
    const { count } = await tx.deadline.updateMany({
      where: { organisationId, id, version: row.version, state: 'open' },
      data: { ...data, sealed, endAskedById: null, endAskedAt: null, version: { increment: 1 } },
    });
    if (count === 0) throw new RuleViolation('conflict.version');
    await this.reminders.cancel(tx, organisationId, [id]);
    await recordAudit(tx, this.vault, {
      code: data.state === 'deleted' ? 'deadline.removed' : 'deadline.finished',
      organisationId, actorId: by.id, at: this.clock.now(), caseId, subjectId: id,
      details: { ...toldOf(row, opened.title, { dueOn: fromDate(row.dueOn) }), state: data.state, outcome: data.outcome ?? null, askedById: row.endAskedById },
    });
  }
}

/** The profile of the rule, and the warning and cautious day beside it. */
export const planOf = (row: DeadlineModel, region: string): PlanFor => {
  const rule = deadlineRule(row.ruleCode);
  const dueOn = fromDate(row.dueOn);
  const also = [fromDateOrNull(row.warnOn), fromDateOrNull(row.cautiousOn)].filter((day): day is string => day !== null && day <= dueOn);
  return {
    dueOn,
    dueTime: row.dueTime,
    kind: row.kind as DeadlineKind,
    type: row.type as DeadlineType,
    severity: row.severity as Severity,
    region: region as HolidayRegion,
    ...(rule && row.eventId && { profile: rule.profile }),
    ...(also.length > 0 && { alsoOn: also }),
  };
};
