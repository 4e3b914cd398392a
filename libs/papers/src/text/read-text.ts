import type { DocumentType, TextState } from '@bleibeakte/contracts';
import { OpenedPages } from '../pages/opened-pages.ts';
import type { PagePicture, ReadSource } from '../pages/page-order.ts';
import { photoPage } from '../pages/photo-page.ts';
import { Recogniser } from './recogniser.ts';
import { wordText } from './word-text.ts';

export interface TextOrder {
  type: DocumentType;
}

export interface PaperText {
  state: Extract<TextState, 'read' | 'recognised' | 'empty'>;
  /** One for each page; a Word file has one. */
  pages: string[];
}

/** More than any paper of a case has. */
const MAX_PAGES = 500;
/** Reading from pictures takes seconds a page. */
const MAX_RECOGNISED = 60;
/** Characters of one paper. */
const MAX_LETTERS = 2_000_000;
/** Fewer letters are a page number or the stamp of a scanner: the page is a picture. */
const LEAST_LETTERS = 12;

/** The words of a paper: as they are written in the file, or else as they are seen on its pages. @throws PagesRefused */
export async function readText({ type }: TextOrder, read: ReadSource): Promise<PaperText> {
  const content = await read(0);
  switch (type) {
    case 'docx':
      return told([await wordText(Buffer.from(content), MAX_LETTERS)], false);
    case 'jpeg':
    case 'png':
      return recogniseAll([() => photoPage(content, { page: 1, turn: 0, bars: [] })], ['']);
    case 'pdf':
      return readPdf(content);
  }
}

async function readPdf(content: Uint8Array): Promise<PaperText> {
  const opened = await OpenedPages.open(content);
  try {
    const pages: string[] = [];
    let letters = 0;
    for (let number = 1; number <= Math.min(opened.count, MAX_PAGES) && letters < MAX_LETTERS; number += 1) {
      const text = await opened.text(number);
      letters += text.length;
      pages.push(text);
    }
    return await recogniseAll(pages.map((_, index) => () => opened.picture({ page: index + 1, turn: 0, bars: [] })), pages);
  } finally {
    await opened.close();
  }
}

/** Looks at the pages on which nothing is written. */
async function recogniseAll(pictures: readonly (() => Promise<PagePicture>)[], written: readonly string[]): Promise<PaperText> {
  const pages = [...written];
  const blank = pages.flatMap((text, index) => (lettersIn(text) < LEAST_LETTERS ? [index] : [])).slice(0, MAX_RECOGNISED);
  if (blank.length === 0) return told(pages, false);
  const recogniser = await Recogniser.start();
  try {
    for (const index of blank) {
      const { jpeg } = await pictures[index]!();
      pages[index] = `${pages[index]!}\n${await recogniser.read(jpeg)}`.trim();
    }
  } finally {
    await recogniser.stop();
  }
  return told(pages, true);
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

function told(pages: string[], isRecognised: boolean): PaperText {
  const hasWords = pages.some((page) => lettersIn(page) > 0);
  return { state: hasWords ? (isRecognised ? 'recognised' : 'read') : 'empty', pages };
}
