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
    id: 'hb-inneres',
    title: 'Senator für Inneres: Härtefallkommission',
    address: 'https://inneres.bremen.de/inneres/buerger-und-staat/auslaenderangelegenheiten/haertefallkommission-2462',
    note: 'Jahresberichte 2017–2022 sind dort verlinkt (nicht gesehen)',
  },
  {
    id: 'hb-vo2005',
    title: 'Verordnung vom 12. Dezember 2005',
    address: 'https://transparenz.bremen.de/metainformationen/verordnung-zur-einrichtung-einer-haertefallkommission-nach-dem-aufenthaltsgesetz-vom-12-dezember-2005-67675',
    note: 'überholt, nur der Anfang',
  },
  {
    id: 'hb-2012',
    title: 'Pressemitteilung vom 23.5.2012: Härtefallkommission wird gestärkt',
    address: 'https://www.senatspressestelle.bremen.de/pressemitteilungen/detail.php?gsid=bremen146.c.51921.de',
    note: null,
  },
  {
    id: 'hb-frb',
    title: 'Flüchtlingsrat Bremen: Härtefallkommission',
    address: 'https://fluechtlingsrat-bremen.de/haertefallkommission',
    note: null,
  },
  {
    id: 'own',
    title: 'Allgemeines Fachwissen, kein Dokument gesehen',
    address: null,
    note: 'Ganz oder teilweise Grundlage für: Ausschlussgründe, Inhalte, Status. Vor Gebrauch prüfen.',
  },
];
