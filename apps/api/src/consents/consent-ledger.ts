import { Injectable } from '@nestjs/common';
import type { ConsentKind, MissingConsent, Recipient } from '@bleibeakte/contracts';
import { type ConsentModel, fromDate, fromDateOrNull, type SealedConsent, type Tx, Vault } from '@bleibeakte/db';
import { type GivenConsent, hasConsent, missingConsents, RuleViolation } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';

/** Where a case is read, and with what. */
export interface CaseKey {
  organisationId: string;
  caseId: string;
  key: Buffer;
}

/** Answers whether a body outside may hear of somebody now. Asked at every use, so that a withdrawal works at once. */
@Injectable()
export class ConsentLedger {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  open({ organisationId, key }: Omit<CaseKey, 'caseId'>, row: ConsentModel): SealedConsent {
    return this.vault.open<SealedConsent>(key, 'consent', organisationId, row.id, row.sealed);
  }

  /** Empty = the body may hear of these persons. */
  async missing(tx: Tx, of: CaseKey, personIds: readonly string[], recipient: Recipient): Promise<MissingConsent[]> {
    return missingConsents(await this.given(tx, of), personIds, recipient, this.clock.today());
  }

  /** @throws RuleViolation consent.missing with ids of persons and kinds, parted by blanks */
  async assertCovered(tx: Tx, of: CaseKey, personIds: readonly string[], recipient: Recipient): Promise<void> {
    const missing = await this.missing(tx, of, personIds, recipient);
    if (missing.length > 0) {
      const join = (values: string[]): string => [...new Set(values)].join(' ');
      throw new RuleViolation('consent.missing', { persons: join(missing.map(({ personId }) => personId)), kinds: join(missing.map(({ kind }) => kind)) });
    }
  }

  /** In all their cases, also what was taken back. */
  async givenByPersons(tx: Tx, organisationId: string, personIds: readonly string[], kind: ConsentKind): Promise<GivenConsent[]> {
    const rows = await tx.consent.findMany({ where: { organisationId, kind, personId: { in: [...personIds] } } });
    return Promise.all(rows.map(async (row) => this.toGiven({ organisationId, key: await this.vault.caseKey(organisationId, row.caseId, tx) }, row)));
  }

  /** How the person may be named to this body by the newest consent, 'Yusuf A.'; null = it says nothing of it. */
  async namedAs(tx: Tx, of: CaseKey, personId: string, recipient: Recipient): Promise<string | null> {
    const today = this.clock.today();
    const rows = await this.rows(tx, of);
    const named = rows.filter((row) => row.personId === personId).find((row) => hasConsent([this.toGiven(of, row)], personId, 'recipients', today, recipient));
    return named ? this.open(of, named).namedAs : null;
  }

  private async given(tx: Tx, of: CaseKey): Promise<GivenConsent[]> {
    return (await this.rows(tx, of)).map((row) => this.toGiven(of, row));
  }

  private rows(tx: Tx, { organisationId, caseId }: CaseKey): Promise<ConsentModel[]> {
    return tx.consent.findMany({ where: { organisationId, caseId }, orderBy: [{ givenOn: 'desc' }, { recordedAt: 'desc' }, { id: 'asc' }] });
  }

  private toGiven(of: Omit<CaseKey, 'caseId'>, row: ConsentModel): GivenConsent {
    const { recipients, categories } = this.open(of, row);
    return {
      personId: row.personId, kind: row.kind as ConsentKind, givenOn: fromDate(row.givenOn), validUntil: fromDateOrNull(row.validUntil),
      recipients, categories, withdrawn: row.withdrawnAt !== null,
    };
  }
}
