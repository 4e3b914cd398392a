import type { DocumentType, PageBar, PageTurn } from '@bleibeakte/contracts';

/** One page of the paper that is put together. */
export interface OrderedPage {
  /** Which of the given files. */
  source: number;
  /** From 1. */
  page: number;
  /** Degrees clockwise, on top of how the page is shown in its file. */
  turn: PageTurn;
  /** Parts of the page as it is shown after turning, 0 to 1; what lies below them does not get into the new file. */
  bars: readonly PageBar[];
}

export interface PageOrder {
  types: readonly DocumentType[];
  pages: readonly OrderedPage[];
}

/** Why pages cannot be had. A class of its own, since the process that does it does not load the rules of the work. */
export class PagesRefused extends Error {
  constructor(readonly code: PagesRefusal) {
    super(code);
  }
}

export type PagesRefusal =
  | 'document.broken' | 'document.encrypted' | 'document.no-pages' | 'document.page-missing' | 'document.too-large' | 'document.too-heavy' | 'document.too-many-pixels';

/** Gives the bytes of one of the files; asked for one after the other. */
export type ReadSource = (source: number) => Promise<Uint8Array>;

/** A page as pixels; sizes in points (1/72 inch). */
export interface PagePicture {
  jpeg: Uint8Array;
  width: number;
  height: number;
}
