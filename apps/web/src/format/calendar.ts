const dayLength = 86_400_000;

/** Midnight UTC of a calendar day; only for arithmetic between days. */
function toUtc(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
}

export function addDays(day: string, days: number): string {
  return new Date(toUtc(day) + days * dayLength).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toUtc(to) - toUtc(from)) / dayLength);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: string): number {
  return new Date(toUtc(day)).getUTCDay();
}

/** Whether the three numbers are a day that exists. */
export function isRealDay(year: number, month: number, date: number): boolean {
  const moment = new Date(Date.UTC(year, month - 1, date));
  return (
    moment.getUTCFullYear() === year &&
    moment.getUTCMonth() === month - 1 &&
    moment.getUTCDate() === date
  );
}

export function toDay(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
