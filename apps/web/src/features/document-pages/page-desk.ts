import type { PageBar, PageTurn } from '@bleibeakte/contracts';

/** One page on the desk, with what was done to it. */
export interface DeskPage {
  /** The same page may lie there twice. */
  key: string;
  documentId: string;
  /** From 1. */
  page: number;
  turn: PageTurn;
  /** As the page is shown after turning. */
  bars: readonly PageBar[];
}

export const pagesOf = (documentId: string, count: number): DeskPage[] =>
  Array.from({ length: count }, (_, index) => ({ key: crypto.randomUUID(), documentId, page: index + 1, turn: 0 as const, bars: [] }));

/** A quarter to the right; the bars go with it. */
export function turned(page: DeskPage): DeskPage {
  const bars = page.bars.map(({ x, y, width, height }): PageBar => ({ x: 1 - y - height, y: x, width: height, height: width }));
  return { ...page, turn: ((page.turn + 90) % 360) as PageTurn, bars };
}

/** Takes the page at `from` to `to`; what lies outside is the end. */
export function moved(pages: readonly DeskPage[], from: number, to: number): DeskPage[] {
  const target = Math.min(pages.length - 1, Math.max(0, to));
  const rest = pages.filter((_, index) => index !== from);
  const page = pages[from];
  return page ? [...rest.slice(0, target), page, ...rest.slice(target)] : [...pages];
}

export const SMALLEST_BAR = 0.004;

/** Inside the page, and never too small to be seen. */
export function fitted({ x, y, width, height }: PageBar): PageBar {
  const w = Math.min(1, Math.max(SMALLEST_BAR, width));
  const h = Math.min(1, Math.max(SMALLEST_BAR, height));
  return { x: Math.min(1 - w, Math.max(0, x)), y: Math.min(1 - h, Math.max(0, y)), width: w, height: h };
}

/** The bar between two points, whichever way it was drawn. */
export function barBetween(a: { x: number; y: number }, b: { x: number; y: number }): PageBar {
  const left = Math.max(0, Math.min(a.x, b.x));
  const top = Math.max(0, Math.min(a.y, b.y));
  return { x: left, y: top, width: Math.min(1, Math.max(a.x, b.x)) - left, height: Math.min(1, Math.max(a.y, b.y)) - top };
}

/** True when the pages are all those of one paper, as they lie in it, with nothing done to them. */
export function isUntouched(pages: readonly DeskPage[], documentId: string, count: number): boolean {
  return pages.length === count && pages.every((one, index) => one.documentId === documentId && one.page === index + 1 && one.turn === 0 && one.bars.length === 0);
}
