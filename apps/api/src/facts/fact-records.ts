import { Injectable } from '@nestjs/common';
import { type FactValue, JUDGEMENT } from '@bleibeakte/contracts';
import { type FactModel, PrismaService, type SealedFact, type Tx, Vault } from '@bleibeakte/db';
import type { Known, KnownFacts, Knowledge } from '@bleibeakte/domain';
import type { OpenedCase } from '../access/case-access.ts';

export interface OpenedFact extends SealedFact {
  row: FactModel;
}

export type FactsOfOne = Pick<Knowledge, 'facts' | 'judgements'>;

interface KeyedPerson {
  id: string;
  organisationId: string;
  keyWrapped: Uint8Array;
}

/** Opens and seals facts: those of a person with the person's key, those of a household with the case's. */
@Injectable()
export class FactRecords {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
  ) {}

  personKey(person: KeyedPerson): Promise<Buffer> {
    return this.vault.rowKey('person', person);
  }

  seal(key: Buffer, organisationId: string, id: string, fact: SealedFact): Uint8Array<ArrayBuffer> {
    return this.vault.seal(key, 'fact', organisationId, id, fact);
  }

  /** All, also those that were superseded; newest first. */
  async allOfPerson(tx: Tx, person: KeyedPerson): Promise<OpenedFact[]> {
    const { organisationId, id: personId } = person;
    const rows = await tx.fact.findMany({ where: { organisationId, personId }, orderBy: NEWEST });
    return this.open(await this.personKey(person), rows);
  }

  async allOfCase(tx: Tx, { row, key }: OpenedCase): Promise<OpenedFact[]> {
    const rows = await tx.fact.findMany({ where: { organisationId: row.organisationId, caseId: row.id }, orderBy: NEWEST });
    return this.open(key, rows);
  }

  /** Those that `isOpen`. */
  async currentOfPerson(tx: Tx, person: KeyedPerson, isOpen: (code: string, value: FactValue | null) => boolean): Promise<FactsOfOne> {
    const { organisationId, id: personId } = person;
    const rows = await tx.fact.findMany({ where: { organisationId, personId, supersededAt: null } });
    return rows.length === 0 ? { facts: {}, judgements: {} } : toKnown(this.open(await this.personKey(person), rows).filter(({ code, value }) => isOpen(code, value)));
  }

  async currentOfCase(tx: Tx, { row, key }: OpenedCase): Promise<FactsOfOne> {
    const rows = await tx.fact.findMany({ where: { organisationId: row.organisationId, caseId: row.id, supersededAt: null } });
    return toKnown(this.open(key, rows));
  }

  private open(key: Buffer, rows: FactModel[]): OpenedFact[] {
    return rows.map((row) => ({ row, ...this.vault.open<SealedFact>(key, 'fact', row.organisationId, row.id, row.sealed) }));
  }
}

const NEWEST = [{ recordedAt: 'desc' as const }, { id: 'desc' as const }];

/** A fact that was taken back (value null) is not known. */
function toKnown(opened: OpenedFact[]): FactsOfOne {
  const facts: Record<string, Known<unknown>> = {};
  const judgements: Record<string, Known<boolean>> = {};
  for (const { code, about, value, standing, asOf } of opened) {
    if (value === null) continue;
    if (code === JUDGEMENT) judgements[about!] = { value: value as boolean, standing, asOf };
    else facts[code] = { value, standing, asOf };
  }
  return { facts: facts as KnownFacts, judgements };
}
