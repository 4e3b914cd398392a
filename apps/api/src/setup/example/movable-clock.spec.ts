import { addDays } from '@bleibeakte/domain';
import { FixedClock } from '@bleibeakte/testing';
import { MovableClock } from './movable-clock.ts';

it.each(['2026-03-02T08:00:00.000Z', '2026-03-02T23:00:00.000Z', '2026-03-02T22:59:59.000Z', '2026-07-01T22:30:00.000Z', '2026-12-31T23:59:59.000Z', '2026-01-01T00:10:00.000Z'])(
  'knows the day in Berlin at every hour: %s',
  (now) => {
    const real = new FixedClock(now);
    const clock = new MovableClock(real);
    for (const days of [-400, -6, -1, 0]) {
      clock.setTo(days, 7);
      expect(clock.today()).toBe(addDays(real.today(), days));
      expect(clock.now() <= real.now()).toBe(true);
    }
  },
);
