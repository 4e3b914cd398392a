import { PROCEDURE_KINDS, type ProcedureKind } from '@bleibeakte/contracts';
import { formatDateDe } from '../calendar/day-format.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import {
  ask,
  factOf,
  originOf,
  type BarAnswer,
  type BarQuestion,
  type BarRule,
} from './bar-rule.ts';

const KIND_WORDS: Record<ProcedureKind, string> = {
  court: 'Gerichtsverfahren',
  asylum: 'Asylverfahren',
  asylumFollowUp: 'Asylfolgeverfahren',
  petition: 'Petition',
  residenceApplication: 'Antrag auf einen Aufenthaltstitel',
  criminal: 'Strafverfahren',
  other: 'anderes Verfahren',
};

const NONE_ENTERED =
  'Kein solches Verfahren ist eingetragen. Bitte klären, ob eines läuft oder lief.';

interface Lanes {
  kinds: readonly ProcedureKind[];
  running: Knowledge['procedures'];
  ended: Knowledge['procedures'];
}

const lanesOf = ({ bar, knowledge }: BarQuestion): Lanes => {
  const kinds = bar.parameters?.procedures ?? PROCEDURE_KINDS;
  const own = knowledge.procedures.filter(({ kind }) => kinds.includes(kind));
  return {
    kinds,
    running: own.filter(({ state }) => state === 'running'),
    ended: own.filter(({ state }) => state === 'ended'),
  };
};

const runningDe = (lanes: Knowledge['procedures']): string =>
  lanes
    .map(({ kind, startedOn }) => `${KIND_WORDS[kind]}, läuft seit ${formatDateDe(startedOn)}`)
    .join('; ');

const endedDe = (lanes: Knowledge['procedures']): string =>
  lanes
    .map(
      ({ kind, endedOn }) =>
        `${KIND_WORDS[kind]}, beendet${endedOn ? ` am ${formatDateDe(endedOn)}` : ''}`,
    )
    .join('; ');

/** A running procedure is in the way; its end opens the door again. */
const runningBlocks = (question: BarQuestion): BarAnswer => {
  const { kinds, running, ended } = lanesOf(question);
  if (running.length > 0) return { is: 'stands', why: `${runningDe(running)}.` };
  if (ended.length > 0) return { is: 'clear', why: `${endedDe(ended)}; keines läuft noch.` };
  return { is: 'open', why: NONE_ENTERED, procedures: kinds };
};

const everPetitioned = (question: BarQuestion): BarAnswer => {
  const { kinds, running, ended } = lanesOf(question);
  const own = [runningDe(running), endedDe(ended)].filter(Boolean).join('; ');
  return own
    ? { is: 'stands', why: `${own}.` }
    : {
        is: 'open',
        why: 'Keine Petition ist eingetragen. Bitte klären, ob es schon eine gab.',
        procedures: kinds,
      };
};

const PETITION_FIRST = 'Zuerst Petition beim Landesparlament; danach ist eine Eingabe möglich';

const petitionClosed = (question: BarQuestion): BarAnswer => {
  const { kinds, running, ended } = lanesOf(question);
  if (running.length > 0)
    return {
      is: 'stands',
      why: `${runningDe(running)}.`,
      cure: 'Abschluss der Petition; danach ist eine Eingabe möglich',
    };
  if (ended.length > 0) return { is: 'clear', why: `${endedDe(ended)}.` };
  return {
    is: 'open',
    why: 'Keine Petition ist eingetragen.',
    procedures: kinds,
    cure: PETITION_FIRST,
  };
};

const petitionStarted = (question: BarQuestion): BarAnswer => {
  const { kinds, running, ended } = lanesOf(question);
  const own = [runningDe(running), endedDe(ended)].filter(Boolean).join('; ');
  return own
    ? { is: 'clear', why: `${own}.` }
    : {
        is: 'open',
        why: 'Keine Petition ist eingetragen.',
        procedures: kinds,
        cure: PETITION_FIRST,
      };
};

