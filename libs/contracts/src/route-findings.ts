import type { CalendarDate } from './calendar-date.ts';
import type { FactCode } from './fact-catalogue.ts';
import type { FactStanding } from './facts.ts';
import type {
  CriterionRole,
  Evaluation,
  GeneralCondition,
  ResidenceRoute,
  RouteSource,
  Strictness,
  ThresholdKind,
  TwoTongues,
} from './residence-routes.ts';

/** waived = not asked for in this case; note = a word to the reader, never decides. */
export const CRITERION_OUTCOMES = [
  'met',
  'waived',
  'missing',
  'openOn',
  'ask',
  'human',
  'note',
] as const;
export type CriterionOutcome = (typeof CRITERION_OUTCOMES)[number];

/** A question is answered by a fact or by the person's record. */
export type RecordField = 'birthDate' | 'enteredOn';
export type QuestionCode = FactCode | RecordField;

export interface CriterionFinding {
  code: string;
  outcome: CriterionOutcome;
  /** openOn: met from that day, as far as is known today. */
  on: CalendarDate | null;
  /** met: the last day on which it still is, when it ends. */
  until: CalendarDate | null;
  /** Which answers are missing. */
  ask: QuestionCode[];
  /** One German sentence with the figures. */
  why: string;
  /** What a human has to look at: uncertain day of birth, interruption of the stay … German. */
  warnings: string[];
  /** The weakest standing of the facts it rests on; null when it rests on none. */
  standing: FactStanding | null;
  /** A human may answer this under the criterion's code. */
  judgeable: boolean;
  /** A human has. */
  judged: boolean;
  /** criteriaOfRoute: the findings on the criteria of the other route. */
  parts: CriterionFinding[];
}

export interface ThresholdFinding {
  code: string;
  kind: ThresholdKind;
  /** Null while it cannot be computed; see ask. */
  on: CalendarDate | null;
  passed: boolean;
  ask: QuestionCode[];
  warnings: string[];
}

/** needsHuman = look at it now: what can be computed is met, a human judges the rest. */
export const ROUTE_OUTCOMES = [
  'met',
  'metExceptGaps',
  'needsHuman',
  'openOn',
  'ask',
  'notAvailable',
  'closed',
] as const;
export type RouteOutcome = (typeof ROUTE_OUTCOMES)[number];

export interface RouteFinding {
  route: string;
  outcome: RouteOutcome;
  /** openOn: from that day; closed: since when, or the last day of a suspension. */
  on: CalendarDate | null;
  /** Threshold or criterion that gives the day. */
  onCode: string | null;
  /** The last day on which it stays possible (before the 27th birthday); null = no such day. */
  until: CalendarDate | null;
  /** German, one sentence. */
  reason: string;
  /** notAvailable because a human has judged so; such a result is for staff, never for the client. */
  judged: boolean;
  /** Criteria that are missing and can be argued. */
  gaps: string[];
  /** Criteria that wait for a human. */
  toJudge: string[];
  ask: QuestionCode[];
  criteria: CriterionFinding[];
  thresholds: ThresholdFinding[];
}

export interface PersonRoutesResponse {
  personId: string;
  name: string;
  /** Of this person; the first to look at first. */
  routes: RouteFinding[];
}

export interface CriterionDescription {
  code: string;
  role: CriterionRole;
  strictness: Strictness;
  evaluation: Evaluation;
  group: string | null;
  text: TwoTongues;
  norm: string;
  confidence: string | null;
}

export interface RouteDescription {
  code: string;
  norm: string;
  title: TwoTongues;
  kind: ResidenceRoute['kind'];
  legalEffect: string;
  priority: number | null;
  confidence: 'high' | 'medium';
  notes: TwoTongues | null;
  validFrom: CalendarDate | null;
  validUntil: CalendarDate | null;
  sources: RouteSource[];
  criteria: CriterionDescription[];
}

/** All routes for all people of a case. The words of the law come once, findings name them by code. */
export interface CaseRoutesResponse {
  today: CalendarDate;
  ruleVersion: string;
  disclaimer: TwoTongues;
  /** What to record of it before an Eingabe is handed in. */
  beforeEingabe: TwoTongues;
  /** Rules of the general part that play into all routes. */
  general: GeneralCondition[];
  /** What nobody has read in the source yet. */
  unverified: TwoTongues[];
  routes: RouteDescription[];
  persons: PersonRoutesResponse[];
  /** Open Wiedervorlagen that were made from here. */
  watched: WatchedRouteResponse[];
}

/** Look at it again on the day of this threshold, or of this criterion's openOn. */
export interface WatchRouteRequest {
  personId: string;
  routeCode: string;
  thresholdCode: string;
}

/** The Wiedervorlage that has been made. */
export interface WatchedRouteResponse extends WatchRouteRequest {
  deadlineId: string;
  dueOn: CalendarDate;
}
