import { describe, expect, it } from '@jest/globals';
import type { DeadlineOutcome } from '@bleibeakte/contracts';
import { assertFinishable, assertMovable, assertOneDue, urgency } from './deadline-steps.ts';

describe('an open deadline', () => {
  const open = { state: 'open' } as const;

  it('can be moved', () => expect(() => assertMovable(open)).not.toThrow());

  it.each<[DeadlineOutcome, boolean]>([
    ['sent', false],
    ['extended', false],
    ['attended', false],
    ['notNeeded', true],
    ['missed', true],
  ])('finished as %s: a word is needed: %s', (outcome, needed) => {
    const finish = (note?: string) => () => assertFinishable(open, { outcome, note });
    if (needed) expect(finish('  ')).toThrow('deadline.note-missing');
    else expect(finish()).not.toThrow();
    expect(finish('per Fax')).not.toThrow();
  });
});

it.each(['done', 'obsolete'] as const)(
  'refuses to move or finish a deadline that is %s',
  (state) => {
    expect(() => assertMovable({ state })).toThrow('deadline.not-open');
    expect(() => assertFinishable({ state }, { outcome: 'sent' })).toThrow('deadline.not-open');
  },
);

it('takes either a day or a computation', () => {
  expect(() => assertOneDue({ dueOn: '2026-12-17' })).not.toThrow();
  expect(() => assertOneDue({ computation: {} })).not.toThrow();
  expect(() => assertOneDue({})).toThrow('deadline.due-missing');
  expect(() => assertOneDue({ dueOn: '2026-12-17', computation: {} })).toThrow(
    'deadline.due-missing',
  );
  expect(() => assertOneDue({ dueOn: '2026-02-29' })).toThrow('deadline.day-unreal');
});

it.each([
  ['2026-11-24', 'over'],
  ['2026-11-25', 'today'],
  ['2026-11-26', 'soon'],
  ['2026-12-02', 'soon'],
  ['2026-12-03', 'plan'],
])('on 25 November a deadline of %s is shown as %s', (dueOn, expected) => {
  expect(urgency(dueOn, '2026-11-25')).toBe(expected);
});
