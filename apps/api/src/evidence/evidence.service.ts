import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import type {
  CreateEvidenceRequest, EvidenceResponse, EvidenceState, MoveEvidenceRequest, UpdateEvidenceRequest,
} from '@bleibeakte/contracts';
import {
  type EvidenceItemModel, PrismaService, recordAudit, type SealedDocument, type SealedEvidence, toDateOrNull, type Tx, Vault,
} from '@bleibeakte/db';
import { assertEvidenceMove, RuleViolation } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { visibleCases } from '../access/visible.ts';
import { toEvidenceResponse } from './evidence.mapper.ts';
import { evidenceOfCase, type EvidenceRow } from './evidence.query.ts';

const TABLE = 'evidence_item';
const textOrNull = (text: string | null | undefined): string | null => text?.trim() || null;

@Injectable()
export class EvidenceService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
  ) {}

  async listOfCase(user: CurrentUser, caseId: string): Promise<EvidenceResponse[]> {
    const { key } = await this.access.see(user, caseId);
    const rows = await evidenceOfCase(this.prisma.db, user, caseId);
    return rows.map((row) => this.toResponse(user.organisationId, key, row));
  }

  async create(user: CurrentUser, caseId: string, request: CreateEvidenceRequest): Promise<EvidenceResponse> {
    const { organisationId } = user;
    const id = randomUUID();
    const sealed: SealedEvidence = {
      title: request.title.trim(), owedBy: textOrNull(request.owedBy), note: textOrNull(request.note), impossibleBecause: null,
    };
    return this.prisma.write(async (tx) => {
      const { key } = await this.access.change(user, caseId, tx);
      await this.assertPersonsOfCase(tx, organisationId, caseId, request.personIds);
      await tx.evidenceItem.create({
        data: {
          id, organisationId, caseId, argument: request.argument, personIds: request.personIds,
          expectedOn: toDateOrNull(request.expectedOn),
          sealed: this.vault.seal(key, TABLE, organisationId, id, sealed),
          createdAt: this.clock.now(),
        },
      });
      await recordAudit(tx, this.vault, {
        code: 'evidence.created', organisationId, actorId: user.id, at: this.clock.now(), caseId, subjectId: id,
        details: { title: sealed.title, argument: request.argument },
      });
      return this.read(tx, user, key, caseId, id);
    });
  }

  async update(user: CurrentUser, id: string, change: UpdateEvidenceRequest): Promise<EvidenceResponse> {
    const { organisationId } = user;
    const { argument, personIds, expectedOn } = change;
    return this.prisma.write(async (tx) => {
      const row = await this.find(tx, user, id);
      const { key } = await this.access.change(user, row.caseId, tx);
      if (personIds) await this.assertPersonsOfCase(tx, organisationId, row.caseId, personIds);
      const before = this.open(key, row);
      const sealed: SealedEvidence = {
        ...before,
        ...(change.title !== undefined && { title: change.title.trim() }),
        ...(change.owedBy !== undefined && { owedBy: textOrNull(change.owedBy) }),
        ...(change.note !== undefined && { note: textOrNull(change.note) }),
      };
      await this.write(tx, key, row, change.version, sealed, {
        ...(argument !== undefined && { argument }),
        ...(personIds !== undefined && { personIds }),
        ...(expectedOn !== undefined && { expectedOn: toDateOrNull(expectedOn) }),
      });
      await recordAudit(tx, this.vault, {
        code: 'evidence.changed', organisationId, actorId: user.id, at: this.clock.now(), caseId: row.caseId, subjectId: id,
        details: { title: sealed.title },
      });
      return this.read(tx, user, key, row.caseId, id);
    });
  }

  async move(user: CurrentUser, id: string, { to, reason, version }: MoveEvidenceRequest): Promise<EvidenceResponse> {
    const { organisationId } = user;
    return this.prisma.write(async (tx) => {
      const row = await this.find(tx, user, id);
      const { key } = await this.access.change(user, row.caseId, tx);
      if (row.version !== version) throw new RuleViolation('conflict.version');
      const before = this.open(key, row);
      const from = row.state as EvidenceState;
      const documents = await tx.document.count({
        where: { organisationId, evidenceItemId: id, removedAt: null, status: { not: 'infected' } },
      });
      assertEvidenceMove({ from, to, reason: reason ?? null, documents, note: before.note });
      const impossibleBecause = to === 'impossible' ? textOrNull(reason) : null;
      await this.write(tx, key, row, version, { ...before, impossibleBecause }, { state: to });
      await recordAudit(tx, this.vault, {
        code: 'evidence.moved', organisationId, actorId: user.id, at: this.clock.now(), caseId: row.caseId, subjectId: id,
        details: { title: before.title, from, to },
      });
      return this.read(tx, user, key, row.caseId, id);
    });
  }

  private async find(tx: Tx, user: CurrentUser, id: string): Promise<EvidenceItemModel> {
    const row = await tx.evidenceItem.findFirst({
      where: { organisationId: user.organisationId, id, case: visibleCases(user) },
    });
    if (!row) throw new NotFoundException();
    return row;
  }

  private async write(
    tx: Tx, key: Buffer, row: EvidenceItemModel, version: number, sealed: SealedEvidence,
    data: { argument?: string; personIds?: string[]; expectedOn?: Date | null; state?: string },
  ): Promise<void> {
    const { organisationId, id } = row;
    const { count } = await tx.evidenceItem.updateMany({
      where: { organisationId, id, version },
      data: { ...data, sealed: this.vault.seal(key, TABLE, organisationId, id, sealed), version: { increment: 1 } },
    });
    if (count === 0) throw new RuleViolation('conflict.version');
  }

  /** Ids of persons of another case are answered like ids of nobody. */
  private async assertPersonsOfCase(tx: Tx, organisationId: string, caseId: string, personIds: string[]): Promise<void> {
    const count = await tx.casePerson.count({ where: { organisationId, caseId, personId: { in: personIds } } });
    if (count !== new Set(personIds).size) throw new NotFoundException();
  }

  private async read(tx: Tx, user: CurrentUser, key: Buffer, caseId: string, id: string): Promise<EvidenceResponse> {
    const [row] = await evidenceOfCase(tx, user, caseId, id);
    return this.toResponse(user.organisationId, key, row!);
  }

  private open(key: Buffer, row: { organisationId: string; id: string; sealed: Uint8Array }): SealedEvidence {
    return this.vault.open<SealedEvidence>(key, TABLE, row.organisationId, row.id, row.sealed);
  }

  private toResponse(organisationId: string, key: Buffer, row: EvidenceRow): EvidenceResponse {
    const documents = row.documents.map(({ id, type, status, sealed }) => {
      const opened = this.vault.open<SealedDocument>(key, 'document', organisationId, id, Buffer.from(sealed, 'base64'));
      return { id, fileName: opened.fileName, type, status };
    });
    return toEvidenceResponse(row, this.open(key, { ...row, organisationId }), documents);
  }
}
