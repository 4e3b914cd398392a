import { Clock } from '@bleibeakte/platform';

/** Stands still until a test moves it. */
export class FixedClock extends Clock {
  private at: Date;

  constructor(moment: string) {
    super();
    this.at = new Date(moment);
  }

  override now(): Date {
    return new Date(this.at);
  }

  /** Moves the hand to a moment. */
  set(moment: string): void {
    this.at = new Date(moment);
  }

  forwardMinutes(minutes: number): void {
    this.at = new Date(this.at.getTime() + minutes * 60_000);
  }
}
