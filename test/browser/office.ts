import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test as base } from '@playwright/test';

export const PASSWORD = process.env['PRACTICE_PASSWORD'] ?? 'Apfelbaum-im-Regen-7';
export const LEAD = 'koordination@leinetal.example';
export const VOLUNTEER = 'ehrenamt@leinetal.example';

/** A page that fails its test when the product breaks quietly: errors on the console, 5xx, requests to other hosts. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL!) && !url.startsWith('blob:') && !url.startsWith('data:')) faults.push(`foreign: ${url}`);
    });
    await use(page);
    expect(faults).toEqual([]);
  },
});
export { expect };

type Cookies = Parameters<ReturnType<Page['context']>['addCookies']>[0];
const sessions = new Map<string, Cookies>();

/** Signed in; the test opens its page itself. All tests of a run share a session: the hash of the password is slow on purpose. */
export async function signIn(page: Page, email = LEAD): Promise<void> {
  const known = sessions.get(email);
  if (known) {
    await page.context().addCookies(known);
    return;
  }
  await signInAnew(page, email);
  sessions.set(email, await page.context().cookies());
}

/** By the form, with a session of its own: for tests that end it. */
export async function signInAnew(page: Page, email = LEAD): Promise<void> {
  await page.goto('/anmelden');
  await page.getByLabel('E-Mail').fill(email);
  await page.getByLabel('Passwort', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/anmelden/);
}

/** No fault that axe knows of WCAG 2.2 A and AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(' | ')}`);
  expect(found).toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider).toBeLessThanOrEqual(0);
}

/** The reference case, by the API that the page itself uses. */
export async function referenceCase(page: Page): Promise<string> {
  const answer = await page.request.get('/api/today');
  const { nextSevenDays } = (await answer.json()) as { nextSevenDays: { caseTitle: string; caseId: string }[] };
  return nextSevenDays.find(({ caseTitle }) => caseTitle === 'Familie Al-Amin')!.caseId;
}
