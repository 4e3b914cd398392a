import type { EvidenceKind } from '@bleibeakte/contracts';
import { toBody, toPerson } from './ready-words.ts';

export const HEALTH_AND_CONDUCT = [
  {
    code: 'medicalReport', argument: 'health', weight: 3, freshness: 'EV_MEDICAL', owedBy: 'doctor', when: 'ill', compartment: 'health',
    title: { de: 'Ärztlicher Bericht', en: 'Medical report' },
    shows: 'Krankheit, Behandlung hier, Folgen eines Abbruchs; Inhalt nach § 60a Abs. 2c Satz 3 AufenthG.',
    request: toBody('Ärztlicher Bericht', 'Bitte schreiben Sie einen Bericht mit: tatsächlichen Umständen, Methode, Diagnose mit ICD-10, Schweregrad, nötiger Behandlung mit Wirkstoffen und den Folgen, wenn sie unterbrochen wird. Die Entbindung von der Schweigepflicht legen wir bei.', 'Ob der Bericht in Arbeit ist, und ob die Entbindung von der Schweigepflicht vorliegt. Keine Diagnosen am Telefon aufschreiben.'),
  },
  {
    code: 'therapyPlan', argument: 'health', weight: 3, freshness: 'EV_MEDICAL', owedBy: 'doctor', when: 'onRequest', compartment: 'health',
    title: { de: 'Behandlungs- oder Therapieplan', en: 'Therapy plan' },
    shows: 'Was läuft, wie lange noch, und bei wem.',
    request: toBody('Behandlungsplan', 'Bitte schicken Sie uns den Behandlungsplan: was, wie oft, wie lange voraussichtlich noch.', 'Ob es einen Behandlungsplan gibt, und bis wann er kommt.'),
  },
  {
    code: 'careLevel', argument: 'health', weight: 3, freshness: null, owedBy: null, when: 'onRequest', compartment: 'health',
    title: { de: 'Pflegegrad oder Grad der Behinderung', en: 'Care level or degree of disability' },
    shows: 'Amtlich festgestellt, mit Merkzeichen.',
    request: toPerson('Bescheid über Pflegegrad oder Behinderung', 'Bitte bringen Sie den Bescheid der Pflegekasse oder des Versorgungsamts mit.', 'Ob es einen Bescheid über Pflegegrad oder Behinderung gibt.'),
  },
  {
    code: 'counsellingReport', argument: 'vulnerability', weight: 4, freshness: 'EV_LETTERS', owedBy: 'counselling', when: 'onRequest', compartment: 'vulnerability',
    title: { de: 'Bericht einer Beratungsstelle', en: 'Report of a counselling service' },
    shows: 'Was geschehen ist, seit wann begleitet wird, was eine Rückkehr bedeuten würde.',
    request: toBody('Bericht der Beratungsstelle', 'Bitte beschreiben Sie, seit wann und wobei Sie {person} begleiten und was Sie fachlich sehen. Die Entbindung von der Schweigepflicht legen wir bei.', 'Ob der Bericht in Arbeit ist. Keine Einzelheiten am Telefon aufschreiben.'),
  },
  {
    code: 'policeReport', argument: 'vulnerability', weight: 3, freshness: null, owedBy: 'authority', when: 'onRequest', compartment: 'vulnerability',
    title: { de: 'Anzeige oder Aktenzeichen der Polizei', en: 'Police report or file number' },
    shows: 'Dass eine Tat angezeigt ist.',
    request: toBody('Aktenzeichen der Anzeige', 'Bitte nennen Sie uns das Aktenzeichen der Anzeige und den Stand des Verfahrens.', 'Das Aktenzeichen der Anzeige.'),
  },
  {
    code: 'criminalRecord', argument: 'conduct', weight: 2, freshness: 'EV_CRIMINAL', owedBy: null, when: 'adult', fromStage: 'check',
    title: { de: 'Führungszeugnis', en: 'Criminal record extract' },
    shows: 'Keine oder nur geringe Straftaten; gilt drei Monate, also erst kurz vor dem Einreichen.',
    request: toPerson('Führungszeugnis', 'Bitte beantragen Sie beim Bürgeramt ein Führungszeugnis. Die Gebühr kann erlassen werden; fragen Sie danach.', 'Ob das Führungszeugnis beantragt ist, und wann.'),
  },
  {
    code: 'probationReport', argument: 'conduct', weight: 3, freshness: 'EV_LETTERS', owedBy: 'authority', when: 'convicted', compartment: 'offences',
    title: { de: 'Urteil und Bericht der Bewährungshilfe', en: 'Judgement and probation report' },
    shows: 'Was war, und was sich seitdem geändert hat; nie verschweigen.',
    request: toBody('Bericht der Bewährungshilfe', 'Bitte schreiben Sie uns, wie die Bewährung verläuft und welche Auflagen erfüllt sind.', 'Ob es einen Bericht der Bewährungshilfe gibt.'),
  },
] as const satisfies readonly EvidenceKind[];
