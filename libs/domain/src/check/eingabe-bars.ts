import type { BarRule } from './bar-rule.ts';
import { yesNoRule } from './bar-rule.ts';

const UNSEEN = {
  yes: 'Ein weiterer Ausschlussgrund ist bekannt',
  no: 'Kein weiterer Ausschlussgrund bekannt; die Liste selbst liegt nicht vor',
};

const unseenPlain = {
  clear: 'Wir kennen keinen weiteren Grund, der im Weg steht.',
  stands: 'Ein weiterer Grund steht im Weg.',
  open: 'Wir wissen noch nicht, ob ein weiterer Grund im Weg steht.',
};

/** What is in the Eingabe, and the lists of grounds that could not be seen. */
export const EINGABE_BARS = {
  asylumReasonsOnly: yesNoRule(
    'reasonsBeyondAsylum',
    false,
    {
      yes: 'Es gibt Gründe über das Asylverfahren hinaus',
      no: 'Bisher nur Gründe, die ins Asylverfahren gehören',
    },
    {
      plain: {
        clear: 'Es gibt gute Gründe aus dem Leben hier in Deutschland.',
        stands: 'Bisher gibt es nur Gründe aus dem Asylverfahren. Die zählen hier nicht.',
        open: 'Wir wissen noch nicht, welche Gründe es aus dem Leben hier gibt.',
      },
      cure: 'Gründe aus dem Leben hier darlegen: Schule, Arbeit, Familie, Gesundheit, Engagement',
    },
  ),
  notExceptional: yesNoRule(
    'particularHardshipShown',
    false,
    {
      yes: 'Eine besondere Härte ist dargelegt',
      no: 'Eine besondere Härte ist noch nicht dargelegt',
    },
    {
      plain: {
        clear: 'Es ist klar, warum dieser Fall besonders ist.',
        stands: 'Es ist noch nicht klar, warum dieser Fall besonders ist.',
        open: 'Wir müssen noch zeigen, warum dieser Fall besonders ist.',
      },
      cure: 'Darlegen, was die Person härter trifft als andere in ihrer Lage',
    },
  ),
  incomplete: {
    plain: {
      clear: 'Begründung und Papiere sind vollständig.',
      stands: 'Es fehlen noch Papiere oder die Begründung.',
      open: 'Wir müssen noch prüfen, ob alles beisammen ist.',
    },
    cure: 'Begründung und Unterlagen vervollständigen',
    decide: () => ({
      is: 'open',
      why: 'Ob Begründung und Unterlagen vollständig sind, wird vor dem Einreichen eingeschätzt.',
    }),
  },
  otherRegularExclusion: yesNoRule('otherExclusionKnown', true, UNSEEN, {
    plain: unseenPlain,
    cure: null,
  }),
  absoluteExclusion: yesNoRule('otherExclusionKnown', true, UNSEEN, {
    plain: unseenPlain,
    cure: null,
  }),
  orderExcluded: yesNoRule('otherExclusionKnown', true, UNSEEN, { plain: unseenPlain, cure: null }),
} satisfies Record<string, BarRule>;
