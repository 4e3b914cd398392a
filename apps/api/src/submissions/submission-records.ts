import { Injectable, NotFoundException } from '@nestjs/common';
import type { Land, SubmissionState } from '@bleibeakte/contracts';
import {
  PrismaService, type SealedCase, type SealedDeparture, type SealedStateChange, type SealedSubmission, type SubmissionModel, type Tx, Vault,
} from '@bleibeakte/db';
import { isFinal, RuleViolation } from '@bleibeakte/domain';
import type { OpenedCase } from '../access/case-access.ts';
import { CaseAccess } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';

export interface OpenedSubmission {
  row: SubmissionModel;
  details: SealedSubmission;
  /** The case it belongs to; visible to who asked. */
  opened: OpenedCase;
}

/** Opens submissions and checks what a request names. */
@Injectable()
export class SubmissionRecords {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly cases: CaseAccess,
  ) {}

  /** @throws NotFoundException */
  async see(user: CurrentUser, id: string): Promise<OpenedSubmission> {
    const row = await this.find(this.prisma.db, user, id);
    return this.open(row, await this.cases.see(user, row.caseId));
  }

  /** For writing. @throws NotFoundException; RuleViolation case.closed */
  async change(tx: Tx, user: CurrentUser, id: string): Promise<OpenedSubmission> {
    const row = await this.find(tx, user, id);
    return this.open(row, await this.cases.change(user, row.caseId, tx));
  }

  open(row: SubmissionModel, opened: OpenedCase): OpenedSubmission {
    const { organisationId, id, sealed } = row;
    return { row, opened, details: this.vault.open<SealedSubmission>(opened.key, 'submission', organisationId, id, sealed) };
  }

  seal(key: Buffer, organisationId: string, id: string, details: SealedSubmission): Uint8Array<ArrayBuffer> {
    return this.vault.seal(key, 'submission', organisationId, id, details);
  }

  caseTitle({ row, key }: OpenedCase): string {
    return this.vault.open<SealedCase>(key, 'case_file', row.organisationId, row.id, row.sealed).title;
  }

  changeNote(key: Buffer, row: { organisationId: string; id: string; sealed: Uint8Array }): SealedStateChange {
    return this.vault.open<SealedStateChange>(key, 'submission_state_change', row.organisationId, row.id, row.sealed);
  }

  departureReason(key: Buffer, row: { organisationId: string; id: string; sealed: Uint8Array }): string {
    return this.vault.open<SealedDeparture>(key, 'submission_departure', row.organisationId, row.id, row.sealed).reason;
  }

  /** Two at once must not begin two attempts: the case is locked while it is decided. @throws RuleViolation submission.open-attempt */
  async nextAttempt(tx: Tx, { row }: OpenedCase): Promise<number> {
    const { organisationId, id: caseId } = row;
    await tx.$queryRaw`
      SELECT id FROM case_file WHERE organisation_id = ${organisationId}::uuid AND id = ${caseId}::uuid FOR UPDATE`;
    const before = await tx.submission.findMany({
      where: { organisationId, caseId }, select: { attempt: true, state: true }, orderBy: { attempt: 'desc' },
    });
    if (before.some(({ state }) => !isFinal(state as SubmissionState))) throw new RuleViolation('submission.open-attempt');
    return (before[0]?.attempt ?? 0) + 1;
  }

  private async find(db: Tx, { organisationId }: CurrentUser, id: string): Promise<SubmissionModel> {
    const row = await db.submission.findFirst({ where: { organisationId, id } });
    if (!row) throw new NotFoundException();
    return row;
  }
}

export const landOf = (row: Pick<SubmissionModel, 'land'>): Land => row.land as Land;

/** Texts that are only blanks count as not given. */
