import { expect, expectAccessible, referenceCase, signIn, signInAnew, test } from './office.ts';

const CASEWORKER = 'beratung@leinetal.example';

test('a corrected event shows new days beside the old ones and moves none by itself', async ({ page, isMobile }) => {
  test.skip(isMobile, 'The two sides are looked at on the wide screen.');
  await signIn(page);
  const caseId = await referenceCase(page);
  const event = { kind: 'authorityRequest', on: '2026-11-02', service: 'handedOver', period: { length: 3, unit: 'week' }, answers: { request: 'evidence' }, take: ['MITWIRKUNG_FRIST'] };
  expect((await page.request.post(`/api/cases/${caseId}/events`, { data: event, headers: { 'x-requested-with': 'bleibeakte' } })).status()).toBe(201);
  await page.goto(`/akten/${caseId}?tab=fristen`);
  await page.getByRole('button', { name: /^Ändern: Die Behörde verlangt/ }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Wann zugegangen?' }).fill('09.11.2026');
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Ereignis ändern' }).click();
  await expect(dialog.getByText('Neue Tage neben den alten')).toBeVisible();
  for (const day of ['Mo 23.11.2026', 'Mo 30.11.2026']) await expect(dialog.getByText(day, { exact: true })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('checkbox', { name: 'Verschieben: Nachweise vorlegen' }).check();
  await dialog.getByRole('textbox', { name: 'Grund' }).fill('Der Umschlag trägt den 09.11.');
  await dialog.getByRole('button', { name: '1 Änderung übernehmen' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('+ 3 Wochen = Mo 30.11.2026').first()).toBeVisible();
});

test('a Notfrist ends only when a second person confirms it', async ({ page, browser, baseURL, isMobile }) => {
  test.skip(isMobile, 'It is asked and confirmed once.');
  await signIn(page);
  const caseId = await referenceCase(page);
  const title = 'Klage gegen die Ablehnung';
  const data = { kind: 'lawsuit', type: 'notfrist', title, dueOn: '2026-12-18' };
  expect((await page.request.post(`/api/cases/${caseId}/deadlines`, { data, headers: { 'x-requested-with': 'bleibeakte' } })).status()).toBe(201);
  await page.goto(`/akten/${caseId}?tab=fristen`);
  await page.locator('.b-deadline', { hasText: title }).getByRole('button').first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Gesendet oder eingereicht' }).check();
  await dialog.getByRole('button', { name: 'Um Bestätigung bitten' }).click();
  await expect(page.locator('.b-deadline', { hasText: title }).getByText('Wartet auf zweite Person')).toBeVisible();

  const context = await browser.newContext({ baseURL: baseURL! });
  const second = await context.newPage();
  await signInAnew(second, CASEWORKER);
  await second.goto('/');
  await second.getByRole('button', { name: `Entscheiden: ${title}` }).click();
  await expect(second.getByRole('dialog').getByText('Miriam Voss bittet um den Abschluss')).toBeVisible();
  await expectAccessible(second);
  await second.getByRole('button', { name: 'Bestätigen' }).click();
  await expect(second.getByRole('button', { name: `Entscheiden: ${title}` })).toBeHidden();
  await context.close();
  await page.reload();
  await expect(page.locator('.b-deadline-finished', { hasText: title })).toBeVisible();
});
