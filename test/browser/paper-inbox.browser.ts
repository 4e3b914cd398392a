import type { Page } from '@playwright/test';
import PDFDocument from 'pdfkit';
import { tabTo } from './keys.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, signIn, test, VOLUNTEER } from './office.ts';

function letter(words: string): Promise<Buffer> {
  const pdf = new PDFDocument();
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  pdf.fontSize(20).text(words);
  return new Promise((resolve) => pdf.on('end', () => resolve(Buffer.concat(parts))).end());
}
const file = async (name: string, words = name) => ({ name, mimeType: 'application/pdf', buffer: await letter(words) });
const list = (page: Page) => page.getByRole('listbox', { name: 'Post ohne Akte' });
const row = (page: Page, name: string) => list(page).getByRole('option', { name: new RegExp(name) });
const caseField = (page: Page) => page.getByRole('combobox', { name: 'Akte' });

/** The pile of this test alone: what another test has left is set aside. */
async function emptyPile(page: Page): Promise<void> {
  const { items } = (await (await page.request.get('/api/incoming-papers')).json()) as { items: { id: string; version: number }[] };
  for (const { id, version } of items) {
    await page.request.post(`/api/incoming-papers/${id}/set-aside`, { data: { reason: 'other', version }, headers: { 'x-requested-with': 'bleibeakte' } });
  }
}

test('a pile of post goes into its cases by keys alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'A phone has no keys.');
  await signIn(page);
  await emptyPile(page);
  await page.goto('/posteingang?ansicht=ohne-akte');
  await expect(page.getByText('Alle Post ist in ihren Akten')).toBeVisible();
  await expectAccessible(page);

  // Many at once; the one that is refused says why, the others go on.
  const choose = page.getByRole('button', { name: 'Datei wählen' });
  await tabTo(page, choose);
  // The window that the system opens on Enter is not the page's.
  await page.locator('input[type="file"]').first().setInputFiles([
    await file('scan_0001.pdf', 'Einladung zum Gespräch'),
    { name: 'kaputt.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ nothing') },
    await file('HF-2026-0001 scan_0002.pdf', 'Bescheid'),
    await file('scan_0003.pdf', 'Möbelhaus'),
  ]);
  await expect(list(page).getByRole('option')).toHaveCount(3);
  await expect(page.getByRole('alert').filter({ hasText: 'Diese Art von Datei' })).toBeVisible();
  await expect(page.getByText('Ohne Akte (3)')).toBeVisible();
  await expectAccessible(page);

  // The first page is open; arrows go through the pile, Enter goes to the fields.
  await tabTo(page, row(page, 'scan_0001'));
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'scan_0002')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(row(page, 'scan_0001')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(caseField(page)).toBeFocused();

  // Filed without an answer about the deadline: it asks.
  await page.keyboard.type('Al-Amni');
  await expect(page.getByRole('option', { name: /Familie Al-Amin/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(caseField(page)).toHaveValue(/Familie Al-Amin/);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('radio', { name: 'Nein' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');

  // The next one opens by itself, and the focus stands in its first field.
  await expect(page.getByRole('heading', { name: /scan_0002/ })).toBeVisible();
  await expect(caseField(page)).toBeFocused();
  await expect(list(page).getByRole('option')).toHaveCount(2);
  await expect(page.getByText('Im Dateinamen steht HF-2026-0001')).toBeVisible();
  // What is likely stands on top before anything is typed: the proposal, then what was used last.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(caseField(page)).toHaveValue(/^HF-2026-0001/);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Bescheid der');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await tabTo(page, page.getByRole('radio', { name: 'Ja' }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('combobox', { name: 'Was ist passiert?' })).toHaveValue('Bescheid der Ausländerbehörde');
  await tabTo(page, page.getByRole('textbox', { name: 'Wann zugegangen?' }));
  await page.keyboard.type('heute');
  await expect(page.getByRole('button', { name: /^Ablegen mit \d+ Frist/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/In HF-2026-0001 abgelegt, \d+ Frist/)).toBeVisible();

  // Advertising goes aside with a reason; after the last one the focus is not lost.
  await expect(page.getByRole('heading', { name: /scan_0003/ })).toBeVisible();
  await expect(caseField(page)).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Beiseitelegen' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Beiseitelegen' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Alle Post ist in ihren Akten')).toBeVisible();
  await expect(choose).toBeFocused();

  // And back again.
  await tabTo(page, page.getByRole('link', { name: 'Beiseitegelegtes zeigen' }));
  await page.keyboard.press('Enter');
  const back = page.getByRole('button', { name: 'Zurück zur Post' });
  await expect(page.getByRole('heading', { name: /\.pdf$/ })).toBeVisible();
  await expectAccessible(page);
  await tabTo(page, back);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Wieder bei der Post ohne Akte')).toBeVisible();
  await expect(page.getByText('Ohne Akte (1)')).toBeVisible();
});

test('on a phone: the list, then the page, then the fields', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'Beside each other there.');
  await signIn(page);
  await emptyPile(page);
  await page.goto('/posteingang?ansicht=ohne-akte');
  await page.locator('input[type="file"]').first().setInputFiles([await file('Brief A.pdf'), await file('Brief B.pdf')]);
  await expect(list(page).getByRole('option')).toHaveCount(2);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await row(page, 'Brief A').tap();
  await expect(page.getByRole('img', { name: /Seite 1/ })).toBeVisible();
  await expect(list(page)).toBeHidden();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await caseField(page).fill('Al-Amin');
  await page.getByRole('option', { name: /Familie Al-Amin/ }).tap();
  await page.getByRole('radio', { name: 'Nein' }).check();
  await page.getByRole('button', { name: 'Ablegen', exact: true }).tap();
  await expect(page.getByRole('heading', { name: 'Brief B.pdf' })).toBeVisible();
  await page.getByRole('button', { name: 'Zur Liste' }).tap();
  await expect(list(page).getByRole('option')).toHaveCount(1);
});

test('a volunteer has no post without a case', async ({ page }) => {
  await signIn(page, VOLUNTEER);
  await page.goto('/posteingang?ansicht=ohne-akte');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Posteingang');
  await expect(page.getByText(/^Ohne Akte/)).toBeHidden();
});
