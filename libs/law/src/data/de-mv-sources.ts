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
    id: 'mv-hfklvo',
    title: 'HFKLVO M-V (Fassung Juni 2023)',
    address: 'https://lexaris.de/book/version/documentflat/head/1353717',
    note: 'Inhaltsverzeichnis, §§ 1, 2 (Anfang)',
  },
  {
    id: 'mv-info',
    title: 'Informationen zum Härtefallkommissionsverfahren (Merkblatt des Ministeriums)',
    address: 'https://expydoc.com/doc/9393410/document',
    note: 'nur der Anfang',
  },
  {
    id: 'mv-loeper',
    title: 'Erläuterungen zum Verfahren in MV (Mitte der 2000er-Jahre)',
    address: 'https://vonloeper.de/aufenthaltsgesetz/laender/mv.html',
    note: 'alt',
  },
  {
    id: 'mv-2022',
    title: 'Pressemitteilung Juni 2022: neuer Vorsitz',
    address: 'https://www.presseportal.de/blaulicht/pm/108531/5252473',
    note: null,
  },
  {
    id: 'mv-7-3745',
    title: 'Landtag MV, Drs. 7/3745',
    address: 'https://kleineanfragen.de/mecklenburg-vorpommern/7/3745-haertefallkommission.txt',
    note: null,
  },
  {
    id: 'mv-dpa',
    title: 'dpa, Juni 2019, Jahresbericht 2018',
    address: 'https://www.t-online.de/nachrichten/id_85882786/haertefallkommission-fuer-asylbewerber-immer-staerker-gefragt.html',
    note: null,
  },
  {
    id: 'mv-lt6-117',
    title: 'Landtag Mecklenburg-Vorpommern, 6. Wahlperiode, 117. Sitzung: Rede zur Härtefallkommission',
    address: 'https://en.stateparl.de/protocol?id=mv_6_117&offset=2200',
    note: 'Zusammenfassung der Ausschlussgründe („zum Beispiel“); Wortlaut nicht gesehen',
  },
  {
    id: 'mv-svz2019',
    title: 'Schweriner Volkszeitung, 6. Juni 2019 (Jahresbericht 2018)',
    address: 'https://www.svz.de/deutschland-welt/mecklenburg-vorpommern/artikel/haertefallkommission-fuer-asylbewerber-in-mv-immer-staerker-gefragt-40638906',
    note: 'Fälle, die endeten, weil die Person abgeschoben war',
  },
  {
    id: 'own',
    title: 'Allgemeines Fachwissen, kein Dokument gesehen',
    address: null,
    note: 'Ganz oder teilweise Grundlage für: Inhalte, Wege, Status, Hilfe im Land. Vor Gebrauch prüfen.',
  },
];
