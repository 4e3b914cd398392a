import type { EvidenceKind } from '@bleibeakte/contracts';
import { toBody, toPerson } from './ready-words.ts';

export const LIFE_HERE = [
  {
    code: 'volunteerLetter', argument: 'engagement', weight: 4, freshness: 'EV_VOLUNTEER', owedBy: 'club', when: 'engaged',
    title: { de: 'Schreiben über das Ehrenamt', en: 'Letter about volunteering' },
    shows: 'Regelmäßig, seit wann, wie viele Stunden, mit welcher Verantwortung.',
    request: toBody('Schreiben über das Ehrenamt', 'Bitte schreiben Sie uns, seit wann und wie oft {person} bei Ihnen hilft, mit welcher Aufgabe, und was ohne diese Hilfe fehlen würde.', 'Ein Schreiben zu {person}: seit wann, wie viele Stunden, welche Aufgabe; mit Datum und Unterschrift.'),
  },
  {
    code: 'memberLetter', argument: 'engagement', weight: 2, freshness: 'EV_VOLUNTEER', owedBy: 'club', when: 'onRequest',
    title: { de: 'Bestätigung der Mitgliedschaft', en: 'Confirmation of membership' },
    shows: 'Verein, Gemeinde oder Gruppe, seit wann.',
    request: toBody('Bestätigung der Mitgliedschaft', 'Bitte bestätigen Sie, seit wann {person} Mitglied ist und woran {person} teilnimmt.', 'Seit wann {person} Mitglied ist, mit Datum und Unterschrift.'),
  },
  {
    code: 'familyPapers', argument: 'family', weight: 2, freshness: null, owedBy: null, when: 'childOfHousehold', household: true,
    title: { de: 'Geburts- und Heiratsurkunden', en: 'Birth and marriage certificates' },
    shows: 'Wer zu wem gehört.',
    request: toPerson('Urkunden der Familie', 'Bitte zeigen Sie uns Geburts- und Heiratsurkunden, auch in Kopie und ohne Übersetzung.', 'Welche Urkunden der Familie da sind und wo die Originale liegen.'),
  },
  {
    code: 'custody', argument: 'family', weight: 3, freshness: null, owedBy: 'authority', when: 'onRequest',
    title: { de: 'Nachweis des Sorgerechts', en: 'Proof of custody' },
    shows: 'Wer für das Kind sorgt und entscheidet.',
    request: toBody('Nachweis des Sorgerechts', 'Bitte schicken Sie uns die Sorgeerklärung oder die Entscheidung des Familiengerichts.', 'Sorgeerklärung oder Entscheidung des Familiengerichts.'),
  },
  {
    code: 'careAndContact', argument: 'family', weight: 3, freshness: 'EV_LETTERS', owedBy: 'supporter', when: 'onRequest',
    title: { de: 'Nachweis von Umgang oder Pflege', en: 'Proof of contact or care' },
    shows: 'Wie eng die Bindung gelebt wird: Zeiten, Aufgaben, Fotos, Bestätigungen.',
    request: toBody('Bestätigung von Umgang oder Pflege', 'Bitte beschreiben Sie, wie und wie oft {person} sich kümmert, und seit wann.', 'Wie und wie oft {person} sich kümmert; ein paar Sätze mit Datum und Unterschrift.'),
  },
  {
    code: 'relativesTitles', argument: 'family', weight: 2, freshness: null, owedBy: 'supporter', when: 'onRequest',
    title: { de: 'Aufenthaltstitel von Angehörigen', en: 'Residence titles of relatives' },
    shows: 'Nahe Verwandte leben hier; ihr Einverständnis ist nötig.',
    request: toBody('Aufenthaltstitel als Nachweis', 'Wenn Sie einverstanden sind, schicken Sie uns eine Kopie Ihres Aufenthaltstitels. Die Kommission liest sie.', 'Ob die Angehörigen mit der Kopie ihres Titels einverstanden sind.'),
  },
  {
    code: 'curriculumVitae', argument: 'roots', weight: 2, freshness: null, owedBy: null, when: 'fourteen',
    title: { de: 'Lebenslauf von Geburt an', en: 'Curriculum vitae from birth' },
    shows: 'Das ganze Leben mit Jahren und Orten, ohne Lücken.',
    request: toPerson('Ihr Lebenslauf', 'Bitte schreiben Sie Ihr Leben in Stichworten auf: Jahre, Orte, Schule, Arbeit, Familie. Ihre Sprache ist uns recht.', 'Ein Lebenslauf von {person} in Stichworten, von Geburt an.'),
  },
  {
    code: 'registrationHistory', argument: 'roots', weight: 2, freshness: null, owedBy: 'authority', when: 'onRequest',
    title: { de: 'Erweiterte Meldebescheinigung', en: 'Registration history' },
    shows: 'Wo die Person seit der Einreise gewohnt hat.',
    request: toBody('Erweiterte Meldebescheinigung', 'Bitte stellen Sie eine erweiterte Meldebescheinigung mit allen Anschriften aus.', 'Die erweiterte Meldebescheinigung für {person} mit allen Anschriften.'),
  },
  {
    code: 'everydayPhotos', argument: 'roots', weight: 1, freshness: null, owedBy: null, when: 'onRequest',
    title: { de: 'Fotos aus dem Alltag', en: 'Photos of everyday life' },
    shows: 'Ein Gesicht statt einer Nummer; wer darauf ist, muss einverstanden sein.',
    request: toPerson('Fotos aus dem Alltag', 'Bitte suchen Sie drei bis fünf Fotos aus: Schule, Arbeit, Verein, Freundschaften. Wer darauf zu sehen ist, muss einverstanden sein.', 'Drei bis fünf Fotos aus dem Alltag, mit Einverständnis aller, die darauf sind.'),
  },
  {
    code: 'supportLetter', argument: 'supportLetters', weight: 2, freshness: 'EV_LETTERS', owedBy: 'supporter', when: 'fourteen',
    title: { de: 'Unterstützungsschreiben', en: 'Letter of support' },
    shows: 'Persönlich und konkret: woher man sich kennt, was man gesehen hat, was fehlen würde.',
    request: toBody('Ein Schreiben über {person}', 'Über ein kurzes, persönliches Schreiben würden wir uns freuen: woher Sie sich kennen, was Sie erlebt haben, was ohne {person} fehlen würde. Die Härtefallkommission liest es.', 'Ob jemand ein persönliches Schreiben verfasst; mit Adresse, Datum und Unterschrift.'),
  },
] as const satisfies readonly EvidenceKind[];
