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
    id: 'sh-land',
    title: 'Landesportal Schleswig-Holstein: Härtefallkommission',
    address: 'https://schleswig-holstein.de/DE/landesregierung/themen/inneres-sicherheit-verwaltung/haertefallkommission',
    note: null,
  },
  {
    id: 'sh-faq',
    title: 'Landesportal: Fragen und Antworten zur Härtefallkommission',
    address: 'https://www.schleswig-holstein.de/DE/Fachinhalte/H/haertefallkommission/fragenAntworten.html',
    note: 'nur der Anfang',
  },
  {
    id: 'sh-alt',
    title: 'Landesportal: Härtefallkommission (ältere Seite)',
    address: 'https://www.schleswig-holstein.de/DE/Landesregierung/Themen/InneresSicherheit/Haertefallkommission/haertefallkommission.html',
    note: 'Post, Eingangsbestätigung',
  },
  {
    id: 'sh-vo',
    title: 'AuslAufnVO 2022 (Fassung Juni 2023)',
    address: 'https://lexaris.de/book/version/documentflat/head/1280660',
    note: 'Inhaltsverzeichnis',
  },
  {
    id: 'sh-vg',
    title: 'Verfahrensgrundsätze, Fassung vom 12.2.2013',
    address: 'https://de.scribd.com/document/384915921/verfahrensgrundsaetzehaertefallkommissionsh-12',
    note: 'es gibt eine neuere Fassung (23.3.2023)',
  },
  {
    id: 'sh-frsh',
    title: 'Flüchtlingsrat SH: Härtefallkommission in Schleswig-Holstein',
    address: 'https://www.frsh.de/service/behoerden-recht/haertefallkommission',
    note: 'Geschäftsstelle, Mitglieder',
  },
  {
    id: 'sh-ws',
    title: 'Flüchtlingsrat SH: Workshop Mai 2025',
    address: 'https://www.frsh.de/artikel/workshophaertefallkommission',
    note: null,
  },
  {
    id: 'sh-shz',
    title: 'shz, August 2020, Bericht 2019',
    address: 'https://www.shz.de/nachrichten/meldungen/immer-mehr-haertefaelle-id29362292.html',
    note: null,
  },
  {
    id: 'sh-bsp',
    title: 'Landesportal: Beispielfälle 2020',
    address: 'https://www.schleswig-holstein.de/DE/Fachinhalte/H/haertefallkommission/_documents/_documents_einzelfaelle2020/fachinhalt_einzelfaelle_2020.html',
    note: 'Ergebnisse der Vorprüfung',
  },
  {
    id: 'sh-vg2025',
    title: 'Verfahrensgrundsätze der Härtefallkommission, Beschluss vom 25. September 2025',
    address: 'https://www.schleswig-holstein.de/DE/fachinhalte/H/haertefallkommission/_documents/verfahrensgrundsaetze',
    note: 'nur der Anfang (Nr. 1)',
  },
  {
    id: 'sh-kn2017',
    title: 'Kieler Nachrichten, August 2017: Abschiebung aus Kirchbarkau',
    address: 'http://www.kn-online.de/News/Aktuelle-Nachrichten-Schleswig-Holstein/Nachrichten-Schleswig-Holstein/Kirchbarkau-Buerger-fordern-Holt-Familie-C.-zurueck',
    note: 'übliche Praxis, Erlass vom 2. Mai 2016',
  },
  {
    id: 'sh-lt2017',
    title: 'Landtag Schleswig-Holstein, 6. September 2017, Innen- und Rechtsausschuss',
    address: 'https://landtag.ltsh.de/nachrichten/ae255f45-b8b7-11e7-aba0-edf337c87516',
    note: 'die Kommission kritisierte eine Abschiebung vor ihrer Abstimmung',
  },
  {
    id: 'sh-welt2017',
    title: 'Die Welt, August 2017',
    address: 'https://www.welt.de/print/die_welt/hamburg/article167787409/Abschiebe-Drama-in-Ploen.html',
    note: 'keine Entscheidung mehr möglich, wenn die Person ausgereist ist; Behörde räumte Fehler ein',
  },
];
