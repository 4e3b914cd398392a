import type { CalendarDate } from '@bleibeakte/contracts';

/** A day as PostgreSQL's `date` reaches Prisma: midnight UTC. The only place where days and moments meet. */
export function toDate(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00.000Z`);
}

export function fromDate(date: Date): CalendarDate {
  return date.toISOString().slice(0, 10);
}

export function toDateOrNull(day: CalendarDate | null | undefined): Date | null {
  return day ? toDate(day) : null;
}

export function fromDateOrNull(date: Date | null | undefined): CalendarDate | null {
  return date ? fromDate(date) : null;
}
