import { describe, expect, it } from '@jest/globals';
import type { FactCode, FactValueOf } from '@bleibeakte/contracts';
import { commissionProfile } from '@bleibeakte/law';
import { addDays, addMonths } from '../calendar/calendar-date.ts';
import { formatDateDe } from '../calendar/day-format.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { barsBlockedBy } from './bar-rules.ts';
import { againOn, checkPerson, judgementOfBar, standingBars } from './check-person.ts';
import { compareChecks } from './compare-checks.ts';
import { doorOf } from './door.ts';

const DAY_0 = '2026-11-25';
const NI = commissionProfile('DE-NI');
type Facts = { [Code in FactCode]?: FactValueOf<Code> };

const FACTS: Facts = {
  enforceablyObliged: true,
  reachable: true,
  removalDateFixed: false,
  dayFines: 0,
  prisonSentence: false,
};

const person = (
  personId: string,
  enteredOn: string,
  more: Partial<Knowledge> = {},
  facts: Facts = FACTS,
): { name: string; knowledge: Knowledge } => ({
  name: personId,
  knowledge: {
    today: DAY_0,
    personId,
    birthDate: '1990-01-01',
    birthDateCertainty: 'exact',
    enteredOn,
    land: 'DE-NI',
    caseLand: 'DE-NI',
    residenceStatus: 'duldung',
    residenceStatusUntil: addDays(DAY_0, 41),
    childrenInHousehold: [],
    judgements: {},
    procedures: [],
    noticesOn: [addDays(DAY_0, -35), addDays(DAY_0, -7)],
    earlierAttempts: [],
    facts: Object.fromEntries(
      Object.entries(facts).map(([code, value]) => [
        code,
        { value, standing: 'claimed', asOf: DAY_0 },
      ]),
    ),
    ...more,
  },
});

const FAMILY = {
  mother: addMonths(DAY_0, -74),
  son: addMonths(DAY_0, -74),
  daughter: addMonths(DAY_0, -74),
  grandmother: addMonths(DAY_0, -11),
};
const check = (today: string) =>
  Object.entries(FAMILY).map(([name, enteredOn]) =>
    checkPerson(NI, person(name, enteredOn, { today })),
  );
const stay = (today: string) =>
  check(today).map(({ bars }) => bars.find(({ code }) => code === 'minimumStay')!);

describe('the reference case', () => {
  it('is clear about the stay of mother, son and daughter, and names day and exception for the grandmother', () => {
    const reachedOn = addMonths(FAMILY.grandmother, 18);
    expect(stay(DAY_0).map(({ verdict }) => verdict)).toEqual([
      'clear',
      'clear',
      'clear',
      'curable',
    ]);
    expect(stay(DAY_0)[3]).toMatchObject({
      why: `Eingereist am ${formatDateDe(FAMILY.grandmother)}, also seit 11 Monaten; verlangt sind 18.`,
      againOn: reachedOn,
      exception: expect.stringContaining('§ 5 Abs. 2 Satz 2 NHärteKVO'),
      norm: '§ 5 Abs. 1 Nr. 7 und Abs. 2 Satz 2 NHärteKVO',
    });
    expect(stay(DAY_0)[3]?.curedBy).toContain(formatDateDe(reachedOn));
    expect(againOn(check(DAY_0))).toEqual([
      expect.objectContaining({
        personId: 'grandmother',
        finding: expect.objectContaining({ code: 'minimumStay' }),
        on: reachedOn,
      }),
    ]);
  });

  it('is clear for everybody a year later, without anybody asking again', () => {
    expect(stay(addMonths(DAY_0, 12)).map(({ verdict }) => verdict)).toEqual([
      'clear',
      'clear',
      'clear',
      'clear',
    ]);
    expect(againOn(check(addMonths(DAY_0, 12)))).toEqual([]);
  });

  it('gives each person a verdict of their own and says that the list has gaps', () => {
    expect(check(DAY_0).map(({ verdict }) => verdict)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'curable',
    ]);
    expect(NI.barsComplete).toBe(false);
  });

  it('shows what has changed after a year: only the grandmother', () => {
    const changed = compareChecks(check(DAY_0), check(addMonths(DAY_0, 12)));
    expect(changed.find(({ personId }) => personId === 'grandmother')).toMatchObject({
      before: 'curable',
      after: 'unknown',
      bars: expect.arrayContaining([
        expect.objectContaining({
          code: 'minimumStay',
          before: expect.objectContaining({ verdict: 'curable' }),
          after: expect.objectContaining({ verdict: 'clear' }),
        }),
      ]),
    });
    expect(compareChecks(check(DAY_0), check(DAY_0))).toEqual([]);
  });
});

