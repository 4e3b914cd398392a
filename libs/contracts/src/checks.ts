import type { CalendarDate } from './calendar-date.ts';
import type { Confidence } from './commissions.ts';
import type { FactCode } from './fact-catalogue.ts';
import type { Land } from './lands.ts';
import type { ProcedureKind } from './procedures.ts';

/** All grounds on which a commission turns an Eingabe away; each has exactly one rule in libs/domain. */
export const BAR_CODES = [
  // presence and responsibility
  'notInGermany',
  'otherLandResponsible',
  'noResidenceInLand',
  'wantedOrNoAddress',
  'dublin',
  'minimumStay',
  // status and duty to leave
  'notEnforceablyObliged',
  'notObliged',
  'noToleration',
  'removalDateFixed',
  'detentionOrdered',
  'expelled',
  'expelledGravity54',
  'entryBan',
  'deportationOrder58a',
  'titleRefused5Abs4',
  // other procedures
  'petitionPending',
  'petitionFiled',
  'petitionNotClosed',
  'petitionMissing',
  'otherProcedurePending',
  'remediesNotExhausted',
  'firstDecisionMissing',
  'otherTitlePossible',
  'repeatedWithoutNewFacts',
  // conduct
  'criminalOffence',
  'deception',
  'passportDuty',
  'nonCooperationIdentity',
  'securityThreat',
  'livelihood',
  // the Eingabe itself
  'asylumReasonsOnly',
  'notExceptional',
  'incomplete',
  'otherRegularExclusion',
  'absoluteExclusion',
  'orderExcluded',
] as const;
export type BarCode = (typeof BAR_CODES)[number];

/** Numbers and switches of a bar that differ from Land to Land. Left out = the source does not say. */
export interface BarParameters {
  /** minimumStay: full months in the federal territory. */
  months?: number;
  /** removalDateFixed: counts only after a notice at least so many weeks before the day. */
  weeks?: number;
  /** removalDateFixed: a day that has passed counts as well. */
  pastDayCounts?: boolean;
  /** removalDateFixed: counts as a bar only when the journey is booked. */
  bookingNeeded?: boolean;
  /** notInGermany: unknown whereabouts count as absence. */
  unknownWhereaboutsCount?: boolean;
  /** otherLandResponsible: Dublin cases belong to it. */
  dublinCounts?: boolean;
  /** Which procedures the bar looks at. */
  procedures?: readonly ProcedureKind[];
  /** otherTitlePossible: 'obtained' = a title already held; 'refusalNeeded' = a refused application is asked for. */
  otherTitle?: 'obtained' | 'refusalNeeded';
  /** repeatedWithoutNewFacts: whether new facts open the way again. */
  newFactsReopen?: boolean;
  /** repeatedWithoutNewFacts: only an Eingabe with which the commission has dealt counts. */
  onlyIfDealtWith?: boolean;
  /** criminalOffence: the sentence stops counting after some time. */
  expires?: boolean;
  /** expelled: only with an interest in expulsion under § 54 AufenthG. */
  onlyGravity54?: boolean;
  /** livelihood: presumed to be missing after benefits in the last two years and without income from work. */
  presumedAfterBenefits?: boolean;
}

export const BAR_VERDICTS = ['clear', 'curable', 'final', 'unknown'] as const;
export type BarVerdict = (typeof BAR_VERDICTS)[number];

/** Questions that are answered in the person's record, not by a fact. */
export const CHECK_RECORD_FIELDS = [
  'enteredOn',
  'land',
  'residenceStatus',
  'residenceStatusUntil',
] as const;
export type CheckRecordField = (typeof CHECK_RECORD_FIELDS)[number];

/** What the check says about one bar and one person, all in German. */
export interface BarFinding {
  code: BarCode;
  /** What the ground is called in lists. */
  label: string;
  verdict: BarVerdict;
  /** The ground as the profile has it. */
  text: string;
  /** One sentence in plain German. */
  plain: string;
  /** Why this answer, with numbers and days. */
  why: string;
  curedBy: string | null;
  /** The day on which time alone has cured it. */
  againOn: CalendarDate | null;
  /** The clause of the rule that allows an exception. */
  exception: string | null;
  norm: string | null;
  source: string | null;
  confidence: Confidence;
  hard: boolean;
  inForce: boolean | null;
  profileVersion: string;
  /** Facts whose answer would settle it. */
  facts: FactCode[];
  records: CheckRecordField[];
  /** Kinds of procedures whose entry would settle it. */
  procedures: ProcedureKind[];
  /** `about` of a judgement that answers it: yes = the bar stands. */
  judgement: string;
  /** A human has answered it. */
  judged: boolean;
  /** It tells what a confidential entry says; whoever may not read that gets other words. */
  confidential?: true;
}

export interface PersonCheck {
  personId: string;
  name: string;
  /** The worst known: final, curable, unknown, clear. */
  verdict: BarVerdict;
  bars: BarFinding[];
}

export const DOOR_WAYS = ['direct', 'member', 'petition'] as const;
export type DoorWay = (typeof DOOR_WAYS)[number];

export const DOOR_NEED_STATES = ['met', 'missing', 'unknown'] as const;
export type DoorNeedState = (typeof DOOR_NEED_STATES)[number];

export interface DoorNeed {
  code: 'member' | 'petitionStarted' | 'petitionClosed' | 'petitionNotRunning';
  state: DoorNeedState;
  text: string;
  facts: FactCode[];
}

/** Through whom the commission is reached, and what is missing for it. */
export interface CheckDoor {
  /** open = nothing is missing; closed = something is; unknown = something is not known. */
  state: 'open' | 'closed' | 'unknown';
  ways: { way: DoorWay; text: string }[];
  note: string | null;
  needs: DoorNeed[];
  /** Who orders in the end. */
  order: string;
  warnings: string[];
}

/** The check as it stands on one day; computed, or kept as a snapshot. */
export interface CheckResponse {
  /** Null = computed now and not kept. */
  id: string | null;
  caseId: string;
  land: Land;
  commissionName: string;
  checkedOn: CalendarDate;
  /** Null = not kept. */
  checkedAt: string | null;
  checkedBy: string | null;
  profileVersion: string;
  ruleVersion: string;
  /** False: the list of bars has gaps, and no hit does not mean admissible. */
  barsComplete: boolean;
  door: CheckDoor;
  people: PersonCheck[];
  /** What the `source` of a finding names, separated by '; '. */
  sources: { id: string; title: string; address: string | null }[];
}

export interface CheckSummary {
  id: string;
  checkedOn: CalendarDate;
  checkedAt: string;
  checkedBy: string;
  land: Land;
  profileVersion: string;
  ruleVersion: string;
  people: { personId: string; name: string; verdict: BarVerdict }[];
}

export interface BarChange {
  code: BarCode;
  label: string;
  /** Null = the bar was not looked at. */
  before: { verdict: BarVerdict; why: string } | null;
  after: { verdict: BarVerdict; why: string } | null;
}

export interface CheckComparison {
  before: CheckSummary;
  after: CheckSummary;
  /** Only people and bars that differ; a verdict is null when the person was not part of that check. */
  people: {
    personId: string;
    name: string;
    before: BarVerdict | null;
    after: BarVerdict | null;
    bars: BarChange[];
  }[];
}

/** Somebody hands in although a bar stands; by name and with a reason. */
export interface BarOverride {
  reason: string;
}

/** As it is kept with the step: the bars that stood on that day. */
export interface RecordedOverride extends BarOverride {
  bars: { code: BarCode; label: string }[];
}
