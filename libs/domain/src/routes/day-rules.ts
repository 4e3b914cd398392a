import type { CalendarDate } from '@bleibeakte/contracts';
import {
  addDays,
  addMonths,
  ageOn,
  completesAgeOn,
  daysInMonth,
  parseDay,
  reachesAgeOn,
  toDay,
} from '../calendar/calendar-date.ts';
import { formatDateDe } from '../calendar/day-format.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { neededDe } from './route-words.ts';
import {
  ask,
  human,
  met,
  missing,
  openOn,
  type RulesFor,
  type Subject,
  type Verdict,
  yesNo,
} from './verdict.ts';

interface Births {
  earliest: CalendarDate;
  latest: CalendarDate;
}

/** Between which days somebody may be born; null when nothing certain is known. */
export function possibleBirths({
  birthDate,
  birthDateCertainty,
}: Pick<Knowledge, 'birthDate' | 'birthDateCertainty'>): Births | null {
  if (birthDate === null) return null;
  const { year, month } = parseDay(birthDate);
  switch (birthDateCertainty) {
    case 'exact':
      return { earliest: birthDate, latest: birthDate };
    case 'monthOnly':
      return {
        earliest: toDay({ year, month, day: 1 }),
        latest: toDay({ year, month, day: daysInMonth(year, month) }),
      };
    case 'yearOnly':
      return {
        earliest: toDay({ year, month: 1, day: 1 }),
        latest: toDay({ year, month: 12, day: 31 }),
      };
    case 'estimated':
    case 'unknown':
      return null;
  }
}

export const isExact = ({ earliest, latest }: Births): boolean => earliest === latest;

export const BIRTH_UNCERTAIN = 'Das Geburtsdatum ist unsicher: Aus ihm wird kein Tag berechnet.';
export const BIRTH_FIRST_JANUARY = 'Der 1. Januar ist oft ein gesetztes Geburtsdatum: prüfen.';

/** Decides on both ends of what is possible; where they differ, the day of birth is asked for. */
function byBirth(subject: Subject, decide: (birth: CalendarDate) => Verdict): Verdict {
  const { knowledge } = subject;
  if (knowledge.birthDate === null)
    return ask(['birthDate'], 'Das Geburtsdatum ist nicht bekannt.');
  const births = possibleBirths(knowledge);
  if (births && isExact(births)) {
    if (births.earliest.endsWith('-01-01')) subject.warn(BIRTH_FIRST_JANUARY);
    return decide(births.earliest);
  }
  subject.warn(BIRTH_UNCERTAIN);
  const [one, other] = births ? [decide(births.earliest), decide(births.latest)] : [];
  if (one && other && one.outcome === other.outcome && one.outcome !== 'openOn') {
    return { outcome: one.outcome, why: 'Trifft für jedes mögliche Geburtsdatum zu.' } as Verdict;
  }
  return ask(['birthDate'], 'Das Ergebnis hängt vom genauen Geburtsdatum ab.');
}

function ageVerdict(
  birth: CalendarDate,
  min: number,
  max: number | null,
  today: CalendarDate,
): Verdict {
  const age = ageOn(birth, today);
  if (max !== null && age > max) return missing(`${age} Jahre alt; möglich bis ${max} Jahre.`);
  if (age < min) {
    const on = reachesAgeOn(birth, min);
    return openOn(on, `${age} Jahre alt; ab ${min} Jahren, das ist der ${formatDateDe(on)}.`);
  }
  if (max === null) return met(`${age} Jahre alt; nötig sind ${min}.`);
  const last = completesAgeOn(birth, max + 1);
  return met(
    `${age} Jahre alt; möglich von ${min} bis ${max} Jahren, also bis ${formatDateDe(last)}.`,
    last,
  );
}

type FormDeadline = (months: number, subject: Subject) => Verdict;

const untilVerdict = (
  start: CalendarDate,
  months: number,
  today: CalendarDate,
  from: string,
): Verdict => {
  const last = addMonths(start, months);
  const words = `${from} ${formatDateDe(start)} + ${neededDe(months)} = ${formatDateDe(last)}`;
  return today <= last ? met(`${words}.`, last) : missing(`${words}; die Frist ist abgelaufen.`);
};

