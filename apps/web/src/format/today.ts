/** The calendar day in Germany, 'YYYY-MM-DD', wherever the browser is. */
export function today(now: Date = new Date()): string {
  return dayOfMoment(now.toISOString());
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
