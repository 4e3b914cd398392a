import type { CalendarDate } from './calendar-date.ts';
import type { BarCode, BarParameters } from './checks.ts';
import type { BarEdition, FreshnessCode } from './commission-fields.ts';
import type { CommissionTopic } from './commission-topics.ts';
import type { Land } from './lands.ts';
import type { SubmissionState } from './submissions.ts';

/** sourced = a source was seen; toVerify = from memory; null = not known. */
export type Confidence = 'sourced' | 'toVerify' | null;

export interface CommissionSummary {
  land: Land;
  landName: string;
  name: string;
  version: string;
  lastChecked: CalendarDate;
  /** Older than a year on the day of the answer. */
  outdated: boolean;
  /** Only through a member, a petition, or directly. */
  access: string[];
}

export interface CommissionBar {
  code: BarCode;
  text: string;
  norm: string | null;
  hard: boolean;
  /** Null = only seen in a draft or an older version. */
  inForce: boolean | null;
  confidence: Confidence;
  source: string | null;
  /** The clause that allows an exception, where the source names one. */
  exception?: string;
  parameters?: BarParameters;
  /** federal = holds in every Land. */
  scope?: 'federal' | 'land';
  edition?: BarEdition;
  /** First and last day; null = not known, or no end known. */
  validFrom?: CalendarDate | null;
  validUntil?: CalendarDate | null;
  note?: string | null;
}

/** One year, or a part of one ('2016 (erstes Halbjahr)'). Null = not known; received counts cases, persons counts people. */
export interface CommissionFigures {
  year: string;
  received: number | null;
  accepted: number | null;
  deliberated: number | null;
  ersuchen: number | null;
  ordered: number | null;
  persons: number | null;
  approximate: boolean;
  /** Ids of `sources`, with words between them. */
  source: string | null;
  note: string | null;
}

export interface CommissionPeriodFigures {
  period: string;
  received: number | null;
  deliberated: number | null;
  ersuchen: number | null;
  ordered: number | null;
  refused: number | null;
  /** In words: reports mix cases and people. */
  persons: string | null;
  source: string | null;
}

/** One entry of a list, by column. */
export type CommissionRow = Readonly<Record<string, string | number | boolean | null>>;

/** A field's value as it is kept: codes for choices, a day as 'YYYY-MM-DD', a list by rows; null = not known, of a list: no entry. */
export type CommissionValue = string | number | boolean | readonly string[] | readonly CommissionRow[] | null;

/** A value that this organisation knows better than the shipped profile. */
export interface CommissionCorrection {
  field: string;
  /** In German, as shown. */
  value: string | null;
  shipped: string | null;
  source: string;
  checkedOn: CalendarDate;
  /** Version that brought it. */
  version: string;
  correctedAt: string;
  correctedBy: string;
}

/** When a behaviour has to be said. */
export const BEHAVIOUR_MOMENTS = ['onCase', 'beforeSubmission', 'beforePetition'] as const;
export type BehaviourMoment = (typeof BEHAVIOUR_MOMENTS)[number];

export const BEHAVIOUR_CODES = [
  'needsMember',
  'memberOrPetition',
  'needsPetition',
  'petitionMustBeClosed',
  'warnBeforePetition',
  'petitionOpensDoor',
  'petitionClosesMemberWay',
  'petitionBlocks',
  'orderByForeignersAuthority',
  'stayBegins',
  'stayNotSecured',
] as const;
export type BehaviourCode = (typeof BEHAVIOUR_CODES)[number];

/** What the product does or says because of the profile. */
export interface CommissionBehaviour {
  code: BehaviourCode;
  when: BehaviourMoment;
  /** warns = somebody could lose a way by not knowing it. */
  tone: 'hint' | 'warns';
  text: string;
  norm: string | null;
  source: string | null;
  confidence: Confidence;
}

export interface CommissionResponse extends CommissionSummary {
  /** The shipped version it rests on; equal to `version` when nothing was corrected. */
  base: string;
  legalBasis: string | null;
  legalForm: string | null;
  office: {
    authority: string | null;
    street: string | null;
    postalCode: string | null;
    city: string | null;
    email: string | null;
    note: string | null;
  };
  supervisingMinistry: string | null;
  orderAuthority: string | null;
  orderAuthorityNote: string | null;
  whoMaySubmit: string[];
  whoMaySubmitNote: string | null;
  memberCount: number | null;
  votingMemberCount: number | null;
  memberCountRange: { from: number; to: number } | null;
  membersNote: string | null;
  majority: string | null;
  majorityNote: string | null;
  /** Whether a first check decides if the commission deliberates at all. */
  preliminaryReview: boolean | null;
  preliminaryReviewNote: string | null;
  petitionRelation: string | null;
  petitionNote: string | null;
  barsComplete: boolean;
  bars: CommissionBar[];
  stayEffect: string | null;
  stayBegins: string | null;
  stayEnds: string | null;
  stayForm: string | null;
  stayNote: string | null;
  requiredContents: {
    level: string;
    text: string;
    confidence: Confidence;
    source: string | null;
  }[];
  contentsNote: string | null;
  channels: {
    channel: string;
    note: string | null;
    confidence: Confidence;
    source: string | null;
  }[];
  /** The Land's own words, in its order; empty = only the common states are known. */
  statuses: { code: string; label: string; common: SubmissionState | null }[];
  conditions: { text: string; confidence: Confidence; source: string | null }[];
  typicalDurationMonths: number | null;
  annualFigures: CommissionFigures[];
  cumulativeFigures: CommissionPeriodFigures[];
  supportContact: { name: string; website: string | null; note: string | null } | null;
  /** Where this Land differs from the general table of how long papers are fresh. */
  freshness: { code: FreshnessCode; days: number }[];
  openQuestions: string[];
  sources: { id: string; title: string; address: string | null; note: string | null }[];
  confidence: Record<CommissionTopic, Confidence>;
  behaviours: CommissionBehaviour[];
  /** By field of `COMMISSION_FIELDS` and 'bars.<code>.<field>', for those who correct. */
  values: Record<string, CommissionValue>;
  corrections: CommissionCorrection[];
}

export interface CommissionChange {
  /** Of `COMMISSION_FIELDS`, or 'bars.<code>.<field of COMMISSION_BAR_FIELDS>'. */
  field: string;
  value: CommissionValue;
  /** Where it stands: norm, page, letter, who said it. */
  source: string;
  /** Not in the future. */
  checkedOn: CalendarDate;
}

export interface CorrectCommissionRequest {
  changes: CommissionChange[];
  reason: string;
  /** Version of the profile that the person saw. */
  version: string;
}

export interface CommissionVersionResponse {
  version: string;
  base: string;
  current: boolean;
  /** Null = shipped with the product. */
  correctedAt: string | null;
  correctedBy: string | null;
  reason: string | null;
  fields: string[];
}

/** From one version to another, only what differs; texts in German. */
export interface CommissionComparison {
  land: Land;
  from: string;
  to: string;
  differences: {
    field: string;
    before: string | null;
    after: string | null;
    /** Of the correction that brought the later value; null = shipped. */
    source: string | null;
    checkedOn: CalendarDate | null;
  }[];
}

/** A running case takes over the version that holds now. */
export interface TakeCommissionVersionRequest {
  commissionVersion: string;
  version: number;
}
