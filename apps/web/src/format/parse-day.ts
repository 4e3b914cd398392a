import { addDays, daysBetween, isRealDay, toDay } from './calendar.ts';

const words: Record<string, number> = {
  heute: 0,
  today: 0,
  morgen: 1,
  tomorrow: 1,
  gestern: -1,
  yesterday: -1,
};

/** Without a year the day nearest to today is meant: '14.1.' typed in December is next January. */
function nearest(month: number, date: number, today: string): string | null {
  const year = Number(today.slice(0, 4));
  const candidates = [year - 1, year, year + 1]
    .filter((candidate) => isRealDay(candidate, month, date))
    .map((candidate) => toDay(candidate, month, date));
  candidates.sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)));
  return candidates[0] ?? null;
}

/**
 * Reads what people type: '14.3.', '14.03.2026', '14.3.26', '14/3', '140326', '2026-03-14', 'heute', '+14'.
 * A leading weekday ('Do 17.12.2026') is ignored. Null when it is no day. Two-digit years are 20xx, or 19xx from `today` + 20 years on.
 */
export function parseDay(text: string, today: string): string | null {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/^(mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)[.,]?\s+/, '');
  const word = words[typed];
  if (word !== undefined) return addDays(today, word);
  const offset = /^([+-]\d{1,3})$/.exec(typed);
  if (offset) return addDays(today, Number(offset[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = /^(\d{2})(\d{2})(\d{4}|\d{2})?$/.exec(typed);
  const parts =
    digits ?? /^(\d{1,2})[.\/ ]\s*(\d{1,2})\.?(?:[.\/ ]?\s*(\d{4}|\d{2}))?$/.exec(typed);
  if (!parts) return null;
  const [date, month] = [Number(parts[1]), Number(parts[2])];
  if (!parts[3]) return nearest(month, date, today);
  return real(fullYear(parts[3], today), month, date);
}

function real(year: number, month: number, date: number): string | null {
  return isRealDay(year, month, date) ? toDay(year, month, date) : null;
}

function fullYear(year: string, today: string): number {
  if (year.length === 4) return Number(year);
  const guess = 2000 + Number(year);
  return guess > Number(today.slice(0, 4)) + 20 ? guess - 100 : guess;
}
