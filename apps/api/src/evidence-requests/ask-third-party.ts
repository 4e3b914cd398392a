import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import type {
  AskedBody, CreateEvidenceRequestRequest, EvidenceKindCode, EvidenceRequestResponse, EvidenceState, HolidayRegion, MissingConsent, RequestDraftResponse, RequestRecipient, RequestText, Role,
} from '@bleibeakte/contracts';
import { type EvidenceItemModel, PrismaService, recordAudit, type SealedRequest, toDate, toDateOrNull, type Tx, Vault } from '@bleibeakte/db';
import {
  assertRequestDays, bodyKey, fillText, firstReminderOn, formatDayDe, joinNames, may, RuleViolation, shortName, usualDueOn,
} from '@bleibeakte/domain';
import { evidenceKind, OWN_REQUEST } from '@bleibeakte/law';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess, type OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { ConsentLedger } from '../consents/consent-ledger.ts';
import { EvidenceRecords } from '../evidence/evidence-records.ts';
import { MoveEvidence } from '../evidence/move-evidence.ts';
import { textOrNull } from '../http/text-or-null.ts';
import { nameOf, openFacts } from '../persons/person-record.ts';
import { StaffDirectory } from '../staff/staff-directory.ts';
import { knownBodies } from './evidence-requests.query.ts';
import { RequestRecords } from './request-records.ts';

interface Named {
  id: string;
  full: string;
  short: string;
}

/** Not what somebody else has promised already. */
const ASKED_AGAIN: readonly EvidenceState[] = ['idea', 'received', 'checked'];

