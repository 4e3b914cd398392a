import type { Argument, EvidenceKindCode, EvidenceResponse, EvidenceState, EvidenceStrength } from '@bleibeakte/contracts';
import { fromDateOrNull, type SealedEvidence } from '@bleibeakte/db';
import { nextEvidenceStates } from '@bleibeakte/domain';
import type { EvidenceRow } from './evidence.query.ts';

export function toEvidenceResponse(
  row: EvidenceRow, opened: SealedEvidence, documents: EvidenceResponse['documents'],
): EvidenceResponse {
  const state = row.state as EvidenceState;
  return {
    id: row.id,
    caseId: row.caseId,
    argument: row.argument as Argument,
    title: opened.title,
    personIds: row.personIds,
    state,
    nextStates: [...nextEvidenceStates(state)],
    owedBy: opened.owedBy,
    note: opened.note,
    impossibleBecause: opened.impossibleBecause,
    expectedOn: fromDateOrNull(row.expectedOn),
    kind: row.kind as EvidenceKindCode | null,
    strength: row.strength as EvidenceStrength | null,
    datedOn: fromDateOrNull(row.datedOn),
    freshUntil: fromDateOrNull(row.freshUntil),
    documents,
    closed: null,
    createdAt: row.createdAt.toISOString(),
    version: row.version,
  };
}
