import type { ResidenceStatus } from '@bleibeakte/contracts';
import { compareDays } from '../calendar/calendar-date.ts';
import { formatDateDe } from '../calendar/day-format.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import {
  ask,
  factOf,
  originOf,
  yesNoRule,
  type BarAnswer,
  type BarQuestion,
  type BarRule,
} from './bar-rule.ts';

const STATUS_WORDS: Record<ResidenceStatus, string> = {
  duldung: 'Duldung',
  aufenthaltsgestattung: 'Aufenthaltsgestattung',
  grenzuebertrittsbescheinigung: 'Grenzübertrittsbescheinigung',
  aufenthaltserlaubnis: 'Aufenthaltserlaubnis',
  none: 'ohne Papier',
  unknown: 'nicht bekannt',
};

/** Whoever holds one of these need not leave yet. */
const LAWFUL: readonly ResidenceStatus[] = ['aufenthaltsgestattung', 'aufenthaltserlaubnis'];
/** Both presuppose that the person has to leave (§§ 50, 60a Abs. 3 AufenthG). */
const OBLIGED: readonly ResidenceStatus[] = ['duldung', 'grenzuebertrittsbescheinigung'];

const statusOf = ({ residenceStatus }: Knowledge): string =>
  `Eingetragener Status: ${STATUS_WORDS[residenceStatus]}.`;

const isEnforceable = ({ knowledge }: BarQuestion): BarAnswer => {
  const known = factOf(knowledge, 'enforceablyObliged');
  if (known) {
    return known.value
      ? { is: 'clear', why: `Vollziehbar ausreisepflichtig (${originOf(known)}).` }
      : { is: 'stands', why: `Noch nicht vollziehbar ausreisepflichtig (${originOf(known)}).` };
  }
  if (LAWFUL.includes(knowledge.residenceStatus)) return { is: 'stands', why: statusOf(knowledge) };
  return ask(
    'Ob die Ausreisepflicht vollziehbar ist, wurde noch nicht gefragt.',
    'enforceablyObliged',
  );
};

const isObliged = ({ knowledge }: BarQuestion): BarAnswer => {
  const known = factOf(knowledge, 'enforceablyObliged');
  if (known?.value)
    return { is: 'clear', why: `Vollziehbar ausreisepflichtig (${originOf(known)}).` };
  if (OBLIGED.includes(knowledge.residenceStatus)) return { is: 'clear', why: statusOf(knowledge) };
  if (LAWFUL.includes(knowledge.residenceStatus)) return { is: 'stands', why: statusOf(knowledge) };
  return ask('Ob die Person ausreisepflichtig ist, steht noch nicht fest.', 'enforceablyObliged');
};

const isTolerated = ({ knowledge }: BarQuestion): BarAnswer => {
  const { residenceStatus, residenceStatusUntil: until, today } = knowledge;
  if (residenceStatus === 'unknown') {
    return {
      is: 'open',
      why: 'Der Aufenthaltsstatus ist nicht eingetragen.',
      records: ['residenceStatus'],
    };
  }
  if (residenceStatus !== 'duldung') return { is: 'stands', why: statusOf(knowledge) };
  if (until === null) {
    return {
      is: 'open',
      why: 'Duldung eingetragen, aber nicht, bis wann sie gilt.',
      records: ['residenceStatusUntil'],
    };
  }
  return compareDays(until, today) >= 0
    ? { is: 'clear', why: `Duldung gültig bis ${formatDateDe(until)}.` }
    : {
        is: 'stands',
        why: `Die Duldung ist am ${formatDateDe(until)} abgelaufen.`,
        cure: 'Duldung verlängern lassen',
      };
};

const expulsion = ({ bar, knowledge }: BarQuestion, gravityNeeded: boolean): BarAnswer => {
  const known = factOf(knowledge, 'expelled');
  if (!known) return ask('Ob die Person ausgewiesen wurde, wurde noch nicht gefragt.', 'expelled');
  if (known.value === 'no') return { is: 'clear', why: `Keine Ausweisung (${originOf(known)}).` };
  if (known.value === 'gravity54') {
    return {
      is: 'stands',
      why: `Ausweisung mit Ausweisungsinteresse nach § 54 AufenthG (${originOf(known)}).`,
    };
  }
  return gravityNeeded || bar.parameters?.onlyGravity54
    ? ask(
        `Ausgewiesen (${originOf(known)}); ob ein Ausweisungsinteresse nach § 54 AufenthG zugrunde liegt, steht nicht fest.`,
        'expelled',
      )
    : { is: 'stands', why: `Ausgewiesen (${originOf(known)}).` };
};

