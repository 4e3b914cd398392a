import type { ResidenceRoute } from '@bleibeakte/contracts';

export default {
  code: 'AUFENTHG_25A_2',
  norm: '§ 25a Abs. 2 AufenthG',
  title: {
    de: 'Aufenthaltserlaubnis für Eltern, Geschwister, Ehegatten und Kinder von § 25a-Berechtigten',
    en: 'Residence permit for parents, siblings, spouses and children of § 25a holders',
  },
  kind: 'residencePermit',
  legalEffect: 'may (parents, siblings); shall (spouse, own minor child)',
  status: 'current',
  priorityBefore23a: 2,
  criteria: [
    {
      code: '25A2_ANCHOR',
      type: 'familyRelation',
      value: [
        'parentOfMinor25a1Holder',
        'siblingMinorLivingWithParent',
        'spouseOf25a1Holder',
        'minorUnmarriedChildOf25a1Holder',
      ],
      unit: 'list',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: 'Bezugsperson besitzt § 25a Abs. 1; für Eltern muss sie minderjährig sein.',
        en: 'Reference person holds § 25a (1); for parents that person must be a minor.',
      },
      norm: '§ 25a Abs. 2 AufenthG',
    },
    {
      code: '25A2_LIVELIHOOD',
      type: 'livelihoodSecured',
      value: true,
      unit: 'boolean',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'assisted',
      text: {
        de: 'Lebensunterhalt eigenständig durch Erwerbstätigkeit gesichert (Eltern, Ehegatte).',
        en: 'Livelihood secured by own gainful employment (parents, spouse).',
      },
      norm: '§ 25a Abs. 2 Satz 1 Nr. 2 AufenthG',
    },
    {
      code: '25A2_NO_OBSTRUCTION',
      type: 'noDeception',
      value: true,
      unit: 'boolean',
      role: 'exclusion',
      strictness: 'must',
      evaluation: 'human',
      text: {
        de: 'Abschiebung nicht durch falsche Angaben, Täuschung oder fehlende zumutbare Mitwirkung verhindert.',
        en: 'Removal not prevented by false statements, deception or lack of reasonable cooperation.',
      },
      norm: '§ 25a Abs. 2 Satz 1 Nr. 1 AufenthG',
    },
    {
      code: '25A2_CONVICTION',
      type: 'noConvictionAboveDays',
      value: 50,
      unit: 'dayFineUnits',
      alternativeValue: {
        value: 90,
        unit: 'dayFineUnits',
        appliesTo: 'offences under AufenthG or AsylG that only foreigners can commit',
      },
      alternativeCondition: 'foreignerSpecificOffence',
      role: 'exclusion',
      strictness: 'must',
      evaluation: 'assisted',
      text: {
        de: 'Keine Verurteilung wegen einer im Bundesgebiet begangenen vorsätzlichen Straftat; in der Summe bis 50 Tagessätze bleiben im Grundsatz außer Betracht.',
        en: 'No conviction for an intentional offence committed in Germany; up to 50 daily rates in total are in principle disregarded.',
      },
      norm: '§ 25a Abs. 3 AufenthG',
    },
  ],
  opportunityThresholds: [
    {
      code: 'CUTOFF_CHILD_18Y',
      basis: 'anchorChildBirthDate',
      years: 18,
      kind: 'lastDayBefore',
    },
  ],
  notes: {
    de: 'Scheitert der Titel, prüfen: Duldung der Eltern/minderjährigen Geschwister nach § 60a Abs. 2b bis zur Volljährigkeit der Bezugsperson.',
    en: 'If the permit fails, check the toleration of parents/minor siblings under § 60a (2b) until the reference person turns 18.',
  },
  validFrom: '2022-12-31',
  validUntil: null,
  sources: [
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__25a.html',
      norm: '§ 25a AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__60a.html',
      norm: '§ 60a AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
  ],
  confidence: 'high',
} as const satisfies ResidenceRoute;