/** From which day each unit of a form's time limit runs. */
const FORM_DEADLINES: Readonly<Record<string, FormDeadline>> = {
  monthsFromKnowledge: (months, { read, knowledge }) => {
    const known = read('newEvidenceKnownOn');
    return known === undefined
      ? ask(['newEvidenceKnownOn'])
      : untilVerdict(known, months, knowledge.today, 'Bekannt seit');
  },
  monthsFromReceipt: (months, { read, knowledge: { today } }) => {
    const received = read('paternityConsentReceivedOn');
    if (received === undefined) return ask(['paternityConsentReceivedOn']);
    const on = addDays(addMonths(received, months), 1);
    const words = `Antrag eingegangen am ${formatDateDe(received)} + ${neededDe(months)}`;
    return on <= today
      ? met(`${words}: Die Zustimmung gilt als erteilt.`)
      : openOn(on, `${words}: gilt ab ${formatDateDe(on)} als erteilt.`);
  },
  monthsFromBirth: (months, subject) =>
    byBirth(subject, (birth) => untilVerdict(birth, months, subject.knowledge.today, 'Geboren am')),
};

const entryVerdict = (
  subject: Subject,
  isMet: (entry: CalendarDate) => boolean,
  wanted: string,
): Verdict => {
  const { enteredOn } = subject.knowledge;
  if (enteredOn === null) return ask(['enteredOn'], 'Der Tag der Einreise ist nicht bekannt.');
  const words = `Einreise am ${formatDateDe(enteredOn)}; ${wanted}.`;
  return isMet(enteredOn) ? met(words) : missing(words);
};

export const DAY_RULES: RulesFor<
  | 'ageRange'
  | 'applicationBeforeAge'
  | 'applicationDateWindow'
  | 'enteredAfter'
  | 'enteredBefore'
  | 'formDeadline'
  | 'suspendedUntil'
  | 'permitStillValid'
  | 'permitValidOn'
  | 'titleExtensionApplicationBeforeExpiry'
> = {
  ageRange: ({ value: { min, max } }, subject) =>
    byBirth(subject, (birth) => ageVerdict(birth, min, max, subject.knowledge.today)),
  applicationBeforeAge: ({ value }, subject) =>
    byBirth(subject, (birth) => {
      const last = completesAgeOn(birth, value);
      const words = `Der ${value}. Geburtstag ist am ${formatDateDe(reachesAgeOn(birth, value))}`;
      return subject.knowledge.today <= last
        ? met(`${words}; letzter Tag für den Antrag ist der ${formatDateDe(last)}.`, last)
        : missing(`${words}; der letzte Tag war der ${formatDateDe(last)}.`);
    }),
  applicationDateWindow: ({ value: { from, to } }, { knowledge: { today } }) => {
    if (today > to) return missing(`Möglich war es bis ${formatDateDe(to)}.`);
    return today < from
      ? openOn(from, `Möglich ab ${formatDateDe(from)}.`)
      : met(`Möglich bis ${formatDateDe(to)}.`, to);
  },
  enteredAfter: ({ value }, subject) =>
    entryVerdict(
      subject,
      (entry) => entry >= value,
      `verlangt ist eine Einreise ab ${formatDateDe(value)}`,
    ),
  enteredBefore: ({ value }, subject) =>
    entryVerdict(
      subject,
      (entry) => entry <= value,
      `verlangt ist eine Einreise bis ${formatDateDe(value)}`,
    ),
  formDeadline: ({ value, unit }, subject) =>
    FORM_DEADLINES[unit]?.(value, subject) ?? human('Ob die Frist gewahrt ist, ist zu beurteilen.'),
  suspendedUntil: ({ value }, { knowledge: { today } }) => {
    const on = addDays(value, 1);
    return today >= on
      ? met(`Die Aussetzung endete am ${formatDateDe(value)}.`)
      : openOn(on, `Ausgesetzt bis zum Ablauf des ${formatDateDe(value)}.`);
  },
  permitStillValid: ({ value }, { read, knowledge: { today } }) => {
    const periods = read('stayPeriods');
    if (periods && !periods.some(({ kind }) => kind === 'AUFENTHG_104C'))
      return missing('Diese Erlaubnis kommt im Verlauf des Aufenthalts nicht vor.');
    const issued = read('permit104cIssuedOn');
    if (issued === undefined) return ask(['permit104cIssuedOn']);
    return untilVerdict(issued, value, today, 'Erteilt am');
  },
  permitValidOn: ({ value: { date, continuesUntil } }, { read, knowledge: { today } }) => {
    const held = read('protectionPermitOnCutoff');
    if (held === undefined) return ask(['protectionPermitOnCutoff']);
    if (!held) return missing(`Am ${formatDateDe(date)} bestand keine gültige Erlaubnis.`);
    return today <= continuesUntil
      ? met(`Gilt fort bis ${formatDateDe(continuesUntil)}.`, continuesUntil)
      : missing(`Galt fort bis ${formatDateDe(continuesUntil)}.`);
  },
  titleExtensionApplicationBeforeExpiry: yesNo('permit104cFollowUpFiledInTime', {
    met: 'Der Folgeantrag wurde vor Ablauf gestellt.',
    missing: 'Der Folgeantrag wurde nicht vor Ablauf gestellt.',
  }),
};
