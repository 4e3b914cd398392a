import type { ResidenceRoute } from '@bleibeakte/contracts';

export default {
  code: 'AUFENTHG_36',
  norm: '§ 36 Abs. 1, 2 AufenthG',
  title: {
    de: 'Nachzug der Eltern und sonstiger Familienangehöriger',
    en: 'Parents and other family members',
  },
  kind: 'residencePermit',
  legalEffect: 'para 1: claim; para 2: may',
  status: 'current',
  priorityBefore23a: 2,
  criteria: [
    // Paragraph 1 and paragraph 2 are separate ways; the collection has no group here.
    {
      code: '36_1_PARENT',
      type: 'familyRelation',
      value: ['parentOfMinorWithProtectionTitle'],
      unit: 'list',
      role: 'requirement',
      strictness: 'must',
      group: '36_WAY',
      evaluation: 'auto',
      text: {
        de: 'Abs. 1: Eltern eines Minderjährigen mit Titel nach § 23 Abs. 4, § 25 Abs. 1 oder Abs. 2 Satz 1 u. a., kein sorgeberechtigter Elternteil im Bundesgebiet.',
        en: 'Para 1: parents of a minor with a title under § 23 (4), § 25 (1) or (2) sentence 1 etc., no custodial parent in Germany.',
      },
      norm: '§ 36 Abs. 1 AufenthG',
    },
    {
      code: '36_2_HARDSHIP',
      type: 'exceptionalHardship',
      value: true,
      unit: 'boolean',
      role: 'requirement',
      strictness: 'must',
      group: '36_WAY',
      evaluation: 'human',
      text: {
        de: 'Abs. 2: außergewöhnliche Härte (enger Maßstab: Angewiesensein auf familiäre Lebenshilfe).',
        en: 'Para 2: exceptional hardship (narrow: dependency on family care).',
      },
      norm: '§ 36 Abs. 2 AufenthG',
      confidence: 'medium',
    },
    {
      code: '36_LIV',
      type: 'livelihoodSecured',
      value: true,
      unit: 'boolean',
      role: 'requirement',
      strictness: 'conditional',
      evaluation: 'auto',
      text: {
        de: 'Abs. 1: ohne Lebensunterhalt/Wohnraum; Abs. 2: Regelvoraussetzungen gelten.',
        en: 'Para 1: no livelihood/housing; para 2: general conditions apply.',
      },
      norm: '§ 36 Abs. 1, 2, § 5 AufenthG',
    },
  ],
  opportunityThresholds: [
    {
      code: 'CUTOFF_ANCHOR_18Y',
      basis: 'anchorChildBirthDate',
      years: 18,
      kind: 'lastDayBefore',
    },
  ],
  validFrom: '2005-01-01',
  validUntil: null,
  sources: [
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__36.html',
      norm: '§ 36 AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
  ],
  confidence: 'high',
} as const satisfies ResidenceRoute;
