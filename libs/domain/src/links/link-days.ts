import { type CalendarDate, type LinkPurpose, SCAN_MINUTES } from '@bleibeakte/contracts';
import { berlinToUtc } from '../calendar/berlin-time.ts';
import { addDays, isRealDay } from '../calendar/calendar-date.ts';
import { RuleViolation } from '../rule-violation.ts';

/** A letter that comes late is still taken for two weeks. */
const DAYS_AFTER_DUE = 14;
/** DP-27: a link for clients lives for 72 hours. */
const UPLOAD_HOURS = 72;
/** As long as a counsellor sits at it. */
export const scanEnd = (now: Date): Date => new Date(now.getTime() + SCAN_MINUTES * 60_000);

const MAX_DAYS_AHEAD = 183;

/**
 * When the link ends: for a letter at the end of the 14th day after the wished one (Berlin), for an upload after 72 hours.
 * @throws RuleViolation link.due-missing, link.due-unreal
 */
export const linkEnd = (purpose: LinkPurpose, dueOn: CalendarDate | null, today: CalendarDate, now: Date): Date => {
  if (purpose === 'upload') return new Date(now.getTime() + UPLOAD_HOURS * 3_600_000);
  if (!dueOn) throw new RuleViolation('link.due-missing');
  if (!isRealDay(dueOn) || dueOn < today || dueOn > addDays(today, MAX_DAYS_AHEAD)) throw new RuleViolation('link.due-unreal');
  return berlinToUtc(addDays(dueOn, DAYS_AFTER_DUE + 1), '00:00');
};
