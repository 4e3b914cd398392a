import { describe, expect, it } from '@jest/globals';
import type { CaseEventFacts, DeadlineProposal } from '@bleibeakte/contracts';
import { DEADLINE_CATALOGUE } from '@bleibeakte/law';
import type { EventContext } from './event-context.ts';
import { mustCall, proposeDeadlines } from './propose-deadlines.ts';

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
const bamf = (more: Partial<CaseEventFacts> = {}): CaseEventFacts => ({
  kind: 'bamfDecision',
  on: '2026-07-01',
  service: 'pzuHanded',
  sender: 'federal',
  instruction: 'correct',
  asylumAppliedOn: '2026-06-20',
  answers: { outcome: 'regular', unaccompanied: 'no' },
  ...more,
});
const notice = (on: string): CaseEventFacts => ({
  kind: 'hfkNotice',
  on,
  service: 'handedOver',
  sender: 'land',
});

describe('the rules of the working aid, part 8', () => {
  it('1: counts an unknown way from the earliest plausible day', () => {
    const event: CaseEventFacts = {
      kind: 'authorityDecision',
      on: '2026-07-10',
      letterDatedOn: '2026-07-03',
      service: 'unknown',
      answers: { content: 'refusal', remedy: 'lawsuit', suspensive: 'yes' },
    };
    expect(one(event, 'KLAGE_1M')).toMatchObject({ dueOn: '2026-08-10', cautiousOn: '2026-08-03' });
  });

  it('2: asks for the envelope of a letter that took more than a week', () => {
    const warnings = (letterDatedOn: string) =>
      propose({ ...notice('2026-07-10'), letterDatedOn }).warnings.join(' ');
    expect(warnings('2026-07-02')).toContain('Umschlag');
    expect(warnings('2026-07-03')).not.toContain('Umschlag');
  });

  it('3: due from the deemed day, cautious from the day of receipt', () => {
    const event = bamf({
      service: 'postOrdinary',
      postedOn: '2026-07-02',
      on: '2026-07-03',
      answers: { outcome: 'inadmissible' },
    });
    expect(one(event, 'ASYL_KLAGE_1W', { region: 'DE-SN', land: 'DE-SN' })).toMatchObject({
      deemed: '2026-07-06',
      dueOn: '2026-07-13',
      cautiousOn: '2026-07-10',
    });
  });

  it('4: counts the receipt after the deemed day and asks how it can be proved', () => {
    const event = bamf({ service: 'postOrdinary', postedOn: '2026-07-02', on: '2026-07-09' });
    expect(one(event, 'ASYL_KLAGE_2W')).toMatchObject({
      deemed: null,
      dueOn: '2026-07-23',
      cautiousOn: '2026-07-20',
    });
    expect(propose(event).warnings.join(' ')).toContain('belegen');
  });

  it('5: never shows the long period without the short one', () => {
    const { proposals } = propose(bamf({ instruction: 'missing' }));
    const short = proposals.find(({ ruleCode }) => ruleCode === 'ASYL_KLAGE_2W');
    const long = proposals.find(({ ruleCode }) => ruleCode === 'ASYL_BELEHRUNG_FEHLT');
    expect(long).toMatchObject({ dueOn: '2026-10-01', targetOn: short?.dueOn });
    expect(short?.dueOn).toBe('2026-07-15');
    expect(long!.warnOn! < short!.dueOn!).toBe(true);
    expect(proposals.some(({ ruleCode }) => ruleCode === 'ASYL_BELEHRUNG_FEHLT')).toBe(true);
    expect(
      propose(bamf()).proposals.some(({ ruleCode }) => ruleCode === 'ASYL_BELEHRUNG_FEHLT'),
    ).toBe(false);
  });

  it.each([
    ['asylumOld', '2026-06-11', '2027-07-01'],
    ['asylumNew', '2026-06-12', '2026-10-01'],
  ])('5: the long period under %s', (regime, asylumAppliedOn, dueOn) => {
    expect(
      one(bamf({ instruction: 'wrong', asylumAppliedOn }), 'ASYL_BELEHRUNG_FEHLT'),
    ).toMatchObject({ regime, dueOn });
  });

  it('6: computes both laws when the day of the application is not known, the earlier as target', () => {
    const event = bamf({ instruction: 'missing', asylumAppliedOn: null });
    const long = ['asylumOld', 'asylumNew'].map((regime) =>
      one(event, `ASYL_BELEHRUNG_FEHLT:${regime}`),
    );
    expect(long.map(({ dueOn }) => dueOn)).toEqual(['2027-07-01', '2026-10-01']);
    const departure = ['asylumOld', 'asylumNew'].map((regime) =>
      one(event, `AUSREISEFRIST_ASYL:${regime}`),
    );
    expect(departure.map(({ dueOn }) => dueOn)).toEqual(['2026-07-31', '2026-08-14']);
    expect(departure.map(({ targetOn }) => targetOn)).toEqual([null, '2026-07-31']);
    expect(departure[1]!.warnings[0]).toContain('Beide Rechtslagen');
    expect(departure.map(({ suggested }) => suggested)).toEqual([true, false]);
  });

  it('6: the same day under both laws is one deadline with both norms', () => {
    const event = bamf({ asylumAppliedOn: null, answers: { outcome: 'transfer' } });
    expect(one(event, 'ASYL_KLAGE_1W')).toMatchObject({ key: 'ASYL_KLAGE_1W', regime: 'none' });
    expect(one(event, 'ASYL_KLAGE_1W').norm).toContain('frühere Fassung');
  });

  it('says of a day that has passed that it has passed', () => {
    const late = one(bamf(), 'ASYL_KLAGE_2W', { today: '2026-08-01' });
    expect(late.warnings[0]).toContain('Wiedereinsetzung');
  });

  it('7: warns before the last day of a year', () => {
    const due = one(notice('2026-12-03'), 'HFK_BELEHRUNG_4W');
    expect(due.dueOn).toBe('2026-12-31');
    expect(due.warnings.join(' ')).toContain('Mi 30.12.2026');
  });

  it('8: wants a call when less than 48 hours are left and nothing proves the filing', () => {
    const given = { severity: 'S1', dueOn: '2026-07-04', state: 'open', proven: false };
    expect(mustCall(given, '2026-07-02')).toBe(true);
    expect(mustCall(given, '2026-07-01')).toBe(false);
    expect(mustCall({ ...given, proven: true }, '2026-07-02')).toBe(false);
    expect(one(bamf(), 'ASYL_KLAGE_2W', { today: '2026-07-14' }).warnings[0]).toContain('anrufen');
  });

  it('9: the Klage is not the end: its reasons count from service', () => {
    const event: CaseEventFacts = {
      kind: 'lawsuitFiled',
      on: '2026-07-14',
      servedOn: '2026-07-01',
      asylumAppliedOn: '2026-06-20',
      answers: { asylum: 'yes' },
    };
    expect(one(event, 'ASYL_KLAGEBEGRUENDUNG_1M')).toMatchObject({
      dueOn: '2026-08-03',
      rawEnd: '2026-08-01',
      suggested: true,
    });
    expect(one({ ...event, servedOn: null }, 'ASYL_KLAGEBEGRUENDUNG_1M')).toMatchObject({
      dueOn: null,
      suggested: false,
    });
    expect(one(bamf(), 'ASYL_KLAGEBEGRUENDUNG_1M').dueOn).toBe('2026-08-03');
    expect(one(bamf(), 'ASYL_KLAGE_2W').checks.join(' ')).toContain('Eilantrag');
  });

  it('10: a missed period opens two weeks from the end of the obstacle', () => {
    expect(one({ kind: 'obstacleEnded', on: '2026-07-06' }, 'WIEDEREINSETZUNG_2W')).toMatchObject({
      dueOn: '2026-07-20',
      type: 'notfrist',
      severity: 'S1',
    });
  });

  it.each<[CaseEventFacts, boolean]>([
    [
      {
        kind: 'summons',
        on: '2026-07-01',
        namedOn: '2026-07-20',
        answers: { appointment: 'authority', purpose: 'clarification' },
      },
      true,
    ],
    [
      {
        kind: 'summons',
        on: '2026-07-01',
        namedOn: '2026-07-20',
        answers: { appointment: 'authority', purpose: 'extension' },
      },
      false,
    ],
    [{ kind: 'duldungIssued', on: '2026-07-01', namedOn: '2026-07-28' }, true],
    [{ kind: 'duldungIssued', on: '2026-07-01', namedOn: '2026-07-29' }, false],
  ])('11: says when a removal may be prepared', (event, prepared) => {
    expect(propose(event).warnings.some((text) => text.includes('Abschiebung vorbereitet'))).toBe(
      prepared,
    );
  });

  it('12: names rule and version of every proposal', () => {
    for (const { ruleCode, ruleVersion, norm, source } of propose(bamf()).proposals) {
      expect(ruleVersion).toBe('2026-08');
      expect([ruleCode, norm, source].every((text) => text.length > 2)).toBe(true);
    }
  });

  it('gives two notices two periods', () => {
    expect(
      ['2026-05-28', '2026-06-25'].map((on) => one(notice(on), 'HFK_BELEHRUNG_4W').dueOn),
    ).toEqual(['2026-06-25', '2026-07-23']);
    expect(one(notice('2026-03-03'), 'HFK_BELEHRUNG_4W')).toMatchObject({
      dueOn: '2026-03-31',
      warnOn: '2026-03-24',
    });
  });
});

