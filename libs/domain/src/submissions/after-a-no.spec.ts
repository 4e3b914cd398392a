import { describe, expect, it } from '@jest/globals';
import { EVIDENCE_STATES } from '@bleibeakte/contracts';
import {
  assertMayLeave,
  assertRefused,
  isCarried,
  proposedCurable,
  stateInNextAttempt,
} from './after-a-no.ts';

const TODAY = '2026-03-02';

it('is about the three kinds of a no', () => {
  for (const state of ['notAdmitted', 'noErsuchen', 'orderRefused'] as const) {
    expect(() => assertRefused(state)).not.toThrow();
  }
  expect(() => assertRefused('withdrawn')).toThrow('submission.not-refused');
});

it('proposes what a new Eingabe can heal, and leaves the rest open', () => {
  expect(proposedCurable('papersMissing')).toBe(true);
  expect(proposedCurable('deportationOrder58a')).toBe(false);
  expect(proposedCurable('criminalOffence')).toBeNull();
});

describe('papers for the next attempt', () => {
  it('are fresh until the day itself', () => {
    expect(isCarried('checked', '2026-03-02', TODAY)).toBe(true);
    expect(isCarried('checked', '2026-03-01', TODAY)).toBe(false);
  });

  it('are carried only when they are in hand', () => {
    const carried = EVIDENCE_STATES.filter((state) => isCarried(state, null, TODAY));
    expect(carried).toEqual(['received', 'checked', 'inBundle']);
  });

  it('leave the old bundle, and what has grown old is asked for again', () => {
    expect(stateInNextAttempt('inBundle', true)).toBe('checked');
    expect(stateInNextAttempt('received', true)).toBe('received');
    expect(stateInNextAttempt('inBundle', false)).toBe('asked');
    expect(stateInNextAttempt('promised', false)).toBe('promised');
    expect(stateInNextAttempt('impossible', false)).toBe('impossible');
  });
});

describe('leaving an Eingabe', () => {
  const leaving = {
    state: 'received' as const,
    personIds: ['a', 'b'],
    personId: 'b',
    leftOn: TODAY,
    today: TODAY,
  };

  it('is possible while it runs and somebody stays', () => {
    expect(() => assertMayLeave(leaving)).not.toThrow();
    expect(() => assertMayLeave({ ...leaving, state: 'noErsuchen' })).toThrow('submission.ended');
    expect(() => assertMayLeave({ ...leaving, personId: 'c' })).toThrow('submission.person-not-in');
    expect(() => assertMayLeave({ ...leaving, personIds: ['b'] })).toThrow(
      'submission.last-person',
    );
    expect(() => assertMayLeave({ ...leaving, leftOn: '2026-03-03' })).toThrow(
      'submission.date-in-future',
    );
  });
});
