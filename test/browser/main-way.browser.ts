import { expect, expectAccessible, referenceCase, signIn, test } from './office.ts';
import { photograph } from './photograph.ts';

test('carries the reference case from a letter to the receipt of the commission', async ({ page, isMobile }) => {
  test.setTimeout(180_000);
  await signIn(page);
  await expect(page.getByText('Familie Al-Amin').first()).toBeVisible();
  const caseId = await referenceCase(page);

  await test.step('a photographed letter', async () => {
    await page.goto(`/akten/${caseId}?tab=dokumente`);
    const name = `Brief vom Amt ${isMobile ? 'Handy' : 'Büro'}.jpg`;
    const taken = page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.url().endsWith('/documents'));
    await page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'image/jpeg', buffer: photograph() });
    expect((await taken).status()).toBe(201);
    await expect(page.getByText(name.replace('.jpg', '')).first()).toBeVisible();
  });

  await test.step('a deadline out of a letter, with its arithmetic', async () => {
    await page.goto(`/akten/${caseId}?tab=fristen`);
    await page.getByRole('button', { name: 'Frist setzen' }).first().click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Wann zugegangen?' }).fill('02.11.2026');
    await dialog.getByRole('textbox', { name: 'Wann zugegangen?' }).press('Tab');
    await expect(dialog.getByText('+ 4 Wochen = Mo 30.11.2026').first()).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: /eintragen/ }).last().click();
    await expect(page.getByRole('button', { name: 'Geprüft' })).toBeVisible();
    await page.getByRole('button', { name: 'Geprüft' }).click();
    await expect(page.getByText('+ 4 Wochen = Mo 30.11.2026').first()).toBeVisible();
  });

  if (isMobile) return; // One Eingabe at a time: the way through the commission is walked once, on the wide screen.
  await test.step('the submission and its receipt', async () => {
    await page.goto(`/akten/${caseId}?tab=einreichung`);
    await page.getByRole('button', { name: 'Eingabe vorbereiten' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Eingabe anlegen' }).click();
    await page.getByRole('button', { name: /Eingereicht.*festhalten/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Wie eingereicht').click();
    await page.getByRole('option', { name: 'Post', exact: true }).click();
    await dialog.getByLabel('Aktenzeichen').fill('HFK-2026-77');
    await dialog.getByRole('button', { name: 'Schritt festhalten' }).click();
    await expect(page.getByText('HFK-2026-77').first()).toBeVisible();
  });

  await test.step('all of it in the history', async () => {
    await page.goto(`/akten/${caseId}?tab=protokoll`);
    for (const word of ['Brief vom Amt', 'Belehrung', 'Neuer Stand der Einreichung']) await expect(page.getByText(word).first()).toBeVisible();
  });
});

test('shows the reminders that went out, without a name in them', async ({ page }) => {
  await signIn(page);
  await expect
    .poll(async () => ((await (await page.request.get('/api/outbox')).json()) as { mails: object[] }).mails.length, { timeout: 60_000 })
    .toBeGreaterThan(0);
  await page.goto('/postausgang');
  await expect(page.getByText('Erinnerung aus Bleibeakte').first()).toBeVisible();
  await expect(page.getByText('Al-Amin')).toHaveCount(0);
});
