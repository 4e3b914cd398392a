import { LAND_NAMES, type FactCode } from '@bleibeakte/contracts';
import { addMonths, compareDays } from '../calendar/calendar-date.ts';
import { formatDateDe } from '../calendar/day-format.ts';
import { valueOf } from '../knowledge/knowledge.ts';
import {
  ask,
  factOf,
  monthsBetween,
  monthsDe,
  originOf,
  yesNoRule,
  type BarAnswer,
  type BarQuestion,
  type BarRule,
} from './bar-rule.ts';

const OTHER_LAND_CURE =
  'Eingabe bei der Kommission des Landes, dessen Ausländerbehörde zuständig ist';

const isInGermany = ({ bar, knowledge }: BarQuestion): BarAnswer => {
  const reachable = factOf(knowledge, 'reachable');
  if (reachable?.value)
    return { is: 'clear', why: `Unter der Meldeadresse erreichbar (${originOf(reachable)}).` };
  if (bar.parameters?.unknownWhereaboutsCount) {
    return reachable
      ? {
          is: 'stands',
          why: `Nicht unter der Meldeadresse erreichbar (${originOf(reachable)}). Ein unbekannter Aufenthaltsort wird wie Abwesenheit behandelt.`,
          cure: 'Anschrift melden und Erreichbarkeit belegen',
        }
      : ask('Ob die Person erreichbar ist, wurde noch nicht gefragt.', 'reachable');
  }
  if (knowledge.land && !reachable) {
    return { is: 'clear', why: `Wohnort: ${LAND_NAMES[knowledge.land]} (Stammdaten der Person).` };
  }
  return ask('Es ist nicht eingetragen, wo die Person lebt.', 'reachable');
};

const isOfThisLand = ({ bar, knowledge }: BarQuestion): BarAnswer => {
  const { land, caseLand } = knowledge;
  if (bar.parameters?.dublinCounts) {
    const dublin = factOf(knowledge, 'dublinCase');
    if (dublin?.value) {
      return {
        is: 'stands',
        why: `Die Ausreisepflicht beruht auf einem Dublin-Verfahren (${originOf(dublin)}).`,
        cure: 'Übergang der Zuständigkeit auf Deutschland (Ablauf der Überstellungsfrist prüfen)',
      };
    }
    if (!dublin) return ask('Ob es ein Dublin-Fall ist, wurde noch nicht gefragt.', 'dublinCase');
  }
  if (land === null) {
    return {
      is: 'open',
      why: 'In welchem Land die Person wohnt, ist nicht eingetragen.',
      records: ['land'],
    };
  }
  return land === caseLand
    ? { is: 'clear', why: `Wohnort: ${LAND_NAMES[land]}; dort wird auch die Kommission gefragt.` }
    : {
        is: 'stands',
        why: `Wohnort: ${LAND_NAMES[land]}; gefragt wird die Kommission von ${LAND_NAMES[caseLand]}.`,
      };
};

const hasResidence = (question: BarQuestion): BarAnswer => {
  const ofLand = isOfThisLand(question);
  if (ofLand.is !== 'clear') return ofLand;
  const reachable = factOf(question.knowledge, 'reachable');
  if (!reachable)
    return ask(
      'Ob die Person unter ihrer Meldeadresse erreichbar ist, wurde noch nicht gefragt.',
      'reachable',
    );
  return reachable.value
    ? {
        is: 'clear',
        why: `${ofLand.why} Unter der Meldeadresse erreichbar (${originOf(reachable)}).`,
      }
    : {
        is: 'stands',
        why: `Nicht unter der Meldeadresse erreichbar (${originOf(reachable)}).`,
        cure: 'Ordnungsgemäß anmelden und die Anmeldung belegen',
      };
};

const isWantedOrGone = ({ knowledge }: BarQuestion): BarAnswer => {
  const [wanted, reachable] = [factOf(knowledge, 'wanted'), factOf(knowledge, 'reachable')];
  if (wanted?.value) {
    return {
      is: 'stands',
      why: `Zur Fahndung ausgeschrieben (${originOf(wanted)}).`,
      cure: 'Ausschreibung klären und löschen lassen (mit Rechtsanwält:in)',
    };
  }
  if (reachable && !reachable.value) {
    return {
      is: 'stands',
      why: `Nicht unter der Meldeadresse erreichbar (${originOf(reachable)}).`,
    };
  }
  if (!wanted || !reachable) {
    const missing: FactCode[] = [
      ...(wanted ? [] : ['wanted' as const]),
      ...(reachable ? [] : ['reachable' as const]),
    ];
    return ask('Fahndung und Erreichbarkeit sind noch nicht beide geklärt.', ...missing);
  }
  return {
    is: 'clear',
    why: `Nicht ausgeschrieben (${originOf(wanted)}) und erreichbar (${originOf(reachable)}).`,
  };
};

