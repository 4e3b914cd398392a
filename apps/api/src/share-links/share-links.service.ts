import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import {
  type ChangeLinkRequest, type CreateLinkRequest, type HolidayRegion, type LetterRole, LINK_PURPOSES, type LinkInvitation, type LinkLanguage, type LinkPurpose, type LinkResponse, type MadeLinkResponse,
} from '@bleibeakte/contracts';
import { fromDateOrNull, PrismaService, recordAudit, type SealedLink, toDateOrNull, type Tx, Vault } from '@bleibeakte/db';
import { addDays, firstReminderOn, isLinkLive, isLinkRenewable, linkEnd, linkRecipient, linkState, RuleViolation } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess, type OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { visibleCases } from '../access/visible.ts';
import { CLOSED, Compartments } from '../consents/compartments.ts';
import { type CaseKey, ConsentLedger } from '../consents/consent-ledger.ts';
import { StaffDirectory } from '../staff/staff-directory.ts';
import { LinkEvidence } from './link-evidence.ts';
import { LinkInvitations, type LinkPlan } from './link-invitations.ts';
import { LinkRecords, type LinkRow } from './link-records.ts';
import { LinkSteps } from './link-steps.ts';
import { linkPath, newCode, newToken } from './link-token.ts';

/** A new link for one whose wished day has passed. */
const DAYS_MORE = 14;
const entries = { orderBy: { createdAt: 'desc' as const } };

