import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type {
  ChangeSubmissionStateRequest, CreateSubmissionRequest, FindSubmissions, Page, SubmissionResponse, SubmissionSummary, UpdateSubmissionRequest,
} from '@bleibeakte/contracts';
import { fromDate, PrismaService, recordAudit, type SealedCase, type SealedSubmission, toDate, Vault } from '@bleibeakte/db';
import { may, RuleViolation } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { toCursor } from '../http/cursor.ts';
import { textOrNull } from '../http/text-or-null.ts';
import { StaffDirectory } from '../staff/staff-directory.ts';
import { ChangeSubmissionState } from './change-submission-state.ts';
import { toStateChange, toSubmissionResponse, toSubmissionSummary, withoutGrounds } from './submission.mapper.ts';
import { landOf, type OpenedSubmission, SubmissionRecords } from './submission-records.ts';
import { findSubmissionRows, type SubmissionRow } from './submissions.query.ts';

const PAGE = 50;

@Injectable()
export class SubmissionsService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly cases: CaseAccess,
    private readonly records: SubmissionRecords,
    private readonly directory: StaffDirectory,
    private readonly steps: ChangeSubmissionState,
  ) {}

  async find(user: CurrentUser, find: FindSubmissions): Promise<Page<SubmissionSummary>> {
    const limit = find.limit ?? PAGE;
    const rows = await findSubmissionRows(this.prisma.db, user, find, limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: await Promise.all(page.map((row) => this.openRow(row))),
      nextCursor: rows.length > limit && last ? toCursor([last.since, last.id]) : null,
    };
  }

  /** All attempts of a case, the latest first. @throws NotFoundException */
  async ofCase(user: CurrentUser, caseId: string): Promise<SubmissionResponse[]> {
    const opened = await this.cases.see(user, caseId);
    const rows = await this.prisma.db.submission.findMany({
      where: { organisationId: user.organisationId, caseId }, orderBy: { attempt: 'desc' },
    });
    return Promise.all(rows.map((row) => this.respond(user, this.records.open(row, opened))));
  }

  /** @throws NotFoundException */
  async get(user: CurrentUser, id: string): Promise<SubmissionResponse> {
    return this.respond(user, await this.records.see(user, id));
  }

  /** A draft. @throws NotFoundException; RuleViolation submission.open-attempt, case.closed */
  async prepareSubmission(user: CurrentUser, caseId: string, request: CreateSubmissionRequest): Promise<SubmissionResponse> {
    const id = randomUUID();
    await this.prisma.write(async (tx) => {
      const opened = await this.cases.change(user, caseId, tx);
      await this.cases.assertPersons(tx, user.organisationId, caseId, request.personIds);
      const attempt = await this.records.nextAttempt(tx, opened);
      const { organisationId } = user;
      const land = request.land ?? opened.row.land;
      const details: SealedSubmission = {
        recipient: textOrNull(request.recipient), aktenzeichen: null, note: textOrNull(request.note),
      };
      await tx.submission.create({
        data: {
          id, organisationId, caseId, land, attempt, stateSince: toDate(this.clock.today()), personIds: request.personIds,
          createdAt: this.clock.now(), sealed: this.records.seal(opened.key, organisationId, id, details),
        },
      });
      await recordAudit(tx, this.vault, {
        code: 'submission.created', organisationId, actorId: user.id, at: this.clock.now(), caseId, subjectId: id,
        details: { attempt, land },
      });
    });
    return this.get(user, id);
  }

  /** @throws NotFoundException; RuleViolation conflict.version, case.closed */
  async updateSubmission(user: CurrentUser, id: string, request: UpdateSubmissionRequest): Promise<SubmissionResponse> {
    await this.prisma.write(async (tx) => {
      const { row, details, opened } = await this.records.change(tx, user, id);
      const { organisationId, caseId } = row;
      if (request.personIds) await this.cases.assertPersons(tx, organisationId, caseId, request.personIds);
      const changed: SealedSubmission = {
        ...details,
        recipient: request.recipient === undefined ? details.recipient : textOrNull(request.recipient),
        aktenzeichen: request.aktenzeichen === undefined ? details.aktenzeichen : textOrNull(request.aktenzeichen),
        note: request.note === undefined ? details.note : textOrNull(request.note),
      };
      const { count } = await tx.submission.updateMany({
        where: { organisationId, id, version: request.version },
        data: {
          sealed: this.records.seal(opened.key, organisationId, id, changed),
          ...(request.personIds && { personIds: request.personIds }),
          version: { increment: 1 },
        },
      });
      if (count === 0) throw new RuleViolation('conflict.version');
      await recordAudit(tx, this.vault, {
        code: 'submission.changed', organisationId, actorId: user.id, at: this.clock.now(), caseId, subjectId: id,
        details: { attempt: row.attempt, fields: Object.keys(request).filter((field) => field !== 'version').join(', ') },
      });
    });
    return this.get(user, id);
  }

  /** @throws NotFoundException; RuleViolation conflict.version, submission.…, case.closed */
  async changeState(user: CurrentUser, id: string, request: ChangeSubmissionStateRequest): Promise<SubmissionResponse> {
    await this.steps.changeState(user, id, request);
    return this.get(user, id);
  }

  private async openRow(row: SubmissionRow): Promise<SubmissionSummary> {
    const { organisationId, caseId, number } = row;
    const key = await this.vault.rowKey('case_file', { organisationId, id: caseId, keyWrapped: row.caseKeyWrapped });
    const { title } = this.vault.open<SealedCase>(key, 'case_file', organisationId, caseId, row.caseSealed);
    return toSubmissionSummary(row, { number, title });
  }

  private async respond(user: CurrentUser, { row, details, opened }: OpenedSubmission): Promise<SubmissionResponse> {
    const { organisationId } = row;
    const changes = await this.prisma.db.submissionStateChange.findMany({
      where: { organisationId, submissionId: row.id }, orderBy: [{ changedAt: 'asc' }, { id: 'asc' }],
    });
    const staff = await this.directory.of(organisationId);
    const names = { number: opened.row.number, title: this.records.caseTitle(opened) };
    const departures = await this.prisma.db.submissionDeparture.findMany({
      where: { organisationId, submissionId: row.id }, orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
    });
    const nameOf = (id: string) => staff.get(id)?.name ?? '–';
    const response = toSubmissionResponse(
      row, details, names,
      changes.map((change) => toStateChange(change, this.records.changeNote(opened.key, change), landOf(row), nameOf(change.changedById))),
      departures.map((one) => ({
        personId: one.personId, leftOn: fromDate(one.leftOn), by: nameOf(one.recordedById), reason: this.records.departureReason(opened.key, one),
      })),
    );
    return may(user.role, 'fact:read') ? response : withoutGrounds(response);
  }
}
