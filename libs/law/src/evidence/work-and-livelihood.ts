import type { EvidenceKind } from '@bleibeakte/contracts';
import { toBody, toPerson } from './ready-words.ts';

export const WORK_AND_LIVELIHOOD = [
  {
    code: 'workContract', argument: 'work', weight: 4, freshness: 'EV_CONTRACT', owedBy: 'employer', when: 'works',
    title: { de: 'Arbeitsvertrag', en: 'Work contract' },
    shows: 'Seit wann, wie viele Stunden, befristet oder nicht, Probezeit.',
    request: toBody('Kopie des Arbeitsvertrags', 'Bitte schicken Sie uns eine Kopie des Arbeitsvertrags mit allen Änderungen.', 'Kopie des Arbeitsvertrags von {person} mit allen Änderungen.'),
  },
  {
    code: 'employerConfirmation', argument: 'work', weight: 3, freshness: 'EV_EMPLOYER', owedBy: 'employer', when: 'works', fromStage: 'check',
    title: { de: 'Bestätigung: ungekündigt beschäftigt', en: 'Confirmation of employment without notice' },
    shows: 'Die Arbeit besteht am Tag der Beratung noch; erst kurz vor dem Einreichen fragen.',
    request: toBody('Bestätigung des Arbeitsverhältnisses', 'Bitte bestätigen Sie, dass {person} bei Ihnen ungekündigt beschäftigt ist, seit wann und mit wie vielen Stunden.', 'Die Bestätigung, dass {person} ungekündigt beschäftigt ist, mit Datum.'),
  },
  {
    code: 'jobOffer', argument: 'work', weight: 3, freshness: 'EV_JOB_OFFER', owedBy: 'employer', when: 'couldWork',
    title: { de: 'Zusage eines Arbeitsplatzes', en: 'Job offer' },
    shows: 'Aussicht auf Arbeit, sobald sie erlaubt ist: Tätigkeit, Stunden, Lohn, Beginn.',
    request: toBody('Zusage des Arbeitsplatzes', 'Bitte bestätigen Sie die Zusage schriftlich: Tätigkeit, Stunden, Lohn und ab wann.', 'Die schriftliche Zusage des Arbeitsplatzes für {person}: Tätigkeit, Stunden, Lohn, Beginn.'),
  },
  {
    code: 'workBan', argument: 'work', weight: 4, freshness: null, owedBy: 'authority', when: 'workBanned',
    title: { de: 'Arbeitsverbot und Bemühungen um Erlaubnis', en: 'Work ban and efforts to get permission' },
    shows: 'Dass die Person nicht arbeiten durfte und es versucht hat.',
    request: toBody('Auskunft zur Beschäftigungserlaubnis', 'Bitte schicken Sie uns die Entscheidungen zur Beschäftigungserlaubnis und die Anträge dazu.', 'Die Entscheidungen zur Beschäftigungserlaubnis von {person}.'),
  },
  {
    code: 'pensionRecord', argument: 'work', weight: 2, freshness: null, owedBy: null, when: 'onRequest',
    title: { de: 'Versicherungsverlauf der Rentenversicherung', en: 'Pension insurance record' },
    shows: 'Alle Zeiten der Arbeit, auch bei früheren Betrieben.',
    request: toPerson('Versicherungsverlauf', 'Bitte fordern Sie bei der Deutschen Rentenversicherung Ihren Versicherungsverlauf an; wir helfen gern dabei.', 'Ob der Versicherungsverlauf angefordert ist.'),
  },
  {
    code: 'payslips', argument: 'livelihood', weight: 4, freshness: 'EV_PAYSLIPS', owedBy: 'employer', when: 'works',
    title: { de: 'Lohnabrechnungen', en: 'Payslips' },
    shows: 'Was im Monat ankommt: die letzten drei, besser sechs Monate in Folge.',
    request: toBody('Lohnabrechnungen', 'Bitte schicken Sie uns die Lohnabrechnungen der letzten drei, besser sechs Monate.', 'Die letzten drei, besser sechs Lohnabrechnungen von {person}.'),
  },
  {
    code: 'tenancy', argument: 'livelihood', weight: 2, freshness: 'EV_RENT', owedBy: 'landlord', when: 'adult', household: true,
    title: { de: 'Mietvertrag', en: 'Tenancy agreement' },
    shows: 'Wohnung, Größe und Kosten; Grundlage der Bedarfsrechnung.',
    request: toBody('Mietvertrag oder Bestätigung der Wohnung', 'Bitte schicken Sie uns eine Kopie des Mietvertrags oder bestätigen Sie Wohnung, Größe, Miete und Zahl der Personen.', 'Kopie des Mietvertrags oder eine Bestätigung: Adresse, Größe, Miete, Personen.'),
  },
  {
    code: 'benefitDecision', argument: 'livelihood', weight: 3, freshness: 'EV_BENEFITS', owedBy: 'authority', when: 'onBenefits',
    title: { de: 'Leistungsbescheid', en: 'Benefit decision' },
    shows: 'Was bezogen wird und warum; nicht verschweigen.',
    request: toBody('Aktueller Leistungsbescheid', 'Bitte schicken Sie uns den aktuellen Leistungsbescheid mit dem Berechnungsbogen.', 'Der aktuelle Leistungsbescheid mit Berechnungsbogen.'),
  },
  {
    code: 'declarationOfCommitment', argument: 'livelihood', weight: 3, freshness: 'EV_68', owedBy: 'other', when: 'onRequest',
    title: { de: 'Verpflichtungserklärung (§ 68 AufenthG)', en: 'Declaration of commitment (§ 68 AufenthG)' },
    shows: 'Jemand steht für den Lebensunterhalt ein; vorher über die Haftung beraten.',
    request: toBody('Verpflichtungserklärung', 'Vor einer Verpflichtungserklärung sprechen wir gern mit Ihnen über die Haftung. Danach brauchen wir eine Kopie und einen Nachweis Ihres Einkommens.', 'Ob die Verpflichtungserklärung abgegeben wird; vorher Gespräch über die Haftung.'),
  },
  {
    code: 'healthInsurance', argument: 'livelihood', weight: 1, freshness: 'EV_INSURANCE', owedBy: null, when: 'onRequest',
    title: { de: 'Nachweis der Krankenversicherung', en: 'Proof of health insurance' },
    shows: 'Versichert, im laufenden Jahr.',
    request: toPerson('Nachweis der Krankenversicherung', 'Bitte bringen Sie die Mitgliedsbescheinigung Ihrer Krankenkasse mit.', 'Die Mitgliedsbescheinigung der Krankenkasse.'),
  },
] as const satisfies readonly EvidenceKind[];
