import type {
  CalendarDate,
  CriterionFinding,
  CriterionOf,
  CriterionType,
  FactCode,
  FactValueOf,
  QuestionCode,
  ResidenceRoute,
} from '@bleibeakte/contracts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/** What a rule says about one criterion; `why` is one German sentence with the figures. */
export type Verdict =
  | { outcome: 'met'; why: string; until?: CalendarDate }
  | { outcome: 'missing' | 'human' | 'note'; why: string }
  | { outcome: 'openOn'; why: string; on: CalendarDate }
  | { outcome: 'ask'; why: string; ask: readonly QuestionCode[] }
  | { outcome: 'parts'; why: string; parts: CriterionFinding[] };

/** One person before one criterion. */
export interface Subject {
  readonly knowledge: Knowledge;
  readonly route: ResidenceRoute;
  /** The fact, or undefined when it is not known. The finding names the weakest standing of all that were read. */
  read<Code extends FactCode>(code: Code): FactValueOf<Code> | undefined;
  /** German; for what a human has to look at, whatever the outcome. */
  warn(warning: string): void;
  /** The finding on a criterion of any route; undefined when there is no such criterion. */
  findingOn(code: string): CriterionFinding | undefined;
}

export type CriterionRule<Type extends CriterionType> = (
  criterion: CriterionOf<Type>,
  subject: Subject,
) => Verdict;

/** Rules of these types, each with its own value. */
export type RulesFor<Types extends CriterionType> = { [Type in Types]: CriterionRule<Type> };

export const met = (why: string, until?: CalendarDate): Verdict =>
  until === undefined ? { outcome: 'met', why } : { outcome: 'met', why, until };
export const missing = (why: string): Verdict => ({ outcome: 'missing', why });
export const human = (why: string): Verdict => ({ outcome: 'human', why });
export const note = (why: string): Verdict => ({ outcome: 'note', why });
export const openOn = (on: CalendarDate, why: string): Verdict => ({ outcome: 'openOn', on, why });
export const ask = (
  codes: readonly QuestionCode[],
  why = 'Dazu ist noch nichts bekannt.',
): Verdict => ({ outcome: 'ask', ask: codes, why });

type YesNoCode = {
  [Code in FactCode]: FactValueOf<Code> extends boolean ? Code : never;
}[FactCode];
type ListCode = {
  [Code in FactCode]: FactValueOf<Code> extends readonly string[] ? Code : never;
}[FactCode];

/** Met when the fact is as `wanted`. */
export const yesNo =
  <Type extends CriterionType>(
    code: YesNoCode,
    words: { met: string; missing: string },
    wanted: (criterion: CriterionOf<Type>) => boolean = () => true,
  ): CriterionRule<Type> =>
  (criterion, { read }) => {
    const known = read(code) as boolean | undefined;
    if (known === undefined) return ask([code]);
    return known === wanted(criterion) ? met(words.met) : missing(words.missing);
  };

/** Met when one of the listed values is among the known ones. */
export const oneOf =
  <Type extends CriterionType>(
    code: ListCode,
    words: { met: string; missing: string },
  ): CriterionRule<Type> =>
  ({ value }, { read }) => {
    const known = read(code) as readonly string[] | undefined;
    if (known === undefined) return ask([code]);
    return known.some((one) => (value as readonly string[]).includes(one))
      ? met(words.met)
      : missing(words.missing);
  };
