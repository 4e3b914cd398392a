import { givenCase, givenLateDeadline } from './given.ts';
import { takeFromMenu, pressOn } from './keys.ts';
import { expect, signIn, test } from './office.ts';

test.skip(({ isMobile }) => isMobile, 'neighbours and keys are for large screens');

test('walks through the list one came from, keeps the tab, and goes back to the same list', async ({ page }) => {
  await signIn(page);
  await givenCase(page);
  await page.goto('/akten?sortiert=number');
  const rows = page.getByRole('grid').getByRole('row');
  const numberOf = async (place: number) => (await rows.nth(place).locator('.b-number').innerText()).trim();
  await expect(rows.nth(2)).toBeVisible();
  const [first, second] = [await numberOf(1), await numberOf(2)];
  await rows.nth(1).focus();
  await page.keyboard.press('Control+Enter');
  const head = page.locator('.b-record-head');
  await expect(head).toContainText(first);
  await expect(head).toContainText(/1 von (mehr als )?\d+/);
  const log = page.getByRole('tab', { name: /Protokoll/ });
  await log.click();
  await expect(log).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+ArrowRight');
  await expect(head).toContainText(second);
  await expect(head).toContainText(/2 von (mehr als )?\d+/);
  await expect(log).toHaveAttribute('aria-selected', 'true');
  await pressOn(page, page.getByRole('button', { name: 'Vorherige' }));
  await expect(head).toContainText(first);
  await expect(page.getByRole('button', { name: 'Vorherige' })).toBeDisabled();
  await page.getByRole('link', { name: 'Zurück' }).click();
  await expect(page).toHaveURL(/\/akten\?sortiert=number$/);
});

test('the log of a case shows who looked only when asked, many looks in one line', async ({ page }) => {
  await signIn(page);
  const { id } = await givenCase(page);
  for (let looks = 0; looks < 3; looks += 1) await page.request.get(`/api/cases/${id}`);
  await page.goto(`/akten/${id}?tab=protokoll`);
  const log = page.getByRole('list', { name: 'Verlauf' });
  await expect(log.getByText('Akte angelegt')).toBeVisible();
  await expect(log.getByText('Akte angesehen')).toHaveCount(0);
  await page.getByLabel('Einsichten anzeigen').check();
  await expect(log.getByText('Akte angesehen')).toHaveCount(1);
  await expect(log.getByText(/\d-mal/)).toBeVisible();
});

test('asks before an upload that runs is left behind', async ({ page }) => {
  await signIn(page);
  const { id } = await givenCase(page);
  await page.goto(`/akten/${id}?tab=dokumente`);
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(`**/api/cases/${id}/documents`, async (route) => {
    if (route.request().method() === 'POST') await held;
    await route.continue().catch(() => undefined);
  });
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
  await page.locator('input[type=file]').first().setInputFiles({ name: 'Bescheid.pdf', mimeType: 'application/pdf', buffer: pdf });
  const dialog = page.getByRole('dialog', { name: 'Eine Datei wird noch hochgeladen' });
  await page.getByRole('tab', { name: /Fristen/ }).click();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Hier bleiben' }).click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/tab=dokumente/);
  await page.getByRole('link', { name: 'Zurück' }).click();
  await dialog.getByRole('button', { name: 'Seite verlassen' }).click();
  await expect(page).toHaveURL(/\/akten$/);
  letGo();
  await page.getByRole('navigation').getByRole('link', { name: 'Personen' }).first().click();
  await expect(page).toHaveURL(/\/personen$/);
});

test('all messages are marked as read by keyboard, and the focus stays in the list', async ({ page }) => {
  await signIn(page);
  const { id } = await givenCase(page);
  await givenLateDeadline(page, id);
  const unread = async () =>
    ((await (await page.request.get('/api/notifications')).json()) as { readAt: string | null }[]).filter(({ readAt }) => readAt === null).length;
  await expect.poll(unread, { timeout: 60_000 }).toBeGreaterThan(0);
  await page.goto('/konto');
  const bell = page.getByRole('button', { name: /^Mitteilungen/ });
  await takeFromMenu(page, bell, page.getByRole('menuitem', { name: 'Alle als gelesen markieren' }));
  await expect.poll(unread).toBe(0);
  await expect(page.getByRole('menuitem', { name: 'Alles gelesen' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  await expect(bell).toBeFocused();
});
