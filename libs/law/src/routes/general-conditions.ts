import type { GeneralCondition, RouteSource } from '@bleibeakte/contracts';

const section = (number: string): RouteSource => ({
  title: 'AufenthG (Bundesrecht, konsolidiert)',
  url: `https://www.gesetze-im-internet.de/aufenthg_2004/__${number}.html`,
  norm: `§ ${number} AufenthG`,
  kind: 'statute',
  asOf: '2026-08-19',
});

/** Rules of the general part that play into every route. Shown, not computed: whether one stands is a human's answer. */
export const GENERAL_CONDITIONS: readonly GeneralCondition[] = [
  {
    code: 'GC_5_1',
    norm: '§ 5 Abs. 1 AufenthG',
    source: section('5'),
    text: {
      de: 'Regelvoraussetzungen: Lebensunterhalt, Identität, kein Ausweisungsinteresse, keine Interessenbeeinträchtigung, Passpflicht.',
      en: 'General conditions: livelihood, identity, no expulsion interest, no impairment of interests, passport.',
    },
    waiver: {
      de: '§ 5 Abs. 3: Davon ist bei § 24 und § 25 Abs. 1–3 abzusehen, bei den übrigen Titeln des Abschnitts 5 kann davon abgesehen werden.',
      en: '§ 5 (3): to be waived for § 24, § 25 (1)–(3); may be waived for the rest of section 5.',
    },
  },
  {
    code: 'GC_5_2',
    norm: '§ 5 Abs. 2 AufenthG',
    source: section('5'),
    text: {
      de: 'Einreise mit dem erforderlichen Visum; Absehen bei Anspruch oder Unzumutbarkeit.',
      en: 'Entry with the required visa; waiver if there is a claim or it is unreasonable.',
    },
  },
  {
    code: 'GC_5_4',
    norm: '§ 5 Abs. 4 AufenthG',
    source: section('5'),
    text: {
      de: 'Zwingende Versagung bei § 54 Abs. 1 Nr. 2, 4 oder § 58a.',
      en: 'Mandatory refusal for § 54 (1) nos. 2, 4 or § 58a.',
    },
  },
  {
    code: 'GC_10_3',
    norm: '§ 10 Abs. 3 AufenthG',
    source: section('10'),
    text: {
      de: 'Nach unanfechtbar abgelehntem oder zurückgenommenem Asylantrag nur Titel nach Abschnitt 5; bei bestimmten Offensichtlichkeitsgründen gar keiner – Ausnahmen: Anspruch, § 25 Abs. 3, §§ 16g, 19d, 25a, 25b. § 23a kann abweichen.',
      en: 'After a finally rejected or withdrawn asylum claim only section-5 titles; with certain manifestly-unfounded grounds none – exceptions: claim, § 25 (3), §§ 16g, 19d, 25a, 25b. § 23a may depart from it.',
    },
    note: {
      de: 'Für Ablehnungen bis zum 27.02.2024 gilt der frühere Satz 2 (§ 104 Abs. 19).',
      en: 'For rejections up to 2024-02-27 the older sentence 2 applies (§ 104 (19)).',
    },
  },
  {
    code: 'GC_11',
    norm: '§ 11 Abs. 1, 4 AufenthG',
    source: section('11'),
    text: {
      de: 'Einreise- und Aufenthaltsverbot sperrt jeden Titel; soll aufgehoben werden, wenn Voraussetzungen eines Titels nach Abschnitt 5 vorliegen.',
      en: 'An entry and residence ban bars every title; shall be lifted if the conditions of a section-5 title are met.',
    },
  },
  {
    code: 'GC_60B_5',
    norm: '§ 60b Abs. 5 AufenthG',
    source: section('60b'),
    text: {
      de: 'Zeiten mit Duldung „für Personen mit ungeklärter Identität“ zählen nicht als Vorduldungszeit; heilbar durch Nachholen der Mitwirkung (Abs. 4).',
      en: 'Periods with a Duldung “for persons with unclarified identity” do not count; can be healed by catching up on cooperation (para 4).',
    },
  },
  {
    code: 'GC_79',
    norm: '§ 79 Abs. 2, 4, 5 AufenthG',
    source: section('79'),
    text: {
      de: 'Laufendes Ermittlungs-/Strafverfahren setzt die Entscheidung über Titel, § 60d und § 60c aus.',
      en: 'Pending criminal proceedings suspend decisions on titles, § 60d and § 60c.',
    },
  },
  {
    code: 'GC_81_4',
    norm: '§ 81 Abs. 3, 4 AufenthG',
    source: section('81'),
    text: {
      de: 'Antrag vor Ablauf des Titels lässt ihn fortgelten; bei Duldung entsteht keine Fiktion.',
      en: 'Application before expiry keeps the title alive; a Duldung creates no such fiction.',
    },
  },
  {
    code: 'GC_29_3',
    norm: '§ 29 Abs. 3 AufenthG',
    source: section('29'),
    text: {
      de: 'Familiennachzug zu humanitären Titeln eingeschränkt oder ausgeschlossen.',
      en: 'Family reunification with humanitarian titles restricted or excluded.',
    },
  },
  {
    code: 'GC_LANG',
    norm: '§ 2 Abs. 9–12 AufenthG',
    source: section('2'),
    text: {
      de: 'Sprachstufen: einfach = A1, hinreichend = A2, ausreichend = B1, gut = B2, beherrscht = C1.',
      en: 'Language levels: einfach = A1, hinreichend = A2, ausreichend = B1, gut = B2, beherrscht = C1.',
    },
  },
];
