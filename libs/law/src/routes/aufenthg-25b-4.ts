import type { ResidenceRoute } from '@bleibeakte/contracts';

export default {
  code: 'AUFENTHG_25B_4',
  norm: '§ 25b Abs. 4 AufenthG',
  title: {
    de: 'Familienangehörige von § 25b-Berechtigten',
    en: 'Family members of § 25b holders',
  },
  kind: 'residencePermit',
  legalEffect: 'shall (Soll)',
  status: 'current',
  priorityBefore23a: 2,
  criteria: [
    {
      code: '25B4_ANCHOR',
      type: 'familyRelation',
      value: ['spouse', 'registeredPartner', 'minorUnmarriedChild'],
      unit: 'list',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: 'Familiäre Lebensgemeinschaft mit einer Person mit § 25b Abs. 1.',
        en: 'Family unit with a holder of § 25b (1).',
      },
      norm: '§ 25b Abs. 4 Satz 1 AufenthG',
    },
    {
      code: '25B4_CONDITIONS',
      type: 'criteriaOfRoute',
      value: ['25B_FDGO', '25B_CIVIC', '25B_LIVELIHOOD', '25B_LANGUAGE', '25B_CHILDREN_SCHOOL'],
      unit: 'criterionCodes',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: 'Voraussetzungen des § 25b Abs. 1 Satz 2 Nr. 2–5 gelten, nicht aber die Mindestaufenthaltszeit.',
        en: 'Conditions of § 25b (1) sentence 2 nos. 2–5 apply, but not the minimum stay.',
      },
      norm: '§ 25b Abs. 4 Satz 1 AufenthG',
    },
    {
      code: '25B4_EXCLUSION',
      type: 'criteriaOfRoute',
      value: ['25B_NO_DECEPTION', '25B_NO_EXPULSION'],
      unit: 'criterionCodes',
      role: 'exclusion',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: 'Versagungsgründe des Abs. 2 gelten.',
        en: 'Refusal grounds of para 2 apply.',
      },
      norm: '§ 25b Abs. 4 Satz 2 AufenthG',
    },
  ],
  opportunityThresholds: [],
  validFrom: '2022-12-31',
  validUntil: null,
  sources: [
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__25b.html',
      norm: '§ 25b AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
  ],
  confidence: 'high',
} as const satisfies ResidenceRoute;
