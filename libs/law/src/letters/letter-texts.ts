import type { LetterRole, LinkLanguage } from '@bleibeakte/contracts';

/** One question on one step. `{name}` stands for the name that the person agreed to. */
export interface LetterQuestion {
  code: 'since' | 'seen' | 'missing' | 'ahead';
  title: string;
  /** What one can think of. */
  help: string;
  /** Invented; shows the tone. */
  example: string;
}

export interface RoleTexts {
  /** 'als Lehrkraft', 'für den Verein': fits behind 'bittet Sie' and behind 'schreibt'. */
  as: string;
  questions: readonly [LetterQuestion, LetterQuestion, LetterQuestion, LetterQuestion];
}

/** What a writer reads in one language. */
export interface LetterTexts {
  language: LinkLanguage;
  version: string;
  /** Who has read it, who speaks the language; null = nobody yet. */
  reviewedBy: string | null;
  roles: Record<LetterRole, RoleTexts>;
  /** How a letter can be built, in order. */
  outline: readonly string[];
  /** What it needs so that it counts. */
  formal: readonly string[];
  /** Places: {name} {writer} {as} {due} {end} {link} {office} {phone} {by} {questions} {outline} {formal} */
  invitation: { subject: string; body: string };
  /** When nothing has come. Places: {name} {writer} {sent} {end} {office} {phone} {by} */
  reminder: { subject: string; body: string };
}
