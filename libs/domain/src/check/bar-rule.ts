import type {
  CalendarDate,
  CheckRecordField,
  CommissionBar,
  FactCode,
  FactStanding,
  FactValueOf,
  ProcedureKind,
} from '@bleibeakte/contracts';
import { addMonths, compareDays, parseDay } from '../calendar/calendar-date.ts';
import { formatDateDe } from '../calendar/day-format.ts';
import type { Known, Knowledge } from '../knowledge/knowledge.ts';

export interface BarQuestion {
  bar: CommissionBar;
  knowledge: Knowledge;
}

/** Whether the ground is there, before anybody asks how hard it is. */
export type BarAnswer =
  | { is: 'clear'; why: string; plain?: string }
  | {
      is: 'stands';
      why: string;
      plain?: string;
      /** Instead of the rule's own cure; null = nothing opens it. */
      cure?: string | null;
      againOn?: CalendarDate;
      /** In this form the ground holds only as a rule, whatever the bar says. */
      onlyAsRule?: true;
    }
  | {
      is: 'open';
      why: string;
      plain?: string;
      facts?: FactCode[];
      records?: CheckRecordField[];
      procedures?: readonly ProcedureKind[];
      cure?: string;
    };

export interface BarRule {
  /** One sentence for each answer, in words that everybody knows. */
  plain: Record<BarAnswer['is'], string>;
  /** What opens it when it stands; null = nothing that is known. */
  cure: string | null;
  decide: (question: BarQuestion) => BarAnswer;
}

const STANDING_WORDS: Record<FactStanding, string> = {
  claimed: 'Angabe',
  evidenced: 'Beleg',
  checked: 'geprüfter Beleg',
};

/** 'Angabe vom 25.11.2026' */
export const originOf = ({ standing, asOf }: Pick<Known<unknown>, 'standing' | 'asOf'>): string =>
  `${STANDING_WORDS[standing]} vom ${formatDateDe(asOf)}`;

export const factOf = <Code extends FactCode>(
  knowledge: Knowledge,
  code: Code,
): Known<FactValueOf<Code>> | undefined =>
  knowledge.facts[code] as Known<FactValueOf<Code>> | undefined;

export const ask = (why: string, ...facts: FactCode[]): BarAnswer => ({ is: 'open', why, facts });

type YesNoFact = {
  [Code in FactCode]: FactValueOf<Code> extends boolean ? Code : never;
}[FactCode];

/** A bar that one yes or no decides. `what` reads as a statement: 'Abschiebungshaft ist angeordnet'. */
export const yesNoRule = (
  fact: YesNoFact,
  standsWhen: boolean,
  what: Record<'yes' | 'no', string>,
  rule: Omit<BarRule, 'decide'>,
): BarRule => ({
  ...rule,
  decide: ({ knowledge }) => {
    const known = factOf(knowledge, fact);
    if (!known) return ask('Noch nicht gefragt.', fact);
    const why = `${known.value ? what.yes : what.no} (${originOf(known)}).`;
    return { is: known.value === standsWhen ? 'stands' : 'clear', why };
  },
});

/** Full months from the first day to the second. */
export const monthsBetween = (from: CalendarDate, to: CalendarDate): number => {
  const [a, b] = [parseDay(from), parseDay(to)];
  const months = (b.year - a.year) * 12 + (b.month - a.month);
  return compareDays(addMonths(from, months), to) > 0 ? months - 1 : months;
};

/** After 'seit'. */
export const monthsDe = (months: number): string =>
  months === 1 ? '1 Monat' : `${months} Monaten`;