describe('what the letter says', () => {
  it('is compared with the law: the shorter one is the target', () => {
    const weeks = (length: number) =>
      one(bamf({ instructionSays: { length, unit: 'week' } }), 'ASYL_KLAGE_2W');
    expect(weeks(2)).toMatchObject({ dueOn: '2026-07-15', targetOn: null });
    expect(weeks(1)).toMatchObject({ dueOn: '2026-07-15', targetOn: '2026-07-08' });
    expect(weeks(1).warnings[0]).toContain('anwaltlich');
    expect(weeks(4).targetOn).toBeNull();
  });

  it('sets the length of a request; without one the office has its own', () => {
    const papers: CaseEventFacts = { kind: 'hfkPapers', on: '2026-07-01', service: 'handedOver' };
    expect(one({ ...papers, period: { length: 3, unit: 'week' } }, 'HFK_NACHFORDERUNG').dueOn).toBe(
      '2026-07-22',
    );
    expect(one({ ...papers, namedOn: '2026-07-19' }, 'HFK_NACHFORDERUNG').dueOn).toBe('2026-07-19');
    expect(one(papers, 'HFK_NACHFORDERUNG')).toMatchObject({
      dueOn: '2026-07-15',
      checks: [expect.stringContaining('eigenes Ziel'), expect.anything()],
    });
    expect(one({ kind: 'courtPeriod', on: '2026-07-01' }, 'GERICHT_87B').dueOn).toBeNull();
  });

  it('makes every condition of an order a deadline of its own', () => {
    const conditions = [
      { text: 'Pass', until: '2027-07-01' },
      { text: 'Arbeit', until: '2027-01-03' },
    ];
    const { proposals } = propose({ kind: 'hfkOrder', on: '2026-07-01', conditions });
    expect(
      proposals
        .filter(({ ruleCode }) => ruleCode === 'AE_AUFLAGE')
        .map(({ key, title, dueOn }) => [key, title, dueOn]),
    ).toEqual([
      ['AE_AUFLAGE:1', 'Bedingung der Anordnung: Pass', '2027-07-01'],
      ['AE_AUFLAGE:2', 'Bedingung der Anordnung: Arbeit', '2027-01-03'],
    ]);
  });
});
