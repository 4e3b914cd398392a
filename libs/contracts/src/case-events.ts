import type { CalendarDate } from './calendar-date.ts';
import type { DeadlineProposal } from './deadline-catalogue.ts';
import type { DeadlineSummary, PeriodUnit } from './deadlines.ts';
import type { HolidayRegion, Land } from './lands.ts';

/** What can happen and start deadlines; the words and questions of each lie in the law library. */
export const CASE_EVENT_KINDS = [
  // letters and decisions
  'hfkNotice', // the authority tells about the commission (Belehrung)
  'authorityDecision',
  'bamfDecision',
  'objectionDecision',
  'courtJudgment',
  'courtOrder',
  'courtNotice', // Gerichtsbescheid
  'courtPursue', // Betreibensaufforderung
  'courtPeriod',
  'authorityRequest', // Anhörung, papers, passport
  'summons', // any appointment that somebody else has set
  'departurePeriodSet',
  'departurePeriodAgain',
  'reflectionPeriodSet',
  'removalDateKnown',
  'removalAnnounced',
  // own steps in other procedures
  'lawsuitFiled',
  'applicationFiled',
  'obstacleEnded', // a missed period: what kept the person from it is over
  'newGround',
  'petitionFiled',
  // the commission
  'hfkDecidedToFile',
  'hfkFiled',
  'hfkStay',
  'hfkPapers',
  'hfkStatement',
  'hfkSession',
  'hfkRequest', // Ersuchen
  'hfkClosed',
  'hfkOrder',
  'enforceable',
  // papers with a printed day
  'duldungIssued',
  'gestattungIssued',
  'permitIssued',
  'fictionIssued',
  'passportValid',
  'workAllowed',
  'identitySupplement',
  'banOrdered',
  'declarationSigned', // § 68 AufenthG
  // life
  'entered',
  'asylumApplied',
  'receptionCentre',
  'takenBackAccepted', // Dublin
  'addressChanged',
  'childBorn',
  'birthDate',
  'statusSince',
  'trainingStart',
  'trainingEnd',
  'workToleration', // § 60d
  'jobEnded',
  'recognised',
  'temporaryProtection',
  'familyReunionSuspended',
  'medicalCertificate',
  'criminalProceedings',
  'convicted',
  'paternityFiled',
  'lastContact',
  // the advice centre itself
  'mandateSigned',
  'mandateEnded',
  'consentSigned',
  'caseEnded',
  'dataRequest',
  'dataBreach',
  'projectEnded',
  'absencePlanned',
] as const;
export type CaseEventKind = (typeof CASE_EVENT_KINDS)[number];

export const SERVICE_MODES = [
  'handedOver',
  'postOrdinary',
  'pzuHanded',
  'pzuLetterbox',
  'pzuDeposit',
  'einschreibenUebergabe',
  'einschreibenRueckschein',
  'empfangsbekenntnis',
  'electronic',
  'portal',
  'receptionCentre',
  'lastAddress',
  'representative',
  'publicNotice',
  'defective',
  'pronounced',
  'unknown',
] as const;
/** How it reached the person; `unknown` counts from the earliest plausible day. */
export type ServiceMode = (typeof SERVICE_MODES)[number];

export const EVENT_SENDERS = ['land', 'federal', 'court', 'unknown'] as const;
/** Whose law says when an ordinary letter counts as notified. */
export type EventSender = (typeof EVENT_SENDERS)[number];

export const INSTRUCTIONS = ['correct', 'missing', 'wrong', 'unknown'] as const;
/** The Rechtsbehelfsbelehrung. */
export type Instruction = (typeof INSTRUCTIONS)[number];

/** Questions that decide which rules apply, with their answers. Everything may also be left open. */
export const EVENT_QUESTIONS = {
  outcome: ['regular', 'manifestlyUnfounded', 'inadmissible', 'transfer', 'border', 'withdrawn'],
  content: ['refusal', 'refusalDuldung', 'removalThreat', 'revocation', 'removalOrder58a', 'other'],
  remedy: ['objection', 'lawsuit'],
  suspensive: ['yes', 'no'],
  asylum: ['yes', 'no'],
  threatBy: ['bamf', 'authority'],
  request: ['hearing', 'evidence', 'passport'],
  appointment: ['authority', 'embassy', 'bamfHearing', 'doctor', 'other'],
  purpose: ['clarification', 'photos', 'medical', 'passportCollection', 'extension', 'other'],
  permit: ['23a', '104c', 'other'],
  certainty: ['exact', 'uncertain'],
  status: [
    'duldung',
    'stay',
    'lawful',
    'permit',
    'suspended',
    'job',
    'qualifiedJob',
    'adequateJob',
    'workToleration',
    'school',
  ],
  unaccompanied: ['yes', 'no'],
  end: ['completed', 'brokenOff'],
  youngChild: ['yes', 'no'],
  minorChild: ['yes', 'no'],
} as const;
export type EventQuestion = keyof typeof EVENT_QUESTIONS;
export type EventAnswer<Question extends EventQuestion = EventQuestion> =
  (typeof EVENT_QUESTIONS)[Question][number];
