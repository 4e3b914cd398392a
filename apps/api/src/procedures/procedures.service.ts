import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import type {
  CreateProcedureRequest, EndProcedureRequest, Land, ProcedureKind, ProcedureOutcome, ProcedureResponse, ProcedureState, UpdateProcedureRequest,
} from '@bleibeakte/contracts';
import {
  fromDate, fromDateOrNull, PrismaService, type ProcedureModel, recordAudit, type SealedProcedure, toDate, type Tx, Vault,
} from '@bleibeakte/db';
import { assertProcedureDays, barsBlockedBy, RuleViolation } from '@bleibeakte/domain';
import { PROCEDURE_LABELS, type ProfileBar } from '@bleibeakte/law';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess, type OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { CommissionsService } from '../commissions/commissions.service.ts';
import { DeadlineKeeper } from '../deadlines/deadline-keeper.ts';
import { textOrNull } from '../http/text-or-null.ts';

/** The lanes beside the Eingabe: court, petition, application. What blocks the Eingabe says so, and its end reopens the check. */
@Injectable()
export class ProceduresService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly cases: CaseAccess,
    private readonly deadlines: DeadlineKeeper,
    private readonly commissions: CommissionsService,
  ) {}

  /** The oldest first. @throws NotFoundException */
  async ofCase(user: CurrentUser, caseId: string): Promise<ProcedureResponse[]> {
    const opened = await this.cases.see(user, caseId);
    const { organisationId } = user;
    const rows = await this.prisma.db.procedure.findMany({ where: { organisationId, caseId }, orderBy: [{ startedOn: 'asc' }, { id: 'asc' }] });
    const bars = await this.barsOf(opened);
    return rows.map((row) => this.toResponse(row, opened, bars));
  }

  /** @throws NotFoundException; RuleViolation procedure.*, case.closed */
  async enter(user: CurrentUser, caseId: string, request: CreateProcedureRequest): Promise<ProcedureResponse> {
    const { organisationId } = user;
    const { kind, startedOn, personIds } = request;
    assertProcedureDays(startedOn, null, this.clock.today());
    return this.prisma.write(async (tx) => {
      const opened = await this.cases.change(user, caseId, tx);
      await this.cases.assertPersons(tx, organisationId, caseId, personIds);
      const id = randomUUID();
      const secret: SealedProcedure = { body: textOrNull(request.body), reference: textOrNull(request.reference), note: textOrNull(request.note), endNote: null };
      const row = await tx.procedure.create({
        data: {
          id, organisationId, caseId, kind, startedOn: toDate(startedOn), personIds: [...new Set(personIds)], createdAt: this.clock.now(),
          sealed: this.seal(opened, id, secret),
        },
      });
      await this.record(tx, user, 'procedure.created', row);
      return this.toResponse(row, opened, await this.barsOf(opened, tx));
    });
  }

  /** @throws NotFoundException; RuleViolation conflict.version, procedure.*, case.closed */
  async update(user: CurrentUser, id: string, change: UpdateProcedureRequest): Promise<ProcedureResponse> {
    return this.change(user, id, change.version, 'procedure.changed', async (tx, row, opened) => {
      const before = this.open(row, opened);
      const startedOn = change.startedOn ?? fromDate(row.startedOn);
      assertProcedureDays(startedOn, fromDateOrNull(row.endedOn), this.clock.today());
      if (change.personIds) await this.cases.assertPersons(tx, row.organisationId, row.caseId, change.personIds);
      const secret: SealedProcedure = {
        ...before,
        ...(change.body !== undefined && { body: textOrNull(change.body) }),
        ...(change.reference !== undefined && { reference: textOrNull(change.reference) }),
        ...(change.note !== undefined && { note: textOrNull(change.note) }),
      };
      return {
        startedOn: toDate(startedOn), sealed: this.seal(opened, id, secret),
        ...(change.kind && { kind: change.kind }), ...(change.personIds && { personIds: [...new Set(change.personIds)] }),
      };
    });
  }

  /** Asks for a new check: what stood because of this procedure may have fallen. @throws as `update`; RuleViolation procedure.ended */
  async end(user: CurrentUser, id: string, request: EndProcedureRequest): Promise<ProcedureResponse> {
    return this.change(user, id, request.version, 'procedure.ended', async (tx, row, opened) => {
      if (row.state !== 'running') throw new RuleViolation('procedure.ended');
      const today = this.clock.today();
      assertProcedureDays(fromDate(row.startedOn), request.endedOn, today);
      await this.deadlines.add(tx, user, opened, {
        kind: 'other', type: 'wiedervorlage', title: `Zulässigkeit neu prüfen: ${PROCEDURE_LABELS[row.kind as ProcedureKind]} beendet`,
        dueOn: today, personIds: await this.stillInCase(tx, row),
      });
      const secret: SealedProcedure = { ...this.open(row, opened), endNote: textOrNull(request.note) };
      return { state: 'ended', endedOn: toDate(request.endedOn), outcome: request.outcome, sealed: this.seal(opened, id, secret) };
    });
  }

  private async change(
    user: CurrentUser, id: string, version: number, code: 'procedure.changed' | 'procedure.ended',
    data: (tx: Tx, row: ProcedureModel, opened: OpenedCase) => Promise<object>,
  ): Promise<ProcedureResponse> {
    const { organisationId } = user;
    return this.prisma.write(async (tx) => {
      const row = await tx.procedure.findFirst({ where: { organisationId, id } });
      if (!row) throw new NotFoundException();
      const opened = await this.cases.change(user, row.caseId, tx);
      const { count } = await tx.procedure.updateMany({
        where: { organisationId, id, version }, data: { ...(await data(tx, row, opened)), version: { increment: 1 } },
      });
      if (count === 0) throw new RuleViolation('conflict.version');
      const changed = await tx.procedure.findFirstOrThrow({ where: { organisationId, id } });
      await this.record(tx, user, code, changed);
      return this.toResponse(changed, opened, await this.barsOf(opened, tx));
    });
  }

  private async record(tx: Tx, user: CurrentUser, code: 'procedure.created' | 'procedure.changed' | 'procedure.ended', row: ProcedureModel): Promise<void> {
    await recordAudit(tx, this.vault, {
      code, organisationId: row.organisationId, actorId: user.id, at: this.clock.now(), caseId: row.caseId, subjectId: row.id,
      details: { title: PROCEDURE_LABELS[row.kind as ProcedureKind], outcome: row.outcome },
    });
  }

  private async stillInCase(tx: Tx, { organisationId, caseId, personIds }: ProcedureModel): Promise<string[]> {
    const rows = await tx.casePerson.findMany({ where: { organisationId, caseId, personId: { in: personIds }, leftAt: null } });
    return rows.map(({ personId }) => personId);
  }

  private open(row: ProcedureModel, { key }: OpenedCase): SealedProcedure {
    return this.vault.open<SealedProcedure>(key, 'procedure', row.organisationId, row.id, row.sealed);
  }

  private seal({ row, key }: OpenedCase, id: string, secret: SealedProcedure): Uint8Array<ArrayBuffer> {
    return this.vault.seal(key, 'procedure', row.organisationId, id, secret);
  }

  /** Those of the version that the case uses; what is not in force blocks nothing. */
  private async barsOf({ row: { organisationId, land, commissionVersion } }: OpenedCase, tx?: Tx): Promise<readonly ProfileBar[]> {
    const { bars } = await this.commissions.profileFor(organisationId, land as Land, commissionVersion, tx);
    return bars.filter(({ inForce }) => inForce !== false);
  }

  private toResponse(row: ProcedureModel, opened: OpenedCase, known: readonly ProfileBar[]): ProcedureResponse {
    const { body, reference, note, endNote } = this.open(row, opened);
    const kind = row.kind as ProcedureKind;
    const state = row.state as ProcedureState;
    return {
      id: row.id, caseId: row.caseId, kind, state, personIds: row.personIds, startedOn: fromDate(row.startedOn), endedOn: fromDateOrNull(row.endedOn),
      outcome: row.outcome as ProcedureOutcome | null, body, reference, note: [note, endNote].filter(Boolean).join('\n') || null,
      blocks: state === 'running' ? barsBlockedBy(known, kind) : [], version: row.version,
    };
  }
}
