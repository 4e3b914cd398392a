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
    id: 'hh-bue',
    title: 'Hamburgische Bürgerschaft: Härtefallkommission',
    address: 'https://www.hamburgische-buergerschaft.de/beteiligung/haertefallkommission',
    note: null,
  },
  {
    id: 'hh-bue-alt',
    title: 'Hamburgische Bürgerschaft: Härtefallkommission (ältere Seite)',
    address: 'https://www.hamburgische-buergerschaft.de/haertefallkommission/',
    note: null,
  },
  {
    id: 'hh-hfkg',
    title: 'HFKG Hamburg (Fassung Juni 2023)',
    address: 'https://lexaris.io/book/version/documentflat/head/1333854',
    note: '§ 1 und Inhaltsverzeichnis',
  },
  {
    id: 'hh-taz2024',
    title: 'taz, August 2024: Hamburger Härtefallkommission',
    address: 'https://taz.de/Hamburger-Haertefallkommission/!6027564/',
    note: null,
  },
  {
    id: 'hh-stp',
    title: 'Kommentar eines Mitglieds des Eingabenausschusses zu einem Fall (Blog)',
    address: 'https://www.stpaulinu.de/fcsp/update-petitionen-an-die-hamburger-burgerschaft-stoppen-abschiebeverfahren-gegen-samir-m-fcsp/',
    note: 'alt, nur Praxis',
  },
  {
    id: 'own',
    title: 'Allgemeines Fachwissen, kein Dokument gesehen',
    address: null,
    note: 'Ganz oder teilweise Grundlage für: Name, Inhalte, Hilfe im Land. Vor Gebrauch prüfen.',
  },
];
