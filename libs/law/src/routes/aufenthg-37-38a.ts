import type { ResidenceRoute } from '@bleibeakte/contracts';

export default {
  code: 'AUFENTHG_37_38A',
  norm: '§§ 37, 38a AufenthG',
  title: {
    de: 'Recht auf Wiederkehr; Daueraufenthaltsberechtigte aus anderen EU-Staaten',
    en: 'Right to return; long-term residents of other EU states',
  },
  kind: 'residencePermit',
  legalEffect: 'is to be granted (claim)',
  status: 'current',
  priorityBefore23a: 3,
  criteria: [
    {
      code: '37_STAY',
      type: 'minMonthsLawfulStayBeforeDeparture',
      value: 96,
      unit: 'months',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: '§ 37: früher acht Jahre rechtmäßiger Aufenthalt und sechs Jahre Schule als Minderjährige/r; Härteklausel.',
        en: '§ 37: earlier eight years of lawful stay and six years of school as a minor; hardship clause.',
      },
      norm: '§ 37 Abs. 1 Nr. 1, Abs. 2 AufenthG',
    },
    {
      code: '37_AGE',
      type: 'ageRange',
      value: { min: 15, max: 20 },
      unit: 'years',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: 'Antrag nach dem 15. und vor dem 21. Geburtstag, binnen fünf Jahren nach Ausreise.',
        en: 'Application after the 15th and before the 21st birthday, within five years of departure.',
      },
      norm: '§ 37 Abs. 1 Nr. 3 AufenthG',
    },
    {
      code: '38A_EU',
      type: 'statusHeld',
      value: ['longTermResidentOtherEUState'],
      unit: 'statusCode',
      role: 'requirement',
      strictness: 'alternative',
      evaluation: 'auto',
      text: {
        de: '§ 38a: langfristige Aufenthaltsberechtigung eines anderen EU-Staats.',
        en: '§ 38a: long-term resident status of another EU state.',
      },
      norm: '§ 38a AufenthG',
      confidence: 'from memory, to verify',
    },
  ],
  opportunityThresholds: [
    { code: 'CUTOFF_21Y', basis: 'birthDate', years: 21, kind: 'lastDayBefore' },
  ],
  validFrom: null,
  validUntil: null,
  sources: [
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__37.html',
      norm: '§ 37 AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
  ],
  confidence: 'medium',
} as const satisfies ResidenceRoute;
