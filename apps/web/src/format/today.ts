const MS_PER_DAY = 86_400_000;
let movedBy = 0;

/** The calendar day in Germany, 'YYYY-MM-DD', wherever the browser is; in practice mode the day that was set there. */
export function today(now: Date = new Date()): string {
  const day = dayOfMoment(now.toISOString());
  return movedBy === 0 ? day : new Date(Date.parse(day) + movedBy * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Follows the server: its day is the one that counts. Null = the real day. */
export function setToday(day: string | null): void {
  movedBy = day === null ? 0 : Math.round((Date.parse(day) - Date.parse(dayOfMoment(new Date().toISOString()))) / MS_PER_DAY);
}

const inBerlin = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The German calendar day on which a moment (ISO string) lies. */
export function dayOfMoment(moment: string): string {
  return inBerlin.format(new Date(moment));
}
