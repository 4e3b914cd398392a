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
    id: 'rp-mffki',
    title: 'Ministerium: Seite zur Härtefallkommission',
    address: 'https://mffki.rlp.de/themen/integration/integrationspolitik-in-rheinland-pfalz/interkulturelle-oeffnung/einbuergerung/gremien/haertefallkommission-rheinland-pfalz',
    note: 'Mitglieder, Mehrheit',
  },
  {
    id: 'rp-press',
    title: 'Pressemitteilung: neue Verordnung gilt seit Anfang 2024',
    address: 'https://mffki.rlp.de/service/presse/detail/integrationsministerin-katharina-binz-neue-haertefallkommissionsverordnung-beschleunigt-die-verfahren-und-foerdert-humanitaere-loesungen',
    note: null,
  },
  {
    id: 'rp-ez1',
    title: 'Evangelische Zeitung 2023: Entwurf der Reform',
    address: 'https://evangelische-zeitung.de/rheinland-pfaelzische-haertefallkommission-soll-reformiert-werden',
    note: null,
  },
  {
    id: 'rp-ez2',
    title: 'Evangelische Zeitung 2023: Kritik an der Reform',
    address: 'https://www.evangelische-zeitung.de/fluechtlingshilfe-und-kirche-gegen-reform-der-haertefallkommission',
    note: null,
  },
  {
    id: 'rp-fr',
    title: 'Flüchtlingsrat RLP: gemeinsame Stellungnahme zur Reform',
    address: 'https://fluechtlingsrat-rlp.de/reform-der-haertefallkomission-geplant-stellungnahme',
    note: 'vier Organisationen mit Sitz',
  },
  {
    id: 'rp-loeper',
    title: 'Erläuterungen zum Verfahren in RLP (2005)',
    address: 'http://www.vonloeper.de/aufenthaltsgesetz/laender/rp.html',
    note: 'frühere Verordnung',
  },
  {
    id: 'rp-alt',
    title: 'Verordnung vom 5.4.2011 (frühere)',
    address: 'https://lexaris.de/book/version/documentflat/head/1325448',
    note: 'überholt',
  },
  {
    id: 'rp-lnp',
    title: 'Jahresbericht 2013',
    address: 'https://landesnachrichtenportal.de/tatigkeitsbericht-der-hartefallkommission-vorgelegt',
    note: null,
  },
  {
    id: 'rp-17-1458',
    title: 'Landtag RLP, Drs. 17/1458',
    address: 'https://kleineanfragen.de/rheinland-pfalz/17/1458-haertefallkommission-rheinland-pfalz.txt',
    note: null,
  },
  {
    id: 'rp-ez3',
    title: 'Evangelische Zeitung: Härtefallkommission vor Neustart (2023/24)',
    address: 'https://evangelische-zeitung.de/haertefallkommission-vor-neustart',
    note: 'weitere Ausschlussgründe, Runde aus drei Mitgliedern; Zahlen 2022',
  },
  {
    id: 'rp-welt2017',
    title: 'Welt/dpa, Mai 2017',
    address: 'https://www.welt.de/regionales/rheinland-pfalz-saarland/article164263481/Abschiebe-Haertefallkommission-wird-nicht-neu-besetzt.html',
    note: 'Zahlen 2016',
  },
  {
    id: 'rp-agarp',
    title: 'AGARP: Pressemitteilung vom 29. Januar 2026',
    address: 'https://agarp.de/pressemitteilung-agarp_-haertefallkommission-erhalten-menschlichkeit-bewahren-rechtsstaat-staerken',
    note: 'Antrag auf Abschaffung der Kommission (Drs. 18/13975), an diesem Tag beraten',
  },
  {
    id: 'own',
    title: 'Allgemeines Fachwissen, kein Dokument gesehen',
    address: null,
    note: 'Ganz oder teilweise Grundlage für: Rechtsgrundlage, Zugang, Ausschlussgründe, Inhalte, Wege, Status. Vor Gebrauch prüfen.',
  },
];