const firstDecision = (question: BarQuestion): BarAnswer => {
  const known = factOf(question.knowledge, 'firstDecisionIssued');
  if (!known)
    return ask(
      'Ob ein Erstbescheid der Ausländerbehörde vorliegt, wurde noch nicht gefragt.',
      'firstDecisionIssued',
    );
  if (!known.value)
    return {
      is: 'stands',
      why: `Noch kein Erstbescheid der Ausländerbehörde (${originOf(known)}).`,
    };
  const { kinds, running, ended } = lanesOf(question);
  const issued = `Erstbescheid liegt vor (${originOf(known)}).`;
  if (running.length > 0)
    return { is: 'open', why: `${issued} ${runningDe(running)}: Bitte klären, ob es ruht.` };
  if (ended.length === 0)
    return { is: 'open', why: `${issued} ${NONE_ENTERED}`, procedures: kinds };
  return { is: 'clear', why: `${issued} ${endedDe(ended)}.` };
};

const otherTitle = ({ bar, knowledge }: BarQuestion): BarAnswer => {
  const mode = bar.parameters?.otherTitle;
  const { residenceStatus } = knowledge;
  if (residenceStatus === 'aufenthaltserlaubnis') {
    return {
      is: 'stands',
      why: 'Eingetragener Status: Aufenthaltserlaubnis. Das Ziel ist schon erreicht.',
      cure: null,
    };
  }
  if (mode === 'obtained') {
    return residenceStatus === 'unknown'
      ? {
          is: 'open',
          why: 'Der Aufenthaltsstatus ist nicht eingetragen.',
          records: ['residenceStatus'],
        }
      : { is: 'clear', why: 'Kein anderes Bleiberecht ist eingetragen.' };
  }
  if (mode === 'refusalNeeded') {
    const refused = factOf(knowledge, 'otherTitleRefused');
    if (!refused)
      return ask(
        'Ob ein anderer Titel schon abgelehnt wurde, wurde noch nicht gefragt.',
        'otherTitleRefused',
      );
    return refused.value
      ? { is: 'clear', why: `Ein anderer Titel wurde abgelehnt (${originOf(refused)}).` }
      : {
          is: 'stands',
          why: `Noch kein anderer Titel beantragt und abgelehnt (${originOf(refused)}).`,
          cure: 'Antrag nach § 25 Abs. 4 oder 5 AufenthG stellen; die Ablehnung ist der Beleg',
        };
  }
  return {
    is: 'open',
    why: 'Ob ein anderer Titel möglich ist, muss ein Mensch einschätzen; die anderen Wege stehen unter dieser Prüfung.',
  };
};

/** With an Eingabe that was not admitted the commission has not dealt. */
const DEALT_WITH: readonly string[] = ['noErsuchen', 'orderRefused'];

const isRepeated = ({ bar, knowledge }: BarQuestion): BarAnswer => {
  const { newFactsReopen, onlyIfDealtWith } = bar.parameters ?? {};
  const last = knowledge.earlierAttempts
    .filter(({ state }) => !onlyIfDealtWith || DEALT_WITH.includes(state))
    .at(-1);
  if (!last) {
    return {
      is: 'open',
      why: 'In dieser Akte ist keine erfolglose Eingabe eingetragen. Bitte klären, ob es anderswo schon eine gab.',
    };
  }
  const before = `Frühere Eingabe ohne Erfolg, beendet am ${formatDateDe(last.endedOn)}.`;
  if (newFactsReopen === false)
    return {
      is: 'stands',
      why: `${before} Neue Tatsachen allein öffnen den Weg nicht.`,
      cure: null,
    };
  const fresh = factOf(knowledge, 'newFactsSinceLastAttempt');
  if (!fresh)
    return ask(
      `${before} Ob es seitdem Neues gibt, wurde noch nicht gefragt.`,
      'newFactsSinceLastAttempt',
    );
  if (!fresh.value)
    return { is: 'stands', why: `${before} Seitdem nichts Neues (${originOf(fresh)}).` };
  return newFactsReopen
    ? { is: 'clear', why: `${before} Seitdem gibt es neue Tatsachen (${originOf(fresh)}).` }
    : {
        is: 'open',
        why: `${before} Es gibt neue Tatsachen (${originOf(fresh)}); ob sie den Weg öffnen, sagt die Quelle nicht.`,
      };
};