describe('a human’s answer', () => {
  const key = judgementOfBar('DE-NI', 'minimumStay');
  const judged = (value: boolean, enteredOn: string) =>
    checkPerson(
      NI,
      person('a', enteredOn, {
        judgements: { [key]: { value, standing: 'checked', asOf: DAY_0 } },
      }),
    ).bars.find(({ code }) => code === 'minimumStay')!;

  it('goes before the arithmetic, which stays readable', () => {
    expect(key).toBe('bar_DE_NI_minimumStay');
    expect(judged(false, FAMILY.grandmother)).toMatchObject({
      verdict: 'clear',
      judged: true,
      againOn: null,
    });
    expect(judged(false, FAMILY.grandmother).why).toContain('verlangt sind 18');
    expect(judged(true, FAMILY.mother)).toMatchObject({ verdict: 'curable', judged: true });
  });
});

describe('what asks for a named override', () => {
  it('is what stands or, where it is compulsory, is not known; never a ground of a draft', () => {
    const codes = standingBars([checkPerson(NI, person('g', FAMILY.grandmother))]).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['otherLandResponsible', 'minimumStay']);
    const clear = checkPerson(NI, person('m', FAMILY.mother, {}, { ...FACTS, dublinCase: false }));
    expect(standingBars([clear])).toEqual([]);
  });
});

describe('procedures', () => {
  it('say which bars stand while they run', () => {
    expect(barsBlockedBy(commissionProfile('DE-HE').bars, 'petition')).toEqual([
      'petitionNotClosed',
    ]);
    expect(barsBlockedBy(commissionProfile('DE-BB').bars, 'court')).toEqual([
      'remediesNotExhausted',
    ]);
    expect(barsBlockedBy(commissionProfile('DE-ST').bars, 'asylumFollowUp')).toEqual([]);
  });
});

describe('the door', () => {
  const household = (facts: Facts = {}, procedures: Knowledge['procedures'] = []) => [
    person('a', FAMILY.mother, { procedures }, facts).knowledge,
  ];
  const petition = (state: 'running' | 'ended') => [
    {
      kind: 'petition' as const,
      state,
      startedOn: '2026-03-01',
      endedOn: state === 'ended' ? '2026-06-01' : null,
    },
  ];
  const door = (
    land: Parameters<typeof commissionProfile>[0],
    ...rest: Parameters<typeof household>
  ) => doorOf({ ...commissionProfile(land), beforePetition: ['Vor einer Petition bedenken.'] }, household(...rest));

  it('is open where everybody may ask', () => {
    expect(door('DE-NI')).toMatchObject({ state: 'open', ways: [{ way: 'direct' }], needs: [] });
    expect(door('DE-BW')).toMatchObject({ state: 'open' });
  });

  it('needs a member where only members bring cases in', () => {
    expect(door('DE-SN')).toMatchObject({
      state: 'unknown',
      needs: [{ code: 'member', state: 'unknown' }],
    });
    expect(door('DE-SN', { memberFound: 'declined' })).toMatchObject({
      state: 'closed',
      needs: [{ state: 'missing' }],
    });
    expect(door('DE-SN', { memberFound: 'found' })).toMatchObject({ state: 'open' });
  });

  it('needs a petition in Hamburg and a closed one in Hessen', () => {
    expect(door('DE-HH', { memberFound: 'found' })).toMatchObject({ state: 'closed' });
    expect(door('DE-HH', { memberFound: 'found' }, petition('running'))).toMatchObject({
      state: 'open',
    });
    expect(door('DE-HE', {}, petition('running'))).toMatchObject({
      state: 'closed',
      needs: [{ code: 'petitionClosed', state: 'missing' }],
    });
    expect(door('DE-HE', {}, petition('ended'))).toMatchObject({ state: 'open' });
  });

  it('warns in Bayern before a petition, and goes through its committee afterwards', () => {
    expect(door('DE-BY').warnings).toEqual(['Vor einer Petition bedenken.']);
    expect(door('DE-BY').ways.map(({ way }) => way)).toEqual(['member', 'petition']);
    const after = door('DE-BY', {}, petition('ended'));
    expect(after).toMatchObject({ state: 'open', needs: [], warnings: [] });
    expect(after.ways.map(({ way }) => way)).toEqual(['petition']);
  });

  it('says that the order comes from the Ausländerbehörde in Nordrhein-Westfalen', () => {
    expect(door('DE-NW').order).toContain('Ausländerbehörde');
    expect(door('DE-NI').order).toContain('oberste Landesbehörde');
  });
});
