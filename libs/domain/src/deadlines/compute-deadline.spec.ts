import { describe, expect, it } from '@jest/globals';
import type { ComputeDeadlineRequest } from '@bleibeakte/contracts';
import { computeDeadline, RULE_VERSION } from './compute-deadline.ts';
import { publishedVectors } from './published-vectors.ts';

const request = (changes: Partial<ComputeDeadlineRequest> = {}): ComputeDeadlineRequest => ({
  event: '2026-11-19',
  fictionDays: null,
  startMode: 'event',
  length: 4,
  unit: 'week',
  region: 'DE-NI',
  shift: true,
  ...changes,
});

describe('the end of a period', () => {
  it('covers all published examples', () => expect(publishedVectors()).toHaveLength(56));

  it.each(publishedVectors().map((vector) => [vector.id, vector] as const))(
    'is that of the published example %s',
    (_id, vector) => {
      expect(computeDeadline(vector.request)).toMatchObject(vector.expected);
    },
  );

  it.each([
    ['2026-03-31', '2026-04-30'],
    ['2026-01-30', '2026-02-28'],
    ['2026-01-31', '2026-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2026-03-01', '2026-03-31'],
    ['2026-02-28', '2026-03-27'],
  ])('counting the first day, a month from %s ends on %s', (event, rawEnd) => {
    const computed = computeDeadline(
      request({ event, startMode: 'dayStart', length: 1, unit: 'month', shift: false }),
    );
    expect(computed.rawEnd).toBe(rawEnd);
  });

  it('tells the version of the rules', () => {
    expect(computeDeadline(request()).ruleVersion).toBe(RULE_VERSION);
  });
});

describe('the sentence', () => {
  it('can be followed with a calendar', () => {
    expect(computeDeadline(request(), 'übergeben').arithmetic).toBe(
      'übergeben Do 19.11. + 4 Wochen = Do 17.12.2026; kein Feiertag in Niedersachsen',
    );
  });

  it('shows when a posted letter counts as notified', () => {
    const posted = request({ event: '2026-02-06', fictionDays: 4, length: 1, unit: 'month' });
    expect(computeDeadline({ ...posted, region: 'DE-BE' }).arithmetic).toBe(
      'zur Post Fr 06.02. + 4 Tage = bekannt gegeben Di 10.02.; + 1 Monat = Di 10.03.2026; kein Feiertag in Berlin',
    );
  });

  it('names the one reason why the end moves', () => {
    const { arithmetic } = computeDeadline(request({ event: '2026-11-08' }), 'zugestellt');
    expect(arithmetic).toBe(
      'zugestellt So 08.11. + 4 Wochen = So 06.12.2026 → Mo 07.12.2026 (Sonntag)',
    );
  });

  it('names every day over which the end moves', () => {
    const { arithmetic } = computeDeadline(
      request({ event: '2026-04-23', length: 1, unit: 'month', region: 'DE-BB' }),
    );
    expect(arithmetic).toBe(
      'Ereignis Do 23.04. + 1 Monat = Sa 23.05.2026 → Di 26.05.2026 (Sa, Pfingstsonntag, Pfingstmontag)',
    );
  });

  it('shows the year of a start that lies in another year, and that the first day counts', () => {
    const { arithmetic } = computeDeadline(
      request({ event: '2026-12-30', startMode: 'dayStart', length: 10, unit: 'day' }),
    );
    expect(arithmetic).toBe(
      'Ereignis Mi 30.12.2026 (zählt mit) + 10 Tage = Fr 08.01.2027; kein Feiertag in Niedersachsen',
    );
  });

  it('says that a printed day does not move', () => {
    const { arithmetic } = computeDeadline(
      request({ event: '2025-08-31', length: 18, unit: 'month', shift: false }),
    );
    expect(arithmetic).toBe(
      'Ereignis So 31.08.2025 + 18 Monate = So 28.02.2027; Sonntag, wird nicht verschoben',
    );
  });
});

describe('a human is told', () => {
  it('nothing when there is nothing to tell', () => {
    expect(computeDeadline(request()).warnings).toEqual([]);
  });

  it('to hand in before 24 and 31 December', () => {
    const ofDay = (event: string) => computeDeadline(request({ event, length: 2 })).warnings;
    expect(ofDay('2026-12-10')).toEqual([
      'Donnerstag, 24.12.2026 ist kein Feiertag, die Frist endet an diesem Tag. Viele Stellen sind geschlossen: Reichen Sie bis Mi 23.12.2026 ein.',
    ]);
    expect(ofDay('2026-12-17')[0]).toContain('Mi 30.12.2026');
  });

  it('that the day of notification stays on a Sunday', () => {
    const [warning] = computeDeadline(
      request({ event: '2026-04-08', fictionDays: 4, length: 1, unit: 'month', region: 'DE-RP' }),
    ).warnings;
    expect(warning).toContain('So 12.04.2026 (Sonntag). Er verschiebt sich nicht');
  });

  it('both days of a period for departure', () => {
    const { warnings } = computeDeadline(
      request({ event: '2026-03-12', length: 30, unit: 'day', region: 'DE-NW' }),
      'bekannt gegeben',
      'departure',
    );
    expect(warnings).toEqual([
      'Rechnen Sie mit Sa 11.04.2026. Ob sich das Ende einer Ausreisefrist auf Mo 13.04.2026 verschiebt, ist umstritten.',
    ]);
  });

  it('the earlier day where four days of post are not certain', () => {
    const posted = { event: '2026-02-06', fictionDays: 4, length: 1, unit: 'month' } as const;
    expect(computeDeadline(request({ ...posted, region: 'DE-SH' })).warnings[0]).toContain(
      'mit 3 Tagen endet die Frist am Mo 09.03.2026',
    );
    expect(computeDeadline(request({ ...posted, region: 'DE-NI' })).warnings).toEqual([]);
  });

  it('that three days held for letters posted before 2025', () => {
    const { warnings } = computeDeadline(
      request({ event: '2024-11-04', fictionDays: 4, length: 1, unit: 'month' }),
    );
    expect(warnings[0]).toContain('galten 3 Tage');
  });

  it('that a bridge day is a bad last day', () => {
    const { warnings } = computeDeadline(request({ event: '2026-05-01', length: 2 }));
    expect(warnings[0]).toContain('Freitag, 15.05.2026 ist ein Brückentag');
    expect(warnings[0]).toContain('Mi 13.05.2026');
  });

  it('by when to act if the end stays on a free day', () => {
    const { warnings } = computeDeadline(request({ event: '2026-11-08', shift: false }));
    expect(warnings[0]).toContain('Handeln Sie bis Fr 04.12.2026');
  });
});

describe('what cannot be computed is refused', () => {
  it.each([
    [{ event: '2026-02-30' }],
    [{ event: '30.02.2026' }],
    [{ event: '1999-12-31' }],
    [{ length: 0 }],
    [{ length: 1.5 }],
    [{ length: 1001, unit: 'day' }],
    [{ length: 121, unit: 'month' }],
    [{ event: '2099-12-01', length: 8 }],
    [{ fictionDays: -1 }],
    [{ fictionDays: 15 }],
  ] as [Partial<ComputeDeadlineRequest>][])('%j', (changes) => {
    expect(() => computeDeadline(request(changes))).toThrow('deadline.day-unreal');
  });

  it('while a thousand days are taken', () => {
    expect(computeDeadline(request({ length: 1000, unit: 'day' })).rawEnd).toBe('2029-08-15');
  });
});
