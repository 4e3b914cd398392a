import type { Page } from '@playwright/test';
import { givenCase } from './given.ts';
import { expect, signIn, test } from './office.ts';
import { look, phone } from './outside-phone.ts';
import { photograph } from './photograph.ts';

// Three phones and an office take their time on a busy machine.
test.describe.configure({ timeout: 400_000 });

test.skip(({ isMobile }) => isMobile, 'The office sits at a desk; the phones of those outside are opened by the test itself.');

async function agree(page: Page, caseId: string, recipients: string[]): Promise<string> {
  const file = (await (await page.request.get(`/api/cases/${caseId}`)).json()) as { people: { id: string; name: string }[] };
  const { id: personId, name } = file.people[0]!;
  const answer = await page.request.post(`/api/cases/${caseId}/consents`, {
    data: { personId, kind: 'recipients', recipients, givenOn: '2026-11-01', language: 'ar', textVersion: '2026-11' }, headers: { 'X-Requested-With': 'bleibeakte' },
  });
  expect(answer.ok()).toBe(true);
  return name;
}

test('a coach writes on two phones, photographs a page, and the office takes the letter in', async ({ page, browser, baseURL }) => {
  await signIn(page);
  const { id } = await givenCase(page);
  let address = '';
  await test.step('the office asks: first without consent, then with it', async () => {
    await page.goto(`/akten/${id}?tab=schreiben`);
    await page.getByRole('button', { name: 'Um ein Schreiben bitten' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Wer schreibt' }).click();
    await page.getByRole('option', { name: 'Verein' }).click();
    await dialog.getByLabel('Name und Anrede').fill('Frau Kolb');
    await expect(dialog.getByText('Einwilligung fehlt')).toBeVisible();
    await look(page);
    await agree(page, id, ['club']);
    await page.reload();
    await page.getByRole('button', { name: 'Um ein Schreiben bitten' }).click();
    await dialog.getByRole('combobox', { name: 'Wer schreibt' }).click();
    await page.getByRole('option', { name: 'Verein' }).click();
    await dialog.getByLabel('Name und Anrede').fill('Frau Kolb');
    await expect(dialog.getByText('Zora P.', { exact: true })).toBeVisible();
    await dialog.getByRole('button', { name: 'Link erstellen' }).click();
    await expect(page.getByRole('heading', { name: 'Link für das Schreiben' })).toBeVisible();
    address = await page.getByRole('textbox', { name: 'Link' }).inputValue();
    await expect(page.getByLabel('Text zum Weitergeben')).toHaveValue(new RegExp(address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    await look(page);
    await page.getByRole('button', { name: 'Schließen' }).last().click();
  });

  await test.step('390 px: the first answer, then the phone is put away', async () => {
    const first = await phone(browser, baseURL!, 390);
    await first.page.goto(address);
    await expect(first.page.getByRole('heading', { name: 'Ihr Schreiben für Zora P.' })).toBeVisible();
    await look(first.page);
    await first.page.getByRole('textbox', { name: /Seit wann/ }).fill('Seit anderthalb Jahren, jeden Mittwoch.');
    await expect(first.page.getByText(/^Gespeichert \d\d:\d\d$/)).toBeVisible();
    expect(first.faults).toEqual([]);
    await first.close();
  });

  const second = await phone(browser, baseURL!, 320);
  await test.step('320 px: goes on where it was, writes and photographs', async () => {
    await second.page.goto(address);
    await expect(second.page.getByRole('heading', { name: 'Frage 2 von 4' })).toBeVisible();
    await second.page.getByRole('textbox', { name: /erlebt/ }).fill('Sie hat ein Kind begleitet, bis es sich allein getraut hat.');
    await second.page.getByRole('button', { name: 'Zurück' }).click();
    await expect(second.page.getByRole('textbox', { name: /Seit wann/ })).toHaveValue('Seit anderthalb Jahren, jeden Mittwoch.');
    await second.page.getByRole('button', { name: 'Fotografieren' }).first().click();
    const picker = second.page.locator('input[type=file]').last();
    for (const name of ['eins.jpg', 'zwei.jpg']) {
      await picker.setInputFiles({ name, mimeType: 'image/jpeg', buffer: photograph() });
      await expect(second.page.getByRole('heading', { name: 'Seite zuschneiden' })).toBeVisible();
      if (name === 'eins.jpg') await look(second.page);
      await second.page.getByRole('button', { name: 'Zurück' }).click();
      await expect(second.page.getByRole('button', { name: `Seite ${name === 'eins.jpg' ? 1 : 2} zuschneiden` })).toBeFocused();
    }
    await look(second.page);
    await second.page.getByRole('button', { name: 'Seite 2 nach vorn' }).click();
    await second.page.getByRole('button', { name: 'Seite 2 entfernen' }).click();
    await expect(second.page.getByRole('listitem').filter({ hasText: 'Seite' })).toHaveCount(1);
    await second.page.getByRole('button', { name: 'Weiter', exact: true }).click();
  });
  await test.step('says who she is, reads everything, signs and sends', async () => {
    await second.page.getByRole('button', { name: 'Alles noch einmal lesen' }).click();
    await expect(second.page.getByRole('alert')).toContainText('Geben Sie Ihren Namen ein.');
    await second.page.getByLabel('Vor- und Nachname').fill('Anna Kolb');
    await look(second.page);
    await second.page.getByRole('button', { name: 'Alles noch einmal lesen' }).click();
    await expect(second.page.getByText('Sie hat ein Kind begleitet')).toBeVisible();
    await expect(second.page.getByRole('img', { name: 'Seite 1' })).toBeVisible();
    await look(second.page);
    await second.page.getByLabel(/Tippen Sie Ihren Namen/).fill('Anna Kolb');
    await second.page.getByRole('button', { name: 'Schreiben absenden' }).click();
    await expect(second.page.getByRole('heading', { name: 'Angekommen' })).toBeVisible();
    await look(second.page);
    await second.page.reload();
    await expect(second.page.getByRole('heading', { name: 'Angekommen' })).toBeVisible();
    await expect(second.page.getByText('Zora')).toHaveCount(0);
    expect(second.faults).toEqual([]);
    await second.close();
  });

  await test.step('it waits under Today, in the inbox and at the case, and is accepted', async () => {
    await page.goto('/posteingang');
    await page.getByText(/^Schreiben von Anna Kolb,/).first().click();
    await expect(page.getByText('Kam über einen Link')).toBeVisible();
    await look(page);
    await page.goto(`/akten/${id}?tab=schreiben`);
    await expect(page.getByText(/Unterschrieben von Anna Kolb/)).toBeVisible();
    await look(page);
    await page.getByRole('button', { name: 'Annehmen' }).click();
    await expect(page.getByText(/Angenommen von/)).toBeVisible();
    const evidence = (await (await page.request.get(`/api/cases/${id}/evidence`)).json()) as { state: string; documents: unknown[] }[];
    expect(evidence).toMatchObject([{ state: 'received' }]);
    expect(evidence[0]!.documents).toHaveLength(2);
    await page.setViewportSize({ width: 390, height: 844 });
    await look(page);
  });
});

test('a client sends a paper in Arabic with the code told on the phone; a stranger sees nothing', async ({ page, browser, baseURL }) => {
  await signIn(page);
  const { id } = await givenCase(page);
  await page.goto(`/akten/${id}?tab=schreiben`);
  await page.getByRole('button', { name: 'Upload-Link für Klient:in' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Was soll geschickt werden?').fill('Foto vom letzten Zeugnis');
  await dialog.getByRole('combobox', { name: 'Sprache der Seite' }).click();
  await page.getByRole('option', { name: 'Arabisch' }).click();
  await dialog.getByRole('button', { name: 'Link erstellen' }).click();
  await expect(page.getByRole('heading', { name: 'Upload-Link' })).toBeVisible();
  const address = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  const code = (await page.locator('.b-made-code').innerText()).replace(/\D/g, '');
  await look(page);
  await page.getByRole('button', { name: 'Schließen' }).last().click();

  const client = await phone(browser, baseURL!, 320, 'ar');
  await client.page.goto(address);
  await expect(client.page.getByRole('heading', { name: 'أدخل الرمز' })).toBeVisible();
  expect(await client.page.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual(['rtl', 'ar']);
  await look(client.page);
  await client.page.getByRole('textbox').fill(code === '123456' ? '654321' : '123456');
  await client.page.keyboard.press('Enter');
  await expect(client.page.getByRole('alert')).toBeVisible();
  await look(client.page);
  await client.page.getByRole('textbox').fill(code);
  await client.page.keyboard.press('Enter');
  await expect(client.page.getByText('Foto vom letzten Zeugnis')).toBeVisible();
  await client.page.locator('input[type=file]').last().setInputFiles({ name: 'zeugnis.jpg', mimeType: 'image/jpeg', buffer: photograph() });
  await expect(client.page.getByRole('heading', { name: 'قص الصفحة' })).toBeVisible();
  await look(client.page);
  await client.page.getByRole('button', { name: 'رجوع' }).click();
  await expect(client.page.getByRole('button', { name: 'قص صفحة 1' })).toBeVisible();
  await look(client.page);
  await client.page.getByRole('button', { name: 'إرسال الكل' }).click();
  await expect(client.page.getByRole('heading', { name: 'وصل كل شيء' })).toBeVisible();
  await look(client.page);
  expect(client.faults).toEqual([]);
  await client.close();

  const stranger = await phone(browser, baseURL!, 390);
  await stranger.page.goto(`/s#${'A'.repeat(43)}`);
  await expect(stranger.page.getByRole('heading', { name: 'Dieser Link ist nicht mehr offen' })).toBeVisible();
  await look(stranger.page);
  await stranger.close();
  const shell = await page.request.get('/s');
  expect(shell.headers()).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  expect(shell.headers()['x-robots-tag']).toContain('noindex');
  expect(shell.headers()['content-security-policy']).toContain("default-src 'none'");
});

test('the page for people outside loads with less than 150 kB', async ({ page, baseURL, browser }) => {
  await signIn(page);
  const { id } = await givenCase(page);
  const name = await agree(page, id, ['school']);
  expect(name).toContain('Zora');
  const file = (await (await page.request.get(`/api/cases/${id}`)).json()) as { people: { id: string }[] };
  const made = await page.request.post(`/api/cases/${id}/links`, {
    data: { purpose: 'letter', personIds: [file.people[0]!.id], role: 'teacher', writer: 'Herr Ost', language: 'de', dueOn: new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10) },
    headers: { 'X-Requested-With': 'bleibeakte' },
  });
  const { path } = (await made.json()) as { path: string };
  const visitor = await phone(browser, baseURL!, 320);
  let bytes = 0;
  const reading: Promise<void>[] = [];
  visitor.page.on('response', (response) => reading.push(response.body().then((body) => void (bytes += body.length), () => undefined)));
  await visitor.page.goto(path, { waitUntil: 'networkidle' });
  await expect(visitor.page.getByRole('heading', { name: 'Ihr Schreiben für Zora P.' })).toBeVisible();
  await Promise.all(reading);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(150_000);
  await visitor.close();
});
