import type { ResidenceRoute } from '@bleibeakte/contracts';

export default {
  code: 'AUFENTHG_7_1_S3',
  norm: '§ 7 Abs. 1 Satz 3 AufenthG',
  title: {
    de: 'Aufenthaltserlaubnis für einen gesetzlich nicht vorgesehenen Zweck',
    en: 'Residence permit for a purpose not provided for by law',
  },
  kind: 'residencePermit',
  legalEffect: 'may, in justified cases',
  status: 'current',
  priorityBefore23a: 3,
  criteria: [
    {
      code: '713_PURPOSE',
      type: 'otherPurpose',
      value: true,
      unit: 'boolean',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'human',
      text: {
        de: 'Begründeter Einzelfall, kein anderer Zweck des Gesetzes einschlägig.',
        en: 'Justified single case, no other statutory purpose applies.',
      },
      norm: '§ 7 Abs. 1 Satz 3 AufenthG',
    },
    {
      code: '713_BAR',
      type: 'noAsylumBar',
      value: true,
      unit: 'boolean',
      role: 'exclusion',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: 'Nach erfolglosem Asylverfahren sperrt § 10 Abs. 3 Satz 1 (nicht Abschnitt 5).',
        en: 'After a failed asylum procedure § 10 (3) sentence 1 bars this (not section 5).',
      },
      norm: '§ 10 Abs. 3 Satz 1 AufenthG',
    },
  ],
  opportunityThresholds: [],
  validFrom: '2005-01-01',
  validUntil: null,
  sources: [
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__7.html',
      norm: '§ 7 AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__10.html',
      norm: '§ 10 AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
  ],
  confidence: 'high',
} as const satisfies ResidenceRoute;