/** The right to stay and the duty to leave. */
export const STATUS_BARS = {
  notEnforceablyObliged: {
    plain: {
      clear: 'Die Person muss ausreisen. Nur dann kann die Kommission helfen.',
      stands: 'Die Person muss noch nicht ausreisen. Die Kommission kann erst danach helfen.',
      open: 'Wir wissen noch nicht, ob die Person schon ausreisen muss.',
    },
    cure: 'Abwarten, bis die Ausreisepflicht vollziehbar ist; bis dahin das laufende Verfahren führen',
    decide: isEnforceable,
  },
  notObliged: {
    plain: {
      clear: 'Die Person muss ausreisen. Nur dann kann die Kommission helfen.',
      stands: 'Die Person muss nicht ausreisen. Die Kommission ist dafür nicht da.',
      open: 'Wir wissen noch nicht, ob die Person ausreisen muss.',
    },
    cure: 'Abwarten, bis eine Ausreisepflicht besteht',
    decide: isObliged,
  },
  noToleration: {
    plain: {
      clear: 'Die Person hat eine gültige Duldung.',
      stands:
        'Die Person hat keine gültige Duldung. Ohne Duldung nimmt die Kommission den Fall nicht.',
      open: 'Wir wissen noch nicht, ob die Duldung gültig ist.',
    },
    cure: 'Duldung beantragen oder verlängern lassen',
    decide: isTolerated,
  },
  detentionOrdered: yesNoRule(
    'detentionOrdered',
    true,
    { yes: 'Abschiebungshaft ist angeordnet', no: 'Keine Abschiebungshaft angeordnet' },
    {
      plain: {
        clear: 'Die Person ist nicht in Abschiebungshaft.',
        stands: 'Ein Gericht hat Abschiebungshaft angeordnet.',
        open: 'Wir wissen noch nicht, ob Abschiebungshaft angeordnet ist.',
      },
      cure: 'Aufhebung der Haft (sofort mit Rechtsanwält:in klären)',
    },
  ),
  expelled: {
    plain: {
      clear: 'Die Person wurde nicht ausgewiesen.',
      stands: 'Die Person wurde ausgewiesen. Dann nimmt die Kommission den Fall nicht.',
      open: 'Wir wissen noch nicht, ob die Person ausgewiesen wurde.',
    },
    cure: null,
    decide: (question) => expulsion(question, false),
  },
  expelledGravity54: {
    plain: {
      clear: 'Die Person wurde nicht ausgewiesen.',
      stands: 'Die Person wurde wegen schwerer Vorwürfe ausgewiesen.',
      open: 'Wir wissen noch nicht, ob die Person wegen schwerer Vorwürfe ausgewiesen wurde.',
    },
    cure: null,
    decide: (question) => expulsion(question, true),
  },
  entryBan: yesNoRule(
    'entryBan',
    true,
    { yes: 'Ein Einreise- und Aufenthaltsverbot gilt', no: 'Kein Einreise- und Aufenthaltsverbot' },
    {
      plain: {
        clear: 'Es gibt kein Verbot, in Deutschland zu sein.',
        stands: 'Ein Amt hat verboten, dass die Person in Deutschland ist.',
        open: 'Wir wissen noch nicht, ob ein Amt den Aufenthalt verboten hat.',
      },
      cure: 'Aufhebung oder Verkürzung des Verbots beantragen (§ 11 Abs. 4 AufenthG)',
    },
  ),
  deportationOrder58a: yesNoRule(
    'deportationOrder58a',
    true,
    {
      yes: 'Abschiebungsanordnung nach § 58a AufenthG',
      no: 'Keine Abschiebungsanordnung nach § 58a AufenthG',
    },
    {
      plain: {
        clear: 'Es gibt keine besondere Anordnung gegen die Person.',
        stands:
          'Es gibt eine besondere Anordnung gegen die Person. Dann nimmt die Kommission den Fall nicht.',
        open: 'Wir wissen noch nicht, ob es eine besondere Anordnung gegen die Person gibt.',
      },
      cure: null,
    },
  ),
  titleRefused5Abs4: yesNoRule(
    'titleRefused5Abs4',
    true,
    {
      yes: 'Ein Titel wurde nach § 5 Abs. 4 AufenthG versagt',
      no: 'Kein Titel nach § 5 Abs. 4 AufenthG versagt',
    },
    {
      plain: {
        clear: 'Keine Erlaubnis wurde wegen Gefahr für die Sicherheit abgelehnt.',
        stands:
          'Eine Erlaubnis wurde wegen Gefahr für die Sicherheit abgelehnt. Dann nimmt die Kommission den Fall nicht.',
        open: 'Wir wissen noch nicht, ob eine Erlaubnis wegen Gefahr für die Sicherheit abgelehnt wurde.',
      },
      cure: null,
    },
  ),
} satisfies Record<string, BarRule>;
