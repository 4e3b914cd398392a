import type { CalendarDate, IdentityWindow, QuestionCode } from '@bleibeakte/contracts';
import { addMonths } from '../calendar/calendar-date.ts';
import { formatDateDe } from '../calendar/day-format.ts';
import {
  ask,
  human,
  met,
  missing,
  type RulesFor,
  type Subject,
  type Verdict,
  yesNo,
} from './verdict.ts';

function windowDe({ entryFrom, entryUntil }: IdentityWindow): string {
  if (entryFrom && entryUntil)
    return `für Einreisen vom ${formatDateDe(entryFrom)} bis ${formatDateDe(entryUntil)}`;
  return entryFrom
    ? `für Einreisen ab ${formatDateDe(entryFrom)}`
    : `für Einreisen bis ${formatDateDe(entryUntil ?? '')}`;
}

/** The last day on which clarifying counts; null = until the application, so still today. */
function lastDay(
  { deadline, latest, monthsAfterEntry }: IdentityWindow,
  enteredOn: CalendarDate,
): CalendarDate | null {
  if (monthsAfterEntry !== undefined) return addMonths(enteredOn, monthsAfterEntry);
  if (latest) return latest;
  return deadline && deadline !== 'application' ? deadline : null;
}

function clarifiedInTime(
  window: IdentityWindow,
  { read, knowledge: { enteredOn, today } }: Subject,
): Verdict {
  if (enteredOn === null) return ask(['enteredOn'], 'Der Tag der Einreise ist nicht bekannt.');
  const { entryFrom, entryUntil } = window;
  if ((entryFrom && enteredOn < entryFrom) || (entryUntil && enteredOn > entryUntil)) {
    return missing(`Gilt ${windowDe(window)}; Einreise war am ${formatDateDe(enteredOn)}.`);
  }
  const identity = read('identity');
  if (identity === undefined) return ask(['identity', 'identityClarifiedOn']);
  const last = lastDay(window, enteredOn);
  if (last === null) {
    return identity === 'clarified'
      ? met('Die Identität ist geklärt.')
      : missing('Die Identität ist noch nicht geklärt; bis zum Antrag ist das möglich.');
  }
  const until = `bis ${formatDateDe(last)}`;
  if (identity !== 'clarified') {
    return today <= last
      ? human(`Die Identität ist noch nicht geklärt; das zählt noch ${until}.`)
      : missing(`Die Identität war nicht ${until} geklärt.`);
  }
  const on = read('identityClarifiedOn');
  if (on === undefined)
    return ask(['identityClarifiedOn'], `Die Identität ist geklärt; ob ${until}, ist offen.`);
  const words = `Geklärt am ${formatDateDe(on)}; nötig war es ${until}.`;
  return on <= last ? met(words) : missing(words);
}

function identityAndPassport({ read }: Subject): Verdict {
  const identity = read('identity');
  const passport = read('passportHeld');
  if (identity !== undefined && identity !== 'clarified') {
    return missing(
      passport === false
        ? 'Die Identität ist nicht geklärt, ein gültiger Pass fehlt. Im Ermessen kann davon abgesehen werden: beurteilen.'
        : 'Die Identität ist nicht geklärt. Im Ermessen kann davon abgesehen werden: beurteilen.',
    );
  }
  if (passport === false)
    return missing(
      'Ein gültiger Pass oder Passersatz fehlt. Im Ermessen kann davon abgesehen werden: beurteilen.',
    );
  const open: QuestionCode[] = [];
  if (identity === undefined) open.push('identity');
  if (passport === undefined) open.push('passportHeld');
  return open.length > 0
    ? ask(open)
    : met('Die Identität ist geklärt, ein gültiger Pass liegt vor.');
}

export const IDENTITY_RULES: RulesFor<
  | 'identityClarified'
  | 'identityClarifiedByDeadline'
  | 'identityMeasuresTaken'
  | 'identityMeasuresTakenInTime'
  | 'passportHeld'
> = {
  identityClarified: (_criterion, subject) => identityAndPassport(subject),
  identityClarifiedByDeadline: ({ value }, subject) => clarifiedInTime(value, subject),
  identityMeasuresTaken: () =>
    human('Ob alle zumutbaren Schritte unternommen sind, beurteilt ein Mensch.'),
  identityMeasuresTakenInTime: () =>
    human('Ob in der Frist alle zumutbaren Schritte unternommen sind, beurteilt ein Mensch.'),
  passportHeld: yesNo('passportHeld', {
    met: 'Ein gültiger Pass oder Passersatz liegt vor.',
    missing: 'Ein gültiger Pass oder Passersatz fehlt.',
  }),
};
