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
    id: 'by-hfkomv',
    title: 'HFKomV, Gesamtansicht',
    address: 'https://www.gesetze-bayern.de/Content/Document/BayHFKomV/true',
    note: '§§ 1, 2',
  },
  {
    id: 'by-p3',
    title: '§ 3 HFKomV Selbstbefassung',
    address: 'https://gesetze.legal/bayern/hfkomv/3',
    note: 'ganzer Paragraf',
  },
  {
    id: 'by-p5',
    title: '§ 5 HFKomV Ausschlussgründe',
    address: 'https://gesetze.legal/bayern/hfkomv/5',
    note: 'ganzer Paragraf',
  },
  {
    id: 'by-p7',
    title: '§ 7 HFKomV Beschlussfassung',
    address: 'https://gesetze.legal/bayern/hfkomv/7',
    note: 'ganzer Paragraf',
  },
  {
    id: 'by-portal',
    title: 'BayernPortal: Härtefallkommission',
    address: 'https://bayernportal.de/dokumente/leistung/587868557438',
    note: null,
  },
  {
    id: 'by-stmi',
    title: 'Ministerium: Seite zur Härtefallkommission',
    address: 'https://www.stmi.bayern.de/mui/aufenthalt/haertefallkommission/index.php',
    note: null,
  },
  {
    id: 'by-veto',
    title: 'unserVeto Bayern: Arbeitshilfe Härtefallkommission',
    address: 'http://unserveto-bayern.de/index.php/arbeitshilfe/haertefallkommission',
    note: 'ohne Datum; Praxis, Dauer etwa ein Jahr, vier bis fünf Jahre Aufenthalt',
  },
  {
    id: 'by-welt',
    title: 'WELT/dpa 30.9.2016',
    address: 'https://www.welt.de/regionales/bayern/article158467824/820-Aufenthaltsgenehmigungen.html',
    note: null,
  },
  {
    id: 'by-10jahre',
    title: 'Pressemitteilung 354/2016 des Ministeriums',
    address: 'https://www.stmi.bayern.de/med/pressemitteilungen/pressearchiv/2016/354/index.php',
    note: null,
  },
  {
    id: 'he-19-3720',
    title: 'Landtag Hessen, Drucksache 19/3720 (2016): Umfrage bei den Ländern zur aufschiebenden Wirkung von Petitionen und Härtefallverfahren',
    address: 'https://kleineanfragen.de/hessen/19/3720-aufschiebende-wirkung-bei-auslaenderrechtlichen-faellen-im-petitionsausschuss-und-der-haertefallkommission.txt',
    note: 'Antworten der Länder; gesehen nur BW, BY und teilweise BE',
  },
  {
    id: 'own',
    title: 'Allgemeines Fachwissen, kein Dokument gesehen',
    address: null,
    note: 'Ganz oder teilweise Grundlage für: Geschäftsstelle, Inhalte, Hilfe im Land. Vor Gebrauch prüfen.',
  },
];
