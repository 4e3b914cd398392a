import type { ResidenceRoute } from '@bleibeakte/contracts';

export default {
  code: 'AUFENTHG_31_34',
  norm: '§§ 31, 34 Abs. 2, 35 AufenthG',
  title: {
    de: 'Eigenständiges Aufenthaltsrecht nach Trennung / bei Volljährigkeit',
    en: 'Own right after separation / on reaching majority',
  },
  kind: 'residencePermit',
  legalEffect: 'is to be renewed',
  status: 'current',
  priorityBefore23a: 2,
  criteria: [
    {
      code: '31_MARRIAGE_36',
      type: 'minMonthsMarriageInGermany',
      value: 36,
      unit: 'months',
      alternativeValue: 0,
      alternativeCondition: 'particularHardship (e.g. domestic violence) or death of spouse',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: 'Drei Jahre rechtmäßig bestehende eheliche Lebensgemeinschaft im Bundesgebiet.',
        en: 'Three years of lawful marital cohabitation in Germany.',
      },
      norm: '§ 31 Abs. 1 Satz 1 Nr. 1 AufenthG',
    },
    {
      code: '31_PRIOR_TITLE',
      type: 'residenceStatusIn',
      value: ['FAMILY_PERMIT'],
      unit: 'statusCode',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: 'Bisher Aufenthaltserlaubnis aus Ehegattennachzug.',
        en: 'Held a spouse permit so far.',
      },
      norm: '§ 31 Abs. 1 AufenthG',
    },
    {
      code: '34_MAJORITY',
      type: 'ageRange',
      value: { min: 18, max: null },
      unit: 'years',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: 'Erlaubnis eines Kindes wird mit Volljährigkeit eigenständig.',
        en: 'A child’s permit becomes independent at 18.',
      },
      norm: '§ 34 Abs. 2 AufenthG',
    },
  ],
  opportunityThresholds: [
    { code: 'TH_36M_MARRIAGE', basis: 'maritalCohabitationStart', months: 36 },
  ],
  validFrom: '2005-01-01',
  validUntil: null,
  sources: [
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__31.html',
      norm: '§ 31 AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__34.html',
      norm: '§ 34 AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__35.html',
      norm: '§ 35 AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
  ],
  confidence: 'high',
} as const satisfies ResidenceRoute;
