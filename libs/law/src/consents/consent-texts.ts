import type { CONSENT_TEXT_VERSIONS, ConsentKind } from '@bleibeakte/contracts';

/** `body` may hold {organisation}, {recipients} and {categories}. Plain German (short sentences, one thought each). */
export interface ConsentText {
  title: string;
  body: string;
}

type TextVersion = (typeof CONSENT_TEXT_VERSIONS)[number];

/** Who has read a version for its law; null = nobody yet, which the product says. */
export const CONSENT_TEXT_REVIEWERS: Record<TextVersion, string | null> = { '2026-11': null };

/** Basis: Art. 6 (1) (a), Art. 7, Art. 9 (2) (a) DSGVO; § 203 StGB for the release from secrecy; § 14 VwVfG for the power of attorney. */
export const CONSENT_TEXTS: Record<TextVersion, Record<ConsentKind, ConsentText>> = {
  '2026-11': {
    storing: {
      title: 'Daten speichern',
      body: 'Ich bin einverstanden: {organisation} schreibt auf, was ich erzähle, und bewahrt meine Papiere auf. Das dient nur meiner Beratung und meinem Härtefallantrag. Das Blatt ist freiwillig. Ich kann es jederzeit zurücknehmen. Dann wird nichts Neues mehr gespeichert.',
    },
    specialCategories: {
      title: 'Besonders geschützte Angaben',
      body: 'Ich bin einverstanden: {organisation} darf auch Angaben hierüber speichern, wenn sie für meinen Antrag wichtig sind: {categories}. Nur wer mich berät, darf sie lesen. Ich kann das jederzeit zurücknehmen. Dann werden diese Angaben verschlossen.',
    },
    recipients: {
      title: 'Andere dürfen es erfahren',
      body: 'Ich bin einverstanden: {organisation} darf diesen Stellen und Menschen sagen, dass es um mein Bleiben geht, und sie um Nachweise oder ein Schreiben bitten: {recipients}. Mehr als dafür nötig ist, wird nicht gesagt. Ich kann das jederzeit zurücknehmen.',
    },
    secrecyRelease: {
      title: 'Schweigepflichtentbindung',
      body: 'Ich entbinde von der Schweigepflicht: {recipients}. Sie dürfen {organisation} Auskunft geben, soweit es für meinen Antrag nötig ist. Ich kann das jederzeit zurücknehmen.',
    },
    channels: {
      title: 'So dürfen wir Sie erreichen',
      body: 'Ich bin einverstanden: {organisation} darf mich auf den angekreuzten Wegen erreichen. Ich weiß: Andere können Nachrichten auf meinem Telefon sehen. Ich kann das jederzeit ändern.',
    },
    powerOfAttorney: {
      title: 'Vollmacht',
      body: 'Ich gebe {organisation} die Vollmacht, mich gegenüber Behörden und Botschaften in meinem Aufenthaltsverfahren zu vertreten und Auskünfte einzuholen. Ich kann die Vollmacht jederzeit zurücknehmen.',
    },
    fileAccess: {
      title: 'Akteneinsicht',
      body: 'Ich bin einverstanden: {organisation} darf meine Akten bei den Behörden ansehen und Kopien machen. Ich kann das jederzeit zurücknehmen.',
    },
    publicity: {
      title: 'Öffentlichkeit',
      body: 'Ich bin einverstanden: {organisation} darf meine Geschichte mit Presse und Öffentlichkeit teilen. Ich weiß: Was einmal veröffentlicht ist, lässt sich nicht zurückholen. Ich kann das für die Zukunft jederzeit zurücknehmen.',
    },
  },
};
