import type { CalendarDate } from './calendar-date.ts';
import type { LinkLanguage, OutsidePurpose } from './share-links.ts';

/** Digits of the code that is told orally. */
export const LINK_CODE_DIGITS = 6;
/** Pages and files of one hand-in by somebody outside. */
export const MAX_LINK_PAGES = 40;
/** Pages and files of one hand-in by a member of staff, whose phone is the scanner. */
export const MAX_SCAN_PAGES = 200;
/** Signs of one answer. */
export const MAX_ANSWER = 6000;

export interface OpenLinkRequest {
  code?: string | null;
}

/** text = gray, even light; color = in colour, even light; photo = as it was photographed. */
export const PAGE_LOOKS = ['text', 'color', 'photo'] as const;
export type PageLook = (typeof PAGE_LOOKS)[number];
/** Degrees clockwise. */
export const PAGE_TURNS = [0, 90, 180, 270] as const;
export type PageTurn = (typeof PAGE_TURNS)[number];

/** How a page is cut out of a photo. */
export interface PageCutFields {
  /**
   * x and y of the paper's corners as fractions of the photo: upper left, upper right, lower right, lower left. Null = the whole
   * photo.
   */
  corners: number[] | null;
  turn: PageTurn;
  look: PageLook;
}

export interface OutsidePage extends PageCutFields {
  id: string;
  type: 'jpeg' | 'pdf';
  /** Where the paper was seen in the photo; null = none was. */
  found: number[] | null;
  /** Another one = the picture of the page is another one. */
  edition: number;
}

/** Cuts a page anew; the photo is kept until hand-in. */
export interface CutPageRequest extends PageCutFields {
  id: string;
}

export interface OutsideDraft {
  answers: Record<string, string>;
  name: string;
  address: string;
  phone: string;
  pages: OutsidePage[];
  savedAt: string | null;
  /** To be sent back with the next saving: another one means somebody wrote elsewhere. 0 = nothing is saved yet. */
  version: number;
}

export interface OutsideQuestion {
  code: string;
  title: string;
  help: string;
  example: string;
}

interface OutsideFrame {
  language: LinkLanguage;
  direction: 'ltr' | 'rtl';
  texts: Record<string, string>;
}

/** The code is asked for; nothing else is shown. */
export interface OutsideCodeAsked extends OutsideFrame {
  state: 'code';
  wrong: boolean;
}

/** After handing in: when, and nothing else. */
export interface OutsideReceipt extends OutsideFrame {
  state: 'receipt';
  handedInAt: string;
}

export interface OutsideOpen extends OutsideFrame {
  state: 'open';
  purpose: OutsidePurpose;
  /** Set when a wished language is missing and the texts are German. */
  wished: LinkLanguage | null;
  office: { name: string; place: string | null; phone: string | null };
  askedBy: string | null;
  namedAs: string | null;
  role: string | null;
  asksFor: string | null;
  dueOn: CalendarDate | null;
  endsOn: CalendarDate;
  questions: OutsideQuestion[];
  outline: string[];
  formal: string[];
  draft: OutsideDraft;
  /** Goes with every further request when a code was needed. */
  pass: string | null;
}

export type OutsideLinkResponse = OutsideCodeAsked | OutsideReceipt | OutsideOpen;

export interface SaveDraftRequest {
  answers: { code: string; text: string }[];
  name?: string | null;
  address?: string | null;
  phone?: string | null;
  version: number;
}

export interface SavedDraftResponse {
  savedAt: string;
  version: number;
}

export interface OutsidePageRequest {
  id: string;
}

export interface ShowPageRequest {
  id: string;
  /** True = the whole photo, not the page that is cut out of it. */
  photo?: boolean;
}

export interface OrderPagesRequest {
  ids: string[];
}

export interface OutsidePagesResponse {
  pages: OutsidePage[];
  savedAt: string;
  version: number;
}

export interface HandInRequest {
  /** Typed by the writer: it signs. */
  name: string;
  version: number;
}

export interface HandInResponse {
  handedInAt: string;
}
