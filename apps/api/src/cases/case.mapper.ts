import type { CasePersonResponse, CaseResponse, CaseSummary, StaffRef } from '@bleibeakte/contracts';
import type { SealedCase, SealedDeadline } from '@bleibeakte/db';
import { turns18On } from '@bleibeakte/domain';
import type { CommissionProfile } from '@bleibeakte/law';
import type { PersonEntry } from '../persons/person-directory.ts';
import type { CaseExtent, CaseRow } from './cases.query.ts';

export interface OpenedRow {
  row: CaseRow;
  opened: SealedCase;
  deadline: SealedDeadline | null;
  responsible: StaffRef | null;
}

export function toCaseSummary({ row, opened, deadline, responsible }: OpenedRow): CaseSummary {
  const { id, number, land, stage, persons, submissionState, evidenceDone, evidenceAll, openedOn, closed } = row;
  return {
    id, number, title: opened.title, land, stage, responsible, persons,
    nextDate: nextDate(row, opened, deadline),
    submissionState, evidenceDone, evidenceAll, openedOn, closed,
  };
}

function nextDate(row: CaseRow, opened: SealedCase, deadline: SealedDeadline | null): CaseSummary['nextDate'] {
  if (row.closed) return null;
  const { deadlineOn, deadlineType, nextStepOn } = row;
  const isDeadlineFirst = deadlineOn !== null && (nextStepOn === null || deadlineOn <= nextStepOn);
  if (isDeadlineFirst && deadline && deadlineType) return { on: deadlineOn, title: deadline.title, type: deadlineType };
  return nextStepOn === null ? null : { on: nextStepOn, title: opened.nextStep ?? '', type: 'step' };
}

export function toCasePerson(person: PersonEntry, today: string): CasePersonResponse {
  const { id, name, age, residenceStatus, residenceStatusUntil } = person;
  return { id, name, age, turns18On: turns18On(person.birthDate, today), residenceStatus, residenceStatusUntil };
}

export interface CaseParts extends OpenedRow {
  extent: CaseExtent;
  people: CasePersonResponse[];
  team: StaffRef[];
  visibleTo: number;
  /** The profile this case uses, and the version that holds now. */
  commission: { profile: CommissionProfile; current: string };
}

export function toCaseResponse(parts: CaseParts): CaseResponse {
  const { row, opened, extent, people, team, visibleTo, commission } = parts;
  return {
    ...toCaseSummary(parts),
    region: row.region,
    commissionName: commission.profile.name,
    commissionVersion: row.commissionVersion,
    commissionCurrentVersion: commission.current,
    commissionLastChecked: commission.profile.lastChecked,
    nextStep: opened.nextStep === null ? null : { text: opened.nextStep, dueOn: row.nextStepOn },
    noNextStepBecause: opened.noNextStepBecause,
    notes: opened.notes,
    people,
    team,
    visibleTo,
    closeReason: row.closeReason,
    closeNote: opened.closeNote,
    counts: {
      evidence: row.evidenceAll, documents: extent.documents, deadlines: extent.deadlines, submissions: extent.submissions,
    },
    version: row.version,
  };
}
