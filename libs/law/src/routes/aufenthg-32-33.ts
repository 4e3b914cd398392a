import type { ResidenceRoute } from '@bleibeakte/contracts';

export default {
  code: 'AUFENTHG_32_33',
  norm: '§§ 32, 33 AufenthG',
  title: {
    de: 'Kindernachzug und im Bundesgebiet geborene Kinder',
    en: 'Children and children born in Germany',
  },
  kind: 'residencePermit',
  legalEffect: 'is to be granted / may',
  status: 'current',
  priorityBefore23a: 2,
  criteria: [
    {
      code: '32_CHILD',
      type: 'familyRelation',
      value: ['minorUnmarriedChildOfTitleHolders'],
      unit: 'list',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: 'Minderjährig, ledig; beide Eltern oder der allein sorgeberechtigte Elternteil mit Titel.',
        en: 'Minor, unmarried; both parents or the sole custodial parent hold a title.',
      },
      norm: '§ 32 Abs. 1 AufenthG',
    },
    {
      code: '32_AGE16',
      type: 'ageRange',
      value: { min: 0, max: 17 },
      unit: 'years',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'assisted',
      text: {
        de: 'Ab 16 Jahren bei getrenntem Zuzug erhöhte Anforderungen (C1 oder positive Prognose), mit Ausnahmen.',
        en: 'From 16, when moving separately, stricter conditions (C1 or positive prognosis), with exceptions.',
      },
      norm: '§ 32 Abs. 2, § 2 Abs. 12 AufenthG',
    },
    // § 33 is a way of its own beside § 32; the collection lists both as cumulative.
    {
      code: '33_BIRTH',
      type: 'bornInGermany',
      value: true,
      unit: 'boolean',
      role: 'requirement',
      strictness: 'alternative',
      evaluation: 'auto',
      text: {
        de: 'Geburt im Bundesgebiet: Erteilung von Amts wegen möglich bzw. bei Titeln beider Eltern vorgesehen.',
        en: 'Born in Germany: grant ex officio possible, or mandatory if both parents hold titles.',
      },
      norm: '§ 33 AufenthG',
    },
    // Only when no title is granted ex officio, as the text says.
    {
      code: '33_BIRTH_DEADLINE',
      type: 'formDeadline',
      value: 6,
      unit: 'monthsFromBirth',
      role: 'requirement',
      strictness: 'conditional',
      evaluation: 'auto',
      text: {
        de: 'Antrag für im Bundesgebiet geborenes Kind binnen sechs Monaten, wenn kein Titel von Amts wegen erteilt wird.',
        en: 'Application for a child born in Germany within six months if no title is issued ex officio.',
      },
      norm: '§ 81 Abs. 2 Satz 2 AufenthG',
    },
  ],
  opportunityThresholds: [
    { code: 'CUTOFF_CHILD_16Y', basis: 'birthDate', years: 16, kind: 'lastDayBefore' },
    { code: 'CUTOFF_CHILD_18Y', basis: 'birthDate', years: 18, kind: 'lastDayBefore' },
    { code: 'DL_BIRTH_6M', basis: 'birthDate', months: 6, kind: 'deadline' },
  ],
  validFrom: '2005-01-01',
  validUntil: null,
  sources: [
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__32.html',
      norm: '§ 32 AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__33.html',
      norm: '§ 33 AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__81.html',
      norm: '§ 81 AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
  ],
  confidence: 'high',
} as const satisfies ResidenceRoute;
