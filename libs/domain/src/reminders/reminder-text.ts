import type { CalendarDate } from '@bleibeakte/contracts';
import { compareDays } from '../calendar/calendar-date.ts';
import { formatDayLongDe } from '../calendar/day-format.ts';

export interface ReminderTextRequest {
  /** 'HF-2026-0031' */
  caseNumber: string;
  dueOn: CalendarDate;
  /** Day on which the mail leaves. */
  today: CalendarDate;
  /** Address of the case; opens only after signing in. */
  url: string;
  late: boolean;
}

export interface ReminderText {
  subject: string;
  text: string;
}

const fallsDue = (dueOn: CalendarDate, today: CalendarDate): string => {
  const order = compareDays(dueOn, today);
  if (order === 0) return `ist heute, ${formatDayLongDe(dueOn)}, eine Frist fällig`;
  if (order < 0) return `war am ${formatDayLongDe(dueOn)} eine Frist fällig, die noch offen ist`;
  return `ist eine Frist am ${formatDayLongDe(dueOn)} fällig`;
};

/** Mail travels unprotected: it holds the day, the number of the file and the link, and nothing else. */
export const reminderText = (request: ReminderTextRequest): ReminderText => {
  const { caseNumber, dueOn, today, url, late } = request;
  const sentences = [
    `In der Akte ${caseNumber} ${fallsDue(dueOn, today)}.`,
    ...(late
      ? ['Die Frist wurde erst spät eingetragen, daher kommt diese Erinnerung sofort.']
      : []),
    `Zum Lesen anmelden: ${url}`,
  ];
  return { subject: 'Erinnerung aus Bleibeakte', text: sentences.join(' ') };
};
