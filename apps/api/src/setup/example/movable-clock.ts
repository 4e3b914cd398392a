import { addDays, berlinDay } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';

/** A clock that can be set: example data are entered by the real services "on" the day on which they happened. */
export class MovableClock extends Clock {
  private at: Date | null = null;

  constructor(private readonly real: Clock) {
    super();
  }

  override now(): Date {
    return this.at ? new Date(this.at) : this.real.now();
  }

  /** Sets the hand to a morning, `days` from today in Berlin (negative = past), plus some minutes; never to what is still to come. */
  setTo(days: number, minutes = 0): void {
    const now = this.real.now();
    const morning = new Date(`${addDays(berlinDay(now), days)}T08:00:00Z`);
    morning.setUTCMinutes(minutes % 60);
    this.at = morning < now ? morning : now;
  }
}
