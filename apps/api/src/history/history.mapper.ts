import type { HistoryEvent } from '@bleibeakte/contracts';
import type { EventDetails } from '@bleibeakte/db';
import type { EventRow } from './history.query.ts';

export function toHistoryEvent({ id, at, code, caseId, subjectId }: EventRow, by: string | null, details: EventDetails): HistoryEvent {
  return { id, at: at.toISOString(), by, code, details, caseId, documentId: documentOf(code, subjectId, details) };
}

function documentOf(code: string, subjectId: string | null, { documentId }: EventDetails): string | null {
  if (code.startsWith('document.')) return subjectId;
  return typeof documentId === 'string' ? documentId : null;
}

const ABOUT_FACTS = ['fact.recorded', 'fact.withdrawn', 'check.recorded', 'submission.refused'];

/** For roles that may not read facts: that something was recorded, but neither convictions nor grounds of exclusion. */
export function withoutFacts(code: string, details: EventDetails): EventDetails {
  if (ABOUT_FACTS.includes(code)) return {};
  return Object.fromEntries(Object.entries(details).filter(([key]) => key !== 'overriddenBars' && key !== 'overrideReason'));
}
