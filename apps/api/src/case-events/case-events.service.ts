import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type {
  ApplyEventRequest, CaseEventResponse, CatalogueResponse, ChangedEventResponse, ChangeEventRequest, DeadlineProposal, DeadlineSummary, ProposalsResponse,
  RecordEventRequest, TakeEventRequest, WithdrawEventRequest,
} from '@bleibeakte/contracts';
import { type CaseEventModel, PrismaService, type Tx } from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { CASE_EVENT_INFO, DEADLINE_CATALOGUE, EVIDENCE_FRESHNESS } from '@bleibeakte/law';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess, type OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { ChangeDeadline } from '../deadlines/change-deadline.ts';
import { DeadlineKeeper } from '../deadlines/deadline-keeper.ts';
import { DeadlinesService } from '../deadlines/deadlines.service.ts';
import { seesEvent } from '../facts/confidential-knowledge.ts';
import { StaffDirectory } from '../staff/staff-directory.ts';
import { compareDeadlines } from './compare-deadlines.ts';
import { EventRecords } from './event-records.ts';

/** What happened in a case and the deadlines that grow out of it. Nothing is set or moved that nobody has ticked. */
@Injectable()
export class CaseEventsService {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly cases: CaseAccess,
    private readonly staff: StaffDirectory,
    private readonly records: EventRecords,
    private readonly deadlines: DeadlinesService,
    private readonly keeper: DeadlineKeeper,
    private readonly changes: ChangeDeadline,
  ) {}

  catalogue(): CatalogueResponse {
    return { ...DEADLINE_CATALOGUE, events: CASE_EVENT_INFO, freshness: [...EVIDENCE_FRESHNESS] };
  }

  /** Nothing is stored. @throws NotFoundException; RuleViolation deadline.day-unreal */
  async propose(user: CurrentUser, caseId: string, event: RecordEventRequest): Promise<ProposalsResponse> {
    return this.records.proposals(event, await this.cases.see(user, caseId));
  }

  /** The oldest first, the withdrawn too. @throws NotFoundException */
  async ofCase(user: CurrentUser, caseId: string): Promise<CaseEventResponse[]> {
    const opened = await this.cases.see(user, caseId);
    const rows = await this.prisma.db.caseEvent.findMany({
      where: { organisationId: user.organisationId, caseId }, orderBy: [{ happenedOn: 'asc' }, { recordedAt: 'asc' }],
    });
    const deadlines = await this.deadlines.ofCase(user, caseId);
    return Promise.all(rows.filter((row) => seesEvent(user, row, opened)).map((row) => this.toResponse(row, opened, deadlines)));
  }

  /** The event and every ticked deadline, or nothing. @throws NotFoundException; RuleViolation event.proposal-missing, case.closed */
  async record(user: CurrentUser, caseId: string, request: TakeEventRequest): Promise<CaseEventResponse> {
    const [row, opened] = await this.prisma.write(async (tx) => {
      const found = await this.cases.change(user, caseId, tx);
      return [await this.recordIn(tx, user, found, request), found] as const;
    });
    return this.toResponse(row, opened, await this.deadlines.ofCase(user, caseId));
  }

  /** The same within a transaction of another use case; `opened` comes from `CaseAccess.change`. */
  async recordIn(tx: Tx, user: CurrentUser, opened: OpenedCase, request: TakeEventRequest): Promise<CaseEventModel> {
    const { organisationId, id: caseId } = opened.row;
    const id = randomUUID();
    await this.assertInCase(tx, organisationId, caseId, request);
    const entered = await tx.caseEvent.create({
      data: {
        ...this.records.columns(opened, id, request), id, organisationId, caseId, recordedById: user.id, recordedAt: this.clock.now(),
      },
    });
    await this.records.record(tx, user, 'event.recorded', entered);
    await this.take(tx, user, opened, entered, request.take, (await this.records.proposals(request, opened, tx)).proposals, request.responsibleId);
    return entered;
  }

  /** The event is corrected; its deadlines stay where they are, and the answer shows what would be proposed now. */
  async change(user: CurrentUser, id: string, request: ChangeEventRequest): Promise<ChangedEventResponse> {
    const [row, opened] = await this.prisma.write(async (tx) => {
      const { row: before, opened: found } = await this.records.forChange(tx, user, id, request.version);
      await this.assertInCase(tx, before.organisationId, before.caseId, request);
      const changed = await this.update(tx, before, this.records.columns(found, id, request));
      await this.records.record(tx, user, 'event.changed', changed);
      return [changed, found] as const;
    });
    const event = await this.toResponse(row, opened, await this.deadlines.ofCase(user, row.caseId));
    const { proposals, warnings } = await this.records.proposals(this.records.open(row, opened), opened);
    return { event, warnings, ...compareDeadlines(event.deadlines, proposals) };
  }

  /** Moves those that somebody has ticked, and only them. @throws NotFoundException; RuleViolation event.proposal-missing, conflict.version */
  async apply(user: CurrentUser, id: string, { moves, take = [], reason, version }: ApplyEventRequest): Promise<CaseEventResponse> {
    const [row, opened] = await this.prisma.write(async (tx) => {
      const { row: event, opened: found } = await this.records.forChange(tx, user, id, version);
      const { proposals } = await this.records.proposals(this.records.open(event, found), found, tx);
      for (const move of moves) {
        const mine = await tx.deadline.count({ where: { organisationId: user.organisationId, id: move.deadlineId, eventId: id } });
        if (mine === 0) throw new RuleViolation('event.proposal-missing', { key: move.key });
        await this.changes.moveToProposal(tx, user, move.deadlineId, move.version, proposalOf(proposals, move.key), reason);
      }
      await this.take(tx, user, found, event, take, proposals);
      return [event, found] as const;
    });
    return this.toResponse(row, opened, await this.deadlines.ofCase(user, row.caseId));
  }

  /** It did not happen after all. Its deadlines stay until somebody ends each of them. */
  async withdraw(user: CurrentUser, id: string, { reason, version }: WithdrawEventRequest): Promise<CaseEventResponse> {
    const [row, opened] = await this.prisma.write(async (tx) => {
      const { row: before, opened: found } = await this.records.forChange(tx, user, id, version);
      const columns = this.records.columns(found, id, this.records.open(before, found), reason.trim());
      const changed = await this.update(tx, before, { ...columns, withdrawnAt: this.clock.now() });
      await this.records.record(tx, user, 'event.withdrawn', changed);
      return [changed, found] as const;
    });
    return this.toResponse(row, opened, await this.deadlines.ofCase(user, row.caseId));
  }

  private async take(
    tx: Tx, user: CurrentUser, opened: OpenedCase, event: CaseEventModel, keys: readonly string[], proposals: readonly DeadlineProposal[], responsibleId?: string,
  ): Promise<void> {
    const { id: eventId, documentId, personIds } = event;
    for (const key of new Set(keys)) {
      const from = { eventId, documentId, personIds, ...(responsibleId && { responsibleId }) };
      await this.keeper.addProposed(tx, user, opened, proposalOf(proposals, key), from);
    }
  }

  private async assertInCase(tx: Tx, organisationId: string, caseId: string, { documentId, personIds = [] }: Pick<RecordEventRequest, 'documentId' | 'personIds'>): Promise<void> {
    await this.cases.assertDocuments(tx, organisationId, caseId, [documentId]);
    await this.cases.assertPersons(tx, organisationId, caseId, personIds);
  }

  private async update(tx: Tx, { organisationId, id, version }: CaseEventModel, data: object): Promise<CaseEventModel> {
    const { count } = await tx.caseEvent.updateMany({ where: { organisationId, id, version }, data: { ...data, version: { increment: 1 } } });
    if (count === 0) throw new RuleViolation('conflict.version');
    return tx.caseEvent.findFirstOrThrow({ where: { organisationId, id } });
  }

  private async toResponse(row: CaseEventModel, opened: OpenedCase, ofCase: readonly DeadlineSummary[]): Promise<CaseEventResponse> {
    const by = (await this.staff.ref(row.organisationId, row.recordedById))?.name ?? '–';
    return this.records.toResponse(row, opened, ofCase.filter(({ eventId }) => eventId === row.id), by);
  }
}

function proposalOf(proposals: readonly DeadlineProposal[], key: string): DeadlineProposal {
  const found = proposals.find((one) => one.key === key);
  if (!found || found.dueOn === null) throw new RuleViolation('event.proposal-missing', { key });
  return found;
}
