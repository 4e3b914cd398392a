import type { ResidenceRoute } from '@bleibeakte/contracts';

export default {
  code: 'AUFENTHG_25_4',
  norm: '§ 25 Abs. 4 AufenthG',
  title: {
    de: 'Vorübergehender Aufenthalt / außergewöhnliche Härte bei Verlängerung',
    en: 'Temporary stay / exceptional hardship on renewal',
  },
  kind: 'residencePermit',
  legalEffect: 'may',
  status: 'current',
  priorityBefore23a: 3,
  criteria: [
    {
      code: '254_NOT_ENFORCEABLE',
      type: 'enforceableObligationToLeave',
      value: false,
      unit: 'boolean',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: 'Satz 1 nur, solange die Ausreisepflicht nicht vollziehbar ist.',
        en: 'Sentence 1 only while the obligation to leave is not enforceable.',
      },
      norm: '§ 25 Abs. 4 Satz 1 AufenthG',
    },
    {
      code: '254_URGENT',
      type: 'urgentHumanitarianReasons',
      value: true,
      unit: 'boolean',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'human',
      text: {
        de: 'Dringende humanitäre oder persönliche Gründe für einen vorübergehenden Aufenthalt.',
        en: 'Urgent humanitarian or personal reasons for a temporary stay.',
      },
      norm: '§ 25 Abs. 4 Satz 1 AufenthG',
    },
    {
      code: '254_EXTENSION',
      type: 'exceptionalHardship',
      value: true,
      unit: 'boolean',
      role: 'requirement',
      strictness: 'alternative',
      evaluation: 'human',
      text: {
        de: 'Satz 2: Verlängerung einer bestehenden Erlaubnis bei außergewöhnlicher Härte.',
        en: 'Sentence 2: renewal of an existing permit in case of exceptional hardship.',
      },
      norm: '§ 25 Abs. 4 Satz 2 AufenthG',
    },
  ],
  opportunityThresholds: [],
  validFrom: '2005-01-01',
  validUntil: null,
  sources: [
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__25.html',
      norm: '§ 25 AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
  ],
  confidence: 'high',
} as const satisfies ResidenceRoute;
