import { describe, expect, it } from '@jest/globals';
import { berlinDay, berlinTime, berlinToUtc } from './berlin-time.ts';

describe('a time on the clock in Berlin', () => {
  it.each([
    ['in winter', '2026-12-17', '08:00', '2026-12-17T07:00:00.000Z'],
    ['in summer', '2026-07-15', '08:00', '2026-07-15T06:00:00.000Z'],
    ['on the morning when summer time begins', '2026-03-29', '08:00', '2026-03-29T06:00:00.000Z'],
    ['before it begins', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['in the hour that does not exist', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['on the morning when summer time ends', '2026-10-25', '08:00', '2026-10-25T07:00:00.000Z'],
    ['in the hour that exists twice', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['at midnight', '2026-01-01', '00:00', '2025-12-31T23:00:00.000Z'],
  ])('%s', (_when, day, time, utc) => expect(berlinToUtc(day, time).toISOString()).toBe(utc));

  it('is read back from the moment', () => {
    const lateEvening = new Date('2025-12-31T23:30:00.000Z');
    expect(berlinDay(lateEvening)).toBe('2026-01-01');
    expect(berlinTime(lateEvening)).toBe('00:30');
  });
});
