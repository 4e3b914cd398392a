import { describe, expect, it } from '@jest/globals';
import { SUBMISSION_STATES } from '@bleibeakte/contracts';
import {
  assertStateChangeAllowed,
  isDecision,
  isFinal,
  nextStates,
  type SubmissionStateStep,
} from './submission-state.ts';

/** Every step that is possible, written down as pairs; all others must be refused. */
const ALLOWED = `
draft>received draft>settledOtherwise draft>discontinued
received>preliminaryReview received>withdrawn received>settledOtherwise received>discontinued
preliminaryReview>admitted preliminaryReview>notAdmitted preliminaryReview>withdrawn
preliminaryReview>settledOtherwise preliminaryReview>discontinued
admitted>deliberation admitted>withdrawn admitted>settledOtherwise admitted>discontinued
deliberation>ersuchen deliberation>noErsuchen deliberation>recommendation
deliberation>withdrawn deliberation>settledOtherwise deliberation>discontinued
ersuchen>ordered ersuchen>orderRefused ersuchen>withdrawn ersuchen>settledOtherwise ersuchen>discontinued
recommendation>settledOtherwise recommendation>discontinued
ordered>permitIssued ordered>settledOtherwise ordered>discontinued
`
  .trim()
  .split(/\s+/);

const PAIRS = SUBMISSION_STATES.flatMap((from) => SUBMISSION_STATES.map((to) => ({ from, to })));

const step = (changes: Partial<SubmissionStateStep> = {}): SubmissionStateStep => ({
  from: 'draft',
  to: 'received',
  on: '2026-11-25',
  today: '2026-11-25',
  previousOn: null,
  channel: 'post',
  ...changes,
});

describe('the steps of a submission', () => {
  it.each(PAIRS)('$from → $to is decided by the list', ({ from, to }) => {
    const change = () => assertStateChangeAllowed(step({ from, to }));
    if (ALLOWED.includes(`${from}>${to}`)) expect(change).not.toThrow();
    else expect(change).toThrow('submission.state-not-allowed');
  });

  it('reach an order only through an Ersuchen, a permit only through an order', () => {
    const before = (to: string) =>
      PAIRS.filter((pair) => pair.to === to && nextStates(pair.from).includes(pair.to)).map(
        ({ from }) => from,
      );
    expect(before('ordered')).toEqual(['ersuchen']);
    expect(before('permitIssued')).toEqual(['ordered']);
    expect(before('draft')).toEqual([]);
  });

  it('end in these states', () => {
    expect(SUBMISSION_STATES.filter(isFinal)).toEqual([
      'notAdmitted',
      'noErsuchen',
      'orderRefused',
      'permitIssued',
      'withdrawn',
      'settledOtherwise',
      'discontinued',
    ]);
  });

  it('hold these decisions of commission and authority', () => {
    expect(SUBMISSION_STATES.filter(isDecision)).toEqual([
      'notAdmitted',
      'ersuchen',
      'noErsuchen',
      'recommendation',
      'ordered',
      'orderRefused',
    ]);
  });
});

describe('a step', () => {
  it('needs its day', () => {
    expect(() => assertStateChangeAllowed(step({ on: null }))).toThrow('submission.date-missing');
    expect(() => assertStateChangeAllowed(step({ on: '' }))).toThrow('submission.date-missing');
    expect(() => assertStateChangeAllowed(step({ on: '2026-02-30' }))).toThrow(
      'deadline.day-unreal',
    );
  });

  it('cannot be dated tomorrow', () => {
    expect(() => assertStateChangeAllowed(step({ on: '2026-11-26' }))).toThrow(
      'submission.date-in-future',
    );
  });

  it('cannot lie before the step before; the same day is possible', () => {
    const review = { from: 'received', to: 'preliminaryReview', previousOn: '2026-11-20' } as const;
    expect(() => assertStateChangeAllowed(step({ ...review, on: '2026-11-19' }))).toThrow(
      'submission.date-before-previous',
    );
    expect(() => assertStateChangeAllowed(step({ ...review, on: '2026-11-20' }))).not.toThrow();
  });

  it('of handing in needs the way it was sent, no other step does', () => {
    expect(() => assertStateChangeAllowed(step({ channel: null }))).toThrow(
      'submission.channel-missing',
    );
    const review = { from: 'received', to: 'preliminaryReview', channel: null } as const;
    expect(() => assertStateChangeAllowed(step(review))).not.toThrow();
  });
});
