import type { ResidenceRoute } from '@bleibeakte/contracts';

export default {
  code: 'AUFENTHG_36A',
  norm: '§ 36a, § 104 Abs. 14 AufenthG',
  title: {
    de: 'Familiennachzug zu subsidiär Schutzberechtigten (ausgesetzt)',
    en: 'Family reunification with beneficiaries of subsidiary protection (suspended)',
  },
  kind: 'residencePermit',
  legalEffect: 'suspended',
  status: 'suspended',
  priorityBefore23a: null,
  criteria: [
    {
      code: '36A_SUSPENSION',
      type: 'suspendedUntil',
      value: '2027-07-23',
      unit: 'dateInclusive',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: 'Bis zum Ablauf des 23.07.2027 wird kein Nachzug nach § 36a gewährt; §§ 22, 23 bleiben.',
        en: 'Until the end of 2027-07-23 no reunification under § 36a; §§ 22, 23 remain.',
      },
      norm: '§ 104 Abs. 14 AufenthG',
    },
    {
      code: '36A_QUOTA',
      type: 'quota',
      value: 1000,
      unit: 'visasPerMonth',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: 'Danach: Kontingent von monatlich 1 000 Visa, kein Anspruch.',
        en: 'Afterwards: quota of 1,000 visas per month, no claim.',
      },
      norm: '§ 36a Abs. 1, 2 AufenthG',
    },
  ],
  opportunityThresholds: [{ code: 'END_36A_SUSPENSION', date: '2027-07-24' }],
  validFrom: '2018-08-01',
  validUntil: null,
  sources: [
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__36a.html',
      norm: '§ 36a AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__104.html',
      norm: '§ 104 AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
  ],
  confidence: 'high',
} as const satisfies ResidenceRoute;
