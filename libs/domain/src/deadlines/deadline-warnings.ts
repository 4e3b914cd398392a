import type {
  CalendarDate,
  ComputeDeadlineRequest,
  DeadlineKind,
  HolidayRegion,
} from '@bleibeakte/contracts';
import { addDays, weekday } from '../calendar/calendar-date.ts';
import { formatDayDe, formatDayLongDe } from '../calendar/day-format.ts';
import { regionName } from '../calendar/public-holidays.ts';
import { holidayName, nextWorkingDay, previousWorkingDay } from '../calendar/working-days.ts';
import { nonWorkingReason, type ComputedDays } from './deadline-arithmetic.ts';
import { periodEnd } from './period-end.ts';

/** Länder for which four days for letters of Land authorities were found (WEKA, Aus drei mach vier). */
const FOUR_DAYS_FOUND = ['DE-BE', 'DE-BB', 'DE-HB', 'DE-NI', 'DE-NW', 'DE-RP'];

const dayBefore = (day: CalendarDate, region: HolidayRegion): CalendarDate =>
  previousWorkingDay(addDays(day, -1), region);

/** Monday before or Friday after a holiday: many offices are closed. */
const isBridgeDay = (day: CalendarDate, region: HolidayRegion): boolean =>
  (weekday(day) === 5 && holidayName(addDays(day, -1), region) !== null) ||
  (weekday(day) === 1 && holidayName(addDays(day, 1), region) !== null);

const ofDeemedDay = (
  { region, event, fictionDays }: ComputeDeadlineRequest,
  days: ComputedDays,
) => {
  const warnings: string[] = [];
  if (days.deemed === null) return warnings;
  const reason = nonWorkingReason(days.deemed, region);
  if (reason) {
    warnings.push(
      `Der Tag der Bekanntgabe ist ${formatDayDe(days.deemed)} (${reason}). Er verschiebt sich nicht, nur das Ende der Frist.`,
    );
  }
  if (fictionDays === 4 && event < '2025-01-01') {
    warnings.push(
      'Für Briefe, die vor dem 01.01.2025 zur Post gingen, galten 3 Tage. Rechnen Sie zur Sicherheit mit 3 Tagen.',
    );
  }
  return warnings;
};

const ofUnclearFiction = (request: ComputeDeadlineRequest, days: ComputedDays): string[] => {
  const { event, fictionDays, length, unit, startMode, region, shift } = request;
  const land = region.slice(0, 5);
  if (fictionDays !== 4 || event < '2025-01-01' || FOUR_DAYS_FOUND.includes(land)) return [];
  const rawEnd = periodEnd(addDays(event, 3), length, unit, startMode);
  const cautious = shift ? nextWorkingDay(rawEnd, region) : rawEnd;
  if (cautious === days.due) return [];
  return [
    `4 Tage gelten für Bundesbehörden. Ob sie in ${regionName(region)} auch für Briefe von Landesbehörden gelten, ist nicht geklärt: mit 3 Tagen endet die Frist am ${formatDayDe(cautious)}.`,
  ];
};

const ofEnd = ({ region, shift }: ComputeDeadlineRequest, { due }: ComputedDays): string[] => {
  const before = formatDayDe(dayBefore(due, region));
  const monthAndDay = due.slice(5);
  const free = nonWorkingReason(due, region);
  if (!shift && free) {
    return [
      `Das Ende fällt auf ${formatDayDe(due)} (${free}) und verschiebt sich nicht. Handeln Sie bis ${before}.`,
    ];
  }
  if (monthAndDay === '12-24' || monthAndDay === '12-31') {
    return [
      `${formatDayLongDe(due)} ist kein Feiertag, die Frist endet an diesem Tag. Viele Stellen sind geschlossen: Reichen Sie bis ${before} ein.`,
    ];
  }
  if (isBridgeDay(due, region)) {
    return [`${formatDayLongDe(due)} ist ein Brückentag. Reichen Sie besser bis ${before} ein.`];
  }
  return [];
};

const ofKind = (kind: DeadlineKind | undefined, { rawEnd, due }: ComputedDays): string[] => {
  if (kind !== 'departure' || rawEnd === due) return [];
  return [
    `Rechnen Sie mit ${formatDayDe(rawEnd)}. Ob sich das Ende einer Ausreisefrist auf ${formatDayDe(due)} verschiebt, ist umstritten.`,
  ];
};

/** German sentences about what the computed day does not say by itself. */
export const deadlineWarnings = (
  request: ComputeDeadlineRequest,
  days: ComputedDays,
  kind?: DeadlineKind,
): string[] => [
  ...ofKind(kind, days),
  ...ofDeemedDay(request, days),
  ...ofUnclearFiction(request, days),
  ...ofEnd(request, days),
];
