import { type CriterionRule, human, note, type RulesFor } from './verdict.ts';
import type { CriterionType } from '@bleibeakte/contracts';

/** No fact decides it: the answer is a judgement under the criterion's own code. */
export const byHuman =
  <Type extends CriterionType>(why = 'Das beurteilt ein Mensch.'): CriterionRule<Type> =>
  () =>
    human(why);

const asNote =
  <Type extends CriterionType>(why: string): CriterionRule<Type> =>
  () =>
    note(why);

export const JUDGEMENT_RULES: RulesFor<
  | 'authorityConsentNeeded'
  | 'consentException'
  | 'constitutionCommitment'
  | 'crimeVictim'
  | 'departureImpossible'
  | 'dependencyOfUnionCitizenChild'
  | 'exceptionalHardship'
  | 'illnessOrDisabilityWaiver'
  | 'integrationPrognosis'
  | 'landRegulation'
  | 'newFacts'
  | 'noNationalTitle'
  | 'otherPurpose'
  | 'personalFiling'
  | 'prosecutorConfirms'
  | 'protectionNeed'
  | 'qualifiedEmploymentTitle'
  | 'quota'
  | 'urgentHumanitarianReasons'
  | 'visaProcedure'
  | 'witnessReadiness'
  | 'conflictsWithHardship'
  | 'generalConditionsDiscretion'
  | 'notOnlyTargetStateReasons'
  | 'criteriaOfRoute'
> = {
  authorityConsentNeeded: byHuman('Ob die Zustimmung der Behörde nötig ist, beurteilt ein Mensch.'),
  consentException: byHuman('Ob eine der Ausnahmen greift, beurteilt ein Mensch.'),
  constitutionCommitment: byHuman(
    'Ob das Bekenntnis vorliegt und verstanden ist, beurteilt ein Mensch.',
  ),
  crimeVictim: byHuman('Ob eine der genannten Straftaten vorliegt, beurteilt ein Mensch.'),
  departureImpossible: byHuman('Ob die Ausreise unmöglich ist, beurteilt ein Mensch.'),
  dependencyOfUnionCitizenChild: byHuman(
    'Ob das Kind von diesem Elternteil abhängt, beurteilt ein Mensch.',
  ),
  exceptionalHardship: byHuman('Ob die Härte außergewöhnlich ist, beurteilt ein Mensch.'),
  illnessOrDisabilityWaiver: byHuman(
    'Ob Krankheit, Behinderung oder Alter entschuldigen, beurteilt ein Mensch.',
  ),
  integrationPrognosis: byHuman('Wie gut die Aussicht auf Integration ist, beurteilt ein Mensch.'),
  landRegulation: byHuman(
    'Siehe Prüfung der Zulässigkeit: Ausschlussgründe der Härtefallkommission.',
  ),
  newFacts: byHuman('Ob die Tatsachen oder Beweise neu sind, beurteilt ein Mensch.'),
  noNationalTitle: byHuman('Ob ein nationaler Titel erreichbar ist, beurteilt ein Mensch.'),
  otherPurpose: byHuman('Ob ein begründeter Einzelfall vorliegt, beurteilt ein Mensch.'),
  personalFiling: byHuman(
    'Der Antrag ist persönlich zu stellen: Ob das möglich ist, klärt ein Mensch.',
  ),
  prosecutorConfirms: byHuman('Ob Staatsanwaltschaft oder Gericht zustimmen, klärt ein Mensch.'),
  protectionNeed: byHuman('Ob eine solche Gefahr droht, beurteilt ein Mensch.'),
  qualifiedEmploymentTitle: byHuman(
    'Ob die Voraussetzungen eines Fachkräftetitels vorliegen, beurteilt ein Mensch.',
  ),
  quota: byHuman('Ob das Kontingent reicht, lässt sich nicht berechnen.'),
  urgentHumanitarianReasons: byHuman('Ob dringende Gründe vorliegen, beurteilt ein Mensch.'),
  visaProcedure: byHuman('Ob das Visumverfahren entfällt, beurteilt ein Mensch.'),
  witnessReadiness: byHuman('Ob die Person zur Aussage bereit ist, klärt ein Mensch mit ihr.'),
  conflictsWithHardship: asNote(
    'Hinweis: vor dem Antrag mit der Geschäftsstelle der Kommission klären.',
  ),
  generalConditionsDiscretion: asNote(
    'Hinweis: Von den Regelvoraussetzungen kann abgesehen werden.',
  ),
  notOnlyTargetStateReasons: asNote('Hinweis: Gefahren im Zielstaat gehören in das Asylverfahren.'),
  criteriaOfRoute: ({ value }, { findingOn }) => ({
    outcome: 'parts',
    why: 'Es gelten Voraussetzungen eines anderen Weges.',
    parts: value.flatMap((code) => findingOn(code) ?? []),
  }),
};
