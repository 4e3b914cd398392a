import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type {
  CalendarDate, CaseStage, ChangeSubmissionStateRequest, DeadlineKind, HolidayRegion, SubmissionState,
} from '@bleibeakte/contracts';
import { fromDate, PrismaService, recordAudit, type SealedStateChange, toDate, type Tx, Vault } from '@bleibeakte/db';
import { assertStateChangeAllowed, BAR_LABELS, CASE_STAGE_ORDER, consequencesOf, RuleViolation } from '@bleibeakte/domain';
import { statusLabel } from '@bleibeakte/law';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { HandInCheck } from '../checks/hand-in-check.ts';
import { DeadlineKeeper } from '../deadlines/deadline-keeper.ts';
import { textOrNull } from '../http/text-or-null.ts';
import { StaffDirectory } from '../staff/staff-directory.ts';
import { landOf, type OpenedSubmission, SubmissionRecords } from './submission-records.ts';

/** Why it goes out although these bars stand. */
type Override = Awaited<ReturnType<HandInCheck['assertMayHandIn']>>;

/** Where a case stands as soon as its Eingabe has been handed in. */
const STAGE_AFTER_HANDING_IN: CaseStage = 'decision';

/** One step of a submission with all that follows from it: one transaction, or nothing. */
@Injectable()
export class ChangeSubmissionState {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly cases: CaseAccess,
    private readonly records: SubmissionRecords,
    private readonly deadlines: DeadlineKeeper,
    private readonly directory: StaffDirectory,
    private readonly handIn: HandInCheck,
  ) {}

  /** @throws NotFoundException; RuleViolation conflict.version, submission.…, case.closed */
  async changeState(user: CurrentUser, id: string, request: ChangeSubmissionStateRequest): Promise<void> {
    const staff = await this.directory.of(user.organisationId);
    await this.prisma.write(async (tx) => {
      const submission = await this.records.change(tx, user, id);
      const { row } = submission;
      if (row.version !== request.version) throw new RuleViolation('conflict.version');
      await this.cases.assertDocuments(tx, row.organisationId, row.caseId, [request.proofDocumentId]);
      assertStateChangeAllowed({
        from: row.state as SubmissionState, to: request.to, on: request.on, channel: request.channel ?? null,
        today: this.clock.today(), previousOn: previousDay(submission),
      });
      const override = await this.overrideOf(tx, submission, request);
      await this.writeState(tx, submission, request);
      const changeId = await this.writeChange(tx, user, submission, request, override);
      await this.followInDeadlines(tx, user, submission, request);
      if (request.to === 'received') await this.moveStageForward(tx, user, submission);
      const active = [...staff.values()].filter(({ disabled }) => !disabled).map((one) => one.id);
      await this.tellTeam(tx, user, submission, changeId, active);
    });
  }

  /** @throws RuleViolation submission.bar-stands */
  private async overrideOf(tx: Tx, { row, opened }: OpenedSubmission, request: ChangeSubmissionStateRequest): Promise<Override> {
    if (request.to !== 'received') return null;
    return this.handIn.assertMayHandIn(tx, opened, { land: landOf(row), personIds: row.personIds }, request.override);
  }

  private async writeState(tx: Tx, { row, details, opened }: OpenedSubmission, request: ChangeSubmissionStateRequest): Promise<void> {
    const { organisationId, id } = row;
    const aktenzeichen = textOrNull(request.aktenzeichen) ?? details.aktenzeichen;
    const handedIn = request.to === 'received';
    const { count } = await tx.submission.updateMany({
      where: { organisationId, id, version: request.version },
      data: {
        state: request.to,
        stateSince: toDate(request.on),
        sealed: this.records.seal(opened.key, organisationId, id, { ...details, aktenzeichen }),
        ...(handedIn && {
          submittedOn: toDate(request.on), channel: request.channel ?? null, proofDocumentId: request.proofDocumentId ?? null,
        }),
        version: { increment: 1 },
      },
    });
    if (count === 0) throw new RuleViolation('conflict.version');
  }

  private async writeChange(
    tx: Tx, user: CurrentUser, { row, opened }: OpenedSubmission, request: ChangeSubmissionStateRequest, override: Override,
  ): Promise<string> {
    const { organisationId, caseId, id: submissionId } = row;
    const id = randomUUID();
    const secret: SealedStateChange = { note: textOrNull(request.note), override };
    await tx.submissionStateChange.create({
      data: {
        id, organisationId, submissionId, caseId, fromState: row.state, toState: request.to, happenedOn: toDate(request.on),
        channel: request.channel ?? null, proofDocumentId: request.proofDocumentId ?? null,
        changedById: user.id, changedAt: this.clock.now(),
        sealed: this.vault.seal(opened.key, 'submission_state_change', organisationId, id, secret),
      },
    });
    await recordAudit(tx, this.vault, {
      code: 'submission.stateChanged', organisationId, actorId: user.id, at: this.clock.now(), caseId, subjectId: submissionId,
      details: {
        from: row.state, to: request.to, label: statusLabel(landOf(row), request.to), on: request.on,
        ...(override && { overriddenBars: override.bars.map((code) => BAR_LABELS[code]).join(', '), overrideReason: override.reason }),
      },
    });
    return id;
  }

  /** What nobody waits for any more ends, what one must wait for now begins. */
  private async followInDeadlines(
    tx: Tx, user: CurrentUser, { row, details, opened }: OpenedSubmission, request: ChangeSubmissionStateRequest,
  ): Promise<void> {
    const { organisationId, caseId } = row;
    const open = await tx.deadline.findMany({ where: { organisationId, caseId, state: 'open' }, orderBy: { id: 'asc' } });
    const aktenzeichen = textOrNull(request.aktenzeichen) ?? details.aktenzeichen;
    const { endDeadlineIds, endOutcome, obsoleteDeadlineIds, begin } = consequencesOf(
      { to: request.to, on: request.on, aktenzeichen },
      open.map(({ id, kind }) => ({ id, kind: kind as DeadlineKind })),
    );
    const proofDocumentId = request.proofDocumentId ?? null;
    for (const deadline of open.filter(({ id }) => endDeadlineIds.includes(id))) {
      await this.deadlines.finish(tx, user, opened, deadline, { outcome: endOutcome, proofDocumentId });
    }
    await this.deadlines.makeObsolete(tx, user, opened, open.filter(({ id }) => obsoleteDeadlineIds.includes(id)));
    const region = opened.row.region as HolidayRegion;
    for (const { kind, type, ...computation } of begin) {
      await this.deadlines.add(tx, user, opened, { kind, type, computation: { ...computation, fictionDays: null, region } });
    }
  }

  /** Never backwards: a case that is further on stays there. */
  private async moveStageForward(tx: Tx, user: CurrentUser, { opened }: OpenedSubmission): Promise<void> {
    const { organisationId, id: caseId, stage: from } = opened.row;
    const earlier = CASE_STAGE_ORDER.slice(0, CASE_STAGE_ORDER.indexOf(STAGE_AFTER_HANDING_IN));
    const { count } = await tx.caseFile.updateMany({
      where: { organisationId, id: caseId, stage: { in: [...earlier] } },
      data: { stage: STAGE_AFTER_HANDING_IN, version: { increment: 1 } },
    });
    if (count === 0) return;
    await recordAudit(tx, this.vault, {
      code: 'case.stageChanged', organisationId, actorId: user.id, at: this.clock.now(), caseId,
      details: { from, to: STAGE_AFTER_HANDING_IN },
    });
  }

  /** Once per step for everybody who works on the case; whoever recorded it knows already. */
  private async tellTeam(
    tx: Tx, user: CurrentUser, { opened }: OpenedSubmission, causeId: string, active: readonly string[],
  ): Promise<void> {
    const { organisationId, id: caseId, responsibleId } = opened.row;
    const members = await tx.caseMember.findMany({ where: { organisationId, caseId }, select: { userId: true } });
    const team = new Set([...members.map(({ userId }) => userId), ...(responsibleId ? [responsibleId] : [])]);
    team.delete(user.id);
    await tx.notification.createMany({
      data: [...team].filter((id) => active.includes(id)).map((userId) => ({
        id: randomUUID(), organisationId, userId, kind: 'submission', caseId, causeId, createdAt: this.clock.now(),
      })),
      skipDuplicates: true,
    });
  }
}

/** A draft has no day of its own: what was handed in last week may be recorded today. */
function previousDay({ row }: OpenedSubmission): CalendarDate | null {
  return row.state === 'draft' ? null : fromDate(row.stateSince);
}
