import type { PageTurn } from './outside.ts';

export const MAX_COMPOSED_PAGES = 200;
export const MAX_BARS_PER_PAGE = 100;

/** A part of a page as it is shown, each 0 to 1 of its width or height; x and y from the top left. */
export interface PageBar {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface ComposedPage {
  documentId: string;
  /** From 1; a picture has one. */
  page: number;
  /** On top of how the page is shown now. */
  turn: PageTurn;
  /** Blacked out: what lies below does not get into the new file. */
  bars: PageBar[];
}

/** Turning, ordering, splitting, joining and blacking out are one thing: a new PDF out of these pages. */
export interface ComposePagesRequest {
  pages: ComposedPage[];
  fileName: string;
  /** The new paper is the next version of this one. */
  replaces?: { id: string; version: number } | null;
  evidenceItemId?: string | null;
}

/** Words in the papers of a case. Case, umlauts and line ends do not count. */
export interface SearchDocumentsRequest {
  words: string;
}

export interface DocumentHit {
  documentId: string;
  fileName: string;
  /** From 1; a Word file counts as one page. */
  page: number;
  /** What stands around, without line ends. */
  before: string;
  match: string;
  after: string;
}

export interface DocumentSearchResponse {
  hits: DocumentHit[];
  /** More was found than is listed. */
  isCut: boolean;
  /** Papers whose words are not known yet. */
  unread: number;
  /** Papers that cannot be read. */
  failed: number;
}
