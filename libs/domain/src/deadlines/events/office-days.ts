import type {
  CalendarDate,
  HolidayRegion,
  ReminderProfileCode,
  Severity,
} from '@bleibeakte/contracts';
import { addDays } from '../../calendar/calendar-date.ts';
import { isWorkingDay, previousWorkingDay } from '../../calendar/working-days.ts';

/** The office's own target for a period that is lost for good. */
const S1_WORKING_DAYS = 3;

/** Days before the day at which one aims; the warning never lies on a free day. */
const WARN_DAYS: Record<ReminderProfileCode, number> = {
  P1W: 2,
  P2W: 7,
  P1M: 7,
  P3M: 14,
  PDUL: 28,
  PEXP: 56,
  PEXP180: 90,
  PPASS: 180,
  PAPP: 2,
  PSESSION: 28,
  POPP: 30,
  PAGE: 365,
  PNOW: 0,
  PAFTER: 1,
  POLL: 0,
};

/** So many working days later; negative = earlier. */
export const addWorkingDays = (
  day: CalendarDate,
  days: number,
  region: HolidayRegion,
): CalendarDate => {
  const step = Math.sign(days);
  let left = Math.abs(days);
  let candidate = day;
  while (left > 0) {
    candidate = addDays(candidate, step);
    if (isWorkingDay(candidate, region)) left -= 1;
  }
  return candidate;
};

/** The day on which the office wants to hear of it, at the latest the day itself. */
export const warningDay = (
  aim: CalendarDate,
  severity: Severity,
  profile: ReminderProfileCode,
  region: HolidayRegion,
): CalendarDate =>
  severity === 'S1' && profile !== 'PAGE'
    ? addWorkingDays(aim, -S1_WORKING_DAYS, region)
    : previousWorkingDay(addDays(aim, -WARN_DAYS[profile]), region);
