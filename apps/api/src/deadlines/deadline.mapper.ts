import type {
  DeadlineKind, DeadlineMoveResponse, DeadlineOutcome, DeadlineResponse, DeadlineState, DeadlineSummary, DeadlineType, EndAsked,
  Land,  PlannedReminder, Severity, StaffRef,
} from '@bleibeakte/contracts';
import {
  type CaseFileModel, type DeadlineModel, fromDate, fromDateOrNull, type ReminderModel, type SealedDeadline,
} from '@bleibeakte/db';
import { offeredEvents, type ReminderPoint } from '@bleibeakte/domain';
import type { DeadlineListRow } from './deadline.query.ts';

export interface OpenedRow {
  row: DeadlineListRow;
  opened: SealedDeadline;
  caseTitle: string;
  responsible: StaffRef | null;
  finishedBy: string | null;
  askedBy: StaffRef | null;
}

export function toSummary({ row, opened, caseTitle, responsible, finishedBy, askedBy }: OpenedRow): DeadlineSummary {
  const { id, caseId, caseNumber, dueOn, dueTime, documentId, version, ruleCode, eventId, cautiousOn, warnOn } = row;
  return {
    id, caseId, caseNumber, caseTitle, dueOn, dueTime, documentId, version, responsible, ruleCode, eventId, cautiousOn, warnOn, finishedBy,
    ruleKey: opened.ruleKey ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
    endAsked: toEndAsked(row.endAskedAt, opened, askedBy),
    land: row.land as Land,
    kind: row.kind as DeadlineKind,
    type: row.type as DeadlineType,
    severity: row.severity as Severity,
    state: row.state as DeadlineState,
    outcome: row.outcome as DeadlineOutcome | null,
    title: opened.title,
    arithmetic: opened.arithmetic,
  };
}

function toEndAsked(at: Date | null, { asked }: SealedDeadline, by: StaffRef | null): EndAsked | null {
  return at && asked && by ? { by, at: at.toISOString(), end: asked.end } : null;
}

export interface OpenedDeadline {
  row: DeadlineModel;
  opened: SealedDeadline;
  caseFile: CaseFileModel;
  caseTitle: string;
  responsible: StaffRef | null;
  finishedBy: string | null;
  askedBy: StaffRef | null;
  refusedBy: string | null;
  moves: DeadlineMoveResponse[];
  reminders: ReminderModel[];
}

export function toDeadlineResponse(deadline: OpenedDeadline): DeadlineResponse {
  const { row, opened, caseFile, caseTitle, responsible, finishedBy, askedBy, refusedBy, moves, reminders } = deadline;
  const { asked, refused } = opened;
  const outcome = row.outcome as DeadlineOutcome | null;
  const severity = row.severity as Severity;
  return {
    id: row.id,
    caseId: row.caseId,
    caseNumber: caseFile.number,
    caseTitle,
    land: caseFile.land as Land,
    kind: row.kind as DeadlineKind,
    type: row.type as DeadlineType,
    severity,
    title: opened.title,
    dueOn: fromDate(row.dueOn),
    dueTime: row.dueTime,
    arithmetic: opened.arithmetic,
    responsible,
    state: row.state as DeadlineState,
    documentId: row.documentId,
    version: row.version,
    computation: opened.computation,
    deemed: fromDateOrNull(row.deemedOn),
    rawEnd: fromDateOrNull(row.rawEnd),
    warnings: opened.warnings,
    checks: opened.checks ?? [],
    ruleVersion: row.ruleVersion,
    ruleCode: row.ruleCode,
    ruleKey: opened.ruleKey ?? null,
    eventId: row.eventId,
    cautiousOn: fromDateOrNull(row.cautiousOn),
    warnOn: fromDateOrNull(row.warnOn),
    endAsked: toEndAsked(row.endAskedAt, opened, askedBy),
    endAskedFor: row.endAskedAt && asked ? { outcome: asked.outcome, note: asked.note } : null,
    endRefused: refused ? { by: refusedBy ?? '–', at: refused.at, comment: refused.comment } : null,
    offers: offeredEvents({ severity, outcome, ruleCode: row.ruleCode }),
    norm: opened.norm ?? null,
    personIds: row.personIds,
    note: opened.note,
    outcome,
    outcomeNote: opened.outcomeNote,
    proofDocumentId: row.proofDocumentId,
    finishedAt: row.finishedAt?.toISOString() ?? null,
    finishedBy,
    moves,
    reminders: reminders.map(toPlannedReminder),
    createdAt: row.createdAt.toISOString(),
  };
}

function toPlannedReminder(row: ReminderModel): PlannedReminder {
  const { remindAt, offsetDays, late } = row;
  return { at: remindAt.toISOString(), offsetDays, state: row.state as PlannedReminder['state'], late };
}

export function fromReminderPoint({ at, offsetDays, late }: ReminderPoint): PlannedReminder {
  return { at: at.toISOString(), offsetDays, late, state: 'planned' };
}
