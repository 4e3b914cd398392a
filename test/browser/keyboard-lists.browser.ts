import { expect, signIn, test } from './office.ts';
import { chooseFrom, pressOn, tabTo, takeFromMenu, typeInto } from './keys.ts';

test.skip(({ isMobile }) => isMobile, 'The keyboard belongs to the office.');

test('cases are filtered, sorted, looked at beside the list and opened', async ({ page }) => {
  await signIn(page);
  await page.goto('/akten');
  const list = page.getByRole('grid', { name: 'Akten' });
  await expect(list.getByRole('row').nth(2)).toBeVisible();

  await test.step('filter', async () => {
    const add = page.getByRole('button', { name: 'Filter', exact: true });
    await pressOn(page, add);
    const land = page.getByRole('dialog', { name: 'Filter' }).getByLabel('Land');
    await tabTo(page, land);
    await page.keyboard.type('Thür');
    await expect(page).toHaveURL(/land=DE-TH/);
    await page.keyboard.press('Escape');
    await expect(add).toBeFocused();
    await expect(list.getByRole('row').nth(1)).toContainText('Thüringen');
    await expect(list.getByText('Niedersachsen')).toHaveCount(0);
    await tabTo(page, page.getByRole('button', { name: 'Filter entfernen: Land: Thüringen' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/land=/);
  });

  await test.step('sort', async () => {
    const sort = page.getByRole('button', { name: /^Sortiert: / });
    const before = await sort.getAttribute('aria-label');
    await pressOn(page, sort);
    await expect(sort).not.toHaveAttribute('aria-label', before!);
    await expect(sort).toBeFocused();
  });

  await test.step('side panel', async () => {
    await expect(list.getByRole('row').nth(2)).toBeVisible();
    await tabTo(page, list.getByRole('row').nth(1));
    await page.keyboard.press('j');
    const second = list.getByRole('row').nth(2);
    await expect(second).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/panel=/);
    await expect(page.getByRole('complementary', { name: /^Akte HF-/ })).toBeFocused();
    await tabTo(page, page.getByRole('link', { name: 'Akte öffnen' }));
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/panel=/);
    await expect(second).toBeFocused();
  });

  await test.step('whole page', async () => {
    await page.keyboard.press('Control+Enter');
    await expect(page).toHaveURL(/\/akten\/[0-9a-f-]{36}$/);
  });
});

test('persons are searched in any spelling and looked at beside the list', async ({ page }) => {
  await signIn(page);
  await page.goto('/personen');
  await typeInto(page, page.getByRole('textbox', { name: 'Name in beliebiger Schreibweise' }), 'Alamin Samira');
  const row = page.getByRole('grid', { name: 'Personen' }).getByRole('row').nth(1);
  await expect(row).toContainText('Samira Al-Amin');
  await pressOn(page, row);
  const panel = page.getByRole('complementary', { name: /^Person/ });
  await expect(panel).toBeFocused();
  await pressOn(page, panel.getByRole('button', { name: 'Schließen' }));
  await expect(panel).toBeHidden();
  await expect(row).toBeFocused();
});

test('deadlines are narrowed to one kind and looked at beside the list', async ({ page }) => {
  await signIn(page);
  await page.goto('/fristen');
  const filters = page.getByRole('group', { name: 'Filter' });
  await chooseFrom(page, filters.getByRole('combobox', { name: 'Art' }), page.getByRole('option', { name: 'Termin', exact: true }));
  await expect(page).toHaveURL(/art=termin/);
  const list = page.getByRole('grid', { name: 'Fristen' });
  await expect(list.getByRole('img', { name: 'Frist', exact: true })).toHaveCount(0);
  await expect(list.getByRole('row').nth(1).getByRole('img', { name: 'Termin' })).toBeVisible();
  await pressOn(page, list.getByRole('row').nth(1));
  await expect(page).toHaveURL(/panel=/);
  await expect(page.getByRole('complementary', { name: /^Frist/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/panel=/);
  await expect(list.getByRole('row').nth(1)).toBeFocused();
});

test('submissions are narrowed to one state and looked at beside the list', async ({ page }) => {
  await signIn(page);
  await page.goto('/einreichungen');
  const filters = page.getByRole('group', { name: 'Filter' });
  await takeFromMenu(page, filters.getByRole('button', { name: 'Stand', exact: true }), page.getByRole('menuitem', { name: 'Härtefallersuchen', exact: true }));
  const list = page.getByRole('grid', { name: 'Einreichungen' });
  await expect(list.getByRole('row').nth(1)).toContainText('Härtefallersuchen');
  await pressOn(page, list.getByRole('row').nth(1));
  const panel = page.getByRole('complementary', { name: /^Einreichung|^Eingabe/ });
  await expect(panel).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(list.getByRole('row').nth(1)).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Filter entfernen: Stand' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(filters.getByRole('button', { name: 'Stand', exact: true })).toBeVisible();
});

test('what came in is read beside the list and given back', async ({ page }) => {
  await signIn(page);
  await page.goto('/posteingang');
  const row = page.getByRole('grid', { name: 'Posteingang' }).getByRole('row').nth(1);
  await pressOn(page, row);
  const panel = page.getByRole('complementary', { name: /^Dokument zu/ });
  await expect(panel).toBeFocused();
  await tabTo(page, panel.getByRole('button', { name: 'Gesichtet' }));
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(row).toBeFocused();
});

test('a commission opens with Enter, and its list again with "Zurück"', async ({ page }) => {
  await signIn(page);
  await page.goto('/kommissionen');
  const list = page.getByRole('grid', { name: 'Kommissionen' });
  await tabTo(page, list.getByRole('row').nth(1));
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('row').nth(2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/kommissionen\/DE-/);
  await pressOn(page, page.getByRole('navigation', { name: 'Zurück' }).getByRole('link'));
  await expect(page).toHaveURL(/\/kommissionen$/);
  await expect(list.getByRole('row').nth(2)).toBeVisible();
});

test('Today leads to its blocks, to a case and to what was done about a deadline', async ({ page }) => {
  await signIn(page);
  await page.goto('/');
  const main = page.getByRole('main');
  await pressOn(page, page.getByRole('navigation', { name: 'Zu den Listen' }).getByRole('button', { name: /^Nächste sieben Tage/ }));
  await expect(page.locator('#heute-nextSevenDays')).toBeFocused();
  const done = main.getByRole('button', { name: /^Erledigen: / }).last();
  await pressOn(page, done);
  const dialog = page.getByRole('dialog', { name: 'Was wurde getan?' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(done).toBeFocused();
  await tabTo(page, main.getByRole('link', { name: /^Familie Al-Amin/ }).first(), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/akten\/[0-9a-f-]{36}\?tab=fristen/);
});
