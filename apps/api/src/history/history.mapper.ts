import type { EventCode, HistoryEvent } from '@bleibeakte/contracts';
import type { EventDetails } from '@bleibeakte/db';
import type { EventRow } from './history.query.ts';

/** `nameOf`: of the organisation's staff, also those whose account is closed. */
export function toHistoryEvent({ id, at, code, actorId, caseId, subjectId }: EventRow, nameOf: (id: string | null) => string | null, details: EventDetails): HistoryEvent {
  return {
    id, at: at.toISOString(), by: nameOf(actorId), code, details, caseId, documentId: documentOf(code, subjectId, details),
    about: ABOUT_STAFF.includes(code) ? nameOf(subjectId) : null,
  };
}

/** Their subject is an account. */
const ABOUT_STAFF: readonly EventCode[] = ['staff.changed', 'staff.resetLinkMade', 'auth.passwordReset'];

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
