import { expect, referenceCase, signIn, test } from './office.ts';

test.skip(({ isMobile }) => isMobile, 'The keyboard belongs to the office.');

test('the list opens, closes and gives the focus back by keyboard alone', async ({ page }) => {
  await signIn(page);
  await page.goto('/akten');
  await page.getByRole('row').nth(1).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/panel=/);
  await expect(page.getByRole('link', { name: 'Akte öffnen' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/panel=/);
});

test('searching starts with a key and finds a family in another spelling', async ({ page }) => {
  await signIn(page);
  // The keys belong to the shell: it has to be there.
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').or(dialog.getByRole('combobox')).first().fill('Alamin Samira');
  await expect(dialog.getByText('Samira Al-Amin').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a deadline is set by keyboard alone', async ({ page }) => {
  await signIn(page);
  await page.goto(`/akten/${await referenceCase(page)}?tab=fristen`);
  const open = page.getByRole('button', { name: 'Frist setzen' }).first();
  await open.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  const event = dialog.getByRole('textbox', { name: 'Wann zugegangen?' });
  for (let tabs = 0; tabs < 12 && !(await event.evaluate((element) => element === document.activeElement)); tabs += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('16.11.2026');
  await page.keyboard.press('Tab');
  await expect(dialog.getByText('+ 4 Wochen = Mo 14.12.2026').first()).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Geprüft' })).toBeVisible();
});
