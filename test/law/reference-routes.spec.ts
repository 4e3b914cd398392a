import { describe, expect, it } from '@jest/globals';
import type { CalendarDate, RouteFinding } from '@bleibeakte/contracts';
import { addDays, addMonths, completesAgeOn, evaluateRoute, evaluateRoutes, type Knowledge } from '@bleibeakte/domain';
import { RESIDENCE_ROUTES } from '@bleibeakte/law';
import { known, nobody, referenceFamily, type Told } from './reference-family.ts';

const DAY_0 = '2026-11-25';
const LATER = addMonths(DAY_0, 12);

const route = (code: string, knowledge: Knowledge): RouteFinding =>
  evaluateRoute(
    RESIDENCE_ROUTES.find((one) => one.code === code)!,
    knowledge,
    RESIDENCE_ROUTES,
  );
const criterion = ({ criteria }: RouteFinding, code: string) => criteria.find((one) => one.code === code)!;
const outcomes = (finding: RouteFinding, ...codes: string[]) => codes.map((code) => criterion(finding, code).outcome);

describe.each<[string, CalendarDate]>([
  ['on day 0', DAY_0],
  ['a year later', LATER],
])('the reference case %s', (_when, today) => {
  const family = referenceFamily(DAY_0, today);

  it('says for the son that § 25a is to be looked at now, until the day before his 27th birthday', () => {
    const finding = route('AUFENTHG_25A_1', family.son);
    expect(finding.outcome).toBe('needsHuman');
    expect(finding.until).toBe(completesAgeOn(family.son.birthDate!, 27));
    expect(outcomes(finding, '25A_AGE_APPLICATION', '25A_AGE_MIN', '25A_SCHOOL_36', '25A_TOLERATION_12', '25A_STAY_36', '25A_LIVELIHOOD')).toEqual(Array(6).fill('met'));
    expect(finding.toJudge).toEqual(['25A_NO_DECEPTION', '25A_PROGNOSIS', '25A_FDGO']);
    expect(finding.ask).toEqual(['identity', 'passportHeld']);
    expect(finding.thresholds.find(({ code }) => code === 'CUTOFF_27Y')).toMatchObject({
      on: finding.until,
      passed: false,
      kind: 'lastDayBefore',
    });
    expect(evaluateRoutes(RESIDENCE_ROUTES, family.son)[0]?.route).toBe('AUFENTHG_25A_1');
  });

  it('says for the mother what of § 25b is met and what is missing, with the figures', () => {
    const finding = route('AUFENTHG_25B_1', family.mother);
    expect(outcomes(finding, '25B_STATUS', '25B_STAY', '25B_LANGUAGE', '25B_CHILDREN_SCHOOL')).toEqual(Array(4).fill('met'));
    expect(criterion(finding, '25B_STAY').why).toContain('nötig sind 4 Jahre, weil ein minderjähriges Kind im Haushalt lebt');
    expect(criterion(finding, '25B_LIVELIHOOD')).toMatchObject({
      outcome: 'missing',
      judgeable: true,
      why: '1.140,00 € von 2.310,00 € sind 49,3 %; nötig ist mehr als 50 %, also mehr als 1.155,00 €. Es fehlen mehr als 15,00 €.',
    });
    expect(criterion(finding, '25B_IDENTITY')).toMatchObject({
      outcome: 'missing',
      judgeable: true,
      judged: false,
    });
    expect(finding.toJudge).toContain('25B_IDENTITY');
    expect(finding.outcome).toBe('ask');
    expect(finding.ask).toEqual(['expulsionInterests', 'civicProof', 'temporaryBenefitsGroup']);
  });

  it('says nothing else is met for anybody, and closes what is closed', () => {
    for (const knowledge of Object.values(family)) {
      const findings = evaluateRoutes(RESIDENCE_ROUTES, knowledge);
      expect(findings).toHaveLength(32);
      expect(findings.filter(({ outcome }) => outcome === 'met' || outcome === 'metExceptGaps')).toEqual([]);
      const closed = findings.filter(({ outcome }) => outcome === 'closed').map(({ route: code, on }) => [code, on]);
      expect(closed).toContainEqual(['AUFENTHG_104C', '2025-12-30']);
      expect(closed.some(([code, on]) => code === 'AUFENTHG_36A' && on === '2027-07-23')).toBe(today <= '2027-07-23');
    }
  });
});

