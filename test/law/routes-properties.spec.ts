import { describe, expect, it } from '@jest/globals';
import fc, { type Arbitrary } from 'fast-check';
import { FACT_CODES, FACTS, type FactCode, type FactValue, LANGUAGE_LEVELS, STAY_KINDS, type StayPeriod, WORK_LEVELS, type WorkPeriod } from '@bleibeakte/contracts';
import { addDays, evaluateRoute, evaluateRoutes, type Known, type Knowledge, type KnownFacts } from '@bleibeakte/domain';
import { RESIDENCE_ROUTES } from '@bleibeakte/law';
import { nobody } from './reference-family.ts';

const TODAY = '2026-11-25';
const RUNS = { numRuns: 60 };

const day = (from = -4000, to = 400): Arbitrary<string> => fc.integer({ min: from, max: to }).map((days) => addDays(TODAY, days));

/** Backwards from today: in order, with gaps between, the last one still running. */
const stayPeriods: Arbitrary<StayPeriod[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...STAY_KINDS),
      days: fc.integer({ min: 1, max: 900 }),
      gap: fc.constantFrom(0, 0, 30, 89, 120),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => {
    let to: string | null = null;
    return parts
      .map(({ kind, days, gap }) => {
        const from = addDays(to ?? TODAY, -days);
        const period: StayPeriod = { kind, from, to };
        to = addDays(from, -1 - gap);
        return period;
      })
      .reverse();
  });

const workPeriods: Arbitrary<WorkPeriod[]> = fc.array(
  fc.record({
    from: day(-2500, -1),
    to: fc.constant(null),
    hoursPerWeek: fc.integer({ min: 5, max: 45 }),
    insured: fc.boolean(),
    level: fc.constantFrom(...WORK_LEVELS),
  }),
  { maxLength: 2 },
);

function valueOf(code: FactCode): Arbitrary<FactValue> {
  const shape = FACTS[code];
  switch (shape.kind) {
    case 'yesNo':
      return fc.boolean();
    case 'day':
      return day();
    case 'number':
      return fc.integer({ min: 0, max: Math.min(shape.max, 3000) });
    case 'choice':
      return fc.constantFrom(...(shape.choices as readonly string[]));
    case 'choices':
      return fc.subarray([...(shape.choices as readonly string[])]);
    case 'stayPeriods':
      return stayPeriods;
    case 'workPeriods':
      return workPeriods;
  }
}

const fact = (code: FactCode): Arbitrary<Known<FactValue>> => valueOf(code).map((value) => ({ value, standing: 'claimed', asOf: TODAY }));

/** Some of the questions are answered. */
const knownFacts = fc.record(Object.fromEntries(FACT_CODES.map((code) => [code, fact(code)])), {
  requiredKeys: [],
}) as Arbitrary<KnownFacts>;

const somebody: Arbitrary<Knowledge> = fc
  .record({
    facts: knownFacts,
    birthDate: day(-25_000, -1),
    birthDateCertainty: fc.constantFrom('exact', 'exact', 'yearOnly', 'monthOnly', 'estimated', 'unknown'),
    enteredOn: fc.option(day(-4000, -1)),
    residenceStatus: fc.constantFrom('duldung', 'none', 'unknown', 'aufenthaltserlaubnis'),
    childrenInHousehold: fc.array(day(-7000, -1), { maxLength: 2 }),
  })
  .map((known) => ({ ...nobody(TODAY), ...known }) as Knowledge);

const outcomesOf = (knowledge: Knowledge): Map<string, string> =>
  new Map(evaluateRoutes(RESIDENCE_ROUTES, knowledge).flatMap(({ route, criteria }) => criteria.map(({ code, outcome }) => [`${route} ${code}`, outcome] as const)));

const thresholdsOf = (knowledge: Knowledge): Map<string, string | null> =>
  new Map(
    RESIDENCE_ROUTES.flatMap((route) => evaluateRoute(route, knowledge, RESIDENCE_ROUTES).thresholds.map(({ code, on }) => [`${route.code} ${code}`, on] as const)),
  );

/** Work alone does not do it: that nothing was drawn in the last year is a question of its own on that day. */
const asksMore = (code: string): boolean =>
  RESIDENCE_ROUTES.flatMap(({ criteria }) => criteria).some(
    (one) => one.code === code && one.type === 'employmentMonths' && one.value.noBenefitsLastMonths !== undefined,
  );

describe('whatever is known', () => {
  it('one more fact never turns what is met into a question', () => {
    const oneMore = fc.constantFrom(...FACT_CODES).chain((code) => fc.tuple(fc.constant(code), fact(code)));
    fc.assert(
      fc.property(somebody, oneMore, (knowledge, [code, value]) => {
        if (code in knowledge.facts) return;
        const before = outcomesOf(knowledge);
        const after = outcomesOf({ ...knowledge, facts: { ...knowledge.facts, [code]: value } });
        expect([...before].filter(([key, outcome]) => outcome === 'met' && after.get(key) === 'ask')).toEqual([]);
      }),
      RUNS,
    );
  });

  it('a later today never makes a threshold later', () => {
    fc.assert(
      fc.property(somebody, fc.integer({ min: 1, max: 900 }), (knowledge, ahead) => {
        const later = thresholdsOf({ ...knowledge, today: addDays(TODAY, ahead) });
        const moved = [...thresholdsOf(knowledge)].filter(([key, on]) => on !== null && (later.get(key) ?? on) > on);
        expect(moved).toEqual([]);
      }),
      RUNS,
    );
  });

  it('what is open on a day is met from that day', () => {
    fc.assert(
      fc.property(somebody, fc.constantFrom(...RESIDENCE_ROUTES), (knowledge, route) => {
        for (const { code, outcome, on } of evaluateRoute(route, knowledge, RESIDENCE_ROUTES).criteria) {
          if (outcome !== 'openOn' || on === null) continue;
          expect(on > TODAY).toBe(true);
          const then = evaluateRoute(route, { ...knowledge, today: on }, RESIDENCE_ROUTES).criteria.find((one) => one.code === code);
          expect([code, asksMore(code) || then?.outcome]).toEqual([code, asksMore(code) || 'met']);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('an outcome has what belongs to it, and promises nothing', () => {
    fc.assert(
      fc.property(somebody, (knowledge) => {
        for (const { outcome, on, reason, ask, toJudge, criteria, until, judged } of evaluateRoutes(RESIDENCE_ROUTES, knowledge)) {
          expect(reason).not.toMatch(/hat Anspruch|undefined|NaN/);
          if (outcome === 'openOn') expect(on! > TODAY).toBe(true);
          if (outcome === 'ask') expect(ask.length).toBeGreaterThan(0);
          if (outcome === 'needsHuman') expect(toJudge.length).toBeGreaterThan(0);
          expect(until === null || until >= TODAY).toBe(true);
          expect(judged).toBe(false);
          for (const { why } of criteria) expect(why).not.toMatch(/undefined|null|NaN|\{/);
        }
      }),
      RUNS,
    );
  });

  it('more language is never less', () => {
    const levels = LANGUAGE_LEVELS.map((value) =>
      outcomesOf({
        ...nobody(TODAY),
        facts: { languageLevel: { value, standing: 'claimed', asOf: TODAY } },
      }),
    );
    expect(levels.map((outcomes) => outcomes.get('AUFENTHG_25B_1 25B_LANGUAGE'))).toEqual(['missing', 'missing', 'met', 'met', 'met', 'met', 'met']);
  });
});
