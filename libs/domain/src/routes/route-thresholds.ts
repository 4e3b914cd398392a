import type {
  CalendarDate,
  FactCode,
  FactValueOf,
  OpportunityThreshold,
  QuestionCode,
  ResidenceRoute,
  ThresholdBasis,
  ThresholdFinding,
  ThresholdKind,
} from '@bleibeakte/contracts';
import {
  addDays,
  addMonths,
  ageOn,
  completesAgeOn,
  reachesAgeOn,
} from '../calendar/calendar-date.ts';
import { type Knowledge, valueOf } from '../knowledge/knowledge.ts';
import { BIRTH_FIRST_JANUARY, BIRTH_UNCERTAIN, isExact, possibleBirths } from './day-rules.ts';
import { workChains } from './livelihood-rules.ts';
import { STAY_BASES, stayChains } from './stay-rules.ts';
import { type Chain, reachedOn } from './time-chain.ts';

type Computed = Extract<OpportunityThreshold, { basis: ThresholdBasis }>;

/** A day from which is counted, a chain of time, or why there is none. */
type Start =
  | { day: CalendarDate; warnings?: string[] }
  | { chain: Chain }
  | { ask: QuestionCode[]; warnings?: string[] }
  | { none: true };

type StartOf = (knowledge: Knowledge, threshold: Computed, route: ResidenceRoute) => Start;

const fromFact =
  (
    code: FactCode &
      { [Code in FactCode]: FactValueOf<Code> extends CalendarDate ? Code : never }[FactCode],
  ): StartOf =>
  (knowledge) => {
    const day = valueOf(knowledge, code);
    return day === undefined ? { ask: [code] } : { day: day as CalendarDate };
  };

const fromStay =
  (basis: keyof typeof STAY_BASES): StartOf =>
  (knowledge) => {
    const periods = valueOf(knowledge, 'stayPeriods');
    if (periods === undefined) return { ask: ['stayPeriods'] };
    const chains = stayChains(periods, STAY_BASES[basis], knowledge.today);
    return chains ? { chain: chains.strict } : { none: true };
  };

/** Which work counts stands in the route's criterion of the same length. */
const fromWork: StartOf = (knowledge, { months }, { criteria }) => {
  const periods = valueOf(knowledge, 'workPeriods');
  if (periods === undefined) return { ask: ['workPeriods'] };
  for (const criterion of criteria) {
    if (criterion.type !== 'employmentMonths' || criterion.value.months !== months) continue;
    const chains = workChains(periods, criterion.value, knowledge.today);
    return chains ? { chain: chains.strict } : { none: true };
  }
  return { none: true };
};

const fromBirth: StartOf = (knowledge) => {
  const births = possibleBirths(knowledge);
  if (!births)
    return { ask: ['birthDate'], warnings: knowledge.birthDate === null ? [] : [BIRTH_UNCERTAIN] };
  if (!isExact(births)) return { ask: ['birthDate'], warnings: [BIRTH_UNCERTAIN] };
  return {
    day: births.earliest,
    warnings: births.earliest.endsWith('-01-01') ? [BIRTH_FIRST_JANUARY] : [],
  };
};

const STARTS: Record<ThresholdBasis, StartOf> = {
  birthDate: fromBirth,
  anchorChildBirthDate: fromFact('anchorChildBirthDate'),
  germanChildBirthDate: fromFact('anchorChildBirthDate'),
  continuousStayStart: fromStay('continuousStayStart'),
  tolerationStart: fromStay('tolerationStart'),
  deportationSuspendedSince: fromStay('deportationSuspendedSince'),
  status60dStart: fromStay('status60dStart'),
  employmentStart: fromWork,
  adequateEmploymentStart: fromWork,
  qualifiedEmploymentStart: fromWork,
  maritalCohabitationStart: fromFact('marriedInGermanySince'),
  trainingStart: fromFact('trainingStart'),
  trainingCompletedOn: fromFact('trainingCompletedOn'),
  newEvidenceKnownOn: fromFact('newEvidenceKnownOn'),
  victimIndicationKnown: fromFact('victimIndicationKnownOn'),
  paternityConsentApplicationReceived: fromFact('paternityConsentReceivedOn'),
};

const byLength =
  (
    ofMonths: (start: CalendarDate, months: number) => CalendarDate,
    ofYears: (birth: CalendarDate, years: number) => CalendarDate,
  ) =>
  (start: CalendarDate, { months, years }: Computed): CalendarDate =>
    years === undefined ? ofMonths(start, months ?? 0) : ofYears(start, years);

/** The day of the event is not counted: what opens is open the day after. A cut-off is its last day. */
const opens = byLength((start, months) => addDays(addMonths(start, months), 1), reachesAgeOn);
const lastDay = byLength(addMonths, completesAgeOn);

const DAYS: Record<
  Exclude<ThresholdKind, 'fixedDay'>,
  (start: CalendarDate, threshold: Computed) => CalendarDate
> = {
  opens,
  fictionDate: opens,
  earliestApplication: lastDay,
  lastDayBefore: lastDay,
  deadline: lastDay,
  minimumDepartureDeadline: lastDay,
};

/** Days that are still possible on the day itself. */
const LASTS: ReadonlySet<ThresholdKind> = new Set([
  'lastDayBefore',
  'deadline',
  'minimumDepartureDeadline',
]);

const CONDITIONS: Readonly<Record<string, (knowledge: Knowledge) => boolean>> = {
  livesWithMinorUnmarriedChild: ({ childrenInHousehold, today }) =>
    childrenInHousehold.some((birth) => birth <= today && ageOn(birth, today) < 18),
};

function thresholdOf(
  threshold: OpportunityThreshold,
  route: ResidenceRoute,
  knowledge: Knowledge,
): ThresholdFinding | null {
  const { code, condition } = threshold;
  if (condition !== undefined && !CONDITIONS[condition]?.(knowledge)) return null;
  const finding = (
    kind: ThresholdKind,
    on: CalendarDate | null,
    more: { ask?: QuestionCode[]; warnings?: string[] } = {},
  ): ThresholdFinding => ({
    code,
    kind,
    on,
    ask: more.ask ?? [],
    warnings: more.warnings ?? [],
    passed: on !== null && (LASTS.has(kind) ? knowledge.today > on : knowledge.today >= on),
  });
  if ('date' in threshold) return finding('fixedDay', threshold.date);
  const kind = threshold.kind ?? 'opens';
  const start = STARTS[threshold.basis](knowledge, threshold, route);
  if ('day' in start)
    return finding(kind, DAYS[kind](start.day, threshold), { warnings: start.warnings ?? [] });
  if ('chain' in start) return finding(kind, reachedOn(start.chain, threshold.months ?? 0));
  return 'ask' in start ? finding(kind, null, start) : finding(kind, null);
}

/** Thresholds of the residence law, never moved off a Sunday or a holiday; those whose condition is not there are left out. */
export const routeThresholds = (route: ResidenceRoute, knowledge: Knowledge): ThresholdFinding[] =>
  route.opportunityThresholds.flatMap(
    (threshold) => thresholdOf(threshold, route, knowledge) ?? [],
  );
