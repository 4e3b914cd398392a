import { barBetween, type DeskPage, fitted, isUntouched, moved, turned } from './page-desk.ts';

const page = (number: number, more: Partial<DeskPage> = {}): DeskPage => ({ key: `k${number}`, documentId: 'd', page: number, turn: 0, bars: [], ...more });
const order = (pages: DeskPage[]) => pages.map((one) => one.page).join('');
const three = [page(1), page(2), page(3)];

it('moves a page, at most to the ends', () => {
  expect([moved(three, 0, 1), moved(three, 2, 0), moved(three, 0, 99), moved(three, 2, -5), moved(three, 9, 0)].map(order)).toEqual(['213', '312', '231', '312', '123']);
});

it('turns a page with its bars, and four times back to where it was', () => {
  const bar = { x: 0.1, y: 0.2, width: 0.3, height: 0.05 };
  const once = turned(page(1, { bars: [bar] }));
  expect([once.turn, once.bars[0]!.x, once.bars[0]!.y]).toEqual([90, expect.closeTo(0.75), 0.1]);
  const back = turned(turned(turned(once)));
  expect(back.turn).toBe(0);
  for (const side of ['x', 'y', 'width', 'height'] as const) expect(back.bars[0]![side]).toBeCloseTo(bar[side]);
});

it('keeps bars inside the page, whichever way they are drawn', () => {
  expect(barBetween({ x: 0.5, y: 0.6 }, { x: -0.2, y: 0.4 })).toEqual({ x: 0, y: 0.4, width: 0.5, height: expect.closeTo(0.2) });
  expect(fitted({ x: 0.9, y: -1, width: 0.3, height: 0 })).toEqual({ x: 0.7, y: 0, width: 0.3, height: 0.004 });
});

it('knows when nothing was done', () => {
  expect(isUntouched(three, 'd', 3)).toBe(true);
  for (const pages of [three.slice(1), moved(three, 0, 1), [page(1), page(2, { turn: 90 }), page(3)], [...three, page(1)]]) expect(isUntouched(pages, 'd', 3)).toBe(false);
});
