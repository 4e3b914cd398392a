import type { CalendarDate } from './calendar-date.ts';
import type { CaseSummary } from './cases.ts';
import type { DeadlineSummary } from './deadlines.ts';
import type { InboxDocument } from './documents.ts';

/** Each list holds the first 50; counts are complete. */
export interface TodayResponse {
  date: CalendarDate;
  overdue: DeadlineSummary[];
  nextSevenDays: DeadlineSummary[];
  /** Ends of Notfristen that the asking person may confirm or refuse. */
  waitingForMe: DeadlineSummary[];
  withoutNextStep: CaseSummary[];
  cameIn: InboxDocument[];
  counts: {
    overdue: number;
    nextSevenDays: number;
    waitingForMe: number;
    withoutNextStep: number;
    cameIn: number;
    openCases: number;
  };
}

export interface FindToday {
  /** mine = deadlines and cases that the asking person is responsible for; without it everything that is visible. */
  whose?: 'mine' | 'all';
}
