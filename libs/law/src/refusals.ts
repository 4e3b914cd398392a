import { COMMON_REFUSAL_CODES, type RefusalCode } from '@bleibeakte/contracts';
import type { CommissionProfile } from './commission-profile.ts';
import { PETITION_RELATION_LABELS } from './labels.ts';

const COMMON_REASONS: Record<(typeof COMMON_REFUSAL_CODES)[number], string> = {
  reasonsNotSufficient: 'Begründung nicht ausreichend',
  papersMissing: 'Unterlagen fehlten oder kamen zu spät',
  noUrgentReasons: 'Keine dringenden humanitären oder persönlichen Gründe gesehen',
  authorityRefused: 'Oberste Landesbehörde oder Ausländerbehörde hat die Anordnung abgelehnt',
  notStated: 'Kein Grund mitgeteilt',
  otherReason: 'Anderer Grund',
};

/** Reasons for a no: the common ones, then the bars of the Land in its order. */
export const refusalReasons = (
  profile: CommissionProfile,
): { code: RefusalCode; text: string }[] => [
  ...COMMON_REFUSAL_CODES.map((code) => ({ code, text: COMMON_REASONS[code] })),
  ...profile.bars
    .filter(({ inForce }) => inForce !== false)
    .map(({ code, text }) => ({ code: code as RefusalCode, text })),
];

/** What one should know in this Land before the next way is chosen; § 23a (1) s. 4 and (2) s. 2–3 AufenthG. */
export const followUpNotes = (profile: CommissionProfile): string[] => {
  const repeated = profile.bars.find(({ code }) => code === 'repeatedWithoutNewFacts');
  return [
    'Gegen ein Nein der Kommission oder der Behörde gibt es kein Rechtsmittel. Der Schutz während des Verfahrens endet mit der Mitteilung: zuerst Anwält:in und Familie informieren.',
    repeated
      ? `Neue Eingabe: ${repeated.text}${repeated.inForce === null ? ' (Fassung zu prüfen)' : ''}`
      : 'Ob eine neue Eingabe neue Tatsachen braucht, ist für dieses Land nicht belegt. Schreiben Sie trotzdem auf, was neu ist.',
    'Petition und neue Eingabe halten eine Abschiebung nicht von selbst auf. Fragen Sie vorher, was in diesem Land gilt.',
    ...(profile.petitionRelation
      ? [`Petition: ${PETITION_RELATION_LABELS[profile.petitionRelation]}.`]
      : []),
  ];
};
