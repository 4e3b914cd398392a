import { describe, expect, it } from '@jest/globals';
import type { CaseEventFacts, DeadlineProposal } from '@bleibeakte/contracts';
import { DEADLINE_CATALOGUE } from '@bleibeakte/law';
import type { EventContext } from './event-context.ts';
import { proposeDeadlines } from './propose-deadlines.ts';

const NI: EventContext = {
  today: '2026-07-02',
  land: 'DE-NI',
  region: 'DE-NI',
  minimumStayMonths: 18,
};
const propose = (event: CaseEventFacts, context: Partial<EventContext> = {}) =>
  proposeDeadlines(event, { ...NI, ...context }, DEADLINE_CATALOGUE);
const one = (
  event: CaseEventFacts,
  code: string,
  context: Partial<EventContext> = {},
): DeadlineProposal => {
  const found = propose(event, context).proposals.filter(
    ({ ruleCode, key }) => ruleCode === code || key === code,
  );
  if (found.length !== 1)
    throw new Error(
      `${code}: ${found.length} of ${propose(event, context)
        .proposals.map(({ key }) => key)
        .join(' ')}`,
    );
  return found[0]!;
};

describe('special days', () => {
  it('4.7: the raw end of a period for departure is the target', () => {
    const event: CaseEventFacts = {
      kind: 'departurePeriodSet',
      on: '2026-03-12',
      service: 'handedOver',
      period: { length: 30, unit: 'day' },
    };
    expect(one(event, 'AUSREISEFRIST', { region: 'DE-NW', land: 'DE-NW' })).toMatchObject({
      rawEnd: '2026-04-11',
      dueOn: '2026-04-13',
      cautiousOn: '2026-04-11',
      targetOn: '2026-04-11',
    });
  });

  it('4.6: two bodies that may receive it: the earlier day is the target', () => {
    const event: CaseEventFacts = {
      kind: 'authorityDecision',
      on: '2026-05-04',
      service: 'pzuHanded',
      alsoAt: 'DE-NI',
      region: 'DE-NW',
      answers: { content: 'refusal', remedy: 'objection', suspensive: 'yes' },
    };
    expect(one(event, 'WIDERSPRUCH_1M')).toMatchObject({
      dueOn: '2026-06-05',
      cautiousOn: '2026-06-04',
      targetOn: '2026-06-04',
    });
  });

  it('keeps a printed day on a Sunday and warns', () => {
    expect(
      one({ kind: 'duldungIssued', on: '2026-03-02', namedOn: '2026-07-05' }, 'DULDUNG_ABLAUF'),
    ).toMatchObject({ dueOn: '2026-07-05', cautiousOn: '2026-07-05' });
  });

  it('counts 72 hours over a weekend', () => {
    expect(
      one({ kind: 'dataBreach', on: '2026-07-03', namedTime: '16:30' }, 'NGO_DATENPANNE_72H'),
    ).toMatchObject({ dueOn: '2026-07-06', dueTime: '16:30' });
  });

  it('keeps the day of a removal to few people', () => {
    expect(
      one(
        { kind: 'removalDateKnown', on: '2026-07-02', namedOn: '2026-07-30' },
        'ABSCHIEBUNGSTERMIN',
      ),
    ).toMatchObject({ confidential: true, dueOn: '2026-07-30', suggested: true });
  });

  it('counts the stay that the commission of the Land asks for', () => {
    const entered: CaseEventFacts = { kind: 'entered', on: '2025-08-31' };
    expect(one(entered, 'HFK_MINDESTAUFENTHALT').dueOn).toBe('2027-02-28');
    expect(one(entered, 'HFK_MINDESTAUFENTHALT', { minimumStayMonths: null }).dueOn).toBeNull();
  });

  it('TV-33: three years of qualified work', () => {
    expect(
      one(
        { kind: 'statusSince', on: '2023-03-15', answers: { status: 'qualifiedJob' } },
        'TH_36M_QUALIFIED_JOB',
      ).dueOn,
    ).toBe('2026-03-15');
  });

  it('counts back seven months from the start of a training', () => {
    expect(
      one({ kind: 'trainingStart', on: '2026-07-01', namedOn: '2027-08-01' }, 'AUSBILDUNG_FENSTER')
        .dueOn,
    ).toBe('2027-01-01');
  });
});

describe('ages, part 7', () => {
  const born = (on: string, code: string, certainty: 'exact' | 'uncertain' = 'exact') =>
    one({ kind: 'birthDate', on, answers: { certainty } }, code);

  it.each([
    ['AV-01', '2000-05-15', 'CUTOFF_27Y', '2027-05-14'],
    ['AV-02', '2000-02-29', 'CUTOFF_27Y', '2027-02-28'],
    ['AV-03', '2009-01-01', 'CUTOFF_CHILD_18Y', '2027-01-01'],
    ['AV-04', '2012-11-30', 'TH_14Y', '2026-11-30'],
  ])('%s', (_id, on, code, dueOn) => expect(born(on, code).dueOn).toBe(dueOn));

  it('aims twelve months before the 27th birthday', () =>
    expect(born('2000-05-15', 'CUTOFF_27Y').warnOn).toBe('2026-05-13'));

  it('gives a warning and no day for an uncertain day of birth', () => {
    expect(born('2009-01-01', 'CUTOFF_CHILD_18Y', 'uncertain')).toMatchObject({
      dueOn: null,
      suggested: false,
      checks: [expect.stringContaining('unsicher'), expect.anything()],
    });
    expect(born('2009-01-01', 'CUTOFF_CHILD_18Y').checks[0]).toContain('1. Januar');
  });
});
