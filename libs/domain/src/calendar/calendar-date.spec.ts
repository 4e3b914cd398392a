import { describe, expect, it } from '@jest/globals';
import {
  addDays,
  addMonths,
  ageOn,
  completesAgeOn,
  daysBetween,
  isRealDay,
  reachesAgeOn,
  weekday,
} from './calendar-date.ts';
import { formatDayDe, formatDayLongDe, formatDayShortDe } from './day-format.ts';

it.each([
  ['2026-02-28', true],
  ['2028-02-29', true],
  ['2000-02-29', true],
  ['1900-01-01', true],
  ['2026-02-29', false],
  ['2100-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-1-1', false],
  ['1899-12-31', false],
  ['2200-01-01', false],
  ['', false],
])('%s is a real day: %s', (day, real) => expect(isRealDay(day)).toBe(real));

it('adds days over months, years and the change of the clock', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2027-01-01', '2026-01-01')).toBe(-365);
});

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-02-28', 1, '2026-03-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-01-15', -2, '2025-11-15'],
  ['2026-12-31', 12, '2027-12-31'],
])('%s and %i months is %s', (day, months, expected) =>
  expect(addMonths(day, months)).toBe(expected),
);

it('knows the weekdays and writes days as people do', () => {
  expect(weekday('2026-11-30')).toBe(1);
  expect(weekday('2026-12-06')).toBe(7);
  expect(weekday('1950-01-01')).toBe(7);
  expect(formatDayDe('2026-12-17')).toBe('Do 17.12.2026');
  expect(formatDayShortDe('2026-12-17')).toBe('Do 17.12.');
  expect(formatDayLongDe('2026-12-17')).toBe('Donnerstag, 17.12.2026');
});

describe('age', () => {
  it.each([
    ['AV-01', '2000-05-15', 27, '2027-05-14', '2027-05-15'],
    ['AV-02', '2000-02-29', 27, '2027-02-28', '2027-03-01'],
    ['AV-03', '2009-01-01', 18, '2026-12-31', '2027-01-01'],
    ['AV-04', '2012-11-30', 14, '2026-11-29', '2026-11-30'],
  ])('%s: born %s, %i years are completed at the end of %s and reached on %s', (...row) => {
    const [, birth, years, completed, reached] = row;
    expect(completesAgeOn(birth, years)).toBe(completed);
    expect(reachesAgeOn(birth, years)).toBe(reached);
    expect(ageOn(birth, completed)).toBe(years - 1);
    expect(ageOn(birth, reached)).toBe(years);
  });

  it('counts full years', () => {
    expect(ageOn('1988-06-01', '2026-11-25')).toBe(38);
    expect(ageOn('2026-11-25', '2026-11-25')).toBe(0);
  });
});
