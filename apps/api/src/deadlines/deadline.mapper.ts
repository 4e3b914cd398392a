import type {
  DeadlineKind, DeadlineMoveResponse, DeadlineOutcome, DeadlineResponse, DeadlineState, DeadlineSummary, DeadlineType, Land,
  PlannedReminder, Severity, StaffRef,
} from '@bleibeakte/contracts';
import {
  type CaseFileModel, type DeadlineModel, fromDate, fromDateOrNull, type ReminderModel, type SealedDeadline,
} from '@bleibeakte/db';
import type { ReminderPoint } from '@bleibeakte/domain';
import type { DeadlineListRow } from './deadline.query.ts';

export interface OpenedRow {
  row: DeadlineListRow;
  opened: SealedDeadline;
  caseTitle: string;
  responsible: StaffRef | null;
}

export function toSummary({ row, opened, caseTitle, responsible }: OpenedRow): DeadlineSummary {
  const { id, caseId, caseNumber, dueOn, dueTime, documentId, version } = row;
  return {
    id, caseId, caseNumber, caseTitle, dueOn, dueTime, documentId, version, responsible,
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

export interface OpenedDeadline {
  row: DeadlineModel;
  opened: SealedDeadline;
  caseFile: CaseFileModel;
  caseTitle: string;
  responsible: StaffRef | null;
  finishedBy: string | null;
  moves: DeadlineMoveResponse[];
  reminders: ReminderModel[];
}

export function toDeadlineResponse(deadline: OpenedDeadline): DeadlineResponse {
  const { row, opened, caseFile, caseTitle, responsible, finishedBy, moves, reminders } = deadline;
  return {
    id: row.id,
    caseId: row.caseId,
    caseNumber: caseFile.number,
    caseTitle,
    land: caseFile.land as Land,
    kind: row.kind as DeadlineKind,
    type: row.type as DeadlineType,
    severity: row.severity as Severity,
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
    ruleVersion: row.ruleVersion,
    personIds: row.personIds,
    note: opened.note,
    outcome: row.outcome as DeadlineOutcome | null,
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
