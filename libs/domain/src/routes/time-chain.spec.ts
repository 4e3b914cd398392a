import { describe, expect, it } from '@jest/globals';
import { elapsedDe, euroDe, fullMonths, neededDe, percentDe } from './route-words.ts';
import { type Chain, chainsOf, monthsUpTo, type Part, reachedOn } from './time-chain.ts';

const running = (from: string): Part[] => [{ from, to: null, counting: 'counts' }];
const strict = (parts: Part[], day: string): Chain => chainsOf(parts, day)!.strict;

describe('the day on which so many months are complete', () => {
  it.each([
    ['TV-32', '2025-08-31', 18, '2027-02-28'],
    ['TV-33', '2023-03-15', 36, '2026-03-15'],
    ['29 February', '2024-02-29', 12, '2025-02-28'],
  ])(
    '%s: the period ends on its published day and the condition is met from the next',
    (_id, from, months, end) => {
      const on = reachedOn(strict(running(from), from), months)!;
      expect(on > end).toBe(true);
      expect(on.slice(0, 8)).toBe(
        end === '2027-02-28' || end === '2025-02-28' ? `${end.slice(0, 5)}03-` : end.slice(0, 8),
      );
    },
  );

  it('moves on by the days that do not count', () => {
    const parts: Part[] = [
      { from: '2020-01-01', to: '2020-12-31', counting: 'counts' },
      { from: '2021-01-01', to: '2021-01-31', counting: 'pauses' },
      { from: '2021-02-01', to: null, counting: 'counts' },
    ];
    expect(reachedOn(strict(parts, '2021-06-01'), 24)).toBe('2022-02-02');
    expect(monthsUpTo(strict(parts, '2021-06-01'), '2021-06-01')).toBe(16);
  });

  it('stands still while what runs does not count', () => {
    const parts: Part[] = [
      { from: '2020-01-01', to: '2020-12-31', counting: 'counts' },
      { from: '2021-01-01', to: null, counting: 'pauses' },
    ];
    expect(reachedOn(strict(parts, '2021-06-01'), 24)).toBeNull();
    expect(reachedOn(strict(parts, '2021-06-01'), 6)).toBe('2020-07-02');
  });
});

describe('a gap', () => {
  const gap = (to: string, from: string): Part[] => [
    { from: '2020-01-01', to, counting: 'counts' },
    { from, to: null, counting: 'counts' },
  ];
  it.each([
    ['of a day', '2021-03-30', '2021-04-01', '2020-01-01'],
    ['of three months', '2021-03-31', '2021-07-01', '2020-01-01'],
    ['of three months and a day', '2021-03-31', '2021-07-02', '2021-07-02'],
  ])('%s', (_length, to, from, since) => {
    const chains = chainsOf(gap(to, from), '2022-01-01')!;
    expect(chains.strict.since).toBe(from);
    expect(chains.lenient.since).toBe(since);
    expect(chains.lenient.gap === null).toBe(since === from);
  });

  it('is passed over once only', () => {
    const parts: Part[] = [
      ...gap('2021-03-31', '2021-05-01').slice(0, 1),
      { from: '2021-05-01', to: '2021-12-31', counting: 'counts' },
      { from: '2022-02-01', to: null, counting: 'counts' },
    ];
    expect(chainsOf(parts, '2022-06-01')!.lenient.since).toBe('2021-05-01');
  });

  it('at the end means that nothing reaches to the day', () => {
    expect(
      chainsOf([{ from: '2020-01-01', to: '2020-12-31', counting: 'counts' }], '2021-06-01'),
    ).toBeNull();
    expect(chainsOf([], '2021-06-01')).toBeNull();
    expect(chainsOf(running('2022-01-01'), '2021-06-01')).toBeNull();
  });
});

it('takes jobs side by side as one line', () => {
  const parts: Part[] = [
    { from: '2020-01-01', to: '2020-12-31', counting: 'counts' },
    { from: '2020-06-01', to: '2020-08-31', counting: 'counts' },
    { from: '2020-10-01', to: null, counting: 'counts' },
  ];
  expect(strict(parts, '2021-06-01')).toEqual({
    since: '2020-01-01',
    pauses: [],
    gap: null,
    paused: false,
  });
});

it('speaks German', () => {
  expect([0, 1, 11, 12, 13, 74].map(elapsedDe)).toEqual([
    'weniger als 1 Monat',
    '1 Monat',
    '11 Monate',
    '1 Jahr',
    '1 Jahr 1 Monat',
    '6 Jahre 2 Monate',
  ]);
  expect([3, 12, 18, 36, 72].map(neededDe)).toEqual([
    '3 Monate',
    '12 Monate',
    '18 Monate',
    '3 Jahre',
    '6 Jahre',
  ]);
  expect([0, 15, 1140.5, 1234567].map(euroDe)).toEqual([
    '0,00 €',
    '15,00 €',
    '1.140,50 €',
    '1.234.567,00 €',
  ]);
  expect([0.5, 0.49999, 1].map(percentDe)).toEqual(['50 %', '49,9 %', '100 %']);
  expect(fullMonths('2020-01-31', '2020-02-29')).toBe(1);
  expect(fullMonths('2020-02-15', '2020-02-14')).toBe(-1);
});
