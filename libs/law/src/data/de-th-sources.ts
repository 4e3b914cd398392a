import type { ProfileSource } from '../commission-profile.ts';

export const sources: readonly ProfileSource[] = [
  {
    id: 'fed-23a',
    title: '§ 23a AufenthG, konsolidierter Text (Stand 2024)',
    address: 'http://www.buzer.de/gesetz/4752/a65957.htm',
    note: 'Bundesrecht; auf Änderungen nach 2024 prüfen',
  },
  {
    id: 'fed-avwv',
    title: 'Allgemeine Verwaltungsvorschrift zum AufenthG, Nr. 23a',
    address: 'https://www.migrationsrecht.net/component/com_joomlaw/Itemid,232/id,259/layout,vwv/view,comment/',
    note: 'Auszug',
  },
  {
    id: 'th-vo',
    title: 'Verordnung (Fassung Juni 2023)',
    address: 'https://lexaris.de/book/version/documentflat/head/1320766',
    note: 'Inhaltsverzeichnis, §§ 1, 2',
  },
  {
    id: 'th-bimf',
    title: 'Integrationsbeauftragte: Thüringer Härtefallkommission',
    address: 'https://bimf.test-th.de/beauftragte/haertefallkommission',
    note: 'Adresse ist eine Testkopie der Seite der Beauftragten; Mehrheit, monatliche Sitzungen',
  },
  {
    id: 'th-vgh',
    title: 'ThürVerfGH, Urteil vom 16.12.2020 – 14/18',
    address: 'https://openjur.de/u/2331264.html',
    note: 'Verordnung bestätigt; muss eine enge Ausnahme bleiben',
  },
  {
    id: 'th-check',
    title: 'Checkliste für einen Antrag an die HFK Thüringen',
    address: 'https://expydoc.com/doc/9513829/checkliste-f%C3%BCr-einen-antrag-an-die-h%C3%A4rtefallkommission',
    note: 'ohne Datum, älter',
  },
  {
    id: 'th-fr',
    title: 'Flüchtlingsrat Thüringen: Härtefallkommission',
    address: 'https://www.fluechtlingsrat-thr.de/arbeitshilfen/h%C3%A4rtefallkommision',
    note: null,
  },
  {
    id: 'th-welt',
    title: 'WELT/dpa April 2019',
    address: 'https://www.welt.de/regionales/thueringen/article191318783/Haertefallkommission-verhilft-Gefluechteten-zum-Aufenthalt.html',
    note: null,
  },
  {
    id: 'th-mdr2025',
    title: 'MDR, Februar 2025',
    address: 'https://www.mdr.de/nachrichten/thueringen/mitte-thueringen/erfurt/asyl-aufenthaltsgenehmigung-haertefallkommission-100.html',
    note: null,
  },
  {
    id: 'th-er',
    title: 'Thüringen, Erlass TMMJV vom 01.02.2017 zu § 60a Abs. 2 Satz 3 AufenthG während eines Härtefallverfahrens (Auszug)',
    address: 'https://fragdenstaat.de/anfrage/weisungen-zu-aufenthaltstgesetz-asylgesetz-und-familiennachzug-15/722234/anhang/2017-02-01-erlass-tmmjv-ss-60a-abs-2-satz-3-aufenthg-bei-durchfuhrung-eines-hfk-verfahrens-auszug-handakte.pdf',
    note: 'Auszug ganz gesehen',
  },
  {
    id: 'th-60b',
    title: 'asyl.net M29892: Ergänzungen Thüringens zu den Hinweisen zu § 60b AufenthG',
    address: 'https://asyl.net/rsdb/m29892',
    note: 'ein laufendes Härtefallverfahren gilt als Duldungsgrund, also keine „Duldung light“',
  },
  {
    id: 'th-24',
    title: 'thueringen24, August 2017 (dpa)',
    address: 'https://www.thueringen24.de/jena/article212147005/Letzte-Chance-vor-Abschiebung-Haertefallkommission-entscheidet-im-Einzelfall.html',
    note: 'Zahlen 2016 und 2017',
  },
  {
    id: 'th-tlz2020',
    title: 'TLZ, Oktober 2020',
    address: 'https://www.tlz.de/politik/fast-2100-haertefaelle-bei-aufenthaltsgenehmigungen-in-thueringen-id230761050.html',
    note: 'Zahlen 2005–2020',
  },
  {
    id: 'own',
    title: 'Allgemeines Fachwissen, kein Dokument gesehen',
    address: null,
    note: 'Ganz oder teilweise Grundlage für: Inhalte, Status. Vor Gebrauch prüfen.',
  },
];
