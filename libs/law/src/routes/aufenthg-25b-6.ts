import type { ResidenceRoute } from '@bleibeakte/contracts';

export default {
  code: 'AUFENTHG_25B_6',
  norm: '§ 25b Abs. 6 AufenthG',
  title: {
    de: 'Aufenthaltserlaubnis nach 30 Monaten Beschäftigungsduldung',
    en: 'Residence permit after 30 months of employment toleration',
  },
  kind: 'residencePermit',
  legalEffect: 'shall (Soll)',
  status: 'current',
  priorityBefore23a: 2,
  criteria: [
    {
      code: '25B6_60D_30',
      type: 'minMonthsStatus',
      value: 30,
      unit: 'months',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: 'Seit 30 Monaten im Besitz einer Duldung nach § 60d und deren Voraussetzungen weiter erfüllt.',
        en: 'Holder of a § 60d Duldung for 30 months and its conditions still met.',
      },
      norm: '§ 25b Abs. 6 AufenthG',
    },
    {
      code: '25B6_ORAL',
      type: 'languageLevel',
      value: 'A2',
      unit: 'CEFR',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: 'Hinreichende mündliche Deutschkenntnisse.',
        en: 'Sufficient oral German (A2).',
      },
      norm: '§ 25b Abs. 6 Halbsatz 1 AufenthG',
    },
    {
      code: '25B6_WRITTEN',
      type: 'languageLevelWritten',
      value: 'A2',
      unit: 'CEFR',
      role: 'requirement',
      strictness: 'conditional',
      evaluation: 'auto',
      text: {
        de: 'Schriftliche Kenntnisse (A2), wenn ein Integrationskurs besucht werden konnte.',
        en: 'Written German (A2) if an integration course could have been attended.',
      },
      norm: '§ 25b Abs. 6 Halbsatz 2 AufenthG',
    },
  ],
  opportunityThresholds: [{ code: 'TH_30M_60D', basis: 'status60dStart', months: 30 }],
  validFrom: '2020-01-01',
  validUntil: null,
  sources: [
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__25b.html',
      norm: '§ 25b AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__60d.html',
      norm: '§ 60d AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
  ],
  confidence: 'high',
} as const satisfies ResidenceRoute;