const hasStayedLongEnough = ({ bar, knowledge }: BarQuestion): BarAnswer => {
  const bornHere = valueOf(knowledge, 'bornInGermany') === true;
  const since = knowledge.enteredOn ?? (bornHere ? knowledge.birthDate : null);
  if (since === null) {
    return {
      is: 'open',
      why: 'Der Tag der Einreise ist nicht eingetragen.',
      records: ['enteredOn'],
    };
  }
  const stayed = monthsBetween(since, knowledge.today);
  const began = knowledge.enteredOn
    ? `Eingereist am ${formatDateDe(since)}`
    : `In Deutschland geboren am ${formatDateDe(since)}`;
  const soFar = `${began}, also seit ${monthsDe(stayed)}`;
  const months = bar.parameters?.months;
  if (months === undefined) {
    return {
      is: 'open',
      why: `${soFar}. Eine feste Zahl nennt die Quelle nicht: ein Mensch muss einschätzen, ob das genügt.`,
    };
  }
  const reachedOn = addMonths(since, months);
  if (compareDays(knowledge.today, reachedOn) >= 0) {
    return {
      is: 'clear',
      why: `${soFar}; verlangt sind ${months}, erreicht am ${formatDateDe(reachedOn)}.`,
    };
  }
  return {
    is: 'stands',
    why: `${soFar}; verlangt sind ${months}.`,
    plain: `Die Person ist noch keine ${months} Monate in Deutschland. Ab dem ${formatDateDe(reachedOn)} ist sie lange genug hier.`,
    cure: `Zeit: ${months} Monate sind am ${formatDateDe(reachedOn)} erreicht`,
    againOn: reachedOn,
  };
};

const notInGermany: BarRule = {
  plain: {
    clear: 'Die Person lebt in Deutschland.',
    stands:
      'Die Person ist nicht in Deutschland oder niemand weiß, wo sie ist. Dann hilft die Kommission nicht.',
    open: 'Wir wissen noch nicht sicher, wo die Person lebt.',
  },
  cure: null,
  decide: isInGermany,
};

/** Where the person is, since when, and whose commission is the right one. */
export const PRESENCE_BARS = {
  notInGermany,
  otherLandResponsible: {
    plain: {
      clear: 'Diese Kommission ist die richtige.',
      stands: 'Eine andere Stelle ist zuständig. Diese Kommission darf den Fall nicht nehmen.',
      open: 'Wir wissen noch nicht, welche Stelle zuständig ist.',
    },
    cure: OTHER_LAND_CURE,
    decide: isOfThisLand,
  },
  noResidenceInLand: {
    plain: {
      clear: 'Die Person ist hier angemeldet.',
      stands: 'Die Person ist in diesem Land nicht richtig angemeldet.',
      open: 'Wir wissen noch nicht, ob die Person hier richtig angemeldet ist.',
    },
    cure: OTHER_LAND_CURE,
    decide: hasResidence,
  },
  wantedOrNoAddress: {
    plain: {
      clear: 'Die Person ist erreichbar und wird nicht gesucht.',
      stands: 'Die Person wird gesucht oder hat keine Adresse, an die man schreiben kann.',
      open: 'Wir wissen noch nicht, ob die Person gesucht wird und wo sie erreichbar ist.',
    },
    cure: 'Ladungsfähige Anschrift melden und belegen',
    decide: isWantedOrGone,
  },
  dublin: yesNoRule(
    'dublinCase',
    true,
    { yes: 'Die Ausreisepflicht beruht auf einem Dublin-Verfahren', no: 'Kein Dublin-Verfahren' },
    {
      plain: {
        clear: 'Deutschland ist für die Person zuständig.',
        stands: 'Ein anderes Land in Europa soll für die Person zuständig sein.',
        open: 'Wir wissen noch nicht, ob ein anderes Land in Europa zuständig ist.',
      },
      cure: 'Übergang der Zuständigkeit auf Deutschland (Ablauf der Überstellungsfrist prüfen)',
    },
  ),
  minimumStay: {
    plain: {
      clear: 'Die Person ist lange genug in Deutschland.',
      stands: 'Die Person ist noch nicht lange genug in Deutschland.',
      open: 'Wir wissen noch nicht, ob die Person lange genug in Deutschland ist.',
    },
    cure: 'Zeit: später noch einmal prüfen',
    decide: hasStayedLongEnough,
  },
} satisfies Record<string, BarRule>;
