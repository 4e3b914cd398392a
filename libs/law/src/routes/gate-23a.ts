import type { GateRoute } from '@bleibeakte/contracts';

/** § 23a itself: what the Eingabe is about. Its bars are those of the commissions' profiles. */
export const GATE_23A = {
  code: 'AUFENTHG_23A',
  norm: '§ 23a AufenthG',
  title: {
    de: 'Aufenthaltsgewährung in Härtefällen',
    en: 'Granting of residence in cases of hardship',
  },
  criteria: [
    {
      code: '23A_ENFORCEABLE',
      type: 'enforceableObligationToLeave',
      value: true,
      unit: 'boolean',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'auto',
      text: { de: 'Vollziehbar ausreisepflichtig.', en: 'Enforceable obligation to leave.' },
      norm: '§ 23a Abs. 1 Satz 1 AufenthG',
    },
    {
      code: '23A_REASONS',
      type: 'urgentHumanitarianReasons',
      value: true,
      unit: 'boolean',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'human',
      text: {
        de: 'Dringende humanitäre oder persönliche Gründe rechtfertigen die weitere Anwesenheit (Feststellung der Kommission).',
        en: 'Urgent humanitarian or personal reasons justify the further presence (finding of the commission).',
      },
      norm: '§ 23a Abs. 2 Satz 4 AufenthG',
    },
    {
      code: '23A_CRIME',
      type: 'noSeriousCrime',
      value: true,
      unit: 'boolean',
      role: 'exclusion',
      strictness: 'asARule',
      evaluation: 'human',
      text: {
        de: 'In der Regel ausgeschlossen bei Straftaten von erheblichem Gewicht.',
        en: 'As a rule excluded for offences of considerable weight.',
      },
      norm: '§ 23a Abs. 1 Satz 3 AufenthG',
    },
    {
      code: '23A_DATE',
      type: 'noRemovalDateFixed',
      value: true,
      unit: 'boolean',
      role: 'exclusion',
      strictness: 'asARule',
      evaluation: 'assisted',
      text: {
        de: 'In der Regel ausgeschlossen, wenn ein Rückführungstermin bereits konkret feststeht.',
        en: 'As a rule excluded once a removal date is concretely fixed.',
      },
      norm: '§ 23a Abs. 1 Satz 3 AufenthG',
    },
    {
      code: '23A_LIVELIHOOD',
      type: 'livelihoodOrDeclaration',
      value: true,
      unit: 'boolean',
      role: 'requirement',
      strictness: 'discretion',
      evaluation: 'assisted',
      text: {
        de: 'Lebensunterhalt oder Verpflichtungserklärung (§ 68, Haftung fünf Jahre) kann berücksichtigt werden.',
        en: 'Livelihood or declaration of commitment (§ 68, liability five years) may be considered.',
      },
      norm: '§ 23a Abs. 1 Satz 2, § 68 AufenthG',
    },
    {
      code: '23A_LAND',
      type: 'landRegulation',
      value: true,
      unit: 'boolean',
      role: 'requirement',
      strictness: 'must',
      evaluation: 'assisted',
      text: {
        de: 'Weitere Ausschlussgründe und Verfahren regelt die Rechtsverordnung des Landes (z. B. Mindestaufenthalt 18 Monate in Niedersachsen).',
        en: 'Further exclusion grounds and procedure are set by the Land regulation (e.g. minimum stay of 18 months in Lower Saxony).',
      },
      norm: '§ 23a Abs. 2 Satz 1 AufenthG',
    },
  ],
  legalNature: {
    de: 'Nur öffentliches Interesse; kein Anspruch auf Befassung oder eine bestimmte Entscheidung. Von §§ 5, 10, 11 kann abgewichen werden.',
    en: 'Public interest only; no right to be heard or to a certain decision. §§ 5, 10, 11 may be departed from.',
  },
  sources: [
    {
      title: 'AufenthG (Bundesrecht, konsolidiert)',
      url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__23a.html',
      norm: '§ 23a AufenthG',
      kind: 'statute',
      asOf: '2026-08-19',
    },
    {
      title: 'asyl.net Basiswissen: Der Härtefallantrag',
      url: 'https://basiswissen.asyl.net/wissen-kompakt/detailansicht/der-haertefallantrag',
      kind: 'counselling',
      note: {
        de: 'Gefahren im Herkunftsland gehören ins Asylverfahren, nicht vor die Kommission; ein Abschiebungstermin darf in der Regel noch nicht feststehen',
        en: 'dangers in the country of origin belong into the asylum procedure, not before the commission; removal date must usually not be fixed',
      },
    },
    {
      title:
        'Flüchtlingsrat Niedersachsen: Änderung der Härtefallkommissionsverordnung (18 Monate, feststehender Termin, Belehrung)',
      url: 'https://nds-fluerat.org/?p=17618',
      kind: 'counselling',
    },
  ],
  validFrom: '2005-01-01',
  validUntil: null,
  confidence: 'high',
} as const satisfies GateRoute;
