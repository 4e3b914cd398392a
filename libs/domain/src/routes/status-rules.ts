import type { ResidenceStatus, StayKind } from '@bleibeakte/contracts';
import { formatDateDe } from '../calendar/day-format.ts';
import { askForPeriods, runningOn } from './stay-rules.ts';
import { ask, human, met, missing, openOn, type RulesFor, type Subject, type Verdict, yesNo } from './verdict.ts';

/** What a status of the law means among the periods of the stay. */
const STATUS_KINDS: Readonly<Record<string, readonly StayKind[]>> = {
  DULDUNG: ['duldung', 'duldungUnclearIdentity', 'AUFENTHG_60C', 'AUFENTHG_60D'],
  AUFENTHG_60C: ['AUFENTHG_60C'],
  AUFENTHG_104C: ['AUFENTHG_104C'],
  FAMILY_PERMIT: ['familyPermit'],
};
/** On the person's record; a permit says nothing about its kind. */
const RECORD_KINDS: Readonly<Record<ResidenceStatus, StayKind | null>> = {
  duldung: 'duldung',
  aufenthaltsgestattung: 'gestattung',
  grenzuebertrittsbescheinigung: 'none',
  aufenthaltserlaubnis: null,
  none: 'none',
  unknown: null,
};

const kindsOf = (statuses: readonly string[]): readonly StayKind[] =>
  statuses.flatMap((status) => STATUS_KINDS[status] ?? []);

function statusNow(wanted: readonly string[], { read, knowledge }: Subject): Verdict {
  const periods = read('stayPeriods');
  const now = periods && runningOn(periods, knowledge.today)?.kind;
  const kind = now ?? RECORD_KINDS[knowledge.residenceStatus];
  if (kind === null)
    return ask(['stayPeriods'], 'Welcher Status heute gilt, ist noch nicht bekannt.');
  if (kindsOf(wanted).includes(kind)) return met('Der jetzige Status gehört dazu.');
  if (wanted.includes('DULDUNGSANSPRUCH')) {
    return human(
      'Derzeit keine Duldung; ein Anspruch auf Duldung genügt, ob er besteht, ist zu beurteilen.',
    );
  }
  return missing('Der jetzige Status gehört nicht dazu.');
}

/** A status that is a fact of its own. */
const HELD_FACTS = { longTermResidentOtherEUState: 'longTermResidentOtherEUState' } as const;
const isHeldFact = (status: string): status is keyof typeof HELD_FACTS => status in HELD_FACTS;

function statusHeld(wanted: readonly string[], { read, knowledge }: Subject): Verdict {
  for (const status of wanted.filter(isHeldFact)) {
    const holds = read(HELD_FACTS[status]);
    return holds === undefined
      ? ask([HELD_FACTS[status]])
      : holds
        ? met('Dieser Status besteht.')
        : missing('Dieser Status besteht nicht.');
  }
  const periods = read('stayPeriods');
  if (periods === undefined) return askForPeriods(knowledge);
  const held = periods.some(
    ({ kind, from }) => kindsOf(wanted).includes(kind) && from <= knowledge.today,
  );
  if (!held) return missing('Dieser Status kommt im Verlauf des Aufenthalts nicht vor.');
  const completedOn = read('trainingCompletedOn');
  if (completedOn === undefined)
    return ask(
      ['trainingCompletedOn'],
      'Der Status kommt im Verlauf vor; ob die Ausbildung abgeschlossen ist, ist offen.',
    );
  return completedOn <= knowledge.today
    ? met(`Ausbildung abgeschlossen am ${formatDateDe(completedOn)}.`)
    : openOn(completedOn, `Die Ausbildung endet am ${formatDateDe(completedOn)}.`);
}

export const STATUS_RULES: RulesFor<
  'residenceStatusIn' | 'statusHeld' | 'enforceableObligationToLeave' | 'bornInGermany'
> = {
  residenceStatusIn: ({ value }, subject) => statusNow(value, subject),
  statusHeld: ({ value }, subject) => statusHeld(value, subject),
  enforceableObligationToLeave: ({ value }, { read }) => {
    const obliged = read('enforceablyObliged');
    if (obliged === undefined) return ask(['enforceablyObliged']);
    const words = obliged
      ? 'Die Ausreisepflicht ist vollziehbar.'
      : 'Die Ausreisepflicht ist nicht vollziehbar.';
    return obliged === value ? met(words) : missing(words);
  },
  bornInGermany: yesNo('bornInGermany', {
    met: 'In Deutschland geboren.',
    missing: 'Nicht in Deutschland geboren.',
  }),
};
