import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import type { CheckResponse } from '@bleibeakte/contracts';
import { type AdmissibilityCheckModel, PrismaService, recordAudit, type SealedCheck, toDate, type Tx, Vault } from '@bleibeakte/db';
import { hideConfidential } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess, type OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { ConfidentialKnowledge } from '../facts/confidential-knowledge.ts';

export interface OpenedCheck {
  row: AdmissibilityCheckModel;
  details: SealedCheck;
}

/** Snapshots: written once, never changed, sealed with the key of their case. */
@Injectable()
export class CheckRecords {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly cases: CaseAccess,
    private readonly confidential: ConfidentialKnowledge,
  ) {}

  async keep(tx: Tx, user: CurrentUser, { key }: OpenedCase, check: CheckResponse): Promise<string> {
    const { organisationId } = user;
    const { caseId, land, profileVersion, ruleVersion, commissionName, barsComplete, door, people, sources } = check;
    const id = randomUUID();
    const secret: SealedCheck = { commissionName, barsComplete, door, people, sources };
    await tx.admissibilityCheck.create({
      data: {
        id, organisationId, caseId, land, profileVersion, ruleVersion, checkedOn: toDate(check.checkedOn), checkedById: user.id,
        checkedAt: this.clock.now(), sealed: this.vault.seal(key, 'admissibility_check', organisationId, id, secret),
      },
    });
    await recordAudit(tx, this.vault, {
      code: 'check.recorded', organisationId, actorId: user.id, at: this.clock.now(), caseId, subjectId: id,
      details: { checkedOn: check.checkedOn, profileVersion, ruleVersion, persons: people.length },
    });
    return id;
  }

  /** The newest first, as far as this user may know. @throws NotFoundException */
  async ofCase(user: CurrentUser, caseId: string): Promise<OpenedCheck[]> {
    const opened = await this.cases.see(user, caseId);
    const { organisationId } = user;
    const rows = await this.prisma.db.admissibilityCheck.findMany({
      where: { organisationId, caseId }, orderBy: [{ checkedAt: 'desc' }, { id: 'desc' }],
    });
    const mayRead = await this.confidential.mayRead(user, opened);
    return rows.map((row) => this.open(row, opened, mayRead));
  }

  /** @throws NotFoundException */
  async see(user: CurrentUser, id: string): Promise<OpenedCheck> {
    const { organisationId } = user;
    const row = await this.prisma.db.admissibilityCheck.findFirst({ where: { organisationId, id } });
    if (!row) throw new NotFoundException();
    const opened = await this.cases.see(user, row.caseId);
    return this.open(row, opened, await this.confidential.mayRead(user, opened));
  }

  private open(row: AdmissibilityCheckModel, { key }: OpenedCase, mayRead: boolean): OpenedCheck {
    const { organisationId, id, sealed } = row;
    const details = this.vault.open<SealedCheck>(key, 'admissibility_check', organisationId, id, sealed);
    return { row, details: mayRead ? details : { ...details, people: hideConfidential(details.people) } };
  }
}