export type EventAnswers = { readonly [Question in EventQuestion]?: EventAnswer<Question> | null };

export interface LetterPeriod {
  length: number;
  unit: PeriodUnit;
}

/** What staff enter. A day is what stands on the paper; nothing is computed in the head. */
export interface CaseEventFacts {
  kind: CaseEventKind;
  /** The day on which it happened or reached the person; of printed days the day of issue. */
  on: CalendarDate;
  service?: ServiceMode | null;
  /** Given to the post, sent, or handed to the reception centre. */
  postedOn?: CalendarDate | null;
  letterDatedOn?: CalendarDate | null;
  sender?: EventSender | null;
  /** Land of the authority that sent it; without it the Land of the case. */
  senderLand?: Land | null;
  /** Holidays of the seat of the body that has to receive the answer; without it those of the case. */
  region?: HolidayRegion | null;
  /** A second body that may receive it too: the earlier day is the target. */
  alsoAt?: HolidayRegion | null;
  instruction?: Instruction | null;
  /** The period that the instruction names, as it stands there. */
  instructionSays?: LetterPeriod | null;
  /** Day of the asylum application: decides between the old and the new asylum law. */
  asylumAppliedOn?: CalendarDate | null;
  /** The period that the letter sets. */
  period?: LetterPeriod | null;
  /** The day that the letter or paper names: end, appointment, valid until. */
  namedOn?: CalendarDate | null;
  /** 'HH:MM' in Europe/Berlin; of an appointment, or when a data breach became known. */
  namedTime?: string | null;
  /** Day on which the decision under attack was served; of a Klage that was filed. */
  servedOn?: CalendarDate | null;
  answers?: EventAnswers;
  /** Conditions of an order, each with the day that it names. */
  conditions?: { text: string; until: CalendarDate }[];
}

export interface RecordEventRequest extends CaseEventFacts {
  personIds?: string[];
  documentId?: string | null;
  note?: string | null;
}

export interface TakeEventRequest extends RecordEventRequest {
  /** Keys of the proposals that become deadlines. */
  take: string[];
  responsibleId?: string;
}

export interface ProposalsResponse {
  proposals: DeadlineProposal[];
  /** What about the event itself is open or striking: 'ask for the envelope'. German sentences. */
  warnings: string[];
}

export interface CaseEventResponse extends CaseEventFacts {
  id: string;
  caseId: string;
  /** German: 'Belehrung über die Härtefallkommission'. */
  title: string;
  personIds: string[];
  documentId: string | null;
  note: string | null;
  recordedAt: string;
  recordedBy: string;
  withdrawnAt: string | null;
  withdrawnBecause: string | null;
  /** The deadlines that grew out of it, also the done and the deleted. */
  deadlines: DeadlineSummary[];
  version: number;
}

export interface ChangeEventRequest extends RecordEventRequest {
  version: number;
}

/** The old deadline beside what would be proposed now; nothing has moved. */
export interface EventComparison {
  deadline: DeadlineSummary;
  /** Null: the rule does not apply to the changed event. */
  proposal: DeadlineProposal | null;
  moves: boolean;
}

export interface ChangedEventResponse {
  event: CaseEventResponse;
  comparisons: EventComparison[];
  /** Proposals that no deadline stands for yet. */
  further: DeadlineProposal[];
  warnings: string[];
}

export interface ApplyEventRequest {
  moves: { deadlineId: string; version: number; key: string }[];
  /** Further proposals that become deadlines. */
  take?: string[];
  reason: string;
  version: number;
}

export interface WithdrawEventRequest {
  reason: string;
  version: number;
}

/** Somebody has looked at every deadline of the case. */
export interface DeadlineReviewResponse {
  by: string;
  at: string;
  /** How many deadlines there were. */
  deadlines: number;
}