/** Asks a body outside for an item, or the person for it. */
@Injectable()
export class AskThirdParty {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly evidence: EvidenceRecords,
    private readonly moving: MoveEvidence,
    private readonly consents: ConsentLedger,
    private readonly staff: StaffDirectory,
    private readonly records: RequestRecords,
  ) {}

  /** The words as they would go out, and what is still missing for it. @throws NotFoundException; RuleViolation compartment.closed */
  async draft(user: CurrentUser, itemId: string, wanted?: RequestRecipient): Promise<RequestDraftResponse> {
    const tx = this.prisma.db;
    const item = await this.evidence.find(tx, user, itemId);
    const opened = await this.access.see(user, item.caseId);
    await this.evidence.assertOpen(tx, user, item);
    const kind = item.kind === null ? null : evidenceKind(item.kind as EvidenceKindCode);
    const recipient = wanted ?? kind?.owedBy ?? (kind ? 'self' : 'other');
    const people = await this.people(tx, item);
    const named = await this.namesFor(tx, opened, people, recipient);
    const missing = await this.missing(tx, opened, people, recipient);
    const dueOn = usualDueOn(this.clock.today(), opened.row.region as HolidayRegion);
    const words: RequestText = kind?.request ?? { ...OWN_REQUEST, subject: this.evidence.open(opened.key, item).title };
    const fill = { person: joinNames(named, 'de'), due: formatDayDe(dueOn), subject: words.subject, ...(await this.senderOf(user)) };
    return {
      recipient, subject: fillText(words.subject, fill), text: fillText(words.text, fill), question: fillText(words.question, fill), dueOn, named,
      missing: missing.map((one) => ({ ...one, name: people.find(({ id }) => id === one.personId)?.full ?? '' })),
      known: await this.known(tx, user, recipient),
    };
  }

  /** @throws NotFoundException; RuleViolation consent.missing, conflict.version, request.…, case.closed */
  async ask(user: CurrentUser, itemId: string, request: CreateEvidenceRequestRequest): Promise<EvidenceRequestResponse> {
    const { organisationId } = user;
    const id = randomUUID();
    const today = this.clock.today();
    const { askedOn = today, dueOn = null, recipient, channel } = request;
    assertRequestDays(askedOn, dueOn, today);
    const bodyDigest = await this.vault.organisationDigest(organisationId, 'requestBody', bodyKey(request.body));
    return this.prisma.write(async (tx) => {
      const item = await this.evidence.find(tx, user, itemId);
      const opened = await this.access.change(user, item.caseId, tx);
      if (item.version !== request.version) throw new RuleViolation('conflict.version');
      const assignedToId = await this.assignable(organisationId, request.assignedToId ?? null);
      await this.evidence.assertOpen(tx, user, item);
      const people = await this.people(tx, item);
      const personIds = people.map((person) => person.id);
      if (recipient !== 'self') await this.consents.assertCovered(tx, caseKeyOf(opened), personIds, recipient);
      const kind = item.kind === null ? null : evidenceKind(item.kind as EvidenceKindCode);
      const title = this.evidence.open(opened.key, item).title;
      const sealed: SealedRequest = {
        body: request.body.trim(), contact: textOrNull(request.contact), phone: textOrNull(request.phone), email: textOrNull(request.email),
        subject: kind?.request.subject ?? title, text: request.text.trim(), question: request.question.trim(),
        named: joinNames(await this.namesFor(tx, opened, people, recipient), 'de'), log: [], closedBecause: null,
      };
      const nextOn = firstReminderOn({ askedOn, dueOn }, opened.row.region as HolidayRegion);
      await tx.evidenceRequest.create({
        data: {
          id, organisationId, caseId: item.caseId, evidenceItemId: itemId, channel, personIds, recipient, bodyDigest, askedOn: toDate(askedOn), dueOn: toDateOrNull(dueOn),
          nextOn: toDate(nextOn), assignedToId, askedById: user.id, createdAt: this.clock.now(),
          sealed: this.records.seal(opened.key, organisationId, id, this.records.logged(sealed, user, 'asked', channel, null)),
        },
      });
      await this.tell(tx, user, assignedToId);
      await this.moveOn(tx, user, opened, item);
      await tx.evidenceItem.updateMany({
        where: { organisationId, id: itemId },
        data: { expectedOn: toDateOrNull(dueOn), sealed: await this.withOwner(tx, opened, item, sealed.body), version: { increment: 1 } },
      });
      await recordAudit(tx, this.vault, {
        code: 'request.made', organisationId, actorId: user.id, at: this.clock.now(), caseId: item.caseId, subjectId: itemId, details: { title, body: sealed.body, channel },
      });
      return this.records.read(tx, user, id);
    });
  }

  /** Somebody of this office who may enter the answer. @throws NotFoundException; RuleViolation request.assignee-missing */
  async assignable(organisationId: string, userId: string | null): Promise<string | null> {
    if (userId === null) return null;
    const entry = (await this.staff.of(organisationId)).get(userId);
    if (!entry) throw new NotFoundException();
    if (entry.disabled || !may(entry.role as Role, 'evidence:write')) throw new RuleViolation('request.assignee-missing');
    return userId;
  }

  /** Under the bell of whom a call was handed to; it names neither case nor body. */
  async tell(tx: Tx, by: CurrentUser, userId: string | null): Promise<void> {
    if (userId === null || userId === by.id) return;
    await tx.notification.create({
      data: { id: randomUUID(), organisationId: by.organisationId, userId, kind: 'request', causeId: randomUUID(), createdAt: this.clock.now() },
    });
  }

  private async moveOn(tx: Tx, user: CurrentUser, opened: OpenedCase, item: EvidenceItemModel): Promise<void> {
    if (!ASKED_AGAIN.includes(item.state as EvidenceState)) return;
    await this.moving.move(tx, user, opened, item, { to: 'asked', version: item.version });
  }

  /** Who owes it is whom we asked, unless somebody has said so before. */
  private async withOwner(tx: Tx, { key }: OpenedCase, item: EvidenceItemModel, body: string): Promise<Uint8Array<ArrayBuffer>> {
    const row = await tx.evidenceItem.findFirstOrThrow({ where: { organisationId: item.organisationId, id: item.id } });
    const sealed = this.evidence.open(key, row);
    return this.evidence.seal(key, row.organisationId, row.id, { ...sealed, owedBy: sealed.owedBy ?? body });
  }

  /** Of whom a request for this item speaks; an item of nobody alone speaks of the household. */
  private async people(tx: Tx, { organisationId, caseId, personIds }: EvidenceItemModel): Promise<Named[]> {
    const members = await tx.casePerson.findMany({
      where: { organisationId, caseId, leftAt: null, ...(personIds.length > 0 && { personId: { in: personIds } }) }, include: { person: true },
      orderBy: [{ position: 'asc' }, { personId: 'asc' }],
    });
    return Promise.all(members.map(async ({ person }) => {
      const facts = await openFacts(this.vault, person);
      return { id: person.id, full: nameOf(facts), short: shortName(facts.firstName, facts.lastName) };
    }));
  }

  private async namesFor(tx: Tx, opened: OpenedCase, people: readonly Named[], recipient: RequestRecipient): Promise<string[]> {
    if (recipient === 'self') return people.map(({ full }) => full);
    return Promise.all(people.map(async ({ id, short }) => (await this.consents.namedAs(tx, caseKeyOf(opened), id, recipient)) ?? short));
  }

  private async missing(tx: Tx, opened: OpenedCase, people: readonly Named[], recipient: RequestRecipient): Promise<MissingConsent[]> {
    return recipient === 'self' ? [] : this.consents.missing(tx, caseKeyOf(opened), people.map(({ id }) => id), recipient);
  }

  private async known(tx: Tx, user: CurrentUser, recipient: RequestRecipient): Promise<AskedBody[]> {
    if (recipient === 'self') return [];
    const rows = await knownBodies(tx, user, recipient);
    const bodies = await Promise.all(rows.map(async (row) => this.records.open(await this.records.key(user, row), user.organisationId, row)));
    return bodies.map(({ body, contact, phone, email }) => ({ body, contact, phone, email })).sort((a, b) => a.body.localeCompare(b.body, 'de'));
  }

  private async senderOf(user: CurrentUser): Promise<{ sender: string; organisation: string }> {
    const { name } = await this.staff.details(user.organisationId, user.id);
    return { sender: name, organisation: (await this.staff.organisation(user.organisationId)).name };
  }
}

export const caseKeyOf = ({ row, key }: OpenedCase) => ({ organisationId: row.organisationId, caseId: row.id, key });
