import { Injectable, NotFoundException } from '@nestjs/common';
import type { Compartment, EvidenceKindCode, EvidenceResponse, Land } from '@bleibeakte/contracts';
import { type EvidenceItemModel, type SealedDocument, type SealedEvidence, type Tx, Vault } from '@bleibeakte/db';
import { type Freshness, RuleViolation } from '@bleibeakte/domain';
import { freshnessOfKind } from '@bleibeakte/law';
import type { OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { visibleCases } from '../access/visible.ts';
import { CommissionsService } from '../commissions/commissions.service.ts';
import { CLOSED, type Compartmented, Compartments } from '../consents/compartments.ts';
import { toEvidenceResponse } from './evidence.mapper.ts';
import { evidenceOfCase, type EvidenceRow } from './evidence.query.ts';

const TABLE = 'evidence_item';

export type EvidenceColumns = Partial<Pick<EvidenceItemModel, 'argument' | 'personIds' | 'expectedOn' | 'state' | 'strength' | 'datedOn' | 'freshUntil'>>;

/** Rows of evidence: finding, opening, writing and answering them, always inside the transaction of a use case. */
@Injectable()
export class EvidenceRecords {
  constructor(
    private readonly vault: Vault,
    private readonly compartments: Compartments,
    private readonly commissions: CommissionsService,
  ) {}

  /** How long a paper of this kind is fresh in the Land of the case; null = it does not grow old. */
  async freshness({ row: { organisationId, land, commissionVersion } }: OpenedCase, kind: EvidenceKindCode | null, tx: Tx): Promise<Freshness | null> {
    if (kind === null) return null;
    return freshnessOfKind(kind, await this.commissions.profileFor(organisationId, land as Land, commissionVersion, tx));
  }

  /** For whoever writes. @throws RuleViolation access.denied, compartment.closed */
  assertOpen(tx: Tx, user: CurrentUser, item: Compartmented): Promise<void> {
    return this.compartments.assertOpen(tx, user, item);
  }

  /** @throws NotFoundException */
  async find(tx: Tx, user: CurrentUser, id: string): Promise<EvidenceItemModel> {
    const row = await tx.evidenceItem.findFirst({ where: { organisationId: user.organisationId, id, case: visibleCases(user) } });
    if (!row) throw new NotFoundException();
    return row;
  }

  seal(key: Buffer, organisationId: string, id: string, sealed: SealedEvidence): Uint8Array<ArrayBuffer> {
    return this.vault.seal(key, TABLE, organisationId, id, sealed);
  }

  open(key: Buffer, row: { organisationId: string; id: string; sealed: Uint8Array }): SealedEvidence {
    return this.vault.open<SealedEvidence>(key, TABLE, row.organisationId, row.id, row.sealed);
  }

  /** @throws RuleViolation conflict.version */
  async write(tx: Tx, key: Buffer, row: EvidenceItemModel, version: number, sealed: SealedEvidence, data: EvidenceColumns): Promise<void> {
    const { organisationId, id } = row;
    const { count } = await tx.evidenceItem.updateMany({
      where: { organisationId, id, version },
      data: { ...data, sealed: this.seal(key, organisationId, id, sealed), version: { increment: 1 } },
    });
    if (count === 0) throw new RuleViolation('conflict.version');
  }

  /** Ids of persons of another case are answered like ids of nobody. @throws NotFoundException */
  async assertPersonsOfCase(tx: Tx, organisationId: string, caseId: string, personIds: string[]): Promise<void> {
    const count = await tx.casePerson.count({ where: { organisationId, caseId, personId: { in: personIds } } });
    if (count !== new Set(personIds).size) throw new NotFoundException();
  }

  async list(tx: Tx, user: CurrentUser, key: Buffer, caseId: string, itemId?: string): Promise<EvidenceResponse[]> {
    const rows = await evidenceOfCase(tx, user, caseId, itemId);
    const closed = await this.compartments.closedItems(tx, user, rows);
    return rows.map((row) => {
      const shown = this.toResponse(user.organisationId, key, row);
      const compartment = closed.get(row.id);
      return compartment ? withoutContent(shown, compartment) : shown;
    });
  }

  async read(tx: Tx, user: CurrentUser, key: Buffer, caseId: string, id: string): Promise<EvidenceResponse> {
    return (await this.list(tx, user, key, caseId, id))[0]!;
  }

  private toResponse(organisationId: string, key: Buffer, row: EvidenceRow): EvidenceResponse {
    const documents = row.documents.map(({ id, type, status, sealed }) => {
      const opened = this.vault.open<SealedDocument>(key, 'document', organisationId, id, Buffer.from(sealed, 'base64'));
      return { id, fileName: opened.fileName, type, status };
    });
    return toEvidenceResponse(row, this.open(key, { ...row, organisationId }), documents);
  }
}

/** That something lies there is left, so that it can be asked for or removed; what it is stays closed. */
const withoutContent = (item: EvidenceResponse, closed: Compartment): EvidenceResponse => ({
  ...item, closed, title: CLOSED, owedBy: null, note: null, impossibleBecause: null, strength: null,
  documents: item.documents.map((document) => ({ ...document, fileName: CLOSED })),
});
