import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { LeaveSubmissionRequest, SubmissionState } from '@bleibeakte/contracts';
import { PrismaService, recordAudit, type SealedDeparture, toDate, Vault } from '@bleibeakte/db';
import { assertMayLeave, RuleViolation } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { SubmissionRecords } from './submission-records.ts';

/** One Eingabe, several persons: somebody can leave it and stays in its history. */
@Injectable()
export class LeaveSubmission {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly records: SubmissionRecords,
  ) {}

  /** @throws NotFoundException; RuleViolation conflict.version, submission.*, case.closed */
  async leave(user: CurrentUser, submissionId: string, { personId, leftOn, reason, version }: LeaveSubmissionRequest): Promise<void> {
    await this.prisma.write(async (tx) => {
      const { row, opened } = await this.records.change(tx, user, submissionId);
      const { organisationId, caseId, personIds } = row;
      assertMayLeave({ state: row.state as SubmissionState, personIds, personId, leftOn, today: this.clock.today() });
      const { count } = await tx.submission.updateMany({
        where: { organisationId, id: submissionId, version },
        data: { personIds: personIds.filter((id) => id !== personId), version: { increment: 1 } },
      });
      if (count === 0) throw new RuleViolation('conflict.version');
      const id = randomUUID();
      const secret: SealedDeparture = { reason: reason.trim() };
      await tx.submissionDeparture.create({
        data: {
          id, organisationId, submissionId, caseId, personId, leftOn: toDate(leftOn), recordedById: user.id, recordedAt: this.clock.now(),
          sealed: this.vault.seal(opened.key, 'submission_departure', organisationId, id, secret),
        },
      });
      await recordAudit(tx, this.vault, {
        code: 'submission.personLeft', organisationId, actorId: user.id, at: this.clock.now(), caseId, personId, subjectId: submissionId,
        details: { attempt: row.attempt, on: leftOn, reason: secret.reason },
      });
    });
  }
}
