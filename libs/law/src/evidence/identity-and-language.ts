import type { EvidenceKind } from '@bleibeakte/contracts';
import { toBody, toPerson } from './ready-words.ts';

export const IDENTITY_AND_LANGUAGE = [
  {
    code: 'identityEfforts', argument: 'passportEfforts', weight: 5, freshness: 'EV_IDENTITY', owedBy: null, when: 'identityOpen',
    title: { de: 'Bemühungen um den Pass', en: 'Efforts to get a passport' },
    shows: 'Die Person wirkt an der Klärung ihrer Identität mit; jeder Schritt ist belegt.',
    request: toPerson('Belege Ihrer Bemühungen um den Pass', 'Bitte sammeln Sie alles von der Botschaft: Terminbestätigung, Quittung, Fahrkarte, Antwort, auch eine Absage. Ein Foto auf dem Heimweg reicht.', 'Welche Belege von der Botschaft gibt es, und von welchem Tag sind sie?'),
  },
  {
    code: 'identityPapers', argument: 'passportEfforts', weight: 3, freshness: null, owedBy: null, when: 'identityKnown',
    title: { de: 'Pass oder andere Papiere zur Identität', en: 'Passport or other identity papers' },
    shows: 'Wer die Person ist; auch Geburtsurkunde, Personalausweis oder Wehrpass helfen.',
    request: toPerson('Papiere zur Identität', 'Bitte zeigen Sie uns Pass, Personalausweis oder Geburtsurkunde. Wir machen eine Kopie; das Original behalten Sie.', 'Welche Papiere zur Identität sind da, und wo liegt das Original?'),
  },
  {
    code: 'embassyRefusal', argument: 'passportUnreasonable', weight: 4, freshness: 'EV_IDENTITY', owedBy: 'embassy', when: 'onRequest',
    title: { de: 'Auskunft der Botschaft: stellt keinen Pass aus', en: 'Embassy states that it issues no passport' },
    shows: 'Warum ein Schritt nicht verlangt werden kann.',
    request: toBody('Auskunft zur Ausstellung eines Passes', 'Bitte bestätigen Sie, welche Unterlagen Sie für einen Pass verlangen und ob Sie derzeit einen Pass ausstellen. Eine Absage hilft uns ebenso.', 'Stellt die Botschaft einen Pass für {person} aus, und was verlangt sie dafür?'),
  },
  {
    code: 'ownStatement', argument: 'passportUnreasonable', weight: 3, freshness: null, owedBy: null, when: 'onRequest',
    title: { de: 'Eigene Erklärung, warum es nicht zumutbar ist', en: 'Own statement why it cannot be demanded' },
    shows: 'Im Einzelnen, was ein Schritt bedeuten würde: Gefahr für Angehörige, Wehrdienst, Kosten.',
    request: toPerson('Ihre Erklärung zum Pass', 'Bitte schreiben oder erzählen Sie uns im Einzelnen, warum ein Schritt zum Pass für Sie nicht geht.', 'Was spricht aus Sicht von {person} gegen den nächsten Schritt zum Pass?'),
  },
  {
    code: 'languageCertificate', argument: 'language', weight: 4, freshness: 'EV_LANGUAGE', owedBy: null, when: 'languageProvable',
    title: { de: 'Sprachzertifikat', en: 'Language certificate' },
    shows: 'Niveau und eigener Fortschritt: A2 bis C1, DTZ, telc, Goethe.',
    request: toPerson('Ihr Sprachzertifikat', 'Bitte bringen Sie alle Zeugnisse von Deutschkursen und Prüfungen mit, auch ältere und nicht bestandene.', 'Welche Deutschprüfungen gibt es, mit welchem Ergebnis?'),
  },
  {
    code: 'languageStatement', argument: 'language', weight: 2, freshness: 'EV_LETTERS', owedBy: 'employer', when: 'onRequest',
    title: { de: 'Bestätigung, dass im Alltag Deutsch gesprochen wird', en: 'Statement on German in everyday life' },
    shows: 'Deutsch im Alltag, wenn es kein Zertifikat gibt.',
    request: toBody('Bestätigung zum Deutschen im Alltag', 'Bitte bestätigen Sie mit ein paar Sätzen, wie {person} sich bei Ihnen auf Deutsch verständigt.', 'Wie verständigt sich {person} auf Deutsch? Ein paar Sätze mit Datum und Unterschrift.'),
  },
] as const satisfies readonly EvidenceKind[];
