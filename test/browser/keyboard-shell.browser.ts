import { expect, LEAD, PASSWORD, signIn, test } from './office.ts';
import { givenCase, givenLateDeadline } from './given.ts';
import { chooseFrom, opensAndGivesBack, pressOn, tabTo, takeFromMenu, typeInto } from './keys.ts';

test.skip(({ isMobile }) => isMobile, 'The keyboard belongs to the office.');

const NAVIGATION = ['Heute', 'Akten', 'Personen', 'Fristen', 'Posteingang', 'Anfragen', 'Einreichungen', 'Kommissionen', 'Postausgang', 'Team', 'Protokoll'];

test('signs in, out and in again', async ({ page }) => {
  await page.goto('/anmelden');
  await typeInto(page, page.getByLabel('E-Mail'), LEAD);
  await typeInto(page, page.getByLabel('Passwort', { exact: true }), PASSWORD);
  await pressOn(page, page.getByRole('button', { name: 'Anmelden' }));
  await expect(page).not.toHaveURL(/anmelden/);
  await takeFromMenu(page, page.getByRole('button', { name: /^Konto von/ }), page.getByRole('menuitem', { name: 'Abmelden' }));
  await expect(page).toHaveURL(/anmelden/);
});

test('the skip link leads past the navigation into the content', async ({ page }) => {
  await signIn(page);
  await page.goto('/team');
  await expect(page.getByRole('heading', { name: 'Team' })).toBeVisible();
  await pressOn(page, page.getByRole('link', { name: 'Zum Inhalt' }));
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Mitarbeiter:in einladen' })).toBeFocused();
});

test('every screen of the navigation opens with Enter', async ({ page }) => {
  await signIn(page);
  await page.goto('/');
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  const navigation = page.getByRole('navigation', { name: 'Hauptnavigation' });
  await expect(navigation.getByRole('link')).toHaveCount(NAVIGATION.length + 1);
  for (const name of NAVIGATION) {
    const link = navigation.getByRole('link', { name: new RegExp(`^${name}`) });
    await pressOn(page, link);
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    await expect(link, 'the next screen of the navigation is one Tab away').toBeFocused();
  }
});

test('search and the list of keys open with a key and give the focus back', async ({ page }) => {
  await signIn(page);
  await page.goto('/');
  const field = page.getByRole('button', { name: 'Akte oder Person suchen' });
  await tabTo(page, field);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('Alamin Samira');
  await expect(dialog.getByText('Samira Al-Amin').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(field).toBeFocused();
  await page.keyboard.press('?');
  await expect(dialog.getByText('Tastenkürzel')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('Alamin Samira');
  await expect(dialog.getByRole('option').first()).toContainText('Al-Amin');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/(akten|personen)\/[0-9a-f-]{36}/);
});

test('the menu "Neu" opens each of its dialogs and gets the focus back', async ({ page }) => {
  await signIn(page);
  await page.goto('/');
  const menu = page.getByRole('button', { name: 'Neu', exact: true });
  const dialog = page.getByRole('dialog');
  for (const name of ['Person aufnehmen', 'Akte anlegen', 'Frist setzen']) {
    await takeFromMenu(page, menu, page.getByRole('menuitem', { name }));
    await expect(dialog).toBeVisible();
    await expect.poll(() => dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(menu).toBeFocused();
  }
});

test('a reminder in the bell is opened and is read then', async ({ page }) => {
  await signIn(page);
  const { id, number } = await givenCase(page);
  await givenLateDeadline(page, id);
  const ofCase = async () =>
    ((await (await page.request.get('/api/notifications')).json()) as { caseId: string; readAt: string | null }[]).filter(({ caseId }) => caseId === id);
  await expect.poll(async () => (await ofCase()).length, { timeout: 60_000 }).toBeGreaterThan(0);
  await page.goto('/konto');
  const bell = page.getByRole('button', { name: /^Mitteilungen, \d+ neu/ });
  await takeFromMenu(page, bell, page.getByRole('menuitem', { name: new RegExp(number) }));
  await expect(page).toHaveURL(new RegExp(`/akten/${id}`));
  await expect.poll(async () => (await ofCase()).every(({ readAt }) => readAt !== null)).toBe(true);
});

test('colours, density and language change with the arrows', async ({ page }) => {
  await signIn(page);
  await page.goto('/konto');
  const html = page.locator('html');
  const choose = async (from: string, key: string) => {
    await tabTo(page, page.getByRole('radio', { name: from, exact: true }));
    await page.keyboard.press(key);
  };
  await choose('Wie das Gerät', 'ArrowLeft');
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await choose('Normal', 'ArrowRight');
  await expect(html).toHaveAttribute('data-density', 'compact');
  await choose('Deutsch', 'ArrowRight');
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'Account and display' }).or(page.getByRole('heading', { level: 1 }))).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(html).toHaveAttribute('lang', 'de');
});

test('in the team somebody is invited', async ({ page }) => {
  await signIn(page);
  await page.goto('/team');
  const open = page.getByRole('button', { name: 'Mitarbeiter:in einladen' });
  await opensAndGivesBack(page, open);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await typeInto(page, dialog.getByLabel('E-Mail'), `neu-${Date.now().toString(36)}@leinetal.example`);
  await chooseFrom(page, dialog.getByRole('combobox', { name: 'Rolle' }), page.getByRole('option', { name: 'Ehrenamtliche:r' }));
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Link zur Einladung')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();
});
