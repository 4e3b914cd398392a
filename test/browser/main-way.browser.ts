import type { Page } from '@playwright/test';
import { expect, expectAccessible, referenceCase, signIn, test } from './office.ts';
import { photograph } from './photograph.ts';

const FAMILY = 'Familie Al-Amin';
const ARITHMETIC = '+ 4 Wochen = Mo 02.11.2026';

/** Found as a person finds it: it stands under Today. */
async function openFromToday(page: Page): Promise<string> {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: new RegExp(FAMILY) }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(FAMILY);
  return /akten\/([0-9a-f-]{36})/.exec(page.url())![1]!;
}

/** With the camera button at the bottom of the phone; what the camera gives is a JPEG. */
async function photographLetter(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Dokument fotografieren oder hochladen' }).click();
  const camera = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Foto aufnehmen' }).click();
  await (await camera).setFiles({ name: `${name}.jpg`, mimeType: 'image/jpeg', buffer: photograph() });
  await expect(page.getByRole('button', { name: `${name}.jpg`, exact: true })).toBeVisible();
  await expectAccessible(page);
}

/** Out of the letter that was photographed; a late one, so that its reminder goes out at once. */
async function setDeadline(page: Page, letter: string): Promise<void> {
  await page.getByRole('tab', { name: /^Fristen/ }).click();
  await page.getByRole('tabpanel').getByRole('button', { name: 'Frist setzen' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Wann zugegangen?' }).fill('05.10.2026');
  await dialog.getByRole('textbox', { name: 'Wann zugegangen?' }).press('Tab');
  await expect(dialog.getByText(ARITHMETIC).first()).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Schreiben dazu' }).fill(letter);
  await page.getByRole('option', { name: new RegExp(letter) }).first().click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /eintragen/ }).last().click();
  await dialog.getByRole('button', { name: 'Geprüft' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('tabpanel').getByText(ARITHMETIC).first()).toBeVisible();
}

/** The grandmother has to wait, and what is known today is kept. */
async function checkAndKeep(page: Page, caseId: string): Promise<void> {
  await page.goto(`/akten/${caseId}?tab=pruefung`);
  // A matrix in the office, on the phone a list for each person.
  const isWide = page.viewportSize()!.width >= 900;
  const found = isWide ? page.getByRole('grid') : page.getByRole('region', { name: 'Nadia Hamdan' });
  if (isWide) await found.getByRole('button', { name: /^Mindestaufenthalt, Nadia Hamdan.*Behebbar/ }).click();
  await expect(found.getByText('verlangt sind 18')).toBeVisible();
  await expect(found.getByText('Ausnahme durch das vorsitzende Mitglied').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByText('Einfache Sprache').click();
  await expect(found.getByText('Die Person ist noch keine 18 Monate in Deutschland').first()).toBeVisible();
  await page.getByRole('button', { name: 'Prüfung festhalten' }).click();
  await expect(page.getByRole('region', { name: /Festgehaltene Prüfungen/ }).getByText(/Stand vom/).first()).toBeVisible();
}

test('carries the reference case from a letter to the receipt of the commission', async ({ page, isMobile }) => {
  test.skip(isMobile, 'One Eingabe at a time: the whole way is walked once; the phone walks its part below.');
  const letter = 'Brief vom Amt';
  await signIn(page);

  const caseId = await test.step('the reference case is found under Today', () => openFromToday(page));
  const number = (await page.locator('.b-record-names .b-number').innerText()).trim();

  await test.step('a letter is photographed at the width of a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await photographLetter(page, letter);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step('a deadline out of the letter, with its arithmetic', () => setDeadline(page, letter));

  await test.step('its reminder lies in the outbox, with the number and without a name', async () => {
    const sent = async () => {
      const { mails } = (await (await page.request.get('/api/outbox')).json()) as { mails: { text: string }[] };
      return mails.filter(({ text }) => text.includes(number) && text.includes('02.11.2026')).length;
    };
    await expect.poll(sent, { timeout: 60_000 }).toBe(1);
    await page.goto('/postausgang');
    await expect(page.getByText('Erinnerung aus Bleibeakte').first()).toBeVisible();
    await expect(page.getByText(new RegExp(`${number}.*02\\.11\\.2026`))).toBeVisible();
    await expect(page.getByText('Al-Amin')).toHaveCount(0);
    await expect(page.getByText(letter)).toHaveCount(0);
  });

  await test.step('the check: the grandmother has to wait, and what is known is kept', () => checkAndKeep(page, caseId));

  await test.step('the submission, with its proof', async () => {
    await page.goto(`/akten/${caseId}?tab=einreichung`);
    await page.getByRole('button', { name: 'Eingabe vorbereiten' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Eingabe anlegen' }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('button', { name: /Eingereicht.*festhalten/ }).click();
    await dialog.getByRole('combobox', { name: 'Wie eingereicht' }).click();
    await page.getByRole('option', { name: 'Fax', exact: true }).click();
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Datei hochladen' }).click();
    await (await chooser).setFiles({ name: 'Sendebericht.jpg', mimeType: 'image/jpeg', buffer: photograph() });
    await expect(dialog.getByRole('combobox', { name: 'Beleg' })).toHaveValue(/^Sendebericht/);
    await dialog.getByRole('button', { name: 'Schritt festhalten' }).click();
    // The bar of the grandmother stands: it can be done, with a reason and a name.
    await dialog.getByLabel('Warum wird trotzdem eingereicht?').fill('Ausnahme durch das vorsitzende Mitglied beantragt.');
    await dialog.getByRole('button', { name: 'Schritt festhalten' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('tabpanel').getByText('Fax').first()).toBeVisible();
  });

  await test.step('its receipt, with the number of the commission', async () => {
    const dialog = page.getByRole('dialog');
    await page.getByRole('tabpanel').getByRole('button', { name: 'Bearbeiten' }).click();
    await dialog.getByLabel('Aktenzeichen').fill('HFK-2026-77');
    await dialog.getByRole('button', { name: 'Angaben speichern' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('tabpanel').getByText('HFK-2026-77').first()).toBeVisible();
    await page.getByRole('tab', { name: /^Dokumente/ }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Datei wählen' }).click();
    await (await chooser).setFiles({ name: 'Eingangsbestätigung.jpg', mimeType: 'image/jpeg', buffer: photograph() });
    await expect(page.getByRole('button', { name: 'Eingangsbestätigung.jpg', exact: true })).toBeVisible();
  });

  await test.step('all of it stands in the history of the case', async () => {
    await page.goto(`/akten/${caseId}?tab=protokoll`);
    const history = page.getByRole('tabpanel');
    for (const word of [
      `${letter}.jpg`, 'Frist eingetragen', 'Erinnerung zugestellt', 'Einreichung begonnen',
      'Sendebericht.jpg', 'Neuer Stand der Einreichung', 'Einreichung geändert', 'Eingangsbestätigung.jpg',
    ]) await expect(history.getByText(word).first(), word).toBeVisible();
    await expectAccessible(page);
  });
});

test('the phone walks its part: Today, the letter, the deadline, the check, the history', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'On the wide screen the whole way is walked.');
  await signIn(page);
  const caseId = await openFromToday(page);
  await photographLetter(page, 'Brief vom Handy');
  await setDeadline(page, 'Brief vom Handy');
  await checkAndKeep(page, caseId);
  await page.goto(`/akten/${caseId}?tab=protokoll`);
  for (const word of ['Brief vom Handy.jpg', 'Frist eingetragen']) await expect(page.getByRole('tabpanel').getByText(word).first(), word).toBeVisible();
});

test('no reminder that went out has a name in it', async ({ page }) => {
  await signIn(page);
  const caseId = await referenceCase(page);
  await expect
    .poll(async () => ((await (await page.request.get('/api/outbox')).json()) as { mails: { text: string }[] }).mails.some(({ text }) => text.includes(caseId)), { timeout: 60_000 })
    .toBe(true);
  await page.goto('/postausgang');
  await expect(page.getByText('Erinnerung aus Bleibeakte').first()).toBeVisible();
  await expect(page.getByText('Al-Amin')).toHaveCount(0);
});
