import { expect, expectAccessible, expectNoSidewaysScroll, referenceCase, signIn, signInAnew, test } from './office.ts';

const SCREENS: [name: string, path: string][] = [
  ['Heute', '/'],
  ['Akten', '/akten'],
  ['Akte: Überblick', '/akten/CASE'],
  ['Akte: Nachweise', '/akten/CASE?tab=nachweise'],
  ['Akte: Pass', '/akten/CASE?tab=pass'],
  ['Akte: Fristen', '/akten/CASE?tab=fristen'],
  ['Akte: Dokumente', '/akten/CASE?tab=dokumente'],
  ['Akte: Prüfung', '/akten/CASE?tab=pruefung'],
  ['Akte: Einreichung', '/akten/CASE?tab=einreichung'],
  ['Akte: Protokoll', '/akten/CASE?tab=protokoll'],
  ['Akte im Seitenfenster', '/akten?panel=CASE'],
  ['Personen', '/personen'],
  ['Person', '/personen/PERSON'],
  ['Einladung, die nicht mehr gilt', '/einladung#abgelaufen'],
  ['Link für ein neues Passwort, der nicht mehr gilt', '/passwort-neu#abgelaufen'],
  ['Fristen', '/fristen'],
  ['Posteingang', '/posteingang'],
  ['Einreichungen', '/einreichungen'],
  ['Kommissionen', '/kommissionen'],
  ['Kommission Niedersachsen', '/kommissionen/DE-NI'],
  ['Postausgang', '/postausgang'],
  ['Team', '/team'],
  ['Konto', '/konto'],
  ['Protokoll', '/protokoll'],
  ['Nicht gefunden', '/gibt-es-nicht'],
];

test('shows the practice frame and signs in', async ({ page }) => {
  await page.goto('/anmelden');
  await expect(page.getByText('Übungsmodus').first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await signInAnew(page);
  await expect(page.getByText('Übungsmodus').first()).toBeVisible();
});

test('every screen is there, fits, and can be used by everybody', async ({ page }) => {
  test.setTimeout(600_000);
  await signIn(page);
  const caseId = await referenceCase(page);
  const persons = (await (await page.request.get('/api/persons?limit=1')).json()) as { items: { id: string }[] };
  const personId = persons.items[0]!.id;
  for (const [name, path] of SCREENS) {
    await test.step(name, async () => {
      await page.goto(path.replace('CASE', caseId).replace('PERSON', personId));
      await expect(page.getByRole('heading').first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    });
  }
});

test('the dark side keeps its contrast', async ({ page, isMobile }) => {
  test.skip(isMobile, 'Its colours are the same at every width.');
  await page.emulateMedia({ colorScheme: 'dark' });
  await signIn(page);
  const caseId = await referenceCase(page);
  for (const path of ['/', '/akten', `/akten/${caseId}`, `/akten/${caseId}?tab=fristen`, '/kommissionen/DE-NI']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await expectAccessible(page);
  }
});

test('leaves nothing behind after signing out', async ({ page }) => {
  await signInAnew(page);
  await page.goto('/akten');
  await page.waitForLoadState('networkidle');
  const { status } = await page.evaluate(async () => ({
    status: (await fetch('/api/auth/logout', { method: 'POST', headers: { 'X-Requested-With': 'bleibeakte' } })).status,
  }));
  expect(status).toBe(204);
  await page.goto('/akten');
  await expect(page).toHaveURL(/anmelden/);
  await page.goBack();
  await expect(page.getByText('Familie Al-Amin')).toHaveCount(0);
});
