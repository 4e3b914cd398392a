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
    id: 'bb-hfkv',
    title: 'HFKV Brandenburg (Fassung nach März 2024)',
    address: 'https://www.pufii.de/html/link.cms?id=244',
    note: '§§ 1, 2',
  },
  {
    id: 'bb-mik',
    title: 'Ministerium: Seite zur Härtefallkommission',
    address: 'https://mik.brandenburg.de/mik/de/themen/auslaenderangelegenheiten/haertefallkommission',
    note: null,
  },
  {
    id: 'bb-msgiv',
    title: 'Integrationsbeauftragte: Mitglieder und Kontakt',
    address: 'https://msgiv.brandenburg.de/msgiv/de/beauftragte/landesintegrationsbeauftragte/haertefallkommission',
    note: null,
  },
  {
    id: 'bb-masgf',
    title: 'Integrationsbeauftragte: Wie verläuft ein Härtefallverfahren (älter)',
    address: 'http://www.masgf.brandenburg.de/cms/detail.php/bb1.c.186809.de',
    note: null,
  },
  {
    id: 'bb-loeper',
    title: 'Hinweise der Geschäftsstelle, nachgedruckt (Mitte der 2000er-Jahre)',
    address: 'http://www.vonloeper.de/aufenthaltsgesetz/laender/brandenburg.html',
    note: 'alt',
  },
  {
    id: 'bb-frb',
    title: 'Flüchtlingsrat Brandenburg: Härtefallkommission',
    address: 'http://www.fluechtlingsrat-brandenburg.de/haertefallkommission/print',
    note: 'Formulare',
  },
  {
    id: 'bb-nd',
    title: 'nd/dpa 17.10.2016',
    address: 'https://www.nd-aktuell.de/artikel/1028915.zwoelf-haertefall-antraege-im-ersten-halbjahr.html',
    note: null,
  },
  {
    id: 'bb-brief',
    title: 'Offener Brief der Kommission vom 1.11.2019',
    address: 'https://kirchenasyl-bb.de/portfolio/offener-brief-der-haertefallkommission-brandenburg-an-den-innenminster',
    note: 'Kommission setzte ihre Arbeit aus; Anteil abgelehnter Ersuchen stieg von 10 % auf 25 % und 50 %',
  },
  {
    id: 'own',
    title: 'Allgemeines Fachwissen, kein Dokument gesehen',
    address: null,
    note: 'Ganz oder teilweise Grundlage für: Inhalte, Status. Vor Gebrauch prüfen.',
  },
];