describe('the reference case', () => {
  it('gives six years of stay without a minor child', () => {
    const { mother } = referenceFamily(DAY_0);
    const finding = route('AUFENTHG_25B_1', { ...mother, childrenInHousehold: [] });
    expect(criterion(finding, '25B_STAY').why).toBe(
      'Seit 25.09.2020, das sind 6 Jahre 2 Monate; nötig sind 6 Jahre (4 Jahre, wenn ein minderjähriges lediges Kind im Haushalt lebt).',
    );
  });

  it('opens § 60c for the son seven months before the training that was promised', () => {
    const finding = route('AUFENTHG_60C', referenceFamily(DAY_0).son);
    expect(finding).toMatchObject({
      outcome: 'openOn',
      on: '2027-01-01',
      onCode: 'OPEN_7M_BEFORE_TRAINING',
    });
    expect(criterion(finding, '60C_TRAINING')).toMatchObject({ outcome: 'human', judgeable: true });
    expect(outcomes(finding, '60C_TOLERATION_3', '60C_CONVICTION')).toEqual(['met', 'met']);
    expect(route('AUFENTHG_60C', referenceFamily(DAY_0, '2027-01-01').son).outcome).toBe('ask');
  });

  it('opens § 25b for the grandmother on the same day, whenever one looks', () => {
    for (const today of [DAY_0, LATER]) {
      expect(route('AUFENTHG_25B_1', referenceFamily(DAY_0, today).grandmother)).toMatchObject({
        outcome: 'openOn',
        on: '2031-12-26',
        onCode: 'TH_72M_STAY',
      });
    }
  });

  it('opens § 25a for the daughter when she is 14', () => {
    const { daughter } = referenceFamily(DAY_0);
    expect(route('AUFENTHG_25A_1', daughter)).toMatchObject({
      outcome: 'openOn',
      on: addMonths(daughter.birthDate!, 168),
      onCode: 'TH_14Y',
    });
  });
});

