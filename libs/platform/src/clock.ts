import { Injectable } from '@nestjs/common';
import { requestContext } from './request-context.ts';

const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

const MS_PER_DAY = 86_400_000;

/** The only place where the time is read. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /**
   * The day in Europe/Berlin, 'YYYY-MM-DD', wherever the server stands. An invented organisation may have moved it; moments
   * (`now`) are never moved, so that sessions, reminders and the trail stay true.
   */
  today(): string {
    const day = berlin.format(this.now());
    const offset = requestContext.getStore()?.dayOffset ?? 0;
    return offset === 0 ? day : new Date(Date.parse(day) + offset * MS_PER_DAY).toISOString().slice(0, 10);
  }
}
