/** What happened, as codes; the sentence is made by the reader. */
export const EVENT_CODES = [
  'auth.login',
  'auth.loginFailed',
  'auth.logout',
  'auth.passwordChanged',
  'auth.sessionEnded',
  'auth.passwordReset',
  'organisation.founded',
  'staff.invited',
  'staff.joined',
  'staff.changed',
  'staff.resetLinkMade',
  'person.created',
  'person.read',
  'person.changed',
  'person.relationAdded',
  'person.relationRemoved',
  'person.searched',
  'case.opened',
  'case.read',
  'case.changed',
  'case.stageChanged',
  'case.nextStepSet',
  'case.personAdded',
  'case.personRemoved',
  'case.teamAdded',
  'case.teamRemoved',
  'case.closed',
  'case.reopened',
  'evidence.created',
  'evidence.changed',
  'evidence.moved',
  'request.made',
  'request.reminded',
  'request.answered',
  'request.givenUp',
  'request.assigned',
  'document.uploaded',
  'document.composed',
  'document.changed',
  'document.downloaded',
  'document.removed',
  'document.scanned',
  'paper.received',
  'paper.read',
  'paper.scanned',
  'paper.assigned',
  'paper.setAside',
  'paper.takenBack',
  'paper.removed',
  'paper.escalated',
  'deadline.created',
  'deadline.moved',
  'deadline.finished',
  'deadline.reopened',
  'deadline.endAsked',
  'deadline.endRefused',
  'deadline.removed',
  'deadline.reviewed',
  'event.recorded',
  'event.changed',
  'event.withdrawn',
  'fact.recorded',
  'fact.withdrawn',
  'check.recorded',
  'commission.corrected',
  'commission.versionTaken',
  'consent.recorded',
  'consent.withdrawn',
  'link.made',
  'link.renewed',
  'link.reminded',
  'link.withdrawn',
  'link.opened',
  'link.locked',
  'link.handedIn',
  'link.accepted',
  'link.declined',
  'scan.begun',
  'office.contactChanged',
  'effort.recorded',
  'effort.changed',
  'effort.withdrawn',
  'original.entered',
  'original.moved',
  'procedure.created',
  'procedure.changed',
  'procedure.ended',
  'practice.dayMoved',
  'reminder.delivered',
  'reminder.failed',
  'reminder.retried',
  'submission.created',
  'submission.changed',
  'submission.stateChanged',
  'submission.personLeft',
  'submission.refused',
] as const;
export type EventCode = (typeof EVENT_CODES)[number];

export interface HistoryEvent {
  id: string;
  at: string;
  /** Null = the system. */
  by: string | null;
  code: EventCode;
  /** Titles, dates, states, as they were; only for those who may see the case. */
  details: Record<string, string | number | boolean | null>;
  caseId: string | null;
  documentId: string | null;
  /** Whose account it is about, by name: for whom a link was made, whose role was changed. Null = it is about no account. */
  about: string | null;
}

/** What only shows that somebody looked; the timeline of a case leaves it out. */
export const READING_EVENTS = [
  'case.read',
  'person.read',
  'person.searched',
  'document.downloaded',
  'paper.read',
] as const satisfies readonly EventCode[];

export interface FindHistory {
  /** changes = without those who only looked. */
  show?: 'all' | 'changes';
  limit?: number;
  cursor?: string;
}
