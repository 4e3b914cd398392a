import type {
  DepartureResponse, Land, RefusalCode, RefusalResponse, SubmissionChannel, SubmissionResponse, SubmissionState, SubmissionStateChange, SubmissionSummary,
} from '@bleibeakte/contracts';
import {
  fromDate, fromDateOrNull, type SealedStateChange, type SealedSubmission, type SubmissionModel, type SubmissionStateChangeModel,
} from '@bleibeakte/db';
import { BAR_LABELS, nextStates } from '@bleibeakte/domain';
import { statusLabel } from '@bleibeakte/law';

export interface CaseNames {
  number: string;
  title: string;
}

/** The open columns; rows of raw SQL bring them too. */
export type SubmissionColumns = Pick<
  SubmissionModel,
  'id' | 'caseId' | 'land' | 'attempt' | 'state' | 'stateSince' | 'submittedOn' | 'version'
>;

export function toSubmissionSummary(row: SubmissionColumns, { number, title }: CaseNames): SubmissionSummary {
  const land = row.land as Land;
  const state = row.state as SubmissionState;
  return {
    id: row.id,
    caseId: row.caseId,
    caseNumber: number,
    caseTitle: title,
    land,
    attempt: row.attempt,
    state,
    stateLabel: statusLabel(land, state),
    submittedOn: fromDateOrNull(row.submittedOn),
    stateSince: fromDate(row.stateSince),
    version: row.version,
  };
}

export function toStateChange(
  row: SubmissionStateChangeModel,
  { note, override = null }: SealedStateChange,
  land: Land,
  by: string,
): SubmissionStateChange {
  const to = row.toState as SubmissionState;
  return {
    id: row.id,
    from: row.fromState as SubmissionState,
    to,
    label: statusLabel(land, to),
    on: fromDate(row.happenedOn),
    by,
    at: row.changedAt.toISOString(),
    channel: row.channel as SubmissionChannel | null,
    proofDocumentId: row.proofDocumentId,
    note,
    override: override && { reason: override.reason, bars: override.bars.map((code) => ({ code, label: BAR_LABELS[code] })) },
  };
}

export function toSubmissionResponse(
  row: SubmissionModel,
  details: SealedSubmission,
  names: CaseNames,
  changes: SubmissionStateChange[],
  departures: DepartureResponse[],
): SubmissionResponse {
  const summary = toSubmissionSummary(row, names);
  const { recipient, aktenzeichen, note } = details;
  return {
    ...summary,
    recipient,
    aktenzeichen,
    note,
    channel: row.channel as SubmissionChannel | null,
    personIds: row.personIds,
    departures,
    previousId: row.previousId,
    refusal: toRefusal(row, details),
    proofDocumentId: row.proofDocumentId,
    nextStates: nextStates(summary.state).map((state) => ({ state, label: statusLabel(summary.land, state) })),
    changes,
  };
}

/** Null as long as nobody has evaluated the no. */
function toRefusal(row: SubmissionModel, { mustBeNew = null }: SealedSubmission): RefusalResponse | null {
  const { refusalCode, refusalCurable, notBefore } = row;
  return refusalCode === null ? null : { code: refusalCode as RefusalCode, curable: refusalCurable === true, notBefore: fromDateOrNull(notBefore), mustBeNew };
}

/** For roles that may not read facts: the steps, but not the grounds of exclusion that somebody weighed. */
export const withoutGrounds = (response: SubmissionResponse): SubmissionResponse => ({
  ...response,
  refusal: null,
  changes: response.changes.map((change) => ({ ...change, override: null })),
});