describe('the rules of evaluation', () => {
  const base = referenceFamily(DAY_0);
  const told = (knowledge: Knowledge, more: Told): Knowledge => ({
    ...knowledge,
    facts: { ...knowledge.facts, ...known(more, DAY_0) },
  });
  const judge = (knowledge: Knowledge, ...codes: string[]): Knowledge => ({
    ...knowledge,
    judgements: Object.fromEntries(codes.map((code) => [code, { value: true, standing: 'checked' as const, asOf: DAY_0 }])),
  });

  it('is met, but for the gaps that can be argued, when humans have judged the rest', () => {
    const all = told(base.mother, {
      expulsionInterests: [],
      civicProof: ['LebenInDeutschlandTest'],
      temporaryBenefitsGroup: ['familyWithMinorChildren'],
    });
    const judged = judge(all, '25B_NO_DECEPTION', '25B_FDGO');
    expect(route('AUFENTHG_25B_1', judged)).toMatchObject({
      outcome: 'metExceptGaps',
      gaps: ['25B_IDENTITY'],
    });
    expect(route('AUFENTHG_25B_1', judge(all, '25B_NO_DECEPTION', '25B_FDGO', '25B_IDENTITY')).outcome).toBe('met');
  });

  it('takes one met alternative of a group as enough', () => {
    const finding = route('AUFENTHG_25B_1', told(base.mother, { temporaryBenefitsGroup: ['familyWithMinorChildren'] }));
    expect(outcomes(finding, '25B_LIVELIHOOD', '25B_LIV_EXCEPT')).toEqual(['missing', 'met']);
    expect(finding.gaps).not.toContain('25B_LIVELIHOOD');
  });

  it('lets a granted waiver pass what it names, and keeps the way open while nobody has judged it', () => {
    const noIdentity = told(base.son, {
      identity: 'unclear',
      passportHeld: false,
      removalPreparation: [],
      workBan: false,
      trainingContract: 'signed',
      trainingStart: '2026-12-01',
    });
    expect(route('AUFENTHG_60C', noIdentity).outcome).toBe('needsHuman');
    const granted = route('AUFENTHG_60C', judge(noIdentity, '60C_ID_DISCRETION'));
    expect(granted.outcome).toBe('met');
    expect(criterion(granted, '60C_ID_POST2019').outcome).toBe('waived');
  });

  it('says that a way is shut because a human has judged so', () => {
    const { son } = base;
    const refused = route('AUFENTHG_25A_1', {
      ...son,
      judgements: { '25A_PROGNOSIS': { value: false, standing: 'checked', asOf: DAY_0 } },
    });
    expect(refused).toMatchObject({
      outcome: 'notAvailable',
      judged: true,
      reason: 'Beurteilt am 25.11.2026: liegt nicht vor.',
    });
  });

  it('does not let a human’s answer stand for what is computed', () => {
    const finding = route('AUFENTHG_25A_1', judge(base.mother, '25A_AGE_MIN'));
    expect(criterion(finding, '25A_AGE_MIN')).toMatchObject({
      outcome: 'missing',
      judgeable: false,
    });
  });

  it('takes the further requirements of another route from there', () => {
    const finding = route('AUFENTHG_25B_4', told(base.mother, { familyTies: ['spouse'] }));
    expect(criterion(finding, '25B4_CONDITIONS').parts.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['25B_FDGO', 'human'],
      ['25B_CIVIC', 'ask'],
      ['25B_LIVELIHOOD', 'missing'],
      ['25B_LANGUAGE', 'met'],
      ['25B_CHILDREN_SCHOOL', 'met'],
    ]);
    // What is only a gap there is only a gap here.
    expect(finding.outcome).toBe('ask');
  });

  it('drops the three months of Duldung when the training began in the asylum procedure', () => {
    const finding = route(
      'AUFENTHG_60C',
      told(base.son, {
        stayPeriods: [{ kind: 'none', from: '2026-01-01', to: null }],
        trainingStartedAsAsylumSeeker: true,
      }),
    );
    expect(criterion(finding, '60C_TOLERATION_3').outcome).toBe('met');
  });

  it.each(['yearOnly', 'monthOnly', 'estimated', 'unknown'] as const)('gives a warning and a question, not a day, when the birth date is %s', (birthDateCertainty) => {
    const finding = route('AUFENTHG_25A_1', { ...base.daughter, birthDateCertainty });
    expect(criterion(finding, '25A_AGE_MIN')).toMatchObject({
      outcome: 'ask',
      ask: ['birthDate'],
      on: null,
    });
    expect(criterion(finding, '25A_AGE_MIN').warnings).toHaveLength(1);
    const ages = finding.thresholds.filter(({ code }) => code === 'TH_14Y' || code === 'CUTOFF_27Y');
    expect(ages.map(({ on, ask }) => [on, ask])).toEqual([
      [null, ['birthDate']],
      [null, ['birthDate']],
    ]);
  });

  it('still says what holds for every possible day of birth', () => {
    const finding = route('AUFENTHG_25A_1', { ...base.mother, birthDateCertainty: 'yearOnly' });
    expect(criterion(finding, '25A_AGE_APPLICATION')).toMatchObject({
      outcome: 'missing',
      on: null,
      until: null,
    });
  });

  it('flags a gap of up to three months and leaves the decision to a human', () => {
    const gapped = told(base.mother, {
      stayPeriods: [
        { kind: 'gestattung', from: '2020-01-01', to: '2024-06-30' },
        { kind: 'duldung', from: '2024-08-15', to: null },
      ],
    });
    const stay = criterion(route('AUFENTHG_25B_1', gapped), '25B_STAY');
    expect(stay).toMatchObject({ outcome: 'human', judgeable: true });
    expect(stay.warnings[0]).toContain('01.07.2024 bis 14.08.2024');
    const broken = told(base.mother, {
      stayPeriods: [
        { kind: 'gestattung', from: '2020-01-01', to: '2024-06-30' },
        { kind: 'duldung', from: '2024-11-15', to: null },
      ],
    });
    expect(criterion(route('AUFENTHG_25B_1', broken), '25B_STAY')).toMatchObject({
      outcome: 'openOn',
      on: '2028-11-16',
      warnings: [],
    });
  });

  it('leaves out the time under § 60b, but for holders of § 104c', () => {
    const light = { kind: 'duldungUnclearIdentity' as const, from: '2022-01-01', to: '2022-12-31' };
    const stayed = (last: 'duldung' | 'AUFENTHG_104C'): Knowledge =>
      told(base.mother, {
        stayPeriods: [{ kind: 'gestattung', from: '2021-06-01', to: '2021-12-31' }, light, { kind: last, from: '2023-01-01', to: null }],
      });
    // 1 June 2021 + 48 months + 365 days, from the day after.
    expect(criterion(route('AUFENTHG_25B_1', { ...stayed('duldung'), today: '2026-01-01' }), '25B_STAY')).toMatchObject({
      outcome: 'openOn',
      on: addDays('2025-06-01', 366),
    });
    expect(criterion(route('AUFENTHG_25B_1', { ...stayed('AUFENTHG_104C'), today: '2026-01-01' }), '25B_STAY').outcome).toBe('met');
  });

  it('does not count four years when the youngest child grows up before', () => {
    const knowledge = {
      ...told(base.mother, { stayPeriods: [{ kind: 'duldung', from: '2024-01-01', to: null }] }),
      childrenInHousehold: ['2009-06-01'],
    };
    expect(criterion(route('AUFENTHG_25B_1', knowledge), '25B_STAY').on).toBe('2030-01-02');
    expect(criterion(route('AUFENTHG_25B_1', { ...knowledge, childrenInHousehold: ['2015-06-01'] }), '25B_STAY').on).toBe('2028-01-02');
  });

  it('carries the weakest standing of what it rests on', () => {
    expect(criterion(route('AUFENTHG_25B_1', base.mother), '25B_LANGUAGE').standing).toBe('claimed');
    expect(criterion(route('AUFENTHG_25B_1', nobody(DAY_0)), '25B_LANGUAGE').standing).toBeNull();
  });
});
