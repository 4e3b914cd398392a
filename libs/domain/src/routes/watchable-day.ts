import type {
  CalendarDate,
  RouteFinding,
  ThresholdFinding,
  ThresholdKind,
} from '@bleibeakte/contracts';

export interface WatchableDay {
  on: CalendarDate;
  kind: ThresholdKind;
  /** German; null where the day speaks for itself. */
  why: string | null;
}

/** The coming day that a threshold or a criterion of the route gives; null when there is none any more. */
export function watchableDay(
  { thresholds, criteria }: RouteFinding,
  code: string,
  today: CalendarDate,
): WatchableDay | null {
  const threshold = thresholds.find((one) => one.code === code);
  const day = threshold ? dayOf(threshold) : openingOf(criteria, code);
  return day && day.on > today ? day : null;
}

const dayOf = ({ on, kind }: ThresholdFinding): WatchableDay | null =>
  on === null ? null : { on, kind, why: null };

function openingOf(criteria: RouteFinding['criteria'], code: string): WatchableDay | null {
  for (const finding of criteria.flatMap((one) => [one, ...one.parts])) {
    if (finding.code === code && finding.on)
      return { on: finding.on, kind: 'opens', why: finding.why };
  }
  return null;
}
