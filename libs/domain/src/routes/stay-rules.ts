import type { CalendarDate, StayKind, StayPeriod } from '@bleibeakte/contracts';
import { addDays, addMonths, ageOn } from '../calendar/calendar-date.ts';
import { formatDateDe } from '../calendar/day-format.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { elapsedDe, fullMonths, neededDe } from './route-words.ts';
import {
  type Chain,
  type Chains,
  chainsOf,
  type Counting,
  monthsUpTo,
  reachedOn,
} from './time-chain.ts';
import {
  ask,
  human,
  met,
  missing,
  openOn,
  type RulesFor,
  type Subject,
  type Verdict,
} from './verdict.ts';

type Counts = Readonly<Record<StayKind, Counting>>;

/** Stay with permit, Duldung or Gestattung; § 60b does not count (§ 60b (5) s. 1). */
export const STAY: Counts = {
  duldung: 'counts',
  duldungUnclearIdentity: 'pauses',
  gestattung: 'counts',
  permit: 'counts',
  AUFENTHG_60C: 'counts',
  AUFENTHG_60D: 'counts',
  AUFENTHG_104C: 'counts',
  familyPermit: 'counts',
  none: 'breaks',
};

/** Possession of a Duldung, of whatever kind but § 60b. */
export const TOLERATION: Counts = {
  ...STAY,
  gestattung: 'breaks',
  permit: 'breaks',
  AUFENTHG_104C: 'breaks',
  familyPermit: 'breaks',
};

const ONLY_60D: Counts = {
  ...TOLERATION,
  duldung: 'breaks',
  duldungUnclearIdentity: 'breaks',
  AUFENTHG_60C: 'breaks',
};

/** Bases of thresholds that rest on the periods of the stay. */
export const STAY_BASES = {
  continuousStayStart: STAY,
  tolerationStart: TOLERATION,
  deportationSuspendedSince: TOLERATION,
  status60dStart: ONLY_60D,
} as const satisfies Record<string, Counts>;
export type StayBasis = keyof typeof STAY_BASES;

export const runningOn = (periods: readonly StayPeriod[], day: CalendarDate): StayPeriod | undefined =>
  periods.find(({ from, to }) => from <= day && (to === null || to >= day));

/** For holders of § 104c the periods with § 60b count as well (§§ 25a (5), 25b (7)). */
export function stayChains(
  periods: readonly StayPeriod[],
  counts: Counts,
  day: CalendarDate,
): Chains | null {
  const holds104c = runningOn(periods, day)?.kind === 'AUFENTHG_104C';
  const countingOf = (kind: StayKind): Counting =>
    kind === 'duldungUnclearIdentity' && holds104c ? 'counts' : counts[kind];
  return chainsOf(
    periods.map(({ kind, from, to }) => ({ from, to, counting: countingOf(kind) })),
    day,
  );
}

const sinceDe = (chain: Chain, today: CalendarDate): string => {
  const lost = chain.pauses.length > 0 ? ' ohne die Zeiten, die nicht zählen' : '';
  return `Seit ${formatDateDe(chain.since)}, das sind ${elapsedDe(monthsUpTo(chain, today))}${lost}`;
};

/** Met, open on a day, or a human's question when a gap of up to three months decides. */
export function monthsVerdict(
  { strict, lenient }: Chains,
  months: number,
  subject: Subject,
  because = '',
): Verdict {
  const { today } = subject.knowledge;
  const need = `nötig sind ${neededDe(months)}${because}`;
  const strictOn = reachedOn(strict, months);
  const lenientOn = reachedOn(lenient, months);
  const { gap } = lenient;
  if (strictOn !== null && strictOn <= today) return met(`${sinceDe(strict, today)}; ${need}.`);
  if (gap) {
    subject.warn(
      `Unterbrechung vom ${formatDateDe(gap.from)} bis ${formatDateDe(gap.to)}: bis drei Monate gilt einmal als unschädlich, das ist Praxis und nicht Gesetz.`,
    );
    if (lenientOn !== null && lenientOn <= today) {
      return human(`${sinceDe(lenient, today)}, wenn die Unterbrechung unschädlich ist; ${need}.`);
    }
  }
  if (strictOn === null) {
    return missing(
      `${sinceDe(strict, today)}; ${need}. Zeiten mit Duldung nach § 60b zählen nicht, bis die Mitwirkung nachgeholt ist.`,
    );
  }
  return openOn(strictOn, `${sinceDe(strict, today)}; ${need}: ab ${formatDateDe(strictOn)}.`);
}

export const askForPeriods = ({ enteredOn, today }: Knowledge): Verdict =>
  ask(
    ['stayPeriods'],
    enteredOn && enteredOn <= today
      ? `Einreise am ${formatDateDe(enteredOn)}, das sind ${elapsedDe(fullMonths(enteredOn, today))}; welche Zeiten davon zählen, ist noch nicht bekannt.`
      : 'Der Verlauf des Aufenthalts ist noch nicht bekannt.',
  );

/** A list that ends before today says nothing about today. */
const askForNow = (periods: readonly StayPeriod[]): Verdict => {
  const last = periods.at(-1)?.to;
  return ask(
    ['stayPeriods'],
    last ? `Bekannt bis ${formatDateDe(last)}; was seitdem gilt, ist offen.` : undefined,
  );
};

