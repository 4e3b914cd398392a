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
    id: 'sl-home',
    title: 'Saarland: Härtefallkommission des Saarlandes',
    address: 'https://www.saarland.de/mibs/DE/portale/haertefallkommission/home/H%C3%A4rtefallkommission',
    note: 'Geschäftsstelle',
  },
  {
    id: 'sl-faq',
    title: 'Saarland: Liste der häufigen Fragen',
    address: 'https://www.saarland.de/mibs/DE/portale/haertefallkommission/FAQ/FAQ_Liste',
    note: 'Mitglieder',
  },
  {
    id: 'sl-faq5',
    title: 'Saarland: häufige Fragen, Nr. 5 (wann sich die Kommission nicht mit einem Fall befasst)',
    address: 'https://www.saarland.de/mibs/DE/portale/haertefallkommission/FAQ/Frage5',
    note: null,
  },
  {
    id: 'sl-hkv',
    title: 'HKV (Fassung Juni 2023)',
    address: 'https://lexaris.de/book/version/documentflat/head/1368591',
    note: 'Inhaltsverzeichnis, § 1',
  },
  {
    id: 'sl-linke',
    title: 'Antrag im Landtag vom Januar 2018',
    address: 'http://www.linksfraktion-saarland.de/nc/parlamentarische_initiativen/antraege/detail/zurueck/aktuelles/artikel/haertefallkommission-wieder-handlungsfaehig-machen/',
    note: 'Abschiebungen, bevor sich die Kommission befasst hatte',
  },
  {
    id: 'sl-liga',
    title: 'LIGA Saar, 20.12.2017',
    address: 'http://ludwigskirche.de/index.php?content_id=6296&news_id=19695',
    note: 'Zahlen 2005–2016',
  },
  {
    id: 'sl-sz2018',
    title: 'Saarbrücker Zeitung, Januar 2018',
    address: 'https://www.saarbruecker-zeitung.de/saarland/saarland/haertefallkommission-muss-kuenftig-informiert-werden_aid-7076564',
    note: 'Landtag lehnte eine Regel zum Schutz ab',
  },
  {
    id: 'own',
    title: 'Allgemeines Fachwissen, kein Dokument gesehen',
    address: null,
    note: 'Ganz oder teilweise Grundlage für: Inhalte, Status, Hilfe im Land. Vor Gebrauch prüfen.',
  },
];
