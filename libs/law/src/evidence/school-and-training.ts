import type { EvidenceKind } from '@bleibeakte/contracts';
import { toBody } from './ready-words.ts';

export const SCHOOL_AND_TRAINING = [
  {
    code: 'schoolReports', argument: 'school', weight: 4, freshness: 'EV_SCHOOL_REPORT', owedBy: 'school', when: 'inSchool',
    title: { de: 'Zeugnisse', en: 'School reports' },
    shows: 'Regelmäßiger Besuch, Noten und Aussichten; die letzten zwei Halbjahre, mit Fehlzeiten.',
    request: toBody('Kopie der letzten Zeugnisse', 'Bitte schicken Sie uns Kopien der letzten zwei Zeugnisse mit den Fehlzeiten.', 'Die letzten zwei Zeugnisse von {person} mit den Fehlzeiten, als Kopie oder Scan.'),
  },
  {
    code: 'schoolAttendance', argument: 'school', weight: 3, freshness: 'EV_SCHOOL_CERT', owedBy: 'school', when: 'onRequest',
    title: { de: 'Schulbescheinigung mit Anwesenheit', en: 'School attendance certificate' },
    shows: 'Besuch im laufenden Schuljahr, seit wann, mit oder ohne Fehlzeiten.',
    request: toBody('Schulbescheinigung', 'Bitte bescheinigen Sie, seit wann {person} Ihre Schule besucht, in welcher Klasse, und wie regelmäßig.', 'Eine Schulbescheinigung für {person}: seit wann, welche Klasse, Fehlzeiten.'),
  },
  {
    code: 'teacherLetter', argument: 'school', weight: 3, freshness: 'EV_LETTERS', owedBy: 'school', when: 'onRequest',
    title: { de: 'Schreiben der Klassenleitung oder Schulleitung', en: 'Letter of class teacher or head' },
    shows: 'Was Noten nicht zeigen: Fleiß, Freundschaften, Aussichten.',
    request: toBody('Einschätzung der Klassenleitung', 'Über ein kurzes Schreiben der Klassenleitung würden wir uns freuen: Wie kommt {person} mit, wie steht es um Freundschaften, welche Aussichten sehen Sie?', 'Ob die Klassenleitung ein kurzes Schreiben zu {person} verfasst, mit Datum und Unterschrift.'),
  },
  {
    code: 'trainingContract', argument: 'training', weight: 4, freshness: 'EV_CONTRACT', owedBy: 'employer', when: 'trainingSigned',
    title: { de: 'Ausbildungsvertrag', en: 'Training contract' },
    shows: 'Beruf, Beginn und Ende, Vergütung; vorher § 60c und § 16g prüfen.',
    request: toBody('Kopie des Ausbildungsvertrags', 'Bitte schicken Sie uns eine Kopie des unterschriebenen Ausbildungsvertrags und, wenn vorhanden, den Eintrag der Kammer.', 'Kopie des Ausbildungsvertrags von {person}, mit Eintrag der Kammer.'),
  },
  {
    code: 'trainingPromise', argument: 'training', weight: 4, freshness: 'EV_JOB_OFFER', owedBy: 'employer', when: 'trainingPromised',
    title: { de: 'Zusage eines Ausbildungsplatzes', en: 'Promise of a training place' },
    shows: 'Der Betrieb will die Person, mit Beruf und Beginn.',
    request: toBody('Zusage des Ausbildungsplatzes', 'Bitte bestätigen Sie die Zusage schriftlich: Beruf, Beginn, und ob Sie den Vertrag schließen, sobald es erlaubt ist.', 'Die schriftliche Zusage des Ausbildungsplatzes für {person}: Beruf und Beginn.'),
  },
  {
    code: 'vocationalReport', argument: 'training', weight: 3, freshness: 'EV_SCHOOL_REPORT', owedBy: 'school', when: 'inTraining',
    title: { de: 'Zeugnis der Berufsschule', en: 'Vocational school report' },
    shows: 'Stand der Ausbildung, Noten, Tage der Prüfungen.',
    request: toBody('Zeugnis der Berufsschule', 'Bitte schicken Sie uns eine Kopie des letzten Zeugnisses der Berufsschule.', 'Das letzte Zeugnis der Berufsschule von {person}.'),
  },
  {
    code: 'trainerLetter', argument: 'training', weight: 3, freshness: 'EV_LETTERS', owedBy: 'employer', when: 'onRequest',
    title: { de: 'Schreiben des Ausbildungsbetriebs', en: 'Letter of the training company' },
    shows: 'Der Wunsch des Betriebs und was ihm ohne die Person fehlen würde.',
    request: toBody('Schreiben des Ausbildungsbetriebs', 'Bitte schreiben Sie uns kurz, wie die Ausbildung läuft und ob Sie {person} übernehmen möchten.', 'Ein kurzes Schreiben des Betriebs zu {person}, mit Datum und Unterschrift.'),
  },
] as const satisfies readonly EvidenceKind[];
