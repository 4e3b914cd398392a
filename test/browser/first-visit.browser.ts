import type { Page } from '@playwright/test';
import { startEmptyInstallation } from './empty-installation.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test as office } from './office.ts';

/** Every test has an installation of its own, on which nobody has been yet. */
const test = office.extend({
  baseURL: async ({}, use) => {
    const installation = await startEmptyInstallation();
    await use(installation.address);
    await installation.stop();
  },
});

test.skip(({ isMobile }) => isMobile, 'Looks at both widths by itself: one installation is enough.');

// The data of an office are entered before it can be looked at.
test.describe.configure({ timeout: 400_000 });

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** The page as it stands now, at both widths. */
async function look(page: Page): Promise<void> {
  for (const size of [PHONE, WIDE]) {
    await page.setViewportSize(size);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
}

test('founds a centre, is led to the first case and opens it', async ({ page }) => {
  await test.step('the empty installation says so', async () => {
    await page.goto('/');
    await expect(page).toHaveURL(/einrichten/);
    await expect(page.getByRole('heading', { name: 'Willkommen' })).toBeVisible();
    await look(page);
  });

  await test.step('organisation, first person, password', async () => {
    await page.getByRole('button', { name: 'Beratungsstelle anlegen' }).click();
    await expect(page.getByLabel('Name der Beratungsstelle')).toBeFocused();
    await look(page);
    await page.getByRole('button', { name: 'Beratungsstelle anlegen' }).click();
    await expect(page.getByText('Namen der Beratungsstelle eingeben.').first()).toBeVisible();
    await look(page);
    await page.getByLabel('Name der Beratungsstelle').fill('Beratung an der Leine');
    await page.getByLabel('Ihr Name').fill('Frauke Lindqvist');
    await page.getByLabel('E-Mail').fill('frauke@leine.example');
    await page.getByLabel('Passwort', { exact: true }).fill('Regenschirm-im-Flur-4');
    await page.getByRole('button', { name: 'Beratungsstelle anlegen' }).click();
  });

  await test.step('signed in, with nothing to do but to begin', async () => {
    await expect(page.getByText('Noch keine offene Akte')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Konto von Frauke Lindqvist' })).toBeVisible();
    await expect(page.getByText('Übungsmodus')).toHaveCount(0);
    await look(page);
    await page.getByRole('link', { name: 'Erste Akte anlegen' }).click();
  });

  const dialog = page.getByRole('dialog', { name: 'Akte anlegen' });
  await test.step('the first client', async () => {
    await dialog.getByRole('textbox', { name: 'Personen' }).fill('Selam Tesfay');
    await page.getByRole('option', { name: 'Nicht dabei: neu aufnehmen' }).click();
    const person = page.getByRole('dialog', { name: 'Person aufnehmen' });
    await expect(person.getByLabel('Nachname')).toHaveValue('Tesfay');
    await person.getByRole('button', { name: 'Neu anlegen' }).click();
    await person.getByRole('button', { name: 'Person aufnehmen' }).click();
    await expect(person).toBeHidden();
    await expect(dialog.getByText('Selam Tesfay')).toBeVisible();
    await look(page);
  });

  await test.step('the first case', async () => {
    await dialog.getByRole('combobox', { name: 'Land' }).fill('Nieders');
    await page.getByRole('option', { name: 'Niedersachsen' }).click();
    await expect(dialog.getByText(/Härtefallkommission/).first()).toBeVisible();
    await dialog.getByLabel('Was ist als Nächstes zu tun?').fill('Vollmacht unterschreiben lassen');
    await dialog.getByRole('button', { name: 'Akte anlegen' }).click();
    await expect(page).toHaveURL(/\/akten\/[0-9a-f-]{36}/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Selam Tesfay');
    await expect(page.getByText('Vollmacht unterschreiben lassen').first()).toBeVisible();
    await look(page);
  });

  await test.step('Today needs no beginning any more', async () => {
    await page.goto('/');
    await expect(page.getByText('1 offene Akte')).toBeVisible();
    await expect(page.getByText('Noch keine offene Akte')).toHaveCount(0);
    await page.goto('/einrichten');
    await expect(page, 'nobody founds a second centre over the first').not.toHaveURL(/einrichten/);
  });
});

test('tries it with the example data by one click and finds the reference case under Today', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Mit Beispieldaten ausprobieren' }).click();
  await test.step('the accounts', async () => {
    await expect(page.getByRole('heading', { name: 'Die Beispieldaten sind da' })).toBeVisible({ timeout: 150_000 });
    for (const role of ['Koordination', 'Berater:in', 'Ehrenamtliche:r']) await expect(page.getByText(role).first()).toBeVisible();
    await look(page);
  });
  await test.step('signed in', async () => {
    await page.getByRole('button', { name: /^Anmelden als/ }).first().click();
    const found = page.getByRole('main').getByRole('link', { name: /Familie Al-Amin/ }).first();
    await expect(found).toBeVisible();
    await expect(page.getByText('Übungsmodus').first()).toBeVisible();
    await look(page);
    await found.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Familie Al-Amin');
    await look(page);
  });
});