/** Petitions, courts, other applications and earlier attempts. */
export const PROCEDURE_BARS = {
  petitionPending: {
    plain: {
      clear: 'Im Landtag läuft keine Petition zu diesem Fall.',
      stands: 'Im Landtag läuft eine Petition. So lange wartet die Kommission.',
      open: 'Wir wissen noch nicht, ob im Landtag eine Petition läuft.',
    },
    cure: 'Ende der Petition',
    decide: runningBlocks,
  },
  petitionFiled: {
    plain: {
      clear: 'Es gab noch keine Petition zu diesem Fall.',
      stands:
        'Es gab schon eine Petition. Jetzt kann nur noch der Petitionsausschuss den Fall zur Kommission bringen.',
      open: 'Wir wissen noch nicht, ob es schon eine Petition gab.',
    },
    cure: 'Vorschlag des Petitionsausschusses',
    decide: everPetitioned,
  },
  petitionNotClosed: {
    plain: {
      clear: 'Die Petition ist fertig. Jetzt ist der Weg zur Kommission frei.',
      stands: 'Zuerst muss eine Petition beim Landtag fertig sein.',
      open: 'Zuerst muss eine Petition beim Landtag fertig sein. Davon wissen wir noch nichts.',
    },
    cure: PETITION_FIRST,
    decide: petitionClosed,
  },
  petitionMissing: {
    plain: {
      clear: 'Es gibt schon eine Petition. Das ist hier der Weg zur Kommission.',
      stands: 'Es gibt noch keine Petition. Ohne Petition geht es hier meistens nicht.',
      open: 'Ohne Petition geht es hier meistens nicht. Wir wissen noch nichts von einer Petition.',
    },
    cure: PETITION_FIRST,
    decide: petitionStarted,
  },
  otherProcedurePending: {
    plain: {
      clear: 'Kein anderes Verfahren um den Aufenthalt läuft noch.',
      stands: 'Ein anderes Verfahren um den Aufenthalt läuft noch. So lange wartet die Kommission.',
      open: 'Wir wissen noch nicht, ob ein anderes Verfahren um den Aufenthalt läuft.',
    },
    cure: 'Ende des anderen Verfahrens',
    decide: runningBlocks,
  },
  remediesNotExhausted: {
    plain: {
      clear: 'Alle Verfahren bei Amt und Gericht sind fertig.',
      stands: 'Ein Verfahren bei Amt oder Gericht läuft noch. So lange wartet die Kommission.',
      open: 'Wir wissen noch nicht, ob bei Amt oder Gericht etwas läuft.',
    },
    cure: 'Ende der Verfahren bei Behörde und Gericht',
    decide: runningBlocks,
  },
  firstDecisionMissing: {
    plain: {
      clear: 'Das Amt hat schon entschieden.',
      stands: 'Das Amt hat noch nicht entschieden. Zuerst braucht es einen Bescheid.',
      open: 'Wir wissen noch nicht genau, was das Amt entschieden hat und ob ein Verfahren läuft.',
    },
    cure: 'Erstbescheid der Ausländerbehörde; anhängige Rechtsbehelfe ruhen lassen',
    decide: firstDecision,
  },
  otherTitlePossible: {
    plain: {
      clear: 'Kein anderer Weg zu einer Erlaubnis steht im Weg.',
      stands: 'Ein anderer Weg zu einer Erlaubnis ist offen. Der muss zuerst gegangen werden.',
      open: 'Wir wissen noch nicht, ob es einen anderen Weg zu einer Erlaubnis gibt.',
    },
    cure: 'Zuerst den anderen Titel beantragen; nach einer Ablehnung ist die Eingabe möglich',
    decide: otherTitle,
  },
  repeatedWithoutNewFacts: {
    plain: {
      clear: 'Seit der letzten Eingabe gibt es Neues.',
      stands: 'Es gab schon eine Eingabe ohne Erfolg. Noch einmal geht es nur mit etwas Neuem.',
      open: 'Wir wissen noch nicht, ob es früher schon eine Eingabe gab.',
    },
    cure: 'Neue Tatsachen, die es bei der letzten Eingabe noch nicht gab',
    decide: isRepeated,
  },
} satisfies Record<string, BarRule>;
