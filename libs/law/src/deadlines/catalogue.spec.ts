import { CASE_EVENT_KINDS, LANDS } from '@bleibeakte/contracts';
import { DEADLINE_CATALOGUE, deadlineRule } from './catalogue.ts';
import { catalogueFaults } from './catalogue-faults.ts';
import { EVIDENCE_FRESHNESS } from './evidence-freshness.ts';

const { rules, fictionDays } = DEADLINE_CATALOGUE;

it('has no fault in its data', () => expect(catalogueFaults(DEADLINE_CATALOGUE)).toEqual([]));

it('tells path and reason of broken data', () => {
  const broken = { ...rules[0]!, source: ' ', fixedOn: '2027-13-04', targetOf: ['NOWHERE'] };
  expect(catalogueFaults({ ...DEADLINE_CATALOGUE, rules: [...rules, broken] })).toEqual([
    'ASYL_KLAGE_2W.source: source is missing', 'ASYL_KLAGE_2W.targetOf: unknown code NOWHERE', 'ASYL_KLAGE_2W.fixedOn: no such day: 2027-13-04',
    'ASYL_KLAGE_2W.validFrom: validity overlaps with another text of the same rule',
  ]);
});

it('starts something from every event', () => {
  const started = new Set(rules.flatMap(({ triggers }) => triggers.map(({ event }) => event)));
  expect(CASE_EVENT_KINDS.filter((kind) => !started.has(kind))).toEqual([]);
});

it('knows the days of every Land and the sixteen kinds of evidence', () => {
  expect(fictionDays.map(({ land }) => land).sort()).toEqual([...LANDS].sort());
  expect(EVIDENCE_FRESHNESS).toHaveLength(16);
});

it('finds a rule by its code', () => {
  expect(deadlineRule('HFK_BELEHRUNG_4W')?.period).toEqual({ n: 4, unit: 'week' });
  expect(deadlineRule('NOWHERE')).toBeNull();
  expect(rules.length).toBeGreaterThan(100);
});
