import { describe, expect, it } from '@jest/globals';
import type { Criterion, CriterionFinding, CriterionOutcome, ResidenceRoute } from '@bleibeakte/contracts';
import { evaluateRoute, type Knowledge } from '@bleibeakte/domain';
import { faultsIn, GATE_23A, GENERAL_CONDITIONS, RESIDENCE_ROUTES, routeFaults } from '@bleibeakte/law';
import { type Patch, TODAY } from './answer-shapes.ts';
import { answersOf } from './criterion-answers.ts';
import { nobody } from './reference-family.ts';

const GATE: ResidenceRoute = {
  ...GATE_23A,
  kind: 'residencePermit',
  legalEffect: '',
  status: 'current',
  priorityBefore23a: null,
  opportunityThresholds: [],
};
const ALL: readonly ResidenceRoute[] = [...RESIDENCE_ROUTES, GATE];

const knowing = (patch: Patch): Knowledge => ({ ...nobody(TODAY), ...patch });
const findingOn = (route: ResidenceRoute, code: string, patch: Patch): CriterionFinding => {
  const found = evaluateRoute(route, knowing(patch), ALL).criteria.find((one) => one.code === code);
  if (!found) throw new Error(`${route.code} has no finding on ${code}`);
  return found;
};

it('holds all 32 routes, the gate and the general conditions', () => {
  expect(RESIDENCE_ROUTES).toHaveLength(32);
  expect(RESIDENCE_ROUTES.flatMap(({ criteria }) => criteria).length + GATE_23A.criteria.length).toBe(169);
  expect(GENERAL_CONDITIONS).toHaveLength(10);
});

describe.each(ALL.map((route) => [route.code, route] as const))('%s', (_code, route) => {
  it('walks each of its criteria to each possible answer', () => {
    const walked = route.criteria.map((criterion) => {
      if (criterion.type === 'criteriaOfRoute') {
        const { parts } = findingOn(route, criterion.code, {});
        expect(parts.map(({ code }) => code)).toEqual(criterion.value);
        return criterion.code;
      }
      const answers = answersOf(criterion, route);
      const got = answers.map(([wanted, patch]): [CriterionOutcome, CriterionOutcome] => [wanted, findingOn(route, criterion.code, patch).outcome]);
      // A criterion of which only one answer is known has not been walked.
      const different = new Set(answers.map(([outcome]) => outcome));
      expect([criterion.code, got]).toEqual([criterion.code, answers.map(([wanted]) => [wanted, wanted])]);
      expect([criterion.code, different.size > 1 || criterion.role === 'note']).toEqual([criterion.code, true]);
      if (criterion.role !== 'note') expect([criterion.code, different.has('met')]).toEqual([criterion.code, true]);
      return criterion.code;
    });
    expect(walked).toEqual(route.criteria.map(({ code }) => code));
  });

  it('never says no when nothing is known', () => {
    const { outcome, criteria, reason } = evaluateRoute(route, nobody(TODAY), ALL);
    const closed = ['expired', 'suspended'].includes(route.status);
    expect(closed ? outcome === 'closed' : ['ask', 'needsHuman'].includes(outcome)).toBe(true);
    expect(reason).not.toBe('');
    // A window of days is known without knowing anybody.
    const known = ['applicationDateWindow', 'suspendedUntil'];
    const about = criteria.filter(({ code }) => !known.includes(route.criteria.find((one) => one.code === code)?.type ?? ''));
    expect(about.filter(({ outcome: one }) => !['ask', 'human', 'note'].includes(one))).toEqual([]);
  });

  it('has a German sentence for every criterion, and answers for every question', () => {
    for (const { why, outcome, ask, parts } of evaluateRoute(route, nobody(TODAY), ALL).criteria) {
      expect(why).toMatch(/[.…:)]$/);
      if (outcome === 'ask' && parts.length === 0) expect(ask.length).toBeGreaterThan(0);
    }
  });
});

describe('the data', () => {
  it('have no faults', () => {
    expect(routeFaults()).toEqual([]);
  });

  const [first] = RESIDENCE_ROUTES as [ResidenceRoute, ...ResidenceRoute[]];
  const broken = (patch: Partial<ResidenceRoute>): string[] => faultsIn([{ ...first, ...patch }, ...RESIDENCE_ROUTES.slice(1)]);
  const criterion = { ...first.criteria[0]! };

  it.each<[string, Partial<ResidenceRoute>, string]>([
    ['no source', { sources: [] }, 'sources: source is missing'],
    ['an end before its beginning', { validUntil: '2001-01-01' }, 'validUntil: ends on 2001-01-01 before it begins on 2022-12-31'],
    ['a day that does not exist', { validUntil: '2027-02-30' }, 'route.validUntil: no such day: 2027-02-30'],
    ['a code twice', { criteria: [...first.criteria, criterion] }, `criteria: code ${criterion.code} is used twice`],
    [
      'a waiver of something unknown',
      {
        criteria: [
          ...first.criteria,
          {
            ...criterion,
            code: 'X',
            type: 'illnessOrDisabilityWaiver',
            role: 'waiver',
            value: ['NO_SUCH'],
          },
        ],
      },
      'criteria.X.value: unknown criterion NO_SUCH',
    ],
    [
      'a criterion of an unknown route',
      {
        criteria: [...first.criteria, { ...criterion, code: 'X', type: 'criteriaOfRoute', value: ['NO_SUCH'] }],
      },
      'criteria.X.value: unknown criterion NO_SUCH',
    ],
    ['an unknown type of criterion', { criteria: [{ ...criterion, type: 'goodLuck' } as unknown as Criterion] }, `criteria.${criterion.code}.type: unknown code goodLuck`],
    ['an unknown role', { criteria: [{ ...criterion, role: 'wish' } as unknown as Criterion] }, `criteria.${criterion.code}.role: unknown code wish`],
    ['an unknown way of evaluating', { criteria: [{ ...criterion, evaluation: 'oracle' } as unknown as Criterion] }, `criteria.${criterion.code}.evaluation: unknown code oracle`],
    ['no text', { criteria: [{ ...criterion, text: { de: '', en: 'x' } }] }, `criteria.${criterion.code}.text.de: text is missing`],
    [
      'a threshold to nowhere',
      { opportunityThresholds: [{ code: 'T', date: '2027-01-01', leadsTo: 'NO_SUCH' }] },
      'opportunityThresholds.T.leadsTo: unknown route NO_SUCH',
    ],
  ])('with %s are reported with file, path and reason', (_what, patch, fault) => {
    expect(broken(patch)).toContain(`libs/law/src/routes/aufenthg-25a-1.ts: ${fault}`);
  });
});
