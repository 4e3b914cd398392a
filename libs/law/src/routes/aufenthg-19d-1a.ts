import type { ResidenceRoute } from '@bleibeakte/contracts';

export default {
  code: 'AUFENTHG_19D_1A',
  norm: '§ 19d Abs. 1a AufenthG',
  title: {
    de: 'Aufenthaltserlaubnis nach abgeschlossener Ausbildungsduldung',
    en: 'Residence permit after completed training toleration',
  },
  kind: 'residencePermit',
  legalEffect: 'is to be granted for two years (claim)',
  status: 'current',
  priorityBefore23a: 1,
  criteria: [
    {
      code: '19D1A_FROM_60C',
      type: 'statusHeld',
      value: ['AUFENTHG_60C'],
      unit: 'statusCode',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: 'Ausbildung mit Ausbildungsduldung erfolgreich abgeschlossen.',
        en: 'Training under § 60c completed successfully.',
      },
      norm: '§ 19d Abs. 1a AufenthG',
    },
    {
      code: '19D1A_JOB',
      type: 'employmentMatchesQualification',
      value: true,
      unit: 'boolean',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: 'Beschäftigung entsprechend der erworbenen Qualifikation.',
        en: 'Employment matching the qualification.',
      },
      norm: '§ 19d Abs. 1a AufenthG',
    },
    {
      code: '19D1A_REST',
      type: 'criteriaOfRoute',
      value: ['19D_HOUSING', '19D_LANGUAGE', '19D_EXTREMISM', '19D_CONVICTION'],
      unit: 'criterionCodes',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: 'Wohnraum, B1, keine Extremismusbezüge, keine erheblichen Verurteilungen.',
        en: 'Housing, B1, no extremism links, no considerable convictions.',
      },
      norm: '§ 19d Abs. 1a AufenthG',
    },
  ],
  opportunityThresholds: [
    {
      code: 'DL_JOBSEARCH_6M',
      basis: 'trainingCompletedOn',
      months: 6,
      kind: 'deadline',
      note: '§ 60c Abs. 6 Satz 2: Duldung zur Arbeitsplatzsuche',
    },
  ],
  validFrom: '2020-03-01',
  validUntil: null,
  sources: [
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__19d.html',
      norm: '§ 19d AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__60c.html',
      norm: '§ 60c AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
  ],
  confidence: 'high',
} as const satisfies ResidenceRoute;
