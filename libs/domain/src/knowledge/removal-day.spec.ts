import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@bleibeakte/contracts';
import type { KnownFacts } from './knowledge.ts';
import { type RemovalEvent, withRemovalDay } from './removal-day.ts';

const TODAY = '2026-11-25';
const event = (on: CalendarDate, day: CalendarDate | null, documented = false): RemovalEvent => ({ on, day, documented });
const told = (fixed: boolean, asOf: CalendarDate, day?: CalendarDate): KnownFacts => ({
  removalDateFixed: { value: fixed, standing: 'claimed', asOf },
  ...(day && { removalDate: { value: day, standing: 'claimed', asOf } }),
});

describe('a removal day that was entered as an event', () => {
  it('answers the question, confidentially', () => {
    const entry = { standing: 'claimed', asOf: '2026-11-20', confidential: true };
    expect(withRemovalDay({}, [event('2026-11-20', '2026-12-01')], TODAY)).toEqual({
      removalDateFixed: { value: true, ...entry },
      removalDate: { value: '2026-12-01', ...entry },
    });
    expect(withRemovalDay({}, [event('2026-11-20', null, true)], TODAY)).toEqual({
      removalDateFixed: { value: true, ...entry, standing: 'evidenced' },
    });
    expect(withRemovalDay({}, [], TODAY)).toEqual({});
  });

  it('goes before a no of somebody who does not know of it, also a later one', () => {
    for (const asOf of ['2026-11-01', '2026-11-24']) {
      const facts = withRemovalDay(told(false, asOf), [event('2026-11-20', '2026-12-01')], TODAY);
      expect(facts.removalDateFixed?.value).toBe(true);
    }
  });

  it('gives way to a later answer when its day is over, or when a newer day was recorded', () => {
    const over = told(false, '2026-11-24');
    expect(withRemovalDay(over, [event('2026-11-01', '2026-11-20')], TODAY)).toBe(over);
    const newer = told(true, '2026-11-24', '2026-12-20');
    expect(withRemovalDay(newer, [event('2026-11-20', '2026-12-01')], TODAY)).toBe(newer);
    const older = told(true, '2026-11-01', '2026-11-15');
    expect(withRemovalDay(older, [event('2026-11-20', '2026-12-01')], TODAY).removalDate?.value).toBe('2026-12-01');
  });

  it('is no secret where the same day stands among the facts', () => {
    const same = told(true, '2026-11-01', '2026-12-01');
    expect(withRemovalDay(same, [event('2026-11-20', '2026-12-01')], TODAY)).toBe(same);
  });

  it('is the one that became known last', () => {
    const events = [event('2026-11-01', '2026-12-24'), event('2026-11-20', '2026-12-01')];
    expect(withRemovalDay({}, events, TODAY).removalDate?.value).toBe('2026-12-01');
  });
});
