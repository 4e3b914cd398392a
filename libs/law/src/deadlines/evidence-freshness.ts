import type { EvidenceFreshness, FreshnessCode } from '@bleibeakte/contracts';

/** How long evidence is fresh, counted on the day of the meeting. Good practice, not law, except where a norm is given. */
export const EVIDENCE_FRESHNESS = [
  { code: 'EV_PAYSLIPS', title: 'Gehaltsabrechnungen', days: 90, rule: 'die letzten drei, besser sechs Monate in Folge; die neueste höchstens 3 Monate alt', basis: 'Behörden verlangen mindestens drei (Rosenheim), zwölf Monate für § 60d; das Alter ist Praxis', confidence: 'toVerify' },
  { code: 'EV_EMPLOYER', title: 'Bescheinigung ungekündigtes Arbeitsverhältnis', days: 28, rule: '4 Wochen', basis: 'Praxis', confidence: 'toVerify' },
  { code: 'EV_CONTRACT', title: 'Arbeits- oder Ausbildungsvertrag', days: null, rule: 'bis er geändert wird; Befristung und Probezeit prüfen', basis: 'Praxis', confidence: 'toVerify' },
  { code: 'EV_JOB_OFFER', title: 'Arbeitsplatzzusage', days: 90, rule: '3 Monate oder bis zum eigenen Enddatum', basis: 'Praxis', confidence: 'toVerify' },
  { code: 'EV_SCHOOL_CERT', title: 'Schulbescheinigung', days: null, until: 'schoolYear', rule: 'laufendes Schuljahr, also bis 31. Juli', basis: 'Praxis; Schuljahr nach § 1 Hamburger Abkommen der Länder', confidence: 'toVerify' },
  { code: 'EV_SCHOOL_REPORT', title: 'Zeugnis', days: null, until: 'halfYear', rule: 'die letzten zwei Halbjahreszeugnisse; das neueste gilt, bis das nächste kommt (Ende Januar, vor den Sommerferien ab Ende Juni)', basis: 'Praxis', confidence: 'toVerify' },
  { code: 'EV_VOLUNTEER', title: 'Ehrenamtsbescheinigung', days: 180, rule: '6 Monate', basis: 'Praxis', confidence: 'toVerify' },
  { code: 'EV_LANGUAGE', title: 'Sprachzertifikat', days: null, rule: 'unbegrenzt, soweit bekannt; manche Stellen wollen höchstens 2 Jahre', basis: 'Praxis', confidence: 'toVerify' },
  { code: 'EV_BENEFITS', title: 'Leistungsbescheid', days: null, rule: 'laufender Zeitraum', basis: 'Praxis', confidence: 'toVerify' },
  { code: 'EV_RENT', title: 'Mietvertrag, Wohnungsgeberbestätigung', days: null, rule: 'bis zum Umzug', basis: 'Praxis', confidence: 'toVerify' },
  { code: 'EV_MEDICAL', title: 'Ärztliche Bescheinigung', days: 90, rule: '3 Monate; Inhalt nach § 60a Abs. 2c Satz 3, unverzüglich vorlegen', basis: '§ 60a Abs. 2c und 2d AufenthG; das Alter ist Praxis', confidence: 'toVerify' },
  { code: 'EV_CRIMINAL', title: 'Führungszeugnis', days: 90, rule: '3 Monate', basis: 'Praxis', confidence: 'toVerify' },
  { code: 'EV_LETTERS', title: 'Unterstützungsschreiben', days: 180, rule: '6 Monate, mit Datum und Unterschrift', basis: 'Praxis', confidence: 'toVerify' },
  { code: 'EV_IDENTITY', title: 'Nachweise der Passbemühung', days: 90, rule: 'fortlaufend, der neueste höchstens 3 Monate alt', basis: '§ 60b Abs. 2 und 3 AufenthG; das Alter ist Praxis', confidence: 'toVerify' },
  { code: 'EV_INSURANCE', title: 'Krankenversicherung', days: null, until: 'calendarYear', rule: 'laufendes Jahr', basis: 'Praxis', confidence: 'toVerify' },
  { code: 'EV_68', title: 'Verpflichtungserklärung', days: 90, rule: 'Einkommensnachweis höchstens 3 Monate alt; Haftung 5 Jahre', basis: '§ 68 AufenthG; das Alter ist Praxis', confidence: 'toVerify' },
] as const satisfies readonly EvidenceFreshness[];

/** What each of them is called. */
export const FRESHNESS_LABELS: Readonly<Record<FreshnessCode, string>> = Object.fromEntries(
  EVIDENCE_FRESHNESS.map(({ code, title }) => [code, title]),
) as Record<FreshnessCode, string>;
