import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import type { CreateEffortRequest, EffortKind, EffortResponse, UpdateEffortRequest, WithdrawEffortRequest } from '@bleibeakte/contracts';
import {
  fromDate, type PassportEffortModel, PrismaService, recordAudit, type SealedDocument, type SealedEffort, toDate, type Tx, Vault,
} from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess, type OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { visibleCases } from '../access/visible.ts';
import { DeadlineKeeper } from '../deadlines/deadline-keeper.ts';
import { textOrNull } from '../http/text-or-null.ts';
import { StaffDirectory } from '../staff/staff-directory.ts';

const TABLE = 'passport_effort';
type Change = (tx: Tx, row: PassportEffortModel, opened: OpenedCase) => Promise<{ sealed: SealedEffort; data: object }>;

/** The log of what was tried to get a passport: the commission reads it as one table, by day. */
@Injectable()
export class PassportEffortsService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly cases: CaseAccess,
    private readonly deadlines: DeadlineKeeper,
    private readonly staff: StaffDirectory,
  ) {}

  /** By day, the oldest first; what was withdrawn stays in the list. @throws NotFoundException */
  async ofCase(user: CurrentUser, caseId: string): Promise<EffortResponse[]> {
    const opened = await this.cases.see(user, caseId);
    const rows = await this.prisma.db.passportEffort.findMany({
      where: { organisationId: user.organisationId, caseId }, orderBy: [{ happenedOn: 'asc' }, { recordedAt: 'asc' }, { id: 'asc' }],
    });
    return this.toResponses(this.prisma.db, opened, rows);
  }

  /** The next attempt becomes a Wiedervorlage in the same transaction. @throws NotFoundException; RuleViolation effort.date-in-future, case.closed */
  async record(user: CurrentUser, caseId: string, request: CreateEffortRequest): Promise<EffortResponse> {
    const { organisationId } = user;
    const { personId, kind, on, documentIds = [], nextOn = null } = request;
    this.assertPast(on);
    return this.prisma.write(async (tx) => {
      const opened = await this.cases.change(user, caseId, tx);
      await this.assertInCase(tx, opened, personId, documentIds);
      const id = randomUUID();
      const sealed: SealedEffort = { ...textsOf({}, request), withdrawnBecause: null };
      const row = await tx.passportEffort.create({
        data: {
          id, organisationId, caseId, personId, kind, happenedOn: toDate(on), documentIds: [...new Set(documentIds)],
          sealed: this.vault.seal(opened.key, TABLE, organisationId, id, sealed), recordedById: user.id, recordedAt: this.clock.now(),
        },
      });
      if (nextOn) {
        const title = textOrNull(request.next) ?? 'Nächster Versuch: Pass';
        await this.deadlines.add(tx, user, opened, { kind: 'other', type: 'wiedervorlage', title, dueOn: nextOn, personIds: [personId] });
      }
      await this.trace(tx, user, 'effort.recorded', row);
      return this.toResponse(tx, opened, row);
    });
  }

  /** @throws NotFoundException; RuleViolation effort.*, conflict.version, case.closed */
  async update(user: CurrentUser, id: string, change: UpdateEffortRequest): Promise<EffortResponse> {
    const { personId, kind, on, documentIds, version } = change;
    if (on) this.assertPast(on);
    return this.change(user, id, version, 'effort.changed', async (tx, row, opened) => {
      await this.assertInCase(tx, opened, personId, documentIds);
      const data = {
        ...(personId && { personId }), ...(kind && { kind }), ...(on && { happenedOn: toDate(on) }), ...(documentIds && { documentIds: [...new Set(documentIds)] }),
      };
      const before = this.open(row, opened);
      return { sealed: { ...before, ...textsOf(before, change) }, data };
    });
  }

  /** Struck through with its reason, never removed: the log is a proof. @throws as `update` */
  async withdraw(user: CurrentUser, id: string, { reason, version }: WithdrawEffortRequest): Promise<EffortResponse> {
    return this.change(user, id, version, 'effort.withdrawn', async (_, row, opened) => ({
      sealed: { ...this.open(row, opened), withdrawnBecause: reason.trim() }, data: { withdrawnAt: this.clock.now() },
    }));
  }

  private async change(
    user: CurrentUser, id: string, version: number, code: 'effort.changed' | 'effort.withdrawn', change: Change,
  ): Promise<EffortResponse> {
    const { organisationId } = user;
    return this.prisma.write(async (tx) => {
      const row = await tx.passportEffort.findFirst({ where: { organisationId, id, case: visibleCases(user) } });
      if (!row) throw new NotFoundException();
      const opened = await this.cases.change(user, row.caseId, tx);
      if (row.withdrawnAt) throw new RuleViolation('effort.withdrawn');
      const { sealed, data } = await change(tx, row, opened);
      const { count } = await tx.passportEffort.updateMany({
        where: { organisationId, id, version },
        data: { ...data, sealed: this.vault.seal(opened.key, TABLE, organisationId, id, sealed), version: { increment: 1 } },
      });
      if (count === 0) throw new RuleViolation('conflict.version');
      const changed = await tx.passportEffort.findFirstOrThrow({ where: { organisationId, id } });
      await this.trace(tx, user, code, changed);
      return this.toResponse(tx, opened, changed);
    });
  }

  private async trace(tx: Tx, user: CurrentUser, code: 'effort.recorded' | 'effort.changed' | 'effort.withdrawn', row: PassportEffortModel): Promise<void> {
    await recordAudit(tx, this.vault, {
      code, organisationId: row.organisationId, actorId: user.id, at: this.clock.now(), caseId: row.caseId, subjectId: row.id,
      details: { kind: row.kind, on: fromDate(row.happenedOn) },
    });
  }

  private assertPast(on: string): void {
    if (on > this.clock.today()) throw new RuleViolation('effort.date-in-future');
  }

  private async assertInCase(tx: Tx, { row: { organisationId, id: caseId } }: OpenedCase, personId: string | undefined, documentIds: readonly string[] = []): Promise<void> {
    await this.cases.assertPersons(tx, organisationId, caseId, [personId]);
    await this.cases.assertDocuments(tx, organisationId, caseId, documentIds);
  }

  private open(row: PassportEffortModel, { key }: OpenedCase): SealedEffort {
    return this.vault.open<SealedEffort>(key, TABLE, row.organisationId, row.id, row.sealed);
  }

  private async toResponse(tx: Tx, opened: OpenedCase, row: PassportEffortModel): Promise<EffortResponse> {
    return (await this.toResponses(tx, opened, [row]))[0]!;
  }

  private async toResponses(tx: Tx, opened: OpenedCase, rows: readonly PassportEffortModel[]): Promise<EffortResponse[]> {
    const { row: { organisationId, id: caseId }, key } = opened;
    const ids = [...new Set(rows.flatMap(({ documentIds }) => documentIds))];
    const documents = ids.length === 0 ? [] : await tx.document.findMany({ where: { organisationId, caseId, id: { in: ids }, removedAt: null } });
    const names = new Map(documents.map(({ id, sealed }) => [id, this.vault.open<SealedDocument>(key, 'document', organisationId, id, sealed).fileName]));
    return Promise.all(rows.map(async (row): Promise<EffortResponse> => ({
      ...this.open(row, opened), id: row.id, caseId, personId: row.personId, kind: row.kind as EffortKind, on: fromDate(row.happenedOn),
      documents: row.documentIds.flatMap((id) => (names.has(id) ? [{ id, fileName: names.get(id)! }] : [])),
      withdrawnAt: row.withdrawnAt?.toISOString() ?? null, recordedBy: await this.staff.ref(organisationId, row.recordedById),
      recordedAt: row.recordedAt.toISOString(), version: row.version,
    })));
  }
}

const TEXTS = ['body', 'what', 'result', 'unreasonableBecause', 'source'] as const;

/** What was said anew, else what was there. */
function textsOf(before: Partial<SealedEffort>, change: Partial<CreateEffortRequest>): Omit<SealedEffort, 'withdrawnBecause'> {
  const texts = Object.fromEntries(TEXTS.map((field) => [field, change[field] === undefined ? (before[field] ?? null) : textOrNull(change[field])]));
  return { ...(texts as Pick<SealedEffort, (typeof TEXTS)[number]>), cost: change.cost === undefined ? (before.cost ?? null) : change.cost };
}
