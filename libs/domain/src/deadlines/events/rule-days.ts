import type {
  CalendarDate,
  ComputeDeadlineRequest,
  DeadlineRuleKind,
  PeriodUnit,
  RulePeriod,
} from '@bleibeakte/contracts';
import { addDays, completesAgeOn, parseDay, reachesAgeOn } from '../../calendar/calendar-date.ts';
import { formatDayDe } from '../../calendar/day-format.ts';
import { isWorkingDay } from '../../calendar/working-days.ts';
import { computeDeadline } from '../compute-deadline.ts';
import { periodDe } from '../deadline-arithmetic.ts';
import { periodEnd } from '../period-end.ts';
import { addWorkingDays } from './office-days.ts';
import { periodOf, type Start } from './event-context.ts';

/** The days of one rule; without a due day `checks` say what is missing. */
export interface RuleDays {
  due: CalendarDate | null;
  time: string | null;
  rawEnd: CalendarDate | null;
  deemed: CalendarDate | null;
  cautious: CalendarDate | null;
  /** Earlier than the due day, and the day to aim at. */
  target: CalendarDate | null;
  arithmetic: string;
  warnings: string[];
  checks: string[];
  computation: ComputeDeadlineRequest | null;
}

const NOTHING: Omit<RuleDays, 'checks'> = {
  due: null,
  time: null,
  rawEnd: null,
  deemed: null,
  cautious: null,
  target: null,
  arithmetic: '',
  warnings: [],
  computation: null,
};

const without = (check: string): RuleDays => ({ ...NOTHING, checks: [check] });

const fixed = (day: CalendarDate, arithmetic: string, time: string | null = null): RuleDays => ({
  ...NOTHING,
  due: day,
  rawEnd: day,
  cautious: day,
  time,
  arithmetic,
  checks: [],
});

const word = ({ rule }: Start): string => rule.startWord ?? 'Ereignis';

const earliestOf = (days: readonly (CalendarDate | null)[]): CalendarDate | null =>
  days.filter((day) => day !== null).sort()[0] ?? null;

interface Counting {
  day: CalendarDate;
  fictionDays: number | null;
  earliest: CalendarDate;
}

/** From which day it counts: that of the event, or the service of the decision under attack. */
const countingOf = ({ trigger, event, notification }: Start): Counting | null => {
  if (!trigger.fromService) {
    const { event: day, fictionDays, earliest } = notification;
    return { day, fictionDays, earliest };
  }
  const { servedOn } = event;
  return servedOn ? { day: servedOn, fictionDays: null, earliest: servedOn } : null;
};

const SERVICE_MISSING =
  'Der Tag der Zustellung des Bescheids fehlt: ohne ihn ist nichts zu rechnen.';
const LENGTH_MISSING = 'Die Länge steht im Schreiben: dort nachsehen und eintragen.';

/** What the letter sets counts before the catalogue. */
const lengthOf = (start: Start): { period: RulePeriod; own: boolean } | null => {
  const { rule, event } = start;
  const set =
    rule.asSet && event.period ? { n: event.period.length, unit: event.period.unit } : null;
  const period = set ?? periodOf(start);
  if (period) return { period, own: false };
  return rule.internal && 'n' in rule.internal ? { period: rule.internal, own: true } : null;
};

const counted = (
  start: Start,
  { day, fictionDays, earliest }: Counting,
  { n, unit }: RulePeriod,
  startMode: 'event' | 'dayStart',
): RuleDays => {
  const { rule, region, event } = start;
  const { shift } = rule;
  const request: ComputeDeadlineRequest = {
    event: day,
    fictionDays,
    startMode,
    length: n,
    unit: unit as PeriodUnit,
    region,
    shift,
  };
  const computed = computeDeadline(request, word(start), rule.kind);
  const early = computeDeadline({ ...request, event: earliest, fictionDays: null });
  const also = event.alsoAt ? computeDeadline({ ...request, region: event.alsoAt }) : null;
  const first = rule.rawEndCounts ? early.rawEnd : early.due;
  const cautious = earliestOf([first, also?.due ?? null, computed.due]);
  return {
    due: computed.due,
    time: null,
    rawEnd: computed.rawEnd,
    deemed: computed.deemed,
    cautious,
    target: earliestOf([
      rule.rawEndCounts && computed.rawEnd < computed.due ? computed.rawEnd : null,
      also && also.due < computed.due ? also.due : null,
    ]),
    arithmetic: computed.arithmetic,
    warnings: computed.warnings,
    checks: [],
    computation: request,
  };
};

const period =
  (startMode: 'event' | 'dayStart') =>
  (start: Start): RuleDays => {
    const { rule, event } = start;
    if (rule.asSet && event.namedOn) {
      return {
        ...fixed(event.namedOn, `im Schreiben genannt: ${formatDayDe(event.namedOn)}`),
        checks: [
          'Ein genannter Tag verschiebt sich nicht, wenn das Schreiben auf § 31 Abs. 3 VwVfG verweist: vorsichtig als fest gerechnet.',
        ],
      };
    }
    const counting = countingOf(start);
    if (!counting) return without(SERVICE_MISSING);
    const length = lengthOf(start);
    if (!length) return without(LENGTH_MISSING);
    const days = counted(start, counting, length.period, startMode);
    if (!length.own) return days;
    const text = `Das Schreiben setzt keine Frist: ${periodDe(length.period.n, length.period.unit as PeriodUnit)} sind ein eigenes Ziel.`;
    return { ...days, checks: [text] };
  };

