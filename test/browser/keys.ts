import { expect, type Locator, type Page } from '@playwright/test';

export interface Stop {
  /** How the stop is called, '' when it has no name. */
  name: string;
  /** 'frame' = the bar of the practice mode above everything; null = the focus lies on the page itself. */
  place: 'frame' | 'skip' | 'navigation' | 'header' | 'main' | 'elsewhere' | null;
  /** Its ring, or that of the label which stands for a hidden field, is at least two pixels wide and uncovered. */
  seen: boolean;
}

/** In the browser: where the focus is, whether one can see it, and whether it lies on the target. */
function stopInPage(target: Element | null): Stop & { isTarget: boolean } {
  const active = document.activeElement as HTMLElement | null;
  if (!active || active === document.body) return { name: '', place: null, seen: false, isTarget: false };
  const isSmall = (element: Element) => element.getBoundingClientRect().width < 2 || getComputedStyle(element).opacity === '0';
  const labels = [...((active as HTMLInputElement).labels ?? [])];
  const shown = isSmall(active) ? [active.nextElementSibling, ...labels].filter((one) => one !== null) : [active];
  const isRinged = (element: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  };
  const isUncovered = (element: Element) => {
    // A link that goes over two lines is not where its box is.
    const { left, right, top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const over = document.elementFromPoint(x, y);
    return over !== null && (element.contains(over) || over.contains(element) || labels.some((label) => label.contains(over)));
  };
  const places = { '.b-practice-bar': 'frame', '.b-skip': 'skip', 'nav.b-nav': 'navigation', '.b-top': 'header', main: 'main' } as const;
  const place = Object.entries(places).find(([selector]) => active.closest(selector))?.[1] ?? 'elsewhere';
  const name = active.getAttribute('aria-label') ?? labels[0]?.innerText ?? active.innerText;
  return {
    name: name.replace(/\s+/g, ' ').trim(),
    place,
    seen: shown.some((one) => isRinged(one)) && shown.some((one) => isUncovered(one)),
    isTarget: active === target,
  };
}

export const focusStop = (page: Page): Promise<Stop> => page.evaluate(stopInPage, null);

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Presses Tab until the target has the focus; on the way the focus is always to be seen. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeAttached();
  if (await hasFocus(target)) return;
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press(key);
    const { isTarget, name, place, seen } = await target.evaluate(stopInPage);
    if (place !== null) expect(seen, `the focus on "${name}" is to be seen`).toBe(true);
    if (isTarget) return;
  }
  await expect(target).toBeFocused();
}

/** Goes there by Tab and presses a key on it. */
export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Goes to a field by Tab and types; what stood there is replaced. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Goes to a field with a list by Tab and takes the option: arrows until it is marked, then Enter. */
export async function chooseFrom(page: Page, field: Locator, option: Locator): Promise<void> {
  await tabTo(page, field);
  if (!(await option.isVisible())) await page.keyboard.press('ArrowDown');
  await expect(option).toBeVisible();
  for (let presses = 0; presses < 40; presses += 1) {
    const marked = await option.evaluate((one) => one.hasAttribute('data-combobox-selected') || one === document.activeElement);
    if (marked) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(option).toBeHidden();
}

/** Opens a menu by keyboard and takes the entry. */
export async function takeFromMenu(page: Page, button: Locator, entry: Locator): Promise<void> {
  await pressOn(page, button);
  await expect(entry).toBeVisible();
  for (let presses = 0; presses < 20 && !(await hasFocus(entry)); presses += 1) await page.keyboard.press('ArrowDown');
  await expect(entry).toBeFocused();
  await page.keyboard.press('Enter');
}

/** Opens a dialog, sees the focus in it, leaves it with Esc, and has the focus where it was. */
export async function opensAndGivesBack(page: Page, opener: Locator, within: Locator = page.getByRole('dialog')): Promise<void> {
  await pressOn(page, opener);
  await expect(within).toBeVisible();
  await expect.poll(() => within.evaluate((one) => one.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(within).toBeHidden();
  await expect(opener).toBeFocused();
}
