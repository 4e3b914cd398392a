import type { Locator, Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PDFDocument from 'pdfkit';
import { expect, expectAccessible, expectNoSidewaysScroll, referenceCase, signIn, test } from './office.ts';

/** Three pages, each with a word of its own. */
function letter(): Promise<Buffer> {
  const pdf = new PDFDocument({ autoFirstPage: false });
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  for (const word of ['Zitronenfalter', 'Kaisermantel', 'Admiral']) pdf.addPage().fontSize(30).text(`Bescheid ${word}`, 72, 90);
  return new Promise((resolve) => pdf.on('end', () => resolve(Buffer.concat(parts))).end());
}

/** The paper in the case, and its dialog of pages. */
async function openPages(page: Page, name: string): Promise<Locator> {
  await signIn(page);
  await page.goto(`/akten/${await referenceCase(page)}?tab=dokumente`);
  await page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'application/pdf', buffer: await letter() });
  await expect(page.getByText('Liegt in der Akte')).toBeVisible();
  await page.getByRole('button', { name: `Mehr zu ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Seiten bearbeiten und schwärzen …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Seiten bearbeiten' });
  await expect(dialog.getByRole('list', { name: 'Seiten in ihrer Reihenfolge' }).getByRole('listitem')).toHaveCount(3);
  return dialog;
}

/** What can be copied out of each page. */
async function wordsIn(file: Buffer): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const words: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    words.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await pdf.destroy();
  return words;
}

const open = (dialog: Locator, place: number, page: number) => dialog.getByRole('button', { name: new RegExp(`^${place} von \\d+: Seite ${page} aus`) });

test('pages are moved, turned, blacked out and kept as a new paper by keys alone; nothing is found below the bar', async ({ page, isMobile }) => {
  test.skip(isMobile, 'Keys.');
  const dialog = await openPages(page, 'Tasten.pdf');
  await expectAccessible(page);
  await open(dialog, 1, 1).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(open(dialog, 2, 1)).toBeFocused();
  await page.keyboard.press('r');
  await expect(dialog.getByRole('button', { name: /^2 von 3: Seite 1 .*um 90 Grad gedreht/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(open(dialog, 3, 3)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(open(dialog, 2, 1)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(open(dialog, 1, 2)).toBeFocused();
  await page.keyboard.press('Enter');

  const bars = page.getByRole('dialog', { name: 'Seite an Stelle 1 schwärzen' });
  await bars.getByRole('button', { name: 'Balken hinzufügen' }).focus();
  await page.keyboard.press('Enter');
  await expect(bars.getByRole('button', { name: /^Balken 1: 30 % von links, 10 % von oben/ })).toBeFocused();
  for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowLeft');
  for (let step = 0; step < 80; step += 1) await page.keyboard.press('Shift+ArrowRight');
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('Shift+ArrowDown');
  await expect(bars.getByRole('button', { name: 'Balken 1: 10 % von links, 10 % von oben, 80 % breit, 8 % hoch' })).toBeFocused();
  await expectAccessible(page);
  await bars.getByRole('button', { name: 'Balken hinzufügen' }).click();
  await page.keyboard.press('Delete');
  await expect(bars.getByRole('button', { name: /^Balken 1/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(open(dialog, 1, 2)).toBeFocused();

  await dialog.getByRole('button', { name: 'Weiter: sichern' }).focus();
  await page.keyboard.press('Enter');
  const saving = page.getByRole('dialog', { name: 'Seiten sichern' });
  await expect(saving.getByRole('radio', { name: /^Als neues Dokument/ })).toBeChecked();
  await expect(saving.getByLabel('Name', { exact: true })).toHaveValue('Tasten (geschwärzt)');
  await expectAccessible(page);
  const made = page.waitForResponse((response) => response.url().endsWith('/documents/compose'));
  await saving.getByRole('button', { name: 'Neues Dokument anlegen' }).focus();
  await page.keyboard.press('Enter');
  expect((await made).status()).toBe(201);
  const { id } = (await (await made).json()) as { id: string };
  expect(await wordsIn(await (await page.request.get(`/api/documents/${id}/file`)).body())).toEqual(['', 'Bescheid Zitronenfalter']);
  await expect(saving).toBeHidden();
  await expect(page.getByRole('button', { name: 'Tasten (geschwärzt).pdf', exact: true })).toBeVisible();
});

test('a bar is drawn with mouse or finger, and the paper becomes a new version with the earlier one to read', async ({ page, isMobile }) => {
  const name = isMobile ? 'Finger.pdf' : 'Maus.pdf';
  const dialog = await openPages(page, name);
  await expectNoSidewaysScroll(page);
  await open(dialog, 1, 1).click();
  const bars = page.getByRole('dialog', { name: 'Seite an Stelle 1 schwärzen' });
  const surface = bars.locator('.b-bars-surface');
  await expect.poll(async () => (await surface.boundingBox())?.width).toBeGreaterThan(200);
  const { x, y, width } = (await surface.boundingBox())!;
  await page.mouse.move(x + width * 0.1, y + 20);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.6, y + 60, { steps: 6 });
  await page.mouse.up();
  await expect(bars.getByRole('button', { name: /^Balken 1: 10 % von links/ })).toBeFocused();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await bars.getByRole('button', { name: 'Zurück zu allen Seiten' }).click();
  await expect(dialog.getByRole('button', { name: /^1 von 3: .*ein schwarzer Balken/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Weiter: sichern' }).click();
  const saving = page.getByRole('dialog', { name: 'Seiten sichern' });
  await saving.getByRole('radio', { name: /^Als neue Fassung/ }).check();
  await expect(saving.getByText(/die ungeschwärzte .* bleibt in der Akte/)).toBeVisible();
  await saving.getByLabel('Name', { exact: true }).fill(name);
  await expectNoSidewaysScroll(page);
  await saving.getByRole('button', { name: 'Neue Fassung anlegen' }).click();
  await expect(saving).toBeHidden();
  const earlier = page.getByRole('button', { name: 'Frühere Fassungen (1)' }).first();
  await earlier.click();
  await expect(page.getByRole('list', { name: `Frühere Fassungen von ${name}` }).getByRole('listitem')).toHaveCount(1);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('words are found in the papers, and a click opens the page', async ({ page, isMobile }) => {
  await openPages(page, isMobile ? 'Suche am Telefon.pdf' : 'Suche.pdf');
  await page.keyboard.press('Escape');
  await expect(async () => {
    await page.getByLabel('In den Papieren suchen').fill('kaisermantel');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: 'Fundstellen' }).getByText(/Suche/).first()).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 120_000 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('list', { name: 'Fundstellen' }).getByRole('button', { name: /Suche.*Seite 2/ }).first().click();
  await expect(page.getByRole('dialog').getByText('Seite 2 von 3')).toBeVisible();
});
