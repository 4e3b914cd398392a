import type { CalendarDate } from '@bleibeakte/contracts';
import { addDays, compareDays } from '../calendar/calendar-date.ts';
import { formatDateDe } from '../calendar/day-format.ts';
import { type Knowledge, valueOf } from '../knowledge/knowledge.ts';
import {
  ask,
  factOf,
  originOf,
  type BarAnswer,
  type BarQuestion,
  type BarRule,
} from './bar-rule.ts';

/** Some Länder close the door only when the authority has told about the commission early enough. */
const withoutNotice = (
  { noticesOn, today }: Knowledge,
  weeks: number,
  removalOn: CalendarDate | undefined,
  why: string,
): BarAnswer | null => {
  const first = noticesOn[0];
  const rule = `Der Grund zählt nur, wenn mindestens ${weeks} Wochen vorher über die Härtefallkommission belehrt wurde`;
  if (first === undefined) {
    return ask(
      `${why} ${rule}; eine Belehrung ist nicht eingetragen. Bitte klären, ob es eine gab.`,
    );
  }
  const weeksLater = addDays(first, weeks * 7);
  // A day that is fixed and not known lies ahead: four weeks that are over today are over then.
  const by = removalOn ?? (compareDays(today, weeksLater) >= 0 ? today : undefined);
  if (by === undefined) {
    return ask(
      `${why} ${rule}. Erste Belehrung am ${formatDateDe(first)}; der Tag der Abschiebung ist nicht bekannt.`,
      'removalDate',
    );
  }
  if (compareDays(by, weeksLater) >= 0) return null;
  return {
    is: 'clear',
    why: `${why} ${rule}: Die erste Belehrung war am ${formatDateDe(first)}, weniger als ${weeks} Wochen vor dem ${formatDateDe(by)} (Stand ${formatDateDe(today)}).`,
  };
};

const standing = (
  question: BarQuestion,
  removalOn: CalendarDate | undefined,
  why: string,
): BarAnswer => {
  const { bar, knowledge } = question;
  const { weeks, bookingNeeded } = bar.parameters ?? {};
  if (weeks !== undefined) {
    const answer = withoutNotice(knowledge, weeks, removalOn, why);
    if (answer) return answer;
    const first = knowledge.noticesOn[0]!;
    return {
      is: 'stands',
      why: `${why} Belehrung am ${formatDateDe(first)}, also mindestens ${weeks} Wochen vorher.`,
    };
  }
  if (bookingNeeded) {
    const steps = valueOf(knowledge, 'removalPreparation');
    if (steps === undefined)
      return ask(
        `${why} Ob die Reise schon gebucht ist, wurde noch nicht gefragt.`,
        'removalPreparation',
      );
    if (!steps.includes('removalTransportBookingStarted')) {
      return {
        is: 'stands',
        why: `${why} Eine Buchung ist nicht bekannt; dann gilt der Grund nur als Regel (§ 23a Abs. 1 Satz 3 AufenthG).`,
        onlyAsRule: true,
      };
    }
    return { is: 'stands', why: `${why} Die Reise ist gebucht.` };
  }
  return { is: 'stands', why };
};

const isRemovalFixed = (question: BarQuestion): BarAnswer => {
  const { bar, knowledge } = question;
  const fixed = factOf(knowledge, 'removalDateFixed');
  if (!fixed)
    return ask(
      'Ob ein Abschiebungstermin feststeht, wurde noch nicht gefragt.',
      'removalDateFixed',
    );
  if (!fixed.value)
    return { is: 'clear', why: `Kein Abschiebungstermin bekannt (${originOf(fixed)}).` };
  const removalOn = valueOf(knowledge, 'removalDate');
  const passed = removalOn !== undefined && compareDays(removalOn, knowledge.today) < 0;
  if (passed && !bar.parameters?.pastDayCounts) {
    return ask(
      `Der Termin am ${formatDateDe(removalOn)} ist vorbei. Bitte klären, ob ein neuer feststeht.`,
      'removalDateFixed',
      'removalDate',
    );
  }
  const day = removalOn ? ` für den ${formatDateDe(removalOn)}` : '';
  const why = passed
    ? `Der Abschiebungstermin am ${formatDateDe(removalOn)} ist verstrichen (${originOf(fixed)}).`
    : `Ein Abschiebungstermin${day} steht fest (${originOf(fixed)}).`;
  return standing(question, removalOn, why);
};

/** The race against the day of the removal. */
export const REMOVAL_BARS = {
  removalDateFixed: {
    plain: {
      clear: 'Es ist kein Tag für die Abschiebung bekannt, der im Weg steht.',
      stands:
        'Der Tag für die Abschiebung steht schon fest. Dann nimmt die Kommission den Fall meistens nicht mehr.',
      open: 'Wir wissen noch nicht, ob der Tag für die Abschiebung feststeht.',
    },
    cure: null,
    decide: isRemovalFixed,
  },
} satisfies Record<string, BarRule>;
