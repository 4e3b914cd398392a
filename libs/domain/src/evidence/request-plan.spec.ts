import {
  assertRemindable, assertRequestDays, assertRequestOpen, bodyKey, fillText, firstReminderOn, isDueForReminding, nextAfterAnswer, nextAfterReminder, usualDueOn,
} from './request-plan.ts';

/** Wednesday. */
const TODAY = '2026-11-25';
const LAND = 'DE-NI';

it('gives a body two weeks, and reminds on the first working day after', () => {
  expect(usualDueOn(TODAY, LAND)).toBe('2026-12-09');
  expect(firstReminderOn({ askedOn: TODAY, dueOn: null }, LAND)).toBe('2026-12-09');
  expect(firstReminderOn({ askedOn: TODAY, dueOn: '2026-12-04' }, LAND)).toBe('2026-12-07');
  expect(firstReminderOn({ askedOn: TODAY, dueOn: '2026-12-24' }, LAND)).toBe('2026-12-28');
});

it('reminds again after a week, and gives it to a human after the second', () => {
  expect(nextAfterReminder(TODAY, LAND)).toBe('2026-12-02');
  expect(() => assertRemindable({ state: 'open', reminded: 1 })).not.toThrow();
  expect(() => assertRemindable({ state: 'open', reminded: 2 })).toThrow('request.reminders-used');
  expect(() => assertRemindable({ state: 'answered', reminded: 0 })).toThrow('request.not-open');
  expect(() => assertRequestOpen({ state: 'givenUp' })).toThrow('request.not-open');
});

it('waits as long as was promised', () => {
  expect(nextAfterAnswer('promised', '2026-12-10', TODAY, LAND)).toBe('2026-12-11');
  expect(nextAfterAnswer('promised', null, TODAY, LAND)).toBe('2026-12-03');
  expect(nextAfterAnswer('promised', '2026-11-01', TODAY, LAND)).toBe('2026-12-03');
  expect(nextAfterAnswer('notReached', null, TODAY, LAND)).toBe('2026-11-27');
  expect(nextAfterAnswer('received', null, TODAY, LAND)).toBeNull();
  expect(nextAfterAnswer('refused', null, TODAY, LAND)).toBeNull();
});

it('is due on its day and after, while it is open', () => {
  expect(isDueForReminding({ state: 'open', nextOn: TODAY }, TODAY)).toBe(true);
  expect(isDueForReminding({ state: 'open', nextOn: '2026-11-26' }, TODAY)).toBe(false);
  expect(isDueForReminding({ state: 'answered', nextOn: TODAY }, TODAY)).toBe(false);
  expect(isDueForReminding({ state: 'open', nextOn: null }, TODAY)).toBe(false);
});

it('refuses days that cannot be', () => {
  expect(() => assertRequestDays('2026-11-26', null, TODAY)).toThrow('request.date-in-future');
  expect(() => assertRequestDays(TODAY, '2026-11-24', TODAY)).toThrow('request.due-before-asked');
  expect(() => assertRequestDays(TODAY, TODAY, TODAY)).not.toThrow();
});

it('fills what it knows and leaves the rest visible', () => {
  expect(fillText('Für {person} bis {due}, {wer}', { person: 'Yusuf A.', due: 'Mi 09.12.2026' })).toBe('Für Yusuf A. bis Mi 09.12.2026, {wer}');
});

it('knows a body again, however it was typed', () => {
  expect(bodyKey('  IGS  Geismar ')).toBe(bodyKey('igs-geismar'));
  expect(bodyKey('IGS Geismar')).not.toBe(bodyKey('IGS Göttingen'));
});