function monthsOf(
  counts: Counts,
  months: number,
  subject: Subject,
  words: { none: string; because?: string },
): Verdict {
  const { today } = subject.knowledge;
  const periods = subject.read('stayPeriods');
  if (periods === undefined) return askForPeriods(subject.knowledge);
  const running = runningOn(periods, today);
  if (!running) return askForNow(periods);
  const chains = stayChains(periods, counts, today);
  if (!chains) return missing(words.none);
  const verdict = monthsVerdict(chains, months, subject, words.because);
  if (verdict.outcome === 'openOn' && running.to !== null && running.to < verdict.on) {
    subject.warn(
      `Der jetzige Status endet am ${formatDateDe(running.to)}: Er muss bis dahin verlängert sein.`,
    );
  }
  return verdict;
}

/** Born so that they are under 18 on that day; whether they are unmarried is not recorded. */
const hasMinorChild = ({ childrenInHousehold }: Knowledge, day: CalendarDate): boolean =>
  childrenInHousehold.some((birth) => birth <= day && ageOn(birth, day) < 18);

const NO_STAY = 'Derzeit weder Duldung noch Gestattung noch Aufenthaltserlaubnis.';
const NO_DULDUNG = 'Derzeit keine Duldung.';

function stayWithChild(months: number, withChild: number, subject: Subject): Verdict {
  const { knowledge } = subject;
  if (!hasMinorChild(knowledge, knowledge.today)) {
    const because = ` (${neededDe(withChild)}, wenn ein minderjähriges lediges Kind im Haushalt lebt)`;
    return monthsOf(STAY, months, subject, { none: NO_STAY, because });
  }
  const because = ', weil ein minderjähriges Kind im Haushalt lebt';
  const sooner = monthsOf(STAY, withChild, subject, { none: NO_STAY, because });
  const grownUpBefore = sooner.outcome === 'openOn' && !hasMinorChild(knowledge, sooner.on);
  return grownUpBefore ? monthsOf(STAY, months, subject, { none: NO_STAY }) : sooner;
}

function stayOnPastDay(months: number, day: CalendarDate, { read, knowledge }: Subject): Verdict {
  const periods = read('stayPeriods');
  if (periods === undefined) return askForPeriods(knowledge);
  const chains = stayChains(periods, STAY, day);
  const on = chains && reachedOn(chains.strict, months);
  const wanted = `am ${formatDateDe(day)} ${neededDe(months)} ununterbrochener Aufenthalt`;
  return on !== null && on <= day
    ? met(`Erreicht: ${wanted}.`)
    : missing(`Nicht erreicht: ${wanted}.`);
}

/** 'monthsAtDate:2022-10-31' */
const pastDayOf = (unit: string): CalendarDate | undefined => unit.split(':')[1];

export const STAY_RULES: RulesFor<
  | 'minMonthsInGermany'
  | 'minMonthsToleration'
  | 'minMonthsDeportationSuspended'
  | 'minMonthsStatus'
  | 'minMonthsMarriageInGermany'
  | 'minMonthsLawfulStayBeforeDeparture'
> = {
  minMonthsInGermany: ({ value, unit, alternativeValue, alternativeCondition }, subject) => {
    const day = pastDayOf(unit);
    if (day) return stayOnPastDay(value, day, subject);
    return alternativeCondition === 'livesWithMinorUnmarriedChild' &&
      typeof alternativeValue === 'number'
      ? stayWithChild(value, alternativeValue, subject)
      : monthsOf(STAY, value, subject, { none: NO_STAY });
  },
  minMonthsToleration: ({ value, alternativeCondition }, subject) => {
    const verdict = monthsOf(TOLERATION, value, subject, { none: NO_DULDUNG });
    if (alternativeCondition !== 'trainingStartedAsAsylumSeeker' || verdict.outcome === 'met')
      return verdict;
    const early = subject.read('trainingStartedAsAsylumSeeker');
    if (early) return met('Entfällt: Die Ausbildung begann noch im Asylverfahren.');
    return early === undefined && verdict.outcome === 'missing'
      ? ask(['trainingStartedAsAsylumSeeker'], verdict.why)
      : verdict;
  },
  minMonthsDeportationSuspended: ({ value }, subject) =>
    monthsOf(TOLERATION, value, subject, { none: 'Die Abschiebung ist derzeit nicht ausgesetzt.' }),
  minMonthsStatus: ({ value }, subject) => {
    // Which status the text names stands in the route's threshold of the same length.
    const bases = subject.route.opportunityThresholds.flatMap((threshold) =>
      'basis' in threshold && threshold.months === value ? [threshold.basis] : [],
    );
    const basis = bases.find((one): one is StayBasis => one in STAY_BASES);
    return basis
      ? monthsOf(STAY_BASES[basis], value, subject, {
          none: 'Derzeit nicht im Besitz dieses Status.',
        })
      : human('Wie lange dieser Status besteht, ist zu beurteilen.');
  },
  minMonthsMarriageInGermany: ({ value }, { read, knowledge: { today } }) => {
    const since = read('marriedInGermanySince');
    if (since === undefined) return ask(['marriedInGermanySince']);
    const on = addDays(addMonths(since, value), 1);
    const words = `Eheliche Lebensgemeinschaft seit ${formatDateDe(since)}; nötig sind ${neededDe(value)}, außer bei besonderer Härte oder Tod`;
    return on <= today ? met(`${words}.`) : openOn(on, `${words}: ab ${formatDateDe(on)}.`);
  },
  minMonthsLawfulStayBeforeDeparture: ({ value }, { read }) => {
    const months = read('lawfulMonthsBeforeDeparture');
    if (months === undefined) return ask(['lawfulMonthsBeforeDeparture']);
    const words = `Früher ${elapsedDe(months)} rechtmäßig hier; nötig sind ${neededDe(value)}.`;
    return months >= value ? met(words) : missing(words);
  },
};