/** Printed or named; with a length in the catalogue it ends so long after the event. */
const named = (start: Start): RuleDays => {
  const { rule, trigger, event } = start;
  if (rule.fixedOn) return fixed(rule.fixedOn, `${word(start)} ${formatDayDe(rule.fixedOn)}`);
  if (rule.asSet && event.namedOn)
    return fixed(event.namedOn, `${word(start)} ${formatDayDe(event.namedOn)}`);
  const length = trigger.period ?? rule.period;
  if (length)
    return counted(
      start,
      { day: event.on, fictionDays: null, earliest: event.on },
      length,
      'event',
    );
  const day = event.namedOn ?? event.on;
  return fixed(day, `${word(start)} ${formatDayDe(day)}, verschiebt sich nicht`);
};

const appointment = (start: Start): RuleDays => {
  const { namedOn, namedTime } = start.event;
  if (!namedOn) return without('Der Tag des Termins fehlt.');
  return fixed(
    namedOn,
    `${word(start)} ${formatDayDe(namedOn)}, Termine verschieben sich nicht`,
    namedTime ?? null,
  );
};

const byAge = (start: Start, years: number): RuleDays => {
  const { on, answers } = start.event;
  if (answers?.certainty === 'uncertain') {
    return without(
      'Das Geburtsdatum ist unsicher: Kein Tag wird gerechnet. Unterlagen prüfen, im Zweifel früher handeln.',
    );
  }
  const last = start.rule.age === 'lastDayBefore';
  const day = last ? completesAgeOn(on, years) : reachesAgeOn(on, years);
  const born = parseDay(on);
  const checks =
    born.day === 1 && born.month === 1
      ? ['Der 1. Januar ist oft kein echtes Geburtsdatum: nachfragen.']
      : [];
  const what = last ? 'letzter Tag davor' : 'erreicht am';
  return {
    ...fixed(day, `geboren ${formatDayDe(on)}, ${years} Jahre: ${what} ${formatDayDe(day)}`),
    checks,
  };
};

const backwards = (start: Start, { n, unit }: RulePeriod): RuleDays => {
  const { namedOn } = start.event;
  if (!namedOn) return without('Der Tag, von dem zurückgerechnet wird, fehlt.');
  const day = periodEnd(namedOn, -n, unit as PeriodUnit, 'event');
  return fixed(
    day,
    `${word(start)} ${formatDayDe(namedOn)} − ${periodDe(n, unit as PeriodUnit)} = ${formatDayDe(day)}`,
  );
};

const threshold = (start: Start): RuleDays => {
  const { rule, trigger, event } = start;
  if (rule.asSet && event.namedOn)
    return fixed(event.namedOn, `${word(start)}: bis ${formatDayDe(event.namedOn)}`);
  const length = lengthOf(start)?.period;
  if (!length) {
    return without(
      rule.periodOfLand ? 'Das Kommissionsprofil nennt keinen Mindestaufenthalt.' : LENGTH_MISSING,
    );
  }
  if (rule.age) return byAge(start, length.n);
  if (trigger.backwards) return backwards(start, length);
  const days = counted(
    start,
    { day: event.on, fictionDays: null, earliest: event.on },
    length,
    'event',
  );
  const { rawEnd } = days;
  if (!rawEnd || rule.severity !== 'OPP') return days;
  return {
    ...days,
    checks: [`Vorsichtig gerechnet erfüllt ab ${formatDayDe(addDays(rawEnd, 1))}.`],
  };
};

/** No period in law: the office's own target, on a working day. */
const prompt = (start: Start): RuleDays => {
  const { rule, region, notification } = start;
  const { internal } = rule;
  const from = notification.counts;
  if (internal && 'workingDays' in internal) {
    const day = addWorkingDays(from, internal.workingDays, region);
    const early = addWorkingDays(notification.earliest, internal.workingDays, region);
    return {
      ...fixed(
        day,
        `${word(start)} ${formatDayDe(from)} + ${internal.workingDays} Arbeitstage = ${formatDayDe(day)} (eigenes Ziel)`,
      ),
      cautious: early,
    };
  }
  const n = internal?.n ?? 0;
  if (n === 0) return fixed(from, `${word(start)} ${formatDayDe(from)}: noch am selben Tag`);
  const counting = { day: from, fictionDays: null, earliest: notification.earliest };
  return counted(start, counting, { n, unit: internal?.unit ?? 'day' }, 'event');
};

const MINUTES_PER_DAY = 24 * 60;

/** Weekends and holidays count. Without a time of day the hours run from the beginning of the day. */
const hours = (start: Start): RuleDays => {
  const { event } = start;
  const length = periodOf(start);
  if (!length) return without(LENGTH_MISSING);
  const [hour, minute] = (event.namedTime ?? '00:00').split(':').map(Number);
  const minutes = (hour ?? 0) * 60 + (minute ?? 0) + length.n * 60;
  const day = addDays(event.on, Math.floor(minutes / MINUTES_PER_DAY));
  const rest = minutes % MINUTES_PER_DAY;
  const time = `${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}`;
  return {
    ...fixed(
      day,
      `${word(start)} ${formatDayDe(event.on)}, ${event.namedTime ?? '00:00'} + ${length.n} Stunden = ${formatDayDe(day)}, ${time}; Wochenenden zählen mit`,
      time,
    ),
    checks: event.namedTime ? [] : ['Die Uhrzeit fehlt: gerechnet ab Beginn des Tages.'],
    warnings: isWorkingDay(day, start.region)
      ? []
      : ['Das Ende liegt an einem freien Tag und verschiebt sich nicht.'],
  };
};

/** One function per kind of rule; a kind without one does not compile. */
export const RULE_DAYS: Record<DeadlineRuleKind, (start: Start) => RuleDays> = {
  EVENT: period('event'),
  DAYSTART: period('dayStart'),
  FIXED: named,
  APPT: appointment,
  THRESH: threshold,
  PROMPT: prompt,
  POLL: period('event'),
  HOURS: hours,
};
