import { isPageShape } from './page-shape.ts';

it('takes four corners that go around a page, and nothing that folds, crosses or is a speck', () => {
  expect(isPageShape([0.1, 0.1, 0.9, 0.12, 0.92, 0.9, 0.08, 0.88])).toBe(true);
  expect(isPageShape([0, 0, 1, 0, 1, 1, 0, 1])).toBe(true);
  expect(isPageShape([0.9, 0.1, 0.1, 0.1, 0.1, 0.9, 0.9, 0.9])).toBe(false);
  expect(isPageShape([0.1, 0.1, 0.9, 0.9, 0.9, 0.1, 0.1, 0.9])).toBe(false);
  expect(isPageShape([0.1, 0.1, 0.9, 0.1, 0.3, 0.3, 0.1, 0.9])).toBe(false);
  expect(isPageShape([0.5, 0.5, 0.51, 0.5, 0.51, 0.51, 0.5, 0.51])).toBe(false);
  expect(isPageShape([-0.1, 0, 1, 0, 1, 1, 0, 1])).toBe(false);
  expect(isPageShape([0, 0, 1, 0, 1, 1])).toBe(false);
  expect(isPageShape([Number.NaN, 0, 1, 0, 1, 1, 0, 1])).toBe(false);
});
