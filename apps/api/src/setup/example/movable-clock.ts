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

  /** Sets the hand to a morning, `days` from today (negative = past), plus some minutes. */
  setTo(days: number, minutes = 0): void {
    const morning = new Date(this.real.now().getTime() + days * 86_400_000);
    morning.setUTCHours(8, minutes % 60, 0, 0);
    this.at = morning < this.real.now() ? morning : this.real.now();
  }
}
