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
    id: 'sn-2015',
    title: 'Pressemitteilung 1/2015 des Ausländerbeauftragten',
    address: 'https://sab.landtag.sachsen.de/de/bas-pressemitteilung-sab-11642-hfk-vorsitz-20209.cshtml',
    note: 'Verfahren',
  },
  {
    id: 'sn-sfr',
    title: 'Sächsischer Flüchtlingsrat: Härtefallkommission',
    address: 'http://www.saechsischer-fluechtlingsrat.de/de/projekte/haertefallkommission/',
    note: 'Formulare',
  },
  {
    id: 'sn-sab',
    title: 'Sächsischer Ausländerbeauftragter, Startseite (Herbst 2025)',
    address: 'https://sab.landtag.sachsen.de',
    note: 'Wechsel im Vorsitz',
  },
  {
    id: 'sn-lr2005',
    title: 'Lausitzer Rundschau 2005',
    address: 'https://www.lr-online.de/nachrichten/sachsen-richtet-haertefallkommission-ein-34828152.html',
    note: null,
  },
  {
    id: 'sn-2016',
    title: 'Pressemitteilung 01/2017',
    address: 'https://sab.landtag.sachsen.de/de/saechsische-haertefallkommission-tendenz-steigend-20562.cshtml',
    note: null,
  },
  {
    id: 'sn-sz',
    title: 'Sächsische Zeitung 2018',
    address: 'http://www.sz-online.de/sachsen/haertefallkommission-staerker-gefordert-3920613.html',
    note: null,
  },
  {
    id: 'sn-2018',
    title: 'Pressemitteilung 5/2019',
    address: 'https://sab.landtag.sachsen.de/de/bilanz-der-saechsischen-haertefallkommission-2018-20497.cshtml',
    note: null,
  },
  {
    id: 'sn-2020',
    title: 'Radio Erzgebirge 2021',
    address: 'https://www.radioerzgebirge.de/beitrag/haertefallkommission-auch-2020-alle-haende-voll-zu-tun-676107/',
    note: null,
  },
  {
    id: 'sn-2024',
    title: 'Pressemitteilung über das Jahr 2024',
    address: 'https://sab.landtag.sachsen.de/de/pressemitteilungsfolgeseite-text-30983-30983.cshtml',
    note: null,
  },
  {
    id: 'sn-2025',
    title: 'Evangelische Zeitung 2026 über das Jahr 2025',
    address: 'https://www.evangelische-zeitung.de/steigende-zahlen-bei-saechsischer-haertefallkommission',
    note: null,
  },
  {
    id: 'sn-6-12623',
    title: 'Sächsischer Landtag, Drs. 6/12623 (2018): Fristen im Härtefallverfahren',
    address: 'https://kleineanfragen.de/sachsen/6/12623-zeitraeume-im-haertefallkommissionsverfahren-und-konkrete-rueckfuehrungstermine.txt',
    note: '§ 4 Abs. 5 und 8 SächsHFKVO',
  },
  {
    id: 'sn-6-14030',
    title: 'Sächsischer Landtag, Drs. 6/14030 (2018)',
    address: 'https://kleineanfragen.de/sachsen/6/14030-nachfrage-zu-drs-6-12623-zeitraeume-im-haertefallkommissionsverfahren-und-konkrete-rueckfuehrungstermine.txt',
    note: 'Nachfrage: die Behörde wird nach der Annahme sofort unterrichtet',
  },
  {
    id: 'sn-mz2025',
    title: 'MZ/dpa, Januar 2025',
    address: 'https://www.mz.de/panorama/hartefallkommission-ermoglicht-aufenthalt-fur-23-menschen-3987728',
    note: 'Zahlen 2024',
  },
  {
    id: 'own',
    title: 'Allgemeines Fachwissen, kein Dokument gesehen',
    address: null,
    note: 'Ganz oder teilweise Grundlage für: Inhalte. Vor Gebrauch prüfen.',
  },
];
