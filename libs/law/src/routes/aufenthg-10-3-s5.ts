import type { ResidenceRoute } from '@bleibeakte/contracts';

export default {
  code: 'AUFENTHG_10_3_S5',
  norm: '§ 10 Abs. 3 Satz 5 AufenthG',
  title: {
    de: '„Spurwechsel“ nach Rücknahme des Asylantrags (§§ 18a, 18b, 19c Abs. 2)',
    en: 'Change of track after withdrawal of the asylum application (§§ 18a, 18b, 19c (2))',
  },
  kind: 'residencePermit',
  legalEffect: 'depends on §§ 18a/18b (claim) or § 19c (2) (may)',
  status: 'current',
  priorityBefore23a: 3,
  criteria: [
    {
      code: '1035_ENTRY',
      type: 'enteredBefore',
      value: '2023-03-28',
      unit: 'dateInclusive',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: { de: 'Einreise vor dem 29.03.2023.', en: 'Entry before 2023-03-29.' },
      norm: '§ 10 Abs. 3 Satz 5 AufenthG',
    },
    {
      code: '1035_WITHDRAWN',
      type: 'asylumApplicationWithdrawn',
      value: true,
      unit: 'boolean',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: 'Asylantrag zurückgenommen (nicht unanfechtbar abgelehnt).',
        en: 'Asylum application withdrawn (not finally rejected).',
      },
      norm: '§ 10 Abs. 3 Satz 4, 5 AufenthG',
    },
    {
      code: '1035_SKILLED',
      type: 'qualifiedEmploymentTitle',
      value: ['§ 18a', '§ 18b', '§ 19c Abs. 2'],
      unit: 'list',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'human',
      text: {
        de: 'Voraussetzungen eines Fachkräftetitels.',
        en: 'Conditions of a skilled-worker title are met.',
      },
      norm: '§§ 18a, 18b, 19c Abs. 2 AufenthG',
    },
  ],
  opportunityThresholds: [],
  notes: {
    de: 'Nicht mehr offen nach unanfechtbarer Ablehnung; Rücknahme nur nach anwaltlicher Prüfung.',
    en: 'Not open after a final rejection; withdraw only after legal review.',
  },
  validFrom: '2023-12-23',
  validUntil: null,
  sources: [
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__10.html',
      norm: '§ 10 AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
  ],
  confidence: 'medium',
} as const satisfies ResidenceRoute;
