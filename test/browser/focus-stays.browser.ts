import { expect, expectAccessible, signIn, test } from './office.ts';
import { givenCase, givenDoneDeadline } from './given.ts';
import { pressOn, typeInto } from './keys.ts';

test.skip(({ isMobile }) => isMobile, 'The keyboard belongs to the office.');

test('a button that loads keeps the focus, and the words after the last page take it', async ({ page }) => {
  await signIn(page);
  // Two pages are enough: the second is given as the last.
  await page.route('**/api/audit?cursor=*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), nextCursor: null } });
  });
  await page.goto('/protokoll');
  const more = page.getByRole('button', { name: 'Ältere zeigen' });
  const entries = page.getByRole('list', { name: 'Einträge' }).getByRole('listitem');
  await more.focus();
  const before = await entries.count();
  await page.keyboard.press('Enter');
  await expect(more).toBeFocused();
  await expect.poll(() => entries.count()).toBeGreaterThan(before);
  await expect(page.getByText('alles geladen')).toBeFocused();
});

test('a deadline that is opened again leaves the focus among its buttons', async ({ page }) => {
  await signIn(page);
  const { id: caseId } = await givenCase(page);
  await page.goto(`/fristen?panel=${await givenDoneDeadline(page, caseId)}`);
  const panel = page.getByRole('complementary', { name: /^Frist/ });
  await panel.getByRole('button', { name: 'Wieder öffnen' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Erledigen' })).toBeFocused();
});

test('the first person found is marked, and Enter takes them', async ({ page }) => {
  await signIn(page);
  await page.goto('/akten');
  await page.getByRole('button', { name: 'Akte anlegen' }).first().focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('textbox', { name: /[Pp]erson/ }).first();
  await typeInto(page, field, 'Alamin Samira');
  await expect(page.getByRole('option', { name: /^Samira Al-Amin/ }).first()).toHaveAttribute('data-combobox-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Samira Al-Amin')).toBeVisible();
  await expect(field).toHaveValue('');
});

test('the open menu of an account has nothing in it but its entries', async ({ page }) => {
  await signIn(page);
  await page.goto('/team');
  await pressOn(page, page.getByRole('button', { name: /^Ändern: Jonas/ }));
  await expect(page.getByRole('menuitem', { name: 'Rolle ändern …' })).toBeFocused();
  await expectAccessible(page);
});
