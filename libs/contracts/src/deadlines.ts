import type { CalendarDate } from './calendar-date.ts';
import type { CaseEventKind } from './case-events.ts';
import type { HolidayRegion, Land } from './lands.ts';

export const DEADLINE_TYPES = ['frist', 'notfrist', 'wiedervorlage', 'termin'] as const;
export type DeadlineType = (typeof DEADLINE_TYPES)[number];

export const DEADLINE_KINDS = [
  'hfkNotice', // notice of the authority about the commission: time to hand in the Eingabe
  'hfkReceipt', // receipt of the commission expected
  'hfkPapers', // commission asks for further papers
  'condition', // condition of the order
  'duldung', // Duldung ends
  'lawsuit', // Klage
  'urgentRequest', // Eilantrag
  'objection', // Widerspruch
  'hearing', // Anhörung, Stellungnahme
  'departure', // Ausreisefrist
  'authorityAppointment',
  'evidence', // ask somebody again
  'other',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** S1 = a right is lost for good; S2 = loss of status or removal possible; S3 = the case suffers; S4 = housekeeping; OPP = a chance opens. */
export const SEVERITIES = ['S1', 'S2', 'S3', 'S4', 'OPP'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const START_MODES = ['event', 'dayStart'] as const;
export type StartMode = (typeof START_MODES)[number];
export const PERIOD_UNITS = ['day', 'week', 'month', 'year'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** Fields of the published test vectors. */
export interface ComputeDeadlineRequest {
  /** Day of posting when fictionDays is a number, else the day that counts (service, notification, knowledge). */
  event: CalendarDate;
  /** Days after posting until an ordinary letter counts as notified; null = the event is the day that counts. */
  fictionDays: number | null;
  /** event = § 187 (1) BGB, that day is not counted; dayStart = § 187 (2) BGB, it is. */
  startMode: StartMode;
  length: number;
  unit: PeriodUnit;
  region: HolidayRegion;
  /** Move the end off Saturday, Sunday, holiday (§ 193 BGB; § 31 (3) VwVfG). False for thresholds and printed days. */
  shift: boolean;
}

/** With the kind the arithmetic begins with its word ('übergeben') and its own warnings are added. */
export interface ProposeDeadlineRequest extends ComputeDeadlineRequest {
  kind?: DeadlineKind;
}

/** When the responsible person would hear of a deadline that is not saved yet. */
export interface PlanRemindersRequest {
  dueOn: CalendarDate;
  /** 'HH:MM' in Europe/Berlin. */
  dueTime?: string | null;
  kind: DeadlineKind;
  type: DeadlineType;
  region: HolidayRegion;
}

export interface ComputedDeadline {
  /** Null without fictionDays. */
  deemed: CalendarDate | null;
  rawEnd: CalendarDate;
  due: CalendarDate;
  /** One German sentence: 'übergeben Do 19.11. + 4 Wochen = Do 17.12.2026; kein Feiertag in Niedersachsen'. */
  arithmetic: string;
  /** What a human should know: end on 24 or 31 December, fictional day on a Sunday … German sentences. */
  warnings: string[];
  /** Version of the rules, for example '2026-08'. */
  ruleVersion: string;
}

export interface DeadlineKindResponse {
  kind: DeadlineKind;
  title: string;
  type: DeadlineType;
  severity: Severity;
  /** What the dialog proposes; null = the day is written in the letter or agreed. */
  proposal: { length: number; unit: PeriodUnit; startMode: StartMode; shift: boolean } | null;
  /** Norm and source in German, or null. */
  source: string | null;
}

export interface CreateDeadlineRequest {
  kind: DeadlineKind;
  type: DeadlineType;
  /** Without it the kind's title. */
  title?: string;
  /** Exactly one of the two. */
  dueOn?: CalendarDate;
  computation?: ComputeDeadlineRequest;
  /** Appointments: 'HH:MM' in Europe/Berlin. */
  dueTime?: string | null;
  responsibleId?: string;
  /** The letter that started it. */
  documentId?: string | null;
  personIds?: string[];
  note?: string | null;
}

export interface MoveDeadlineRequest {
  dueOn?: CalendarDate;
  computation?: ComputeDeadlineRequest;
  dueTime?: string | null;
  reason: string;
  version: number;
}

export const DEADLINE_OUTCOMES = ['sent', 'extended', 'attended', 'notNeeded', 'missed'] as const;
export type DeadlineOutcome = (typeof DEADLINE_OUTCOMES)[number];

export interface FinishDeadlineRequest {
  outcome: DeadlineOutcome;
  /** What was done; needed for notNeeded and missed. */
  note?: string | null;
  proofDocumentId?: string | null;
  version: number;
}

export interface PlannedReminder {
  at: string;
  offsetDays: number;
  state: 'planned' | 'delivered' | 'cancelled' | 'failed';
  late: boolean;
}

export interface ReopenDeadlineRequest {
  version: number;
}

/** Entered by mistake. Of a Notfrist it only asks. */
export interface DeleteDeadlineRequest {
  reason: string;
  version: number;
}

export interface ConfirmEndRequest {
  version: number;
}

export interface RefuseEndRequest {
  comment: string;
  version: number;
}

export interface DeadlineMoveResponse {
  at: string;
  by: string;
  from: CalendarDate;
  to: CalendarDate;
  reason: string;
}

/** deleted = entered by mistake: struck through with name, never removed. */
export const DEADLINE_STATES = ['open', 'done', 'obsolete', 'deleted'] as const;
export type DeadlineState = (typeof DEADLINE_STATES)[number];

/** Who asked for the end of a Notfrist; a second person confirms it. */
export interface EndAsked {
  by: { id: string; name: string };
  at: string;
  end: 'done' | 'deleted';
}

export interface DeadlineSummary {
  id: string;
  caseId: string;
  caseNumber: string;
  caseTitle: string;
  land: Land;
  kind: DeadlineKind;
  type: DeadlineType;
  severity: Severity;
  title: string;
  dueOn: CalendarDate;
  dueTime: string | null;
  /** Null for a day that was entered by hand. */
  arithmetic: string | null;
  responsible: { id: string; name: string } | null;
  state: DeadlineState;
  /** How it ended; null while it is open. */
  outcome: DeadlineOutcome | null;
  documentId: string | null;
  /** Rule of the catalogue and the event that started it; null for a day entered by hand. */
  ruleCode: string | null;
  /** Which of the event's proposals it was. */
  ruleKey: string | null;
  eventId: string | null;
  /** Earliest day that can be defended, and the day of the warning. */
  cautiousOn: CalendarDate | null;
  warnOn: CalendarDate | null;
  endAsked: EndAsked | null;
  /** When it ended and by whom; null while it is open. */
  finishedAt: string | null;
  finishedBy: string | null;
  version: number;
}

export interface DeadlineResponse extends DeadlineSummary {
  computation: ComputeDeadlineRequest | null;
  deemed: CalendarDate | null;
  rawEnd: CalendarDate | null;
  warnings: string[];
  /** What else to check by the rule of the catalogue. */
  checks: string[];
  ruleVersion: string | null;
  norm: string | null;
  personIds: string[];
  note: string | null;
  outcomeNote: string | null;
  proofDocumentId: string | null;
  /** What was asked for, and what the second person answered last. */
  endAskedFor: { outcome: DeadlineOutcome | null; note: string | null } | null;
  endRefused: { by: string; at: string; comment: string } | null;
  /** What can be entered next because of how it ended: a missed period, a Klage that was filed. */
  offers: CaseEventKind[];
  moves: DeadlineMoveResponse[];
  reminders: PlannedReminder[];
  createdAt: string;
}

export interface FindDeadlines {
  from?: CalendarDate;
  to?: CalendarDate;
  responsibleId?: string;
  type?: DeadlineType;
  state?: DeadlineState;
  limit?: number;
  cursor?: string;
}
