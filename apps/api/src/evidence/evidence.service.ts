import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type {
  AcceptEvidenceRequest, CalendarDate, CreateEvidenceRequest, EvidenceKindCode, EvidenceResponse, EvidenceState, MoveEvidenceRequest, UpdateEvidenceRequest,
} from '@bleibeakte/contracts';
import { type EvidenceItemModel, fromDateOrNull, PrismaService, recordAudit, type SealedEvidence, toDateOrNull, Vault } from '@bleibeakte/db';
import { type Freshness, freshUntilOf, RuleViolation } from '@bleibeakte/domain';
import { evidenceKind } from '@bleibeakte/law';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { textOrNull } from '../http/text-or-null.ts';
import { EvidenceRecords } from './evidence-records.ts';
import { FreshAgain } from './fresh-again.ts';
import { MoveEvidence } from './move-evidence.ts';

@Injectable()
export class EvidenceService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly records: EvidenceRecords,
    private readonly again: FreshAgain,
    private readonly moving: MoveEvidence,
  ) {}

  async listOfCase(user: CurrentUser, caseId: string): Promise<EvidenceResponse[]> {
    const { key } = await this.access.see(user, caseId);
    return this.records.list(this.prisma.db, user, key, caseId);
  }

  /** A proposal of the catalogue becomes an item. @throws NotFoundException; RuleViolation case.closed */
  accept(user: CurrentUser, caseId: string, { kind: code, personIds }: AcceptEvidenceRequest): Promise<EvidenceResponse> {
    const { argument, title } = evidenceKind(code);
    return this.create(user, caseId, { kind: code, argument, title: title.de, personIds });
  }

  async create(user: CurrentUser, caseId: string, request: CreateEvidenceRequest): Promise<EvidenceResponse> {
    const { organisationId } = user;
    const id = randomUUID();
    const kind = request.kind ?? null;
    if (kind !== null && evidenceKind(kind).argument !== request.argument) throw new RuleViolation('evidence.kind-argument');
    const sealed: SealedEvidence = {
      title: request.title.trim(), owedBy: textOrNull(request.owedBy), note: textOrNull(request.note), impossibleBecause: null,
    };
    return this.prisma.write(async (tx) => {
      const { key } = await this.access.change(user, caseId, tx);
      await this.records.assertPersonsOfCase(tx, organisationId, caseId, request.personIds);
      await this.records.assertOpen(tx, user, { caseId, argument: request.argument, kind, personIds: request.personIds });
      await tx.evidenceItem.create({
        data: {
          id, organisationId, caseId, argument: request.argument, kind, personIds: request.personIds,
          expectedOn: toDateOrNull(request.expectedOn),
          sealed: this.records.seal(key, organisationId, id, sealed),
          createdAt: this.clock.now(),
        },
      });
      await recordAudit(tx, this.vault, {
        code: 'evidence.created', organisationId, actorId: user.id, at: this.clock.now(), caseId, subjectId: id,
        details: { title: sealed.title, argument: request.argument },
      });
      return this.records.read(tx, user, key, caseId, id);
    });
  }

  async update(user: CurrentUser, id: string, change: UpdateEvidenceRequest): Promise<EvidenceResponse> {
    const { organisationId } = user;
    const { argument, personIds, expectedOn, strength } = change;
    return this.prisma.write(async (tx) => {
      const row = await this.records.find(tx, user, id);
      const opened = await this.access.change(user, row.caseId, tx);
      if (personIds) await this.records.assertPersonsOfCase(tx, organisationId, row.caseId, personIds);
      const kind = row.kind as EvidenceKindCode | null;
      if (argument !== undefined && kind !== null && evidenceKind(kind).argument !== argument) throw new RuleViolation('evidence.kind-argument');
      await this.records.assertOpen(tx, user, row);
      await this.records.assertOpen(tx, user, { ...row, argument: argument ?? row.argument, personIds: personIds ?? row.personIds });
      const before = this.records.open(opened.key, row);
      const sealed: SealedEvidence = {
        ...before,
        ...(change.title !== undefined && { title: change.title.trim() }),
        ...(change.owedBy !== undefined && { owedBy: textOrNull(change.owedBy) }),
        ...(change.note !== undefined && { note: textOrNull(change.note) }),
      };
      const days = this.daysOf(row, change, await this.records.freshness(opened, kind, tx));
      await this.records.write(tx, opened.key, row, change.version, sealed, {
        ...(argument !== undefined && { argument }),
        ...(personIds !== undefined && { personIds }),
        ...(expectedOn !== undefined && { expectedOn: toDateOrNull(expectedOn) }),
        ...(strength !== undefined && { strength }),
        datedOn: toDateOrNull(days.datedOn),
        freshUntil: toDateOrNull(days.freshUntil),
      });
      await this.again.remember(tx, user, opened, { id, title: sealed.title, state: row.state as EvidenceState, freshUntil: days.freshUntil });
      await recordAudit(tx, this.vault, {
        code: 'evidence.changed', organisationId, actorId: user.id, at: this.clock.now(), caseId: row.caseId, subjectId: id,
        details: { title: sealed.title },
      });
      return this.records.read(tx, user, opened.key, row.caseId, id);
    });
  }

  async move(user: CurrentUser, id: string, { to, reason, version }: MoveEvidenceRequest): Promise<EvidenceResponse> {
    return this.prisma.write(async (tx) => {
      const row = await this.records.find(tx, user, id);
      const opened = await this.access.change(user, row.caseId, tx);
      if (row.version !== version) throw new RuleViolation('conflict.version');
      await this.records.assertOpen(tx, user, row);
      await this.moving.move(tx, user, opened, row, { to, reason: reason ?? null, version });
      return this.records.read(tx, user, opened.key, row.caseId, id);
    });
  }

  /** The last fresh day follows from the day of the paper, unless somebody has said it. @throws RuleViolation evidence.date-in-future */
  private daysOf(row: EvidenceItemModel, change: UpdateEvidenceRequest, freshness: Freshness | null): { datedOn: CalendarDate | null; freshUntil: CalendarDate | null } {
    const datedOn = change.datedOn === undefined ? fromDateOrNull(row.datedOn) : change.datedOn;
    if (datedOn !== null && datedOn > this.clock.today()) throw new RuleViolation('evidence.date-in-future');
    if (change.freshUntil !== undefined && change.freshUntil !== null) return { datedOn, freshUntil: change.freshUntil };
    const isNew = change.datedOn !== undefined || change.freshUntil === null;
    return { datedOn, freshUntil: isNew ? freshUntilOf(datedOn, freshness) : fromDateOrNull(row.freshUntil) };
  }
}
