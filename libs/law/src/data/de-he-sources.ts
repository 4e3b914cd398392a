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
    id: 'he-hfkg',
    title: 'HFKG Hessen (Fassung Juni 2023)',
    address: 'https://lexaris.de/book/version/documentflat/head/1326532',
    note: 'Inhaltsverzeichnis, §§ 1, 2 (Anfang)',
  },
  {
    id: 'he-innen',
    title: 'Ministerium: Seite zur Härtefallkommission',
    address: 'https://innen.hessen.de/Buerger-Staat/Haertefallkommission',
    note: null,
  },
  {
    id: 'he-frh',
    title: 'Hessischer Flüchtlingsrat: Bausteine-Reihe Petitions- und Härtefallverfahren (2022)',
    address: 'https://fr-hessen.de/events/bausteine-reihe-das-petitions-und-haertefallverfahren/',
    note: null,
  },
  {
    id: 'he-leitfaden',
    title: 'Leitfaden Petitions- und Härtefallverfahren in Hessen, März 2022',
    address: 'https://de.readkong.com/page/das-petitions-und-hartefallverfahren-fur-geduldete-3617436',
    note: 'nur das Inhaltsverzeichnis',
  },
  {
    id: 'he-diak',
    title: 'Diakonie Hessen: Härtefallkommissionen in Hessen und Rheinland-Pfalz',
    address: 'https://www.diakonie-hessen.de/verband/arbeitsfelder/fiam/haertefallkommission/',
    note: '23 Mitglieder',
  },
  {
    id: 'he-19-38',
    title: 'Hessischer Landtag, Drs. 19/38',
    address: 'https://kleineanfragen.de/hessen/19/38-haertefallkommission.txt',
    note: null,
  },
  {
    id: 'he-19-2430',
    title: 'Hessischer Landtag, Drs. 19/2430',
    address: 'https://kleineanfragen.de/hessen/19/2430-haertefallkommission.txt',
    note: 'Änderung 2014',
  },
  {
    id: 'he-19-3337',
    title: 'Hessischer Landtag, Drs. 19/3337',
    address: 'https://kleineanfragen.de/hessen/19/3337-haertefallkommission.txt',
    note: null,
  },
  {
    id: 'he-ba',
    title: 'Bergsträßer Anzeiger, März 2022',
    address: 'https://www.bergstraesser-anzeiger.de/region-bergstrasse_artikel,-bergstrasse-rund-80-haertefallersuchen-in-hessen-auf-bleiberecht-in-fuenf-jahren-stattgegeben-_arid,1926506.html',
    note: null,
  },
  {
    id: 'he-fr',
    title: 'Frankfurter Rundschau, März 2022',
    address: 'https://www.fr.de/rhein-main/wiesbaden/hessen-beuth-lehnt-26-haertefallersuchen-ab-91418303.html',
    note: null,
  },
  {
    id: 'he-19-3720',
    title: 'Landtag Hessen, Drucksache 19/3720 (2016): aufschiebende Wirkung von Petitionen und Härtefallverfahren',
    address: 'https://kleineanfragen.de/hessen/19/3720-aufschiebende-wirkung-bei-auslaenderrechtlichen-faellen-im-petitionsausschuss-und-der-haertefallkommission.txt',
    note: 'Antworten der Länder; gesehen nur BW, BY und teilweise BE',
  },
  {
    id: 'he-frh2022',
    title: 'Hessischer Flüchtlingsrat, 25. März 2022: Leitfaden erschienen',
    address: 'https://fr-hessen.de/2022/03/25/neuerscheinung-das-petitions-und-haertefallverfahren-fuer-geduldete-personen-in-hessen',
    note: 'Erlass vom Dezember 2021: Ausschlussgründe und Höchstdauer des Schutzes während einer Petition',
  },
  {
    id: 'own',
    title: 'Allgemeines Fachwissen, kein Dokument gesehen',
    address: null,
    note: 'Ganz oder teilweise Grundlage für: Zugang, Mehrheit, Inhalte, Wege. Vor Gebrauch prüfen.',
  },
];
