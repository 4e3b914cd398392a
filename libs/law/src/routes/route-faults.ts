import type { Criterion, OpportunityThreshold, ResidenceRoute } from '@bleibeakte/contracts';
import { isRealDay } from '../real-day.ts';
import { unknownCodes } from './criterion-codes.ts';
import { GATE_23A } from './gate-23a.ts';
import { GENERAL_CONDITIONS } from './general-conditions.ts';
import { RESIDENCE_ROUTES, ROUTE_RULE_VERSION } from './residence-routes.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const fileOf = (code: string): string =>
  `libs/law/src/routes/${code.toLowerCase().replaceAll('_', '-')}.ts`;

type Report = (path: string, reason: string) => void;

/** Every string that looks like a day, wherever it stands in the data. */
function daysIn(value: unknown, path: string, report: Report): void {
  if (typeof value === 'string') {
    if (DAY.test(value) && !isRealDay(value)) report(path, `no such day: ${value}`);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) daysIn(inner, `${path}.${key}`, report);
}

function twice(codes: readonly string[], path: string, report: Report): void {
  const seen = new Set<string>();
  for (const code of codes) {
    if (seen.has(code)) report(path, `code ${code} is used twice`);
    seen.add(code);
  }
}

/** Codes that a criterion names: within its own route (waivers), or in any other. */
function namedCodes(
  criterion: Criterion,
): { codes: readonly string[]; of: 'route' | 'all' } | null {
  if (criterion.type === 'criteriaOfRoute') return { codes: criterion.value, of: 'all' };
  const isList = Array.isArray(criterion.value);
  return criterion.role === 'waiver' && isList
    ? { codes: criterion.value as readonly string[], of: 'route' }
    : null;
}

function criteriaFaults(
  criteria: readonly Criterion[],
  everywhere: ReadonlySet<string>,
  report: Report,
): void {
  const here = new Set(criteria.map(({ code }) => code));
  twice(
    criteria.map(({ code }) => code),
    'criteria',
    report,
  );
  for (const criterion of criteria) {
    const path = `criteria.${criterion.code}`;
    for (const [field, code] of unknownCodes(criterion)) {
      report(`${path}.${field}`, `unknown code ${code}`);
    }
    if (!criterion.text.de.trim()) report(`${path}.text.de`, 'text is missing');
    if (!criterion.text.en.trim()) report(`${path}.text.en`, 'text is missing');
    if (!criterion.norm.trim()) report(`${path}.norm`, 'norm is missing');
    const named = namedCodes(criterion);
    for (const code of named?.codes ?? []) {
      if (!(named?.of === 'all' ? everywhere : here).has(code) || code === criterion.code) {
        report(`${path}.value`, `unknown criterion ${code}`);
      }
    }
    const { group } = criterion;
    if (group && criteria.filter((other) => other.group === group).length < 2) {
      report(`${path}.group`, `group ${group} has one member only`);
    }
  }
}

function thresholdFaults(
  thresholds: readonly OpportunityThreshold[],
  routes: ReadonlySet<string>,
  report: Report,
): void {
  twice(
    thresholds.map(({ code }) => code),
    'opportunityThresholds',
    report,
  );
  for (const threshold of thresholds) {
    const path = `opportunityThresholds.${threshold.code}`;
    if (threshold.leadsTo && !routes.has(threshold.leadsTo)) {
      report(`${path}.leadsTo`, `unknown route ${threshold.leadsTo}`);
    }
    if (
      'basis' in threshold &&
      (threshold.months === undefined) === (threshold.years === undefined)
    ) {
      report(path, 'needs either months or years');
    }
  }
}

type Checked = Pick<
  ResidenceRoute,
  'code' | 'norm' | 'title' | 'criteria' | 'sources' | 'validFrom' | 'validUntil'
> &
  Partial<Pick<ResidenceRoute, 'opportunityThresholds'>>;

function routeFaultsOf(
  route: Checked,
  file: string,
  everywhere: ReadonlySet<string>,
  routes: ReadonlySet<string>,
): string[] {
  const faults: string[] = [];
  const report: Report = (path, reason) => faults.push(`${file}: ${path}: ${reason}`);
  if (!route.norm.trim()) report('norm', 'norm is missing');
  if (!route.title.de.trim() || !route.title.en.trim()) report('title', 'title is missing');
  if (route.criteria.length === 0) report('criteria', 'has no criterion');
  if (route.sources.length === 0) report('sources', 'source is missing');
  route.sources.forEach(({ title, url }, index) => {
    if (!title.trim()) report(`sources.${index}.title`, 'title is missing');
    if (!url.startsWith('https://')) report(`sources.${index}.url`, 'is not an https address');
  });
  const { validFrom, validUntil } = route;
  if (validFrom && validUntil && validFrom > validUntil) {
    report('validUntil', `ends on ${validUntil} before it begins on ${validFrom}`);
  }
  daysIn(route, 'route', report);
  criteriaFaults(route.criteria, everywhere, report);
  thresholdFaults(route.opportunityThresholds ?? [], routes, report);
  return faults;
}

/** Faults in these routes, each with file, path and reason. Takes the data as an argument so that tests can break it. */
export function faultsIn(routes: readonly ResidenceRoute[]): string[] {
  const everywhere = new Set(routes.flatMap(({ criteria }) => criteria.map(({ code }) => code)));
  const codes = new Set(routes.map(({ code }) => code));
  const faults = routes.flatMap((route) =>
    routeFaultsOf(route, fileOf(route.code), everywhere, codes),
  );
  const collection = 'libs/law/src/routes/residence-routes.ts';
  const report: Report = (path, reason) => faults.push(`${collection}: ${path}: ${reason}`);
  twice(
    routes.map(({ code }) => code),
    'RESIDENCE_ROUTES',
    report,
  );
  twice(
    routes.flatMap(({ criteria }) => criteria.map(({ code }) => code)),
    'RESIDENCE_ROUTES.criteria',
    report,
  );
  return faults;
}

/** Everything that is wrong with the shipped routes; the build fails unless it is empty. */
export function routeFaults(): string[] {
  const gate = routeFaultsOf(GATE_23A, 'libs/law/src/routes/gate-23a.ts', new Set(), new Set());
  const general: string[] = [];
  const report: Report = (path, reason) =>
    general.push(`libs/law/src/routes/general-conditions.ts: ${path}: ${reason}`);
  twice(
    GENERAL_CONDITIONS.map(({ code }) => code),
    'GENERAL_CONDITIONS',
    report,
  );
  for (const { code, norm, text, source } of GENERAL_CONDITIONS) {
    if (!norm || !text.de || !text.en) report(code, 'norm or text is missing');
    if (!source.url.startsWith('https://')) report(`${code}.source.url`, 'is not an https address');
  }
  const version = isRealDay(ROUTE_RULE_VERSION)
    ? []
    : [`libs/law/src/routes/residence-routes.ts: ROUTE_RULE_VERSION: no such day`];
  return [...version, ...gate, ...general, ...faultsIn(RESIDENCE_ROUTES)];
}
