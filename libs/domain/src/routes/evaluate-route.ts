import {
  type CalendarDate,
  type Criterion,
  type CriterionFinding,
  type ResidenceRoute,
  ROUTE_OUTCOMES,
  type RouteFinding,
  type RouteOutcome,
  type ThresholdFinding,
} from '@bleibeakte/contracts';
import { addDays } from '../calendar/calendar-date.ts';
import { formatDateDe } from '../calendar/day-format.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { evaluateCriterion } from './evaluate-criterion.ts';
import { type Result, weigh, type Weighed } from './route-outcome.ts';
import { routeThresholds } from './route-thresholds.ts';
import { applyWaivers } from './route-waivers.ts';

interface Closure {
  on: CalendarDate | null;
  reason: string;
}

/** Nobody can take this way today, whoever they are. */
function closureOf(route: ResidenceRoute, today: CalendarDate): Closure | null {
  const { status, validFrom, validUntil, criteria } = route;
  if (validUntil !== null && today > validUntil)
    return { on: validUntil, reason: `Ausgelaufen mit dem ${formatDateDe(validUntil)}.` };
  if (status === 'expired') return { on: validUntil, reason: 'Ausgelaufen.' };
  if (validFrom !== null && today < validFrom)
    return { on: addDays(validFrom, -1), reason: `Gilt erst ab ${formatDateDe(validFrom)}.` };
  if (status !== 'suspended') return null;
  const suspended = criteria.find((criterion) => criterion.type === 'suspendedUntil');
  return suspended && today <= suspended.value
    ? {
        on: suspended.value,
        reason: `Ausgesetzt bis zum Ablauf des ${formatDateDe(suspended.value)}.`,
      }
    : null;
}

const DECIDES: ReadonlySet<Criterion['role']> = new Set(['requirement', 'exclusion']);

/** Criteria of other routes weigh as what they are there. */
function weighedOf(
  criterion: Criterion,
  finding: CriterionFinding,
  waivable: ReadonlySet<string>,
  all: ReadonlyMap<string, Criterion>,
): Weighed[] {
  if (criterion.type !== 'criteriaOfRoute')
    return [{ criterion, finding, waivable: waivable.has(criterion.code) }];
  return finding.parts.flatMap((part) => {
    const own = all.get(part.code);
    return own ? [{ criterion: own, finding: part, waivable: false }] : [];
  });
}

/** Built once for each collection: with five people and all routes it would be the dearest step. */
const CODES = new WeakMap<readonly ResidenceRoute[], ReadonlyMap<string, Criterion>>();
function criteriaByCode(routes: readonly ResidenceRoute[]): ReadonlyMap<string, Criterion> {
  const known = CODES.get(routes);
  if (known) return known;
  const codes = new Map(
    routes.flatMap(({ criteria }) => criteria.map((one) => [one.code, one] as const)),
  );
  CODES.set(routes, codes);
  return codes;
}

/** When the same route is open in several ways, the way that is nearest. */
const NEAREST: readonly RouteOutcome[] = [
  'met',
  'metExceptGaps',
  'openOn',
  'ask',
  'needsHuman',
  'notAvailable',
  'closed',
];
const nearest = (results: readonly Result[]): Result | undefined =>
  [...results].sort((a, b) => NEAREST.indexOf(a.outcome) - NEAREST.indexOf(b.outcome))[0];

/** Pure; null data never becomes a no. The day is knowledge.today. */
export function evaluateRoute(
  route: ResidenceRoute,
  knowledge: Knowledge,
  allRoutes: readonly ResidenceRoute[],
): RouteFinding {
  const { criteria } = route;
  const sitting = { knowledge, routes: allRoutes };
  const { findings, waivable } = applyWaivers(
    criteria,
    criteria.map((criterion) => evaluateCriterion(criterion, route, sitting)),
  );
  const thresholds = routeThresholds(route, knowledge);
  const closure = closureOf(route, knowledge.today);
  if (closure) {
    return {
      route: route.code,
      criteria: findings,
      thresholds,
      outcome: 'closed',
      on: closure.on,
      onCode: null,
      until: null,
      reason: closure.reason,
      judged: false,
      gaps: [],
      toJudge: [],
      ask: [],
    };
  }
  const all = criteriaByCode(allRoutes);
  const exclusions: Weighed[] = [];
  const main: Weighed[] = [];
  const others: Weighed[][] = [];
  for (const [index, criterion] of criteria.entries()) {
    const finding = findings[index];
    if (!finding || !DECIDES.has(criterion.role) || criterion.strictness === 'strengthening') {
      continue;
    }
    const parts = weighedOf(criterion, finding, waivable, all);
    if (criterion.role === 'exclusion') exclusions.push(...parts);
    else if (criterion.strictness === 'alternative') others.push(parts);
    else main.push(...parts);
  }
  const notYet = thresholds.filter(
    ({ kind, on, passed }) => kind === 'earliestApplication' && on !== null && !passed,
  );
  const results = [
    weigh([...exclusions, ...main], notYet),
    ...others.map((parts) => weigh([...exclusions, ...parts], notYet)),
  ];
  const result = nearest(results)!;
  // Written out, for speed: spreading took a fifth of the time of all routes.
  return {
    route: route.code,
    criteria: findings,
    thresholds,
    outcome: result.outcome,
    on: result.on,
    onCode: thresholdCode(thresholds, result) ?? result.onCode,
    until: result.until,
    reason: result.reason,
    judged: result.judged,
    gaps: result.gaps,
    toJudge: result.toJudge,
    ask: result.ask,
  };
}

/** A day that a published threshold gives goes by its name. */
const thresholdCode = (
  thresholds: readonly ThresholdFinding[],
  { outcome, on }: Result,
): string | null =>
  outcome === 'openOn'
    ? (thresholds.find((threshold) => threshold.on === on && !threshold.passed)?.code ?? null)
    : null;

const metOf = ({ criteria }: RouteFinding): number =>
  criteria.filter(({ outcome }) => outcome === 'met').length;

/** Open ways before those that are shut today, and closed ones last. */
const TIERS: Record<RouteOutcome, number> = {
  met: 0,
  metExceptGaps: 0,
  needsHuman: 1,
  openOn: 1,
  ask: 1,
  notAvailable: 2,
  closed: 3,
};

/** All routes for one person: open ways first, then the law's own priority, then what has more met. The order is for reading only. */
export function evaluateRoutes(
  routes: readonly ResidenceRoute[],
  knowledge: Knowledge,
): RouteFinding[] {
  return routes
    .map((route) => {
      const finding = evaluateRoute(route, knowledge, routes);
      const { outcome } = finding;
      const rank = ROUTE_OUTCOMES.indexOf(outcome);
      return {
        finding,
        tier: TIERS[outcome],
        order: route.priorityBefore23a ?? 9,
        met: metOf(finding),
        rank,
      };
    })
    .sort((a, b) => a.tier - b.tier || a.order - b.order || b.met - a.met || a.rank - b.rank)
    .map(({ finding }) => finding);
}
