import type { LinkLanguage, OutsidePurpose } from '@bleibeakte/contracts';
import { pageAr } from './ar.ts';
import { pageDe } from './de.ts';
import { pageEn } from './en.ts';
import { pageFa } from './fa.ts';
import { pageFr } from './fr.ts';
import { pageKu } from './ku.ts';
import type { PageTexts } from './page-texts.ts';
import { pageRu } from './ru.ts';
import { pageTr } from './tr.ts';

const PAGES: Record<LinkLanguage, PageTexts> = {
  de: pageDe, en: pageEn, fr: pageFr, ar: pageAr, fa: pageFa, ku: pageKu, tr: pageTr, ru: pageRu,
};

export interface PageWords {
  language: LinkLanguage;
  direction: 'ltr' | 'rtl';
  version: string;
  reviewedBy: string | null;
  /** Set when the words are German because the wished language has none for this purpose. */
  wished: LinkLanguage | null;
  words: Record<string, string>;
}

/** What the page says; a missing text falls back to plain German, with the mark in the wished language. */
export function pageWords(purpose: OutsidePurpose, wished: LinkLanguage): PageWords {
  const wanted = PAGES[wished];
  const isMissing = purpose !== 'upload' && wanted[purpose] === null;
  const { language, direction, version, reviewedBy, shared, ...own } = isMissing ? pageDe : wanted;
  const words = { ...shared, ...own[purpose], notYet: wanted.shared.notYet };
  return { language, direction, version, reviewedBy, wished: isMissing ? wished : null, words };
}
