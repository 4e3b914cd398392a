import { describe, expect, it } from '@jest/globals';
import { berlinDay, berlinTime } from '../calendar/berlin-time.ts';
import { planReminders, type ReminderPlanRequest } from './reminder-plan.ts';

const plan = (changes: Partial<ReminderPlanRequest>) =>
  planReminders({
    dueOn: '2026-12-17',
    dueTime: null,
    kind: 'hfkNotice',
    type: 'frist',
    severity: 'S2',
    now: new Date('2026-11-25T10:00:00.000Z'),
    today: '2026-11-25',
    region: 'DE-NI',
    ...changes,
  });

const days = (changes: Partial<ReminderPlanRequest>) =>
  plan(changes).map(({ at, offsetDays }) => [offsetDays, berlinDay(at)]);

describe('reminders', () => {
  it('come ten, seven, three, one day before and on the day itself', () => {
    expect(days({})).toEqual([
      [10, '2026-12-07'],
      [7, '2026-12-10'],
      [3, '2026-12-14'],
      [1, '2026-12-16'],
      [0, '2026-12-17'],
    ]);
  });

  it('come at eight in Berlin, in winter, in summer and around the change of the clock', () => {
    const times = [
      ...plan({}),
      ...plan({
        dueOn: '2026-03-30',
        kind: 'objection',
        now: new Date('2026-01-01T00:00:00.000Z'),
        today: '2026-01-01',
      }),
      ...plan({
        dueOn: '2026-10-26',
        kind: 'objection',
        now: new Date('2026-07-01T00:00:00.000Z'),
        today: '2026-07-01',
      }),
    ].map(({ at }) => berlinTime(at));
    expect(new Set(times)).toEqual(new Set(['08:00']));
    expect(times).toHaveLength(5 + 5 + 5);
  });

  it('move to the working day before a free day, and two that meet become the nearer one', () => {
    // Monday: one day before is Sunday, three days before is Friday.
    expect(days({ dueOn: '2026-12-21' })).toEqual([
      [10, '2026-12-11'],
      [7, '2026-12-14'],
      [1, '2026-12-18'],
      [0, '2026-12-21'],
    ]);
  });

  it('come before Christmas, not on it', () => {
    expect(days({ dueOn: '2026-12-28' })).toEqual([
      [10, '2026-12-18'],
      [7, '2026-12-21'],
      [1, '2026-12-24'],
      [0, '2026-12-28'],
    ]);
  });

  it('leave out what has passed', () => {
    expect(days({ dueOn: '2026-11-27' })).toEqual([
      [1, '2026-11-26'],
      [0, '2026-11-27'],
    ]);
  });

  it('come at once and late when every point has passed', () => {
    const now = new Date('2026-11-25T10:00:00.000Z');
    expect(plan({ dueOn: '2026-11-25' })).toEqual([{ at: now, offsetDays: 0, late: true }]);
    expect(plan({ dueOn: '2026-11-20' })).toEqual([{ at: now, offsetDays: -5, late: true }]);
  });

  it('are still in time at the very minute', () => {
    const now = new Date('2026-12-17T07:00:00.000Z');
    expect(plan({ now, today: '2026-12-17' })).toEqual([{ at: now, offsetDays: 0, late: false }]);
  });

  it('of an appointment come two weeks, one week, two days and one day before', () => {
    const appointment = { kind: 'authorityAppointment', type: 'termin', dueTime: '09:30' } as const;
    expect(days(appointment).map(([offset]) => offset)).toEqual([14, 7, 2, 1]);
  });

  it('of a Wiedervorlage come once, on the day', () => {
    expect(days({ kind: 'hfkReceipt', type: 'wiedervorlage' })).toEqual([[0, '2026-12-17']]);
  });

  it('of an early hour come on the working day before', () => {
    const early = { kind: 'evidence', type: 'wiedervorlage', dueTime: '07:30' } as const;
    expect(days({ ...early, dueOn: '2026-12-21' })).toEqual([[0, '2026-12-18']]);
  });

  it('of a Duldung go on after its end, on working days, until somebody renews it', () => {
    const offsets = days({ kind: 'duldung', dueOn: '2026-12-04' }).map(([offset]) => offset);
    expect(offsets).toEqual([7, 3, 1, 0, -3, -4, -5, -6, -7, -10, -11, -12, -13, -14]);
  });

  it('of a deadline of one month begin three weeks before', () => {
    expect(days({ kind: 'objection', type: 'notfrist', severity: 'S1' })[0]).toEqual([
      21,
      '2026-11-26',
    ]);
  });

  it('of a kind that only asks again come several times once it is made a Frist', () => {
    const asked = { kind: 'evidence', type: 'frist' } as const;
    expect(days({ ...asked, severity: 'S3' }).map(([offset]) => offset)).toEqual([10, 7, 3, 1, 0]);
    expect(days({ ...asked, severity: 'S4' }).map(([offset]) => offset)).toEqual([4, 2, 1, 0]);
  });

  it.each(Array.from({ length: 60 }, (_, index) => index))(
    'never come twice at the same time or with the same offset (day %i)',
    (index) => {
      const dueOn = new Date(Date.UTC(2026, 10, 26 + index)).toISOString().slice(0, 10);
      const points = plan({ dueOn, kind: 'duldung', region: 'DE-BY-A' });
      expect(new Set(points.map(({ at }) => at.getTime())).size).toBe(points.length);
      expect(new Set(points.map(({ offsetDays }) => offsetDays)).size).toBe(points.length);
      expect(points.every(({ at }) => at.getTime() >= Date.UTC(2026, 10, 25, 10))).toBe(true);
    },
  );
});
