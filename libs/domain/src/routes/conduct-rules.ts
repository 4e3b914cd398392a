import type { CriterionOf, QuestionCode } from '@bleibeakte/contracts';
import { byHuman } from './judgement-rules.ts';
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

const NOTHING_AGAINST = 'Ob etwas entgegensteht, beurteilt ein Mensch.';

/** The limit for offences that only foreigners can commit, where the law has one of its own. */
const foreignersLimit = ({
  value,
  alternativeValue,
}: CriterionOf<'noConvictionAboveDays'>): number =>
  typeof alternativeValue === 'object' ? alternativeValue.value : value;

function convictions(criterion: CriterionOf<'noConvictionAboveDays'>, { read }: Subject): Verdict {
  const { value: limit } = criterion;
  const all = read('dayFines');
  const prison = read('prisonSentence');
  if (prison) return missing('Verurteilung zu einer Freiheits- oder Jugendstrafe.');
  const open: QuestionCode[] = [];
  if (all === undefined) open.push('dayFines');
  if (prison === undefined) open.push('prisonSentence');
  if (all === undefined) return ask(open);
  if (all > limit) {
    const foreign = read('dayFinesForeignersLaw');
    const special = foreignersLimit(criterion);
    if (foreign === undefined) {
      return ask(
        [...open, 'dayFinesForeignersLaw'],
        `${all} Tagessätze; außer Betracht bleiben ${limit}, bei Straftaten nur nach Aufenthalts- oder Asylgesetz ${special}.`,
      );
    }
    const words = `${all} Tagessätze, davon ${foreign} nur nach Aufenthalts- oder Asylgesetz; außer Betracht bleiben ${limit}, für diese ${special}.`;
    const other = all - foreign;
    if (other > limit || foreign > special) return missing(words);
    if (other > 0) return human(`${words} Wie beides zusammenzählt, ist zu beurteilen.`);
    return open.length > 0 ? ask(open, words) : met(words);
  }
  return open.length > 0 ? ask(open) : met(`${all} Tagessätze; außer Betracht bleiben ${limit}.`);
}

export const CONDUCT_RULES: RulesFor<
  | 'noConvictionAboveDays'
  | 'noExpulsionInterest'
  | 'noImminentRemovalMeasures'
  | 'noRemovalDateFixed'
  | 'noDeception'
  | 'noExtremismLinks'
  | 'noFault'
  | 'noObstruction'
  | 'noSeriousCrime'
  | 'noOtherStateDeparture'
> = {
  noConvictionAboveDays: (criterion, subject) => convictions(criterion, subject),
  noExpulsionInterest: ({ value }, { read }) => {
    const known = read('expulsionInterests');
    if (known === undefined) return ask(['expulsionInterests']);
    const standing = value.includes('any') ? known : known.filter((one) => value.includes(one));
    return standing.length > 0
      ? missing('Ein Ausweisungsinteresse, das zählt, ist bekannt.')
      : met('Kein Ausweisungsinteresse bekannt, das hier zählt.');
  },
  noImminentRemovalMeasures: ({ value }, { read }) => {
    const known = read('removalPreparation');
    if (known === undefined) return ask(['removalPreparation']);
    return known.some((one) => value.includes(one))
      ? missing('Maßnahmen zur Aufenthaltsbeendigung stehen schon bevor.')
      : met('Keine der genannten Maßnahmen steht bevor.');
  },
  noRemovalDateFixed: yesNo(
    'removalDateFixed',
    { met: 'Kein Abschiebungstermin steht fest.', missing: 'Ein Abschiebungstermin steht fest.' },
    () => false,
  ),
  noDeception: byHuman(NOTHING_AGAINST),
  noExtremismLinks: byHuman(NOTHING_AGAINST),
  noFault: byHuman('Ob die Person das Hindernis zu vertreten hat, beurteilt ein Mensch.'),
  noObstruction: byHuman(NOTHING_AGAINST),
  noSeriousCrime: byHuman(NOTHING_AGAINST),
  noOtherStateDeparture: byHuman(NOTHING_AGAINST),
};
