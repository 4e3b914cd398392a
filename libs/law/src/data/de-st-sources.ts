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
    id: 'st-mi',
    title: 'Ministerium: Seite zur Härtefallkommission',
    address: 'https://mi.sachsen-anhalt.de/haertefallkommission',
    note: 'Geschäftsstelle, Zugang',
  },
  {
    id: 'st-caritas',
    title: 'Caritas Magdeburg: Härtefallkommission',
    address: 'https://www.caritas-magdeburg.de/unsere-hilfe-beratung/migration-integration/haertefallkommission-des-landes-sachsen-anhalt/haertefallkommission-des-landes-sachsen-anhalt',
    note: 'Mitglieder, Mehrheit, ein Jahr',
  },
  {
    id: 'st-frlsa',
    title: 'Flüchtlingsrat Sachsen-Anhalt 2013',
    address: 'http://www.fluechtlingsrat-lsa.de/2013/04/fluchtlingsrat-mitglied-der-hartefallkommission/',
    note: 'Duldung, Fragebogen',
  },
  {
    id: 'st-2022',
    title: 'Bericht 2022',
    address: 'https://www.hallanzeiger.de/aktuelle_nachrichten_land_sachsen_anhalt/03-05-2023-haertefallkommission-bericht-fuer-2022-vorgestellt',
    note: null,
  },
  {
    id: 'st-vs',
    title: 'Volksstimme, Mai 2023',
    address: 'https://www.volksstimme.de/panorama/kommission-verhilft-25-menschen-zu-aufenthaltserlaubnis-3601180',
    note: null,
  },
  {
    id: 'st-2024',
    title: 'Bericht 2024',
    address: 'https://meetingpoint-magdeburg.de/neuigkeiten/artikel/197584-haertefallkommission-gewaehrt-aufenthalt-aus-humanitaeren-gruenden',
    note: null,
  },
  {
    id: 'st-20j',
    title: '20 Jahre Härtefallkommission (2025)',
    address: 'https://magdeburg-klickt.de/20-jahre-haertefallkommission-in-sachsen-anhalt-innenministerin-zieschang-wuerdigt-verantwortungsvolle-arbeit-der-mitglieder',
    note: null,
  },
  {
    id: 'st-2023',
    title: 'hallanzeiger (Ministerium), 17. Mai 2024',
    address: 'https://hallanzeiger.de/aktuelle_nachrichten_land_sachsen_anhalt/17-05-2024-haertefallkommission-sachsen-anhalts-stimmte-im-jahr-2023-fuenf-antraegen-zu',
    note: 'Zahlen 2023',
  },
  {
    id: 'st-ez2023',
    title: 'Evangelische Zeitung über das Jahr 2023',
    address: 'https://evangelische-zeitung.de/haertefallkommission-stimmt-acht-antraegen-zu',
    note: 'dieselben Zahlen',
  },
  {
    id: 'own',
    title: 'Allgemeines Fachwissen, kein Dokument gesehen',
    address: null,
    note: 'Ganz oder teilweise Grundlage für: Inhalte, Status. Vor Gebrauch prüfen.',
  },
];
