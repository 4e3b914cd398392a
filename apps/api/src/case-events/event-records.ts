import { Injectable, NotFoundException } from '@nestjs/common';
import type {
  CaseEventFacts, CaseEventKind, CaseEventResponse, DeadlineSummary, EventCode, HolidayRegion, Land, ProposalsResponse, RecordEventRequest,
} from '@bleibeakte/contracts';
import { type CaseEventModel, fromDate, recordAudit, type SealedEvent, toDate, type Tx, Vault } from '@bleibeakte/db';
import { type EventContext, proposeDeadlines, RuleViolation } from '@bleibeakte/domain';
import { CASE_EVENT_INFO, type CommissionProfile, DEADLINE_CATALOGUE } from '@bleibeakte/law';
import { Clock } from '@bleibeakte/platform';
import { CaseAccess, type OpenedCase } from '../access/case-access.ts';
import type { CurrentUser } from '../access/current-user.ts';
import { CommissionsService } from '../commissions/commissions.service.ts';
import { seesEvent } from '../facts/confidential-knowledge.ts';

export interface FoundEvent {
  row: CaseEventModel;
  opened: OpenedCase;
}

const CONFIDENTIAL = 'Vertraulicher Eintrag';

/** How an event lies in the table, and what follows from it by the catalogue. */
@Injectable()
export class EventRecords {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly cases: CaseAccess,
    private readonly commissions: CommissionsService,
  ) {}

  async proposals(event: CaseEventFacts, { row }: OpenedCase, tx?: Tx): Promise<ProposalsResponse> {
    const land = row.land as Land;
    const profile = await this.commissions.profileFor(row.organisationId, land, row.commissionVersion, tx);
    const context: EventContext = {
      today: this.clock.today(), land, region: row.region as HolidayRegion, minimumStayMonths: minimumStayOf(profile),
    };
    return proposeDeadlines(event, context, DEADLINE_CATALOGUE);
  }

  /** @throws NotFoundException; RuleViolation case.closed, conflict.version, event.withdrawn */
  async forChange(tx: Tx, user: CurrentUser, id: string, version: number): Promise<FoundEvent> {
    const { organisationId } = user;
    const row = await tx.caseEvent.findFirst({ where: { organisationId, id } });
    if (!row) throw new NotFoundException();
    const opened = await this.cases.change(user, row.caseId, tx);
    if (!seesEvent(user, row, opened)) throw new NotFoundException();
    if (row.version !== version) throw new RuleViolation('conflict.version');
    if (row.withdrawnAt) throw new RuleViolation('event.withdrawn');
    return { row, opened };
  }

  /** The columns of a new or changed event. */
  columns({ row: { organisationId }, key }: OpenedCase, id: string, request: RecordEventRequest, withdrawnBecause: string | null = null) {
    const { kind, on, personIds = [], documentId = null, note, ...facts } = factsOf(request);
    const secret: SealedEvent = { ...facts, note: note?.trim() || null, withdrawnBecause };
    return {
      kind, happenedOn: toDate(on), documentId, personIds: [...new Set(personIds)], confidential: CASE_EVENT_INFO[kind].confidential ?? false,
      sealed: this.vault.seal(key, 'case_event', organisationId, id, secret),
    };
  }

  open(row: CaseEventModel, { key }: OpenedCase): RecordEventRequest & Pick<SealedEvent, 'withdrawnBecause'> {
    const secret = this.vault.open<SealedEvent>(key, 'case_event', row.organisationId, row.id, row.sealed);
    return { ...secret, kind: row.kind as CaseEventKind, on: fromDate(row.happenedOn), personIds: row.personIds, documentId: row.documentId };
  }

  toResponse(row: CaseEventModel, opened: OpenedCase, deadlines: DeadlineSummary[], recordedBy: string): CaseEventResponse {
    const event = this.open(row, opened);
    return {
      ...event, id: row.id, caseId: row.caseId, title: CASE_EVENT_INFO[event.kind].title, personIds: row.personIds, documentId: row.documentId,
      note: event.note ?? null, recordedAt: row.recordedAt.toISOString(), recordedBy, withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
      deadlines, version: row.version,
    };
  }

  async record(tx: Tx, user: CurrentUser, code: Extract<EventCode, `event.${string}`>, row: CaseEventModel): Promise<void> {
    const { organisationId, caseId, id, confidential } = row;
    const title = CASE_EVENT_INFO[row.kind as CaseEventKind].title;
    await recordAudit(tx, this.vault, {
      code, organisationId, actorId: user.id, at: this.clock.now(), caseId, subjectId: id,
      details: confidential ? { title: CONFIDENTIAL } : { title, on: fromDate(row.happenedOn) },
    });
  }
}

/** Only what an event has: a request may carry more (what is taken, a version). */
function factsOf(request: RecordEventRequest): RecordEventRequest {
  const {
    kind, on, service, postedOn, letterDatedOn, sender, senderLand, region, alsoAt, instruction, instructionSays, asylumAppliedOn, period, namedOn,
    namedTime, servedOn, answers, conditions, personIds, documentId, note,
  } = request;
  const all = {
    kind, on, service, postedOn, letterDatedOn, sender, senderLand, region, alsoAt, instruction, asylumAppliedOn, namedOn, namedTime, servedOn, answers,
    instructionSays: instructionSays && { ...instructionSays }, period: period && { ...period }, conditions: conditions?.map((one) => ({ ...one })),
    personIds, documentId, note,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== null)) as unknown as RecordEventRequest;
}

function minimumStayOf({ bars }: CommissionProfile): number | null {
  const bar = bars.find(({ code, inForce }) => code === 'minimumStay' && inForce !== false);
  return bar?.parameters?.months ?? null;
}
