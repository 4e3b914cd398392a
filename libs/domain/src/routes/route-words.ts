import type { CalendarDate } from '@bleibeakte/contracts';
import { addMonths, compareDays, parseDay } from '../calendar/calendar-date.ts';

/** Whole months from the first day to the second: as many as can be added to the first without passing the second. */
export const fullMonths = (from: CalendarDate, to: CalendarDate): number => {
  const [a, b] = [parseDay(from), parseDay(to)];
  const months = (b.year - a.year) * 12 + (b.month - a.month);
  return compareDays(addMonths(from, months), to) > 0 ? months - 1 : months;
};

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

/** '6 Jahre 2 Monate', '11 Monate', 'weniger als 1 Monat' */
export const elapsedDe = (months: number): string => {
  if (months < 1) return 'weniger als 1 Monat';
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [years > 0 && many(years, 'Jahr', 'Jahre'), rest > 0 && many(rest, 'Monat', 'Monate')]
    .filter(Boolean)
    .join(' ');
};

/** The law's own way: '18 Monate', '3 Jahre'. */
export const neededDe = (months: number): string =>
  months >= 24 && months % 12 === 0
    ? many(months / 12, 'Jahr', 'Jahre')
    : many(months, 'Monat', 'Monate');

/** '1.140,00 €' */
export const euroDe = (amount: number): string => {
  const [whole = '0', cents = '00'] = amount.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.')},${cents} €`;
};

/** '49,4 %', cut and not rounded: half is never claimed before it is reached. */
export const percentDe = (share: number): string =>
  `${(Math.floor(share * 1000) / 10).toFixed(1).replace(/\.0$/, '').replace('.', ',')} %`;
