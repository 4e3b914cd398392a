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
    id: 'nw-min',
    title: 'Ministerium: Seite zur Härtefallkommission',
    address: 'https://www.mkjfgfi.nrw/haertefallkommission-des-landes-nordrhein-westfalen',
    note: 'Geschäftsstelle, Anschrift',
  },
  {
    id: 'nw-p2',
    title: '§ 2 HFKVO',
    address: 'https://justiz-nrw.wolterskluwer-online.de/browse/document/b5f992c2-5286-3547-9e71-dd26ace0ce83',
    note: null,
  },
  {
    id: 'nw-p3',
    title: '§ 3 HFKVO (Stand 2022)',
    address: 'https://recht.nrw.de/lmi/owa/br_bes_detail?sg=0&menu=0&bes_id=7409&anw_nr=2&aufgehoben=N&det_id=465445',
    note: null,
  },
  {
    id: 'nw-p5',
    title: '§ 5 HFKVO Ausschlussgründe',
    address: 'https://justiz-nrw.wolterskluwer-online.de/browse/document/d98af831-aeb1-315e-8b9a-4d484e707c5f',
    note: 'ganzer Paragraf; Fassung prüfen',
  },
  {
    id: 'nw-p6',
    title: '§ 6 HFKVO (Stand September 2024)',
    address: 'https://recht.nrw.de/lmi/owa/br_bes_detail?sg=0&menu=0&bes_id=7409&anw_nr=2&aufgehoben=N&det_id=465448',
    note: null,
  },
  {
    id: 'nw-p7',
    title: '§ 7 HFKVO Anordnung',
    address: 'https://justiz-nrw.wolterskluwer-online.de/browse/document/9e52eaa5-89b5-35d5-91e6-fa7f210deadf',
    note: 'Übertragung auf die Ausländerbehörde; Fassung prüfen',
  },
  {
    id: 'nw-portal',
    title: 'Verwaltungsportal: Aufenthaltserlaubnis in Härtefällen (NRW)',
    address: 'https://verwaltungsportal.hessen.de/leistung?leistung_id=L100002_20d3b62bed8ca3d7aaf6177ebb10c6d5&regschl=050000000000',
    note: 'Inhalte, Unterlagen, Wege',
  },
  {
    id: 'nw-aac',
    title: 'unserac.de: Die Härtefallkommission in NRW (2017)',
    address: 'https://www.unserac.de/herzogenrath/noppenberg/themen/fluechtlingshilfe-in-unserer-region/informationen/haertefallkommission.html',
    note: 'Mitglieder',
  },
  {
    id: 'nw-taz2005',
    title: 'taz 2005',
    address: 'https://taz.de/Archiv-Suche/!534360',
    note: null,
  },
  {
    id: 'nw-ka5556',
    title: 'Landtag NRW, Kleine Anfrage 5556 (2021)',
    address: 'https://afd-fraktion.nrw/beitragsarten/wo-bleibt-der-taetigkeitsbericht-der-haertefallkommission-nrw/',
    note: 'seit 2012 ist kein Jahresbericht erschienen',
  },
  {
    id: 'nw-17-7883',
    title: 'Landtag NRW, Drs. 17/7883 (2019): Abschiebungspraxis',
    address: 'https://kleineanfragen.de/nordrhein-westfalen/17/7883-wie-sichert-die-landesregierung-eine-gesetzeskonforme-abschiebe-praxis-der-auslaenderbehoerden.txt',
    note: 'Weisungen zu Petitionen (Vorbemerkung der Anfrage)',
  },
  {
    id: 'nw-fp2016',
    title: 'Freie Presse/dpa, 8. Oktober 2016: Umfrage bei den Kommissionen',
    address: 'http://www.freiepresse.de/NACHRICHTEN/DEUTSCHLAND/Mehr-Fluechtlinge-wenden-sich-an-Haertefallkommissionen-artikel9651991.php',
    note: 'Zahlen',
  },
  {
    id: 'nw-cdu2024',
    title: 'CDU-Landtagsfraktion, Rede vom 24. April 2024',
    address: 'https://www.cdu-nrw-fraktion.de/artikel/sascha-lienesch-zu-top-5-verzoegerung-notwendiger-abschiebemassnahmen-beenden',
    note: 'Fälle „im mittleren dreistelligen Bereich“, 2022 weniger',
  },
  {
    id: 'own',
    title: 'Allgemeines Fachwissen, kein Dokument gesehen',
    address: null,
    note: 'Ganz oder teilweise Grundlage für: Zugang, Hilfe im Land. Vor Gebrauch prüfen.',
  },
];
