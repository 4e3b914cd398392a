import type { ResidenceRoute } from '@bleibeakte/contracts';

export default {
  code: 'AUFENTHG_24',
  norm: '§ 24 AufenthG; UkraineAufenthFGV',
  title: { de: 'Vorübergehender Schutz (Ukraine)', en: 'Temporary protection (Ukraine)' },
  kind: 'residencePermit',
  legalEffect: 'is granted',
  status: 'current',
  priorityBefore23a: 1,
  criteria: [
    {
      code: '24_GROUP',
      type: 'memberOfGroup',
      value: [
        'ukrainianNational',
        'protectionStatusInUkraine',
        'familyMemberOfThese',
        'permanentUkrainianResidenceTitle',
      ],
      unit: 'list',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: 'Personenkreis des Ratsbeschlusses: ukrainische Staatsangehörige; andere nur mit Schutzstatus, Familienbezug oder unbefristetem ukrainischem Titel am 24.02.2022.',
        en: 'Group of the Council decision: Ukrainian nationals; others only with protection status, family link or permanent Ukrainian title on 2022-02-24.',
      },
      norm: '§ 24 Abs. 1 AufenthG; § 2 Abs. 1 UkraineAufenthFGV',
    },
    {
      code: '24_ENTRY',
      type: 'enteredAfter',
      value: '2022-02-24',
      unit: 'dateInclusive',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: {
        de: 'Einreise am oder nach dem 24.02.2022 aus Anlass des Krieges.',
        en: 'Entry on or after 2022-02-24 because of the war.',
      },
      norm: '§ 1 UkraineAufenthFGV',
    },
    // Concerns those who held a permit on that day; a first grant does not need it.
    {
      code: '24_CONTINUATION',
      type: 'permitValidOn',
      value: { date: '2026-02-01', continuesUntil: '2027-03-04' },
      unit: 'date',
      role: 'requirement',
      strictness: 'conditional',
      evaluation: 'auto',
      text: {
        de: 'Am 01.02.2026 gültige Erlaubnisse gelten ohne Einzelverlängerung bis 04.03.2027 fort.',
        en: 'Permits valid on 2026-02-01 continue until 2027-03-04 without individual renewal.',
      },
      norm: '§ 2 Abs. 1 UkraineAufenthFGV',
    },
  ],
  opportunityThresholds: [{ code: 'END_24_PROTECTION', date: '2027-03-04' }],
  notes: {
    de: 'Nach dem 04.03.2027 keine gesicherte Verlängerung – rechtzeitig Alternativen (§§ 16a, 18a ff., 28 ff.) prüfen.',
    en: 'No secured extension after 2027-03-04 – check alternatives (§§ 16a, 18a ff., 28 ff.) in time.',
  },
  validFrom: '2022-03-04',
  validUntil: '2027-03-04',
  sources: [
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__24.html',
      norm: '§ 24 AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
    {
      title: 'Ukraine-Aufenthaltserlaubnis-Fortgeltungsverordnung',
      url: 'https://buzer.de/1_UkraineAufenthFGV.htm?setmobile=1',
      kind: 'statute',
      note: {
        de: 'konsolidierter Text im öffentlichen Spiegel gelesen, Stand August 2026',
        en: 'consolidated text read in the public mirror, as of 2026-08',
      },
    },
    {
      title:
        'Hessischer Flüchtlingsrat: Neue Ukraine-Aufenthaltserlaubnis-Fortgeltungsverordnung (30.10.2025)',
      url: 'https://fr-hessen.de/2025/10/30/neue-ukraine-aufenthaltserlaubnis-fortgeltungsverordnung-veroeffentlicht',
      kind: 'counselling',
    },
    {
      title:
        'Flüchtlingsrat Baden-Württemberg: Verlängerung bis 4. März 2027, Durchführungsbeschluss (EU) 2025/1460',
      url: 'https://fluechtlingsrat-bw.de/?p=160274',
      kind: 'counselling',
    },
  ],
  confidence: 'high',
} as const satisfies ResidenceRoute;
