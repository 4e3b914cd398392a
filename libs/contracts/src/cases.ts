import type { CalendarDate } from './calendar-date.ts';
import type { HolidayRegion, Land } from './lands.ts';
import type { SubmissionState } from './submissions.ts';

export const CASE_STAGES = [
  'clarify',
  'collect',
  'write',
  'check',
  'submit',
  'decision',
  'closed',
] as const;
export type CaseStage = (typeof CASE_STAGES)[number];

export const CASE_CLOSE_REASONS = [
  'permitIssued',
  'otherTitle',
  'refused',
  'left',
  'movedAway',
  'noContact',
  'other',
] as const;
export type CaseCloseReason = (typeof CASE_CLOSE_REASONS)[number];

export interface NextStep {
  text: string;
  dueOn: CalendarDate | null;
}

export interface OpenCaseRequest {
  personIds: string[];
  land: Land;
  /** Calendar of the receiving authority; without it that of the Land. */
  region?: HolidayRegion;
  responsibleId?: string;
  /** What the family is called in lists; without it it is made from the last names. */
  title?: string;
  nextStep?: NextStep | null;
}

export interface UpdateCaseRequest {
  title?: string;
  land?: Land;
  region?: HolidayRegion;
  stage?: Exclude<CaseStage, 'closed'>;
  responsibleId?: string;
  notes?: string | null;
  version: number;
}

/** Either a step, or the reason why none is needed. */
export interface SetNextStepRequest {
  nextStep: NextStep | null;
  noneNeededBecause?: string | null;
  version: number;
}

export interface CloseCaseRequest {
  reason: CaseCloseReason;
  note?: string | null;
  version: number;
}

/** The case begins again at the first stage and without a next step. */
export interface ReopenCaseRequest {
  version: number;
}

export interface AddCasePersonRequest {
  personId: string;
}

export interface AddTeamMemberRequest {
  userId: string;
}

export interface StaffRef {
  id: string;
  name: string;
}

export interface CaseSummary {
  id: string;
  /** 'HF-2026-0031' */
  number: string;
  title: string;
  land: Land;
  stage: CaseStage;
  responsible: StaffRef | null;
  persons: number;
  /** The next open date: deadline or next step, whichever comes first. */
  nextDate: {
    on: CalendarDate;
    title: string;
    type: 'frist' | 'notfrist' | 'wiedervorlage' | 'termin' | 'step';
  } | null;
  /** Latest submission's state. */
  submissionState: SubmissionState | null;
  evidenceDone: number;
  evidenceAll: number;
  openedOn: CalendarDate;
  closed: boolean;
}

export interface CasePersonResponse {
  id: string;
  name: string;
  age: number | null;
  /** Turns 18 within the next twelve months: the day, else null. */
  turns18On: CalendarDate | null;
  residenceStatus: string;
  residenceStatusUntil: CalendarDate | null;
}

export interface CaseResponse extends CaseSummary {
  region: HolidayRegion;
  commissionName: string;
  /** Version of the commission's profile that this case uses, and when it was last checked. */
  commissionVersion: string;
  /** The one that holds now; another one = the profile has changed since. */
  commissionCurrentVersion: string;
  commissionLastChecked: CalendarDate;
  nextStep: NextStep | null;
  noNextStepBecause: string | null;
  notes: string | null;
  people: CasePersonResponse[];
  team: StaffRef[];
  /** How many people of the organisation can open this case. */
  visibleTo: number;
  closeReason: CaseCloseReason | null;
  closeNote: string | null;
  counts: { evidence: number; documents: number; deadlines: number; submissions: number };
  version: number;
}

export interface FindCases {
  stage?: CaseStage;
  land?: Land;
  responsibleId?: string;
  /** 'overdue' | 'withoutNextStep' | 'open' | 'closed' */
  show?: 'open' | 'closed' | 'overdue' | 'withoutNextStep';
  sort?: 'number' | 'nextDate';
  /** 1 to 100; without it 50. */
  limit?: number;
  /** Of the page before. */
  cursor?: string;
}

export interface Page<T> {
  items: T[];
  /** Pass as `cursor` for the next page; null at the end. */
  nextCursor: string | null;
}

export interface SearchRequest {
  query: string;
}

export interface SearchResponse {
  cases: CaseSummary[];
  persons: {
    id: string;
    name: string;
    age: number | null;
    caseNumber: string | null;
    caseId: string | null;
  }[];
}
