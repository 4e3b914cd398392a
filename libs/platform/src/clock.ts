import { Injectable } from '@nestjs/common';

const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** The only place where the time is read. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The day in Europe/Berlin, 'YYYY-MM-DD', wherever the server stands. */
  today(): string {
    return berlin.format(this.now());
  }
}
