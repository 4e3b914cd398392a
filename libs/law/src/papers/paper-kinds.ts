import type { PaperKind } from '@bleibeakte/contracts';

/** Ready words for what a paper is, in the order in which they come by post. Documents are named in German: they go into files. */
export const PAPER_KIND_NAMES: Record<PaperKind, { readonly de: string; readonly en: string }> = {
  authorityDecision: { de: 'Bescheid der Ausländerbehörde', en: 'Decision of the immigration authority' },
  authorityLetter: { de: 'Schreiben der Ausländerbehörde', en: 'Letter of the immigration authority' },
  bamfLetter: { de: 'Schreiben des BAMF', en: 'Letter of the BAMF' },
  courtLetter: { de: 'Schreiben des Gerichts', en: 'Letter of the court' },
  commissionLetter: { de: 'Schreiben der Härtefallkommission', en: 'Letter of the hardship commission' },
  embassyLetter: { de: 'Schreiben der Botschaft', en: 'Letter of the embassy' },
  lawyerLetter: { de: 'Schreiben der Anwältin oder des Anwalts', en: 'Letter of the lawyer' },
  summons: { de: 'Vorladung oder Termin', en: 'Summons or appointment' },
  identity: { de: 'Pass oder Identitätspapier', en: 'Passport or identity paper' },
  residencePaper: { de: 'Duldung oder Aufenthaltspapier', en: 'Duldung or residence paper' },
  medical: { de: 'Ärztliche Unterlagen', en: 'Medical papers' },
  school: { de: 'Schule oder Kita', en: 'School or nursery' },
  work: { de: 'Arbeit oder Ausbildung', en: 'Work or training' },
  language: { de: 'Sprachnachweis', en: 'Language certificate' },
  housing: { de: 'Wohnung', en: 'Housing' },
  benefits: { de: 'Leistungsbescheid', en: 'Benefits decision' },
  supportLetter: { de: 'Unterstützungsschreiben', en: 'Letter of support' },
  certificate: { de: 'Urkunde', en: 'Civil status certificate' },
};
