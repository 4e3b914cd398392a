import { Injectable, NotFoundException } from '@nestjs/common';
import type {
  AnswerRequest, AssignRequest, EvidenceRequestResponse, EvidenceState, GiveUpRequest, HolidayRegion, RemindRequest, RequestRecipient, RequestState,
} from '@bleibeakte/contracts';
import { PrismaService, recordAudit, type SealedEvidence, type SealedRequest, toDateOrNull, type Tx, Vault } from '@bleibeakte/db';
import {
  assertRemindable, assertRequestOpen, MOST_REMINDERS, nextAfterAnswer, nextAfterReminder, nextEvidenceStates, RuleViolation,
} from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import type { OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { Compartments } from '../consents/compartments.ts';
import { ConsentLedger } from '../consents/consent-ledger.ts';
import { DeadlineKeeper } from '../deadlines/deadline-keeper.ts';
import { MoveEvidence } from '../evidence/move-evidence.ts';
import { AskThirdParty, caseKeyOf } from './ask-third-party.ts';
import { requestById, type RequestRow } from './evidence-requests.query.ts';
import { itemOf, RequestRecords } from './request-records.ts';

interface Opened {
  row: RequestRow;
  opened: OpenedCase;
  sealed: SealedRequest;
  title: string;
}

/** Reminds, enters what came of it, hands over, gives up. */
@Injectable()
export class ChaseRequest {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly consents: ConsentLedger,
    private readonly compartments: Compartments,
    private readonly deadlines: DeadlineKeeper,
    private readonly moving: MoveEvidence,
    private readonly asking: AskThirdParty,
    private readonly records: RequestRecords,
  ) {}

  /** After the second one a human takes over: a Wiedervorlage. @throws RuleViolation request.…, consent.missing, conflict.version */
  remind(user: CurrentUser, id: string, { channel, text, version }: RemindRequest): Promise<EvidenceRequestResponse> {
    return this.change(user, id, version, async (tx, found) => {
      const { row, opened, sealed, title } = found;
      assertRemindable({ state: row.state as RequestState, reminded: row.reminded });
      const recipient = row.recipient as RequestRecipient;
      await this.compartments.assertOpen(tx, user, itemOf(row));
      if (recipient !== 'self') await this.consents.assertCovered(tx, caseKeyOf(opened), row.personIds, recipient);
      const reminded = row.reminded + 1;
      const nextOn = nextAfterReminder(this.clock.today(), opened.row.region as HolidayRegion);
      await this.records.write(tx, user, opened.key, row, version, this.records.logged(sealed, user, 'reminded', channel, text ?? null), { reminded, nextOn: toDateOrNull(nextOn) });
      if (reminded === MOST_REMINDERS) await this.callOn(tx, user, found, nextOn);
      await this.trail(tx, user, row, 'request.reminded', { title, body: sealed.body, count: reminded, channel });
    });
  }

  /** By who sees the case. @throws NotFoundException; RuleViolation request.not-open, evidence.document-missing … */
  answer(user: CurrentUser, id: string, request: AnswerRequest): Promise<EvidenceRequestResponse> {
    return this.change(user, id, request.version, (tx, found) => this.enter(tx, user, found, request));
  }

  /** By who was only asked to call; nothing of the case comes back. @throws as `answer` */
  async answerAssigned(user: CurrentUser, id: string, request: AnswerRequest): Promise<void> {
    await this.prisma.write(async (tx) => this.enter(tx, user, await this.find(tx, user, id, request.version, 'assigned'), request));
  }

  /** The item is open again: it can be had another way, or not. @throws RuleViolation request.not-open, conflict.version */
  giveUp(user: CurrentUser, id: string, { reason, version }: GiveUpRequest): Promise<EvidenceRequestResponse> {
    return this.change(user, id, version, async (tx, { row, opened, sealed, title }) => {
      assertRequestOpen({ state: row.state as RequestState });
      const closed = { ...this.records.logged(sealed, user, 'givenUp', null, reason), closedBecause: reason.trim() };
      await this.records.write(tx, user, opened.key, row, version, closed, { state: 'givenUp', nextOn: null });
      const others = await tx.evidenceRequest.count({ where: { organisationId: user.organisationId, evidenceItemId: row.evidenceItemId, state: 'open' } });
      if (others === 0) await this.moveItem(tx, user, opened, row, 'idea', null);
      await this.endCall(tx, user, opened, row);
      await this.trail(tx, user, row, 'request.givenUp', { title, body: sealed.body });
    });
  }

  /** @throws NotFoundException; RuleViolation request.not-open, request.assignee-missing */
  assign(user: CurrentUser, id: string, { userId, version }: AssignRequest): Promise<EvidenceRequestResponse> {
    return this.change(user, id, version, async (tx, { row, opened, sealed, title }) => {
      assertRequestOpen({ state: row.state as RequestState });
      const assignedToId = await this.asking.assignable(user.organisationId, userId);
      await this.records.write(tx, user, opened.key, row, version, sealed, { assignedToId });
      if (assignedToId !== row.assignedToId) await this.asking.tell(tx, user, assignedToId);
      await this.trail(tx, user, row, 'request.assigned', { title, body: sealed.body, userId: assignedToId });
    });
  }

  private async enter(tx: Tx, user: CurrentUser, { row, opened, sealed, title }: Opened, { outcome, expectedOn = null, note, version }: AnswerRequest): Promise<void> {
    assertRequestOpen({ state: row.state as RequestState });
    const ends = outcome === 'received' || outcome === 'refused';
    const nextOn = nextAfterAnswer(outcome, expectedOn, this.clock.today(), opened.row.region as HolidayRegion);
    await this.records.write(tx, user, opened.key, row, version, this.records.logged(sealed, user, outcome, null, note ?? null), {
      nextOn: toDateOrNull(nextOn), ...(ends && { state: 'answered' }), ...(outcome === 'promised' && { dueOn: toDateOrNull(expectedOn) }),
    });
    if (outcome === 'promised') await this.moveItem(tx, user, opened, row, 'promised', null);
    if (outcome === 'received') await this.moveItem(tx, user, opened, row, 'received', note ?? null);
    if (outcome === 'refused') await this.moveItem(tx, user, opened, row, 'idea', null);
    if (outcome === 'promised' && expectedOn) {
      await tx.evidenceItem.updateMany({ where: { organisationId: user.organisationId, id: row.evidenceItemId }, data: { expectedOn: toDateOrNull(expectedOn), version: { increment: 1 } } });
    }
    if (ends) await this.endCall(tx, user, opened, row);
    await this.trail(tx, user, row, 'request.answered', { title, body: sealed.body, outcome });
  }

  private change(user: CurrentUser, id: string, version: number, act: (tx: Tx, found: Opened) => Promise<void>): Promise<EvidenceRequestResponse> {
    return this.prisma.write(async (tx) => {
      await act(tx, await this.find(tx, user, id, version, 'seen'));
      return this.records.read(tx, user, id);
    });
  }

  /** @throws NotFoundException; RuleViolation conflict.version, case.closed */
  private async find(tx: Tx, user: CurrentUser, id: string, version: number, by: 'seen' | 'assigned'): Promise<Opened> {
    const row = await requestById(tx, user, id, by);
    if (!row) throw new NotFoundException();
    const opened = await this.openCase(tx, user, row);
    if (row.version !== version) throw new RuleViolation('conflict.version');
    const { title } = this.vault.open<SealedEvidence>(opened.key, 'evidence_item', user.organisationId, row.evidenceItemId, row.itemSealed);
    return { row, opened, sealed: this.records.open(opened.key, user.organisationId, row), title };
  }

  /** The request was found by right, also where the case itself is not visible. @throws RuleViolation case.closed */
  private async openCase(tx: Tx, user: CurrentUser, request: RequestRow): Promise<OpenedCase> {
    const row = await tx.caseFile.findFirstOrThrow({ where: { organisationId: user.organisationId, id: request.caseId } });
    if (row.closedAt) throw new RuleViolation('case.closed');
    return { row, key: await this.records.key(user, request) };
  }

  /** Only where the step is possible: the item may have gone further by itself. */
  private async moveItem(tx: Tx, user: CurrentUser, opened: OpenedCase, row: RequestRow, to: EvidenceState, note: string | null): Promise<void> {
    const item = await tx.evidenceItem.findFirstOrThrow({ where: { organisationId: user.organisationId, id: row.evidenceItemId } });
    if (!nextEvidenceStates(item.state as EvidenceState).includes(to)) return;
    await this.moving.move(tx, user, opened, item, { to, note, version: item.version });
  }

  private async callOn(tx: Tx, user: CurrentUser, { row, opened, sealed, title }: Opened, dueOn: string): Promise<void> {
    const { organisationId } = user;
    const ruleCode = `request.${row.id}`;
    if ((await tx.deadline.count({ where: { organisationId, caseId: row.caseId, ruleCode } })) > 0) return;
    const call = { kind: 'evidence', type: 'wiedervorlage', title: `Anrufen: ${sealed.body} (${title})`.slice(0, 200), dueOn } as const;
    await this.deadlines.add(tx, user, opened, call, { ruleCode });
  }

  private async endCall(tx: Tx, user: CurrentUser, opened: OpenedCase, row: RequestRow): Promise<void> {
    const open = await tx.deadline.findMany({ where: { organisationId: user.organisationId, caseId: row.caseId, ruleCode: `request.${row.id}`, state: 'open' } });
    await this.deadlines.makeObsolete(tx, user, opened, open);
  }

  private trail(
    tx: Tx, user: CurrentUser, { caseId, evidenceItemId }: RequestRow, code: 'request.reminded' | 'request.answered' | 'request.givenUp' | 'request.assigned',
    details: Record<string, string | number | null>,
  ): Promise<void> {
    return recordAudit(tx, this.vault, { code, organisationId: user.organisationId, actorId: user.id, at: this.clock.now(), caseId, subjectId: evidenceItemId, details });
  }
}
