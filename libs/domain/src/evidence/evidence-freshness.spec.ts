import { askAgainOn, freshUntilOf, isStale, mattersOn } from './evidence-freshness.ts';

const TODAY = '2026-11-25';

it('counts the fresh days from the day of the paper', () => {
  expect(freshUntilOf('2026-11-05', { days: 90 })).toBe('2027-02-03');
  expect(freshUntilOf('2026-11-05', { days: null })).toBeNull();
  expect(freshUntilOf(null, { days: 90 })).toBeNull();
  expect(freshUntilOf('2026-11-05', null)).toBeNull();
});

it.each([
  ['schoolYear', '2026-09-01', '2027-07-31'],
  ['schoolYear', '2027-07-31', '2027-07-31'],
  ['schoolYear', '2027-08-01', '2028-07-31'],
  ['halfYear', '2026-01-30', '2026-06-30'],
  ['halfYear', '2026-02-05', '2026-06-30'],
  ['halfYear', '2026-06-20', '2027-01-31'],
  ['halfYear', '2026-07-22', '2027-01-31'],
  ['halfYear', '2026-10-01', '2027-01-31'],
  ['calendarYear', '2026-03-02', '2026-12-31'],
] as const)('a paper fresh until the end of its %s, of %s, is so until %s', (until, datedOn, last) => {
  expect(freshUntilOf(datedOn, { days: null, until })).toBe(last);
  expect(freshUntilOf(datedOn, { days: 10, until })).not.toBe(last);
});

it('tells two weeks before, and never for today or what is not here', () => {
  expect(askAgainOn({ state: 'checked', freshUntil: '2027-02-03' }, TODAY)).toBe('2027-01-20');
  expect(askAgainOn({ state: 'received', freshUntil: '2026-11-20' }, TODAY)).toBe('2026-11-26');
  expect(askAgainOn({ state: 'asked', freshUntil: '2027-02-03' }, TODAY)).toBeNull();
  expect(askAgainOn({ state: 'inBundle', freshUntil: '2027-02-03' }, TODAY)).toBeNull();
  expect(askAgainOn({ state: 'checked', freshUntil: null }, TODAY)).toBeNull();
});

it('matters on the last day for the Eingabe, else in two weeks', () => {
  expect(mattersOn('2026-12-17', TODAY)).toBe('2026-12-17');
  expect(mattersOn('2026-11-20', TODAY)).toBe('2026-12-09');
  expect(mattersOn(null, TODAY)).toBe('2026-12-09');
  expect(isStale({ state: 'checked', freshUntil: '2026-12-16' }, '2026-12-17')).toBe(true);
  expect(isStale({ state: 'checked', freshUntil: '2026-12-17' }, '2026-12-17')).toBe(false);
});
