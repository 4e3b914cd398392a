import { Injectable } from '@nestjs/common';
import type { EvaluateRefusalRequest, SubmissionState } from '@bleibeakte/contracts';
import { PrismaService, recordAudit, toDateOrNull, type Tx, Vault } from '@bleibeakte/db';
import { addMonths, assertRefused, compareDays, RuleViolation } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import type { CurrentUser } from '../access/current-user.ts';
import { DeadlineKeeper } from '../deadlines/deadline-keeper.ts';
import { textOrNull } from '../http/text-or-null.ts';
import { type OpenedSubmission, SubmissionRecords } from './submission-records.ts';

/** Without a day of its own the next look comes after half a year (deadline catalogue, HFK_NEUEINGABE). */
const LOOK_AGAIN_MONTHS = 6;
const AGAIN = 'Neue Eingabe prüfen: Was ist neu?';

/** After a no: why, whether it can be cured, and when to look again. */
@Injectable()
export class EvaluateRefusal {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly records: SubmissionRecords,
    private readonly deadlines: DeadlineKeeper,
  ) {}

  /** @throws NotFoundException; RuleViolation conflict.version, submission.not-refused, case.closed */
  async evaluate(user: CurrentUser, submissionId: string, request: EvaluateRefusalRequest): Promise<void> {
    await this.prisma.write(async (tx) => {
      const submission = await this.records.change(tx, user, submissionId);
      const { row, details, opened } = submission;
      assertRefused(row.state as SubmissionState);
      const { organisationId, caseId } = row;
      const { code, curable, notBefore = null } = request;
      const { count } = await tx.submission.updateMany({
        where: { organisationId, id: submissionId, version: request.version },
        data: {
          refusalCode: code, refusalCurable: curable, notBefore: toDateOrNull(notBefore), version: { increment: 1 },
          sealed: this.records.seal(opened.key, organisationId, submissionId, { ...details, mustBeNew: textOrNull(request.mustBeNew) }),
        },
      });
      if (count === 0) throw new RuleViolation('conflict.version');
      if (curable) await this.lookAgain(tx, user, submission, notBefore);
      await recordAudit(tx, this.vault, {
        code: 'submission.refused', organisationId, actorId: user.id, at: this.clock.now(), caseId, subjectId: submissionId,
        details: { attempt: row.attempt, reason: code, curable, on: notBefore },
      });
    });
  }

  /** One follow-up per attempt, on the day that was said last. */
  private async lookAgain(tx: Tx, user: CurrentUser, { row, opened }: OpenedSubmission, notBefore: string | null): Promise<void> {
    const today = this.clock.today();
    const wanted = notBefore ?? addMonths(today, LOOK_AGAIN_MONTHS);
    const dueOn = compareDays(wanted, today) < 0 ? today : wanted;
    const { organisationId, caseId, id } = row;
    const before = await tx.deadline.findMany({ where: { organisationId, caseId, state: 'open', ruleCode: ruleCodeOf(id) } });
    await this.deadlines.makeObsolete(tx, user, opened, before);
    const personIds = await this.stillInCase(tx, row);
    await this.deadlines.add(tx, user, opened, { kind: 'other', type: 'wiedervorlage', title: AGAIN, dueOn, personIds }, { ruleCode: ruleCodeOf(id) });
  }

  private async stillInCase(tx: Tx, { organisationId, caseId, personIds }: OpenedSubmission['row']): Promise<string[]> {
    const rows = await tx.casePerson.findMany({ where: { organisationId, caseId, personId: { in: personIds }, leftAt: null } });
    return rows.map(({ personId }) => personId);
  }
}

const ruleCodeOf = (submissionId: string): string => `HFK_NEUEINGABE ${submissionId}`;
