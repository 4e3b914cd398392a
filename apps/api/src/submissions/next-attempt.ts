import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Argument, EvidenceKindCode, EvidenceState, FollowUpResponse, Land, SubmissionState } from '@bleibeakte/contracts';
import {
  type EvidenceItemModel, fromDate, fromDateOrNull, PrismaService, recordAudit, type SealedEvidence, type SealedSubmission, toDate, type Tx, Vault,
} from '@bleibeakte/db';
import { assertRefused, freshUntilOf, isCarried, proposedCurable, RuleViolation, stateInNextAttempt } from '@bleibeakte/domain';
import { followUpNotes, freshnessOfKind, refusalReasons } from '@bleibeakte/law';
import { Clock } from '@bleibeakte/platform';
import type { OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { CommissionsService } from '../commissions/commissions.service.ts';
import { CLOSED, Compartments } from '../consents/compartments.ts';
import { PersonDirectory } from '../persons/person-directory.ts';
import { landOf, type OpenedSubmission, SubmissionRecords } from './submission-records.ts';

type Item = FollowUpResponse['evidence'][number] & { row: EvidenceItemModel };

/** The next Eingabe after a no: the same people, papers that are still fresh, letters with their age. */
@Injectable()
export class NextAttempt {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly records: SubmissionRecords,
    private readonly persons: PersonDirectory,
    private readonly commissions: CommissionsService,
    private readonly compartments: Compartments,
  ) {}

  /** What would be carried over; nothing is changed. @throws NotFoundException; RuleViolation submission.not-refused */
  async preview(user: CurrentUser, submissionId: string): Promise<FollowUpResponse> {
    const submission = await this.records.see(user, submissionId);
    const { row } = submission;
    assertRefused(row.state as SubmissionState);
    const present = await this.stillInCase(this.prisma.db, submission);
    const names = await this.persons.of(row.organisationId, row.personIds);
    const profile = await this.commissions.profileFor(row.organisationId, landOf(row), submission.opened.row.commissionVersion);
    const items = await this.items(this.prisma.db, submission.opened);
    const closed = await this.compartments.closedItems(this.prisma.db, user, items.map((item) => item.row));
    return {
      reasons: refusalReasons(profile).map((reason) => ({ ...reason, curable: proposedCurable(reason.code) })),
      persons: row.personIds.map((id) => ({ id, name: names.get(id)?.name ?? '–', carried: present.includes(id) })),
      evidence: items.map(({ row: _, ...item }) => ({ ...item, ...(closed.has(item.id) && { title: CLOSED }) })),
      notes: followUpNotes(profile),
    };
  }

  /** A draft that follows the refused one. @returns its id. @throws NotFoundException; RuleViolation submission.*, case.closed */
  async begin(user: CurrentUser, submissionId: string): Promise<string> {
    const id = randomUUID();
    await this.prisma.write(async (tx) => {
      const submission = await this.records.change(tx, user, submissionId);
      const { row, details, opened } = submission;
      assertRefused(row.state as SubmissionState);
      if (row.refusalCode === null) throw new RuleViolation('submission.refusal-open');
      const { organisationId, caseId, land } = row;
      const personIds = await this.stillInCase(tx, submission);
      if (personIds.length === 0) throw new RuleViolation('case.person-missing');
      const attempt = await this.records.nextAttempt(tx, opened);
      const secret: SealedSubmission = { recipient: details.recipient, aktenzeichen: null, note: null };
      await tx.submission.create({
        data: {
          id, organisationId, caseId, land, attempt, previousId: row.id, personIds, stateSince: toDate(this.clock.today()), createdAt: this.clock.now(),
          sealed: this.records.seal(opened.key, organisationId, id, secret),
        },
      });
      for (const item of await this.items(tx, opened)) await this.carry(tx, user, item);
      await recordAudit(tx, this.vault, {
        code: 'submission.created', organisationId, actorId: user.id, at: this.clock.now(), caseId, subjectId: id, details: { attempt, land },
      });
    });
    return id;
  }

  /** What was bundled is checked for the new bundle; what has grown old is asked for again. */
  private async carry(tx: Tx, user: CurrentUser, { row, carried, title }: Item): Promise<void> {
    const from = row.state as EvidenceState;
    const to = stateInNextAttempt(from, carried);
    if (from === to) return;
    const { organisationId, caseId, id } = row;
    await tx.evidenceItem.updateMany({ where: { organisationId, id, version: row.version }, data: { state: to, version: { increment: 1 } } });
    await recordAudit(tx, this.vault, {
      code: 'evidence.moved', organisationId, actorId: user.id, at: this.clock.now(), caseId, subjectId: id, details: { title, from, to },
    });
  }

  private async stillInCase(tx: Tx, { row }: OpenedSubmission): Promise<string[]> {
    const { organisationId, caseId, personIds } = row;
    const rows = await tx.casePerson.findMany({ where: { organisationId, caseId, personId: { in: personIds }, leftAt: null }, orderBy: { position: 'asc' } });
    return rows.map(({ personId }) => personId);
  }

  private async items(tx: Tx, { row: caseFile, key }: OpenedCase): Promise<Item[]> {
    const { organisationId, id: caseId } = caseFile;
    const rows = await tx.evidenceItem.findMany({
      where: { organisationId, caseId }, include: { documents: { where: { removedAt: null } } }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    const profile = await this.commissions.profileFor(organisationId, caseFile.land as Land, caseFile.commissionVersion, tx);
    const today = this.clock.today();
    return rows.map(({ documents, ...row }) => {
      const days = documents.map(({ datedOn, uploadedAt }) => fromDateOrNull(datedOn) ?? fromDate(uploadedAt)).sort();
      const datedOn = days.at(-1) ?? null;
      const argument = row.argument as Argument;
      const state = row.state as EvidenceState;
      const freshUntil = fromDateOrNull(row.freshUntil) ?? freshUntilOf(datedOn, freshnessOfKind(row.kind as EvidenceKindCode | null, profile));
      const { title } = this.vault.open<SealedEvidence>(key, 'evidence_item', organisationId, row.id, row.sealed);
      return { row, id: row.id, title, argument, state, datedOn, freshUntil, carried: isCarried(state, freshUntil, today) };
    });
  }
}
