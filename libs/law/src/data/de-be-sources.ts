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
    id: 'be-hfkv',
    title: 'HFKV Berlin (Fassung Juni 2023)',
    address: 'https://lexaris.de/book/version/documentflat/head/1255896',
    note: '§§ 1, 2; spätere Paragrafen nicht gesehen',
  },
  {
    id: 'be-allg',
    title: 'berlin.de: Härtefallkommission, Allgemeine Informationen',
    address: 'https://www.berlin.de/sen/inneres/buerger-und-staat/aufenthaltsrecht/haertefallkommission/allgemeine-informationen/artikel.1110999.php',
    note: null,
  },
  {
    id: 'be-alt',
    title: 'berlin.de: Die Härtefallkommission (ältere Seite)',
    address: 'http://berlin.de/sen/inneres/buerger-und-staat/auslaenderrecht/haertefallkommission/artikel.25538.php',
    note: 'Mitglieder, Zugang nur über Mitglieder',
  },
  {
    id: 'be-frb',
    title: 'Flüchtlingsrat Berlin: Härtefallberatung',
    address: 'https://fluechtlingsrat-berlin.de/projekt/haertefallberatung/',
    note: null,
  },
  {
    id: 'be-awo',
    title: 'AWO Berlin 2016: Vertreterinnen der LIGA in der Berliner Härtefallkommission',
    address: 'https://www.awoberlin.de/Vertreterinnen-der-LIGA-der-Spitzenverbaende-der-Freien-Wohlfahrtspflege-in-der-Berliner-Haertefallkommission-879558.html',
    note: 'Aussetzung, feststehender Termin',
  },
  {
    id: 'be-2023',
    title: 'Pressemitteilung vom 28.3.2024, Jahresbericht 2023',
    address: 'http://www.publicnow.com/view/C3E34DB0E33A7808DC0BE09F3DC04CDE6B1B1D52',
    note: null,
  },
  {
    id: 'be-2024',
    title: 'Pressemitteilung des Senats 2025, Jahresbericht 2024',
    address: 'https://www.berlin.de/sen/inneres/presse/pressemitteilungen/2025/pressemitteilung.1557423.php',
    note: 'Text in einer Kopie gesehen, Adresse daraus abgeleitet',
  },
  {
    id: 'be-rbb',
    title: 'rbb24, Mai 2025',
    address: 'https://www.rbb24.de/panorama/beitrag/2025/05/aufenthaltserlaubnis-189-faelle-erteilt-haertefallkommission-berlin.html',
    note: 'dieselben Zahlen',
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
    note: 'Ganz oder teilweise Grundlage für: Inhalte, Status. Vor Gebrauch prüfen.',
  },
];