/** Links for people without account: made, listed, withdrawn, replaced. The token is shown once and kept as a keyed digest. */
@Injectable()
export class ShareLinksService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly ledger: ConsentLedger,
    private readonly staff: StaffDirectory,
    private readonly records: LinkRecords,
    private readonly invitations: LinkInvitations,
    private readonly evidence: LinkEvidence,
    private readonly steps: LinkSteps,
    private readonly compartments: Compartments,
  ) {}

  async listOfCase(user: CurrentUser, caseId: string): Promise<LinkResponse[]> {
    const caseKey = await this.see(user, caseId);
    const { organisationId } = user;
    const rows = await this.prisma.db.shareLink.findMany({ where: { organisationId, caseId, purpose: { in: [...LINK_PURPOSES] } }, include: { entries }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] });
    const closed = await this.compartments.closedByItem(this.prisma.db, user, rows.map(({ evidenceItemId }) => evidenceItemId));
    return Promise.all(rows.map(async (row) => {
      const link = await this.records.toResponse(this.prisma.db, caseKey, row);
      return closed(row.evidenceItemId) ? withoutContent(link) : link;
    }));
  }

  /** The text as it would be, and which consents are missing. Makes nothing. */
  async preview(user: CurrentUser, caseId: string, request: CreateLinkRequest): Promise<LinkInvitation> {
    const caseKey = await this.see(user, caseId);
    await this.access.assertPersons(this.prisma.db, user.organisationId, caseId, request.personIds);
    return this.invitations.of(this.prisma.db, caseKey, await this.plan(user, request));
  }

  async create(user: CurrentUser, caseId: string, request: CreateLinkRequest): Promise<MadeLinkResponse> {
    const { organisationId } = user;
    const plan = await this.plan(user, request);
    return this.prisma.write(async (tx) => {
      const opened = await this.access.change(user, caseId, tx);
      const caseKey: CaseKey = { organisationId, caseId, key: opened.key };
      await this.access.assertPersons(tx, organisationId, caseId, request.personIds);
      const evidenceItemId = await this.itemFor(tx, caseKey, user, request, plan);
      await this.ledger.assertCovered(tx, caseKey, plan.personIds, plan.recipient);
      const made = await this.write(tx, caseKey, user, plan, { evidenceItemId, sentFor: request.personIds });
      await this.remindLater(tx, user, opened, made.link);
      await recordAudit(tx, this.vault, {
        code: 'link.made', organisationId, actorId: user.id, at: this.clock.now(), caseId, subjectId: made.link.id,
        details: { purpose: plan.purpose, title: plan.writer ?? plan.asksFor, role: plan.role, dueOn: plan.dueOn },
      });
      return made;
    });
  }

  async withdraw(user: CurrentUser, id: string, { version }: ChangeLinkRequest): Promise<LinkResponse> {
    const { organisationId } = user;
    return this.prisma.write(async (tx) => {
      const row = await this.find(tx, user, id);
      const { key } = await this.access.see(user, row.caseId, tx);
      const caseKey: CaseKey = { organisationId, caseId: row.caseId, key };
      if (!isLinkLive(linkState(this.records.facts(row), this.clock.now()))) throw new RuleViolation('link.not-open');
      await this.end(tx, row, version);
      await this.steps.end(tx, user.id, caseKey, id);
      await recordAudit(tx, this.vault, {
        code: 'link.withdrawn', organisationId, actorId: user.id, at: this.clock.now(), caseId: row.caseId, subjectId: id,
        details: { purpose: row.purpose, title: this.records.title(key, row) },
      });
      return this.records.toResponse(tx, caseKey, await this.find(tx, user, id));
    });
  }

  /** The old link ends, a new one takes its place, and what the writer has begun moves over. */
  async renew(user: CurrentUser, id: string, { version }: ChangeLinkRequest): Promise<MadeLinkResponse> {
    const { organisationId } = user;
    return this.prisma.write(async (tx) => {
      const row = await this.find(tx, user, id);
      const opened = await this.access.change(user, row.caseId, tx);
      const { key } = opened;
      const caseKey: CaseKey = { organisationId, caseId: row.caseId, key };
      const state = linkState(this.records.facts(row), this.clock.now());
      if (!isLinkRenewable(state)) throw new RuleViolation('link.not-open');
      const { writer, asksFor, sentFor } = this.records.openLink(key, row);
      const today = this.clock.today();
      const wished = fromDateOrNull(row.dueOn);
      const plan = await this.plan(user, {
        purpose: row.purpose as LinkPurpose, personIds: row.purpose === 'upload' ? sentFor : row.personIds, role: row.role as LetterRole | null, writer, asksFor,
        language: row.language as LinkLanguage, dueOn: wished && wished < today ? addDays(today, DAYS_MORE) : wished,
      });
      await this.ledger.assertCovered(tx, caseKey, plan.personIds, plan.recipient);
      await this.end(tx, row, version);
      const made = await this.write(tx, caseKey, user, plan, { evidenceItemId: row.evidenceItemId, sentFor });
      await this.steps.end(tx, user.id, caseKey, id);
      await this.remindLater(tx, user, opened, made.link);
      const moved = await tx.linkEntry.updateMany({ where: { organisationId, linkId: id, state: 'draft' }, data: { linkId: made.link.id } });
      if (moved.count > 0) await tx.shareLink.updateMany({ where: { organisationId, id: made.link.id }, data: { begunAt: row.begunAt } });
      await recordAudit(tx, this.vault, {
        code: 'link.renewed', organisationId, actorId: user.id, at: this.clock.now(), caseId: row.caseId, subjectId: made.link.id,
        details: { purpose: plan.purpose, title: writer ?? asksFor },
      });
      return { ...made, link: await this.records.toResponse(tx, caseKey, await this.find(tx, user, made.link.id)) };
    });
  }

  /** @throws NotFoundException when it is not there or its case cannot be seen */
  async find(tx: Tx, user: CurrentUser, id: string): Promise<LinkRow> {
    const row = await tx.shareLink.findFirst({ where: { organisationId: user.organisationId, id, purpose: { in: [...LINK_PURPOSES] }, case: visibleCases(user) }, include: { entries } });
    if (!row) throw new NotFoundException();
    return row;
  }

  private async see(user: CurrentUser, caseId: string): Promise<CaseKey> {
    const { key } = await this.access.see(user, caseId);
    return { organisationId: user.organisationId, caseId, key };
  }

  private async plan(user: CurrentUser, request: CreateLinkRequest): Promise<LinkPlan> {
    const { purpose, language, personIds } = request;
    const isLetter = purpose === 'letter';
    const role = isLetter ? (request.role ?? null) : null;
    const writer = isLetter ? request.writer?.trim() || null : null;
    const asksFor = isLetter ? null : request.asksFor?.trim() || null;
    const dueOn = isLetter ? (request.dueOn ?? null) : null;
    if (isLetter && (!role || !writer)) throw new RuleViolation('link.role-missing');
    if (!isLetter && !asksFor) throw new RuleViolation('link.asks-for-missing');
    const by = (await this.staff.details(user.organisationId, user.id)).name;
    return {
      purpose, language, role, writer, asksFor, dueOn, by,
      // The page of an upload names nobody, so it rests on no consent towards somebody else.
      personIds: isLetter ? personIds : [],
      recipient: linkRecipient(purpose, role),
      expiresAt: linkEnd(purpose, dueOn, this.clock.today(), this.clock.now()),
    };
  }

  private async itemFor(tx: Tx, caseKey: CaseKey, user: CurrentUser, { evidenceItemId }: CreateLinkRequest, plan: LinkPlan): Promise<string | null> {
    if (evidenceItemId) {
      await this.evidence.assertOfCase(tx, user, caseKey, evidenceItemId);
      await this.evidence.moveOn(tx, caseKey, user.id, evidenceItemId, 'asked', plan.dueOn);
      return evidenceItemId;
    }
    if (plan.purpose === 'upload') return null;
    return this.evidence.createForLetter(tx, caseKey, user.id, { personIds: plan.personIds, writer: plan.writer!, dueOn: plan.dueOn });
  }

  /** Of what a client sends nobody is reminded: the link lives three days. */
  private async remindLater(tx: Tx, user: CurrentUser, opened: OpenedCase, { id, purpose, writer, dueOn }: LinkResponse): Promise<void> {
    if (purpose !== 'letter') return;
    const on = firstReminderOn({ askedOn: this.clock.today(), dueOn }, opened.row.region as HolidayRegion);
    await this.steps.plan(tx, user, opened, { id, writer: writer ?? '', reminded: 0, on });
  }

  private async write(
    tx: Tx, caseKey: CaseKey, user: CurrentUser, plan: LinkPlan, { evidenceItemId, sentFor }: { evidenceItemId: string | null; sentFor: string[] },
  ): Promise<MadeLinkResponse> {
    const { organisationId, caseId, key } = caseKey;
    const { purpose, personIds, recipient, role, writer, asksFor, language, dueOn, expiresAt } = plan;
    const id = randomUUID();
    const { token, tokenDigest } = newToken(this.vault);
    const told = purpose === 'upload' ? newCode(this.vault, id) : null;
    const sealed: SealedLink = { writer, asksFor, sentFor: purpose === 'upload' ? sentFor : [] };
    await tx.shareLink.create({
      data: {
        id, organisationId, caseId, evidenceItemId, purpose, personIds, recipient, tokenDigest, codeDigest: told?.codeDigest ?? null, language, role,
        dueOn: toDateOrNull(dueOn), expiresAt, madeById: user.id, createdAt: this.clock.now(),
        sealed: this.vault.seal(key, 'share_link', organisationId, id, sealed),
      },
    });
    return {
      link: await this.records.toResponse(tx, caseKey, await this.find(tx, user, id)),
      path: linkPath(token),
      code: told?.code ?? null,
      invitation: await this.invitations.of(tx, caseKey, plan),
    };
  }

  private async end(tx: Tx, { organisationId, id, withdrawnAt }: LinkRow, version: number): Promise<void> {
    const { count } = await tx.shareLink.updateMany({
      where: { organisationId, id, version }, data: { withdrawnAt: withdrawnAt ?? this.clock.now(), version: { increment: 1 } },
    });
    if (count === 0) throw new RuleViolation('conflict.version');
  }
}

/** Of an item in a closed compartment: that there is a link, and how far it is. */
const withoutContent = ({ entry, ...link }: LinkResponse): LinkResponse => ({
  ...link, writer: link.writer && CLOSED, asksFor: link.asksFor && CLOSED,
  entry: entry && { ...entry, signedAs: '', declinedBecause: null, documents: entry.documents.map((document) => ({ ...document, fileName: CLOSED })) },
});
