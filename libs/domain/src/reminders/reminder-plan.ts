import type {
  CalendarDate,
  DeadlineKind,
  DeadlineType,
  HolidayRegion,
  Severity,
} from '@bleibeakte/contracts';
import { berlinToUtc } from '../calendar/berlin-time.ts';
import { addDays, daysBetween } from '../calendar/calendar-date.ts';
import { previousWorkingDay } from '../calendar/working-days.ts';
import { DEADLINE_KIND_TABLE } from '../deadlines/deadline-kinds.ts';
import { REMINDER_PROFILES, type ReminderProfile } from './reminder-profiles.ts';

/** Local hour in Berlin at which reminders leave. */
export const REMINDER_HOUR = '08:00';

export interface ReminderPlanRequest {
  dueOn: CalendarDate;
  /** 'HH:MM' in Europe/Berlin. */
  dueTime: string | null;
  kind: DeadlineKind;
  type: DeadlineType;
  severity: Severity;
  now: Date;
  today: CalendarDate;
  /** Calendar of the office. */
  region: HolidayRegion;
  /** Of the catalogue's rule; without it type and kind decide. */
  profile?: ReminderProfile;
  /** Further days on which somebody wants to hear of it: the warning, the cautious day. */
  alsoOn?: readonly CalendarDate[];
}

export interface ReminderPoint {
  at: Date;
  /** Days before the due day by the profile; unique within a plan. Negative = after it. */
  offsetDays: number;
  /** All regular points had passed when the plan was made. */
  late: boolean;
}

/** The type that was chosen decides; the kind only says how early within it. */
const profileOf = ({
  kind,
  type,
  severity,
  profile: ofRule,
}: ReminderPlanRequest): ReminderProfile => {
  if (ofRule) return ofRule;
  if (type === 'termin') return 'PAPP';
  if (type === 'wiedervorlage') return 'POLL';
  const { profile } = DEADLINE_KIND_TABLE[kind];
  if (profile !== 'PAPP' && profile !== 'POLL') return profile;
  return severity === 'S4' ? 'P1W' : 'P2W';
};

/** On a free day the reminder comes on the working day before, never behind; so does one that would miss the hour. */
const momentOf = (offset: number, { dueOn, dueTime, region }: ReminderPlanRequest): Date => {
  const tooLate = offset === 0 && dueTime !== null && dueTime <= REMINDER_HOUR;
  const day = addDays(dueOn, tooLate ? -1 : -offset);
  return berlinToUtc(previousWorkingDay(day, region), REMINDER_HOUR);
};

/** From early to late, each once. */
const offsetsOf = (request: ReminderPlanRequest): number[] => {
  const further = (request.alsoOn ?? []).map((day) => daysBetween(day, request.dueOn));
  return [...new Set([...REMINDER_PROFILES[profileOf(request)], ...further])].sort((a, b) => b - a);
};

/**
 * When to remind, earliest first, never two at the same time. Points that have passed are left out;
 * when all have passed one remains, at `now` and marked late, so that no deadline stays without a word.
 */
export const planReminders = (request: ReminderPlanRequest): ReminderPoint[] => {
  const { dueOn, now, today } = request;
  const byTime = new Map<number, ReminderPoint>();
  // From early to late: of two offsets that meet on one working day the one nearer to the due day stays.
  for (const offsetDays of offsetsOf(request)) {
    const at = momentOf(offsetDays, request);
    if (at.getTime() < now.getTime()) continue;
    // After the due day two free days would repeat the reminder of the day before them.
    if (offsetDays < 0 && byTime.has(at.getTime())) continue;
    byTime.set(at.getTime(), { at, offsetDays, late: false });
  }
  if (byTime.size === 0) {
    return [{ at: new Date(now.getTime()), offsetDays: daysBetween(today, dueOn), late: true }];
  }
  return [...byTime.values()].sort((a, b) => a.at.getTime() - b.at.getTime());
};
