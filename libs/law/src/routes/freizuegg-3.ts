import type { ResidenceRoute } from '@bleibeakte/contracts';

export default {
  code: 'FREIZUEGG_3',
  norm: '§§ 1–3a FreizügG/EU',
  title: {
    de: 'Familienangehörige und nahestehende Personen von Unionsbürgern',
    en: 'Family members and persons close to Union citizens',
  },
  kind: 'euRight',
  legalEffect: 'by law (family) / on application (close persons)',
  status: 'current',
  priorityBefore23a: 1,
  criteria: [
    {
      code: 'FREIZ_RELATION',
      type: 'familyRelation',
      value: [
        'spouseOfEU',
        'partnerOfEU',
        'descendantUnder21OrDependent',
        'dependentAscendant',
        'closePerson§3a',
      ],
      unit: 'list',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: 'Ehegatte, Lebenspartner, Kinder unter 21 oder mit Unterhalt, Eltern mit Unterhalt; nahestehende Personen nach § 3a.',
        en: 'Spouse, partner, children under 21 or dependent, dependent parents; close persons under § 3a.',
      },
      norm: '§ 1 Abs. 2 Nr. 3, 4, §§ 3, 3a FreizügG/EU',
    },
    {
      code: 'FREIZ_ANCHOR',
      type: 'sponsorFreeMovement',
      value: true,
      unit: 'boolean',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'assisted',
      text: {
        de: 'Der Unionsbürger ist freizügigkeitsberechtigt (oder Deutscher, der Freizügigkeit nachhaltig genutzt hat).',
        en: 'The Union citizen has free-movement rights (or is a German who made sustained use of them).',
      },
      norm: '§ 1 Abs. 1 Nr. 6, § 2 FreizügG/EU',
    },
  ],
  opportunityThresholds: [
    {
      code: 'CUTOFF_21Y',
      basis: 'birthDate',
      years: 21,
      kind: 'lastDayBefore',
      note: 'dependency must be shown from the 21st birthday on',
    },
  ],
  validFrom: '2020-11-24',
  validUntil: null,
  sources: [
    {
      title: 'FreizügG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/freiz_gg_eu_2004/__3.html',
      norm: '§ 3 FreizügG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
    {
      title: 'FreizügG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/freiz_gg_eu_2004/__3a.html',
      norm: '§ 3a FreizügG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
    {
      title: 'FreizügG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/freiz_gg_eu_2004/__1.html',
      norm: '§ 1 FreizügG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
  ],
  confidence: 'high',
} as const satisfies ResidenceRoute;
