import type { Page } from '@playwright/test';
import { givenCase } from './given.ts';
import { expect, signIn, test } from './office.ts';
import { look, phone } from './outside-phone.ts';
import { photographOnTable } from './photograph.ts';

// An office and two phones take their time on a busy machine.
test.describe.configure({ timeout: 300_000 });

test.skip(({ isMobile }) => isMobile, 'The office sits at a desk; the phone of the counsellor is opened by the test itself.');

async function photographed(page: Page, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer });
  await expect(page.getByRole('heading', { name: 'Seite zuschneiden' })).toBeVisible();
}

test('a counsellor photographs pages with the phone and sees them arrive at the item', async ({ page, browser, baseURL }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page);
  const { id } = await givenCase(page);
  const file = (await (await page.request.get(`/api/cases/${id}`)).json()) as { people: { id: string }[] };
  await page.request.post(`/api/cases/${id}/evidence`, {
    data: { argument: 'livelihood', kind: 'payslips', title: 'Lohnzettel von Frau Geheim', personIds: [file.people[0]!.id] }, headers: { 'X-Requested-With': 'bleibeakte' },
  });
  const photo = photographOnTable();

  await page.goto(`/akten/${id}?tab=dokumente`);
  await expect(page.getByRole('button', { name: 'Mit dem Handy fotografieren' })).toBeVisible();
  await page.goto(`/akten/${id}?tab=nachweise`);
  await page.getByRole('gridcell').getByRole('button', { name: /Lohnzettel/ }).first().click();
  await page.getByRole('button', { name: 'Mit dem Handy fotografieren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Mit dem Handy fotografieren' });
  await expect(dialog.getByRole('img', { name: 'Für die Kamera Ihres Handys' })).toBeVisible();
  await expect(dialog.getByText('Wartet auf Ihr Handy')).toBeVisible();
  await look(page);
  const address = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();

  const own = await phone(browser, baseURL!, 390);
  await test.step('390 px: proposed corners, moved by finger and by keys, cut, turned, looked at', async () => {
    await own.page.goto(address);
    await expect(own.page.getByRole('heading', { name: 'Seiten für: Lohnabrechnungen' })).toBeVisible();
    await expect(own.page.getByText('Geheim')).toHaveCount(0);
    await look(own.page);
    await own.page.getByRole('button', { name: 'Fertig, zum Computer senden' }).click();
    await expect(own.page.getByRole('alert')).toBeVisible();
    await photographed(own.page, photo);
    await look(own.page);
    const corner = own.page.getByRole('button', { name: 'Ecke oben links' });
    const at = async () => (await corner.boundingBox())!;
    const before = await at();
    await own.page.mouse.move(before.x + 22, before.y + 22);
    await own.page.mouse.down();
    await own.page.mouse.move(before.x + 52, before.y + 62, { steps: 5 });
    await own.page.mouse.up();
    expect(Math.abs((await at()).x - before.x - 30)).toBeLessThan(2);
    await corner.focus();
    const dragged = await at();
    await own.page.keyboard.press('Shift+ArrowRight');
    await own.page.keyboard.press('ArrowDown');
    expect((await at()).x).toBeGreaterThan(dragged.x + 3);
    expect((await at()).y).toBeGreaterThan(dragged.y);
    await own.page.getByRole('button', { name: 'Erkannte Ecken' }).click();
    expect(Math.abs((await at()).x - before.x)).toBeLessThan(1);
    await own.page.getByRole('button', { name: 'Zuschneiden', exact: true }).click();
    await expect(own.page.getByRole('img', { name: 'Seite 1' })).toBeVisible();
    await look(own.page);
    await own.page.getByRole('button', { name: 'Farbe' }).click();
    await expect(own.page.getByRole('button', { name: 'Farbe' })).toHaveAttribute('aria-pressed', 'true');
    const size = () => own.page.getByRole('img', { name: 'Seite 1' }).evaluate((image: HTMLImageElement) => image.naturalWidth > image.naturalHeight);
    await expect.poll(size).toBe(false);
    await own.page.getByRole('button', { name: 'Drehen' }).click();
    await expect.poll(size).toBe(true);
    await own.page.getByRole('button', { name: 'Zurück' }).click();
  });
  await test.step('a second page, put first by finger, and both are sent', async () => {
    await photographed(own.page, photo);
    await own.page.getByRole('button', { name: 'Zurück' }).click();
    const rows = own.page.locator('.pages li');
    await expect(rows).toHaveCount(2);
    const first = await rows.first().getAttribute('data-page');
    await look(own.page);
    const [grip, target] = [(await rows.nth(1).locator('.grip').boundingBox())!, (await rows.first().boundingBox())!];
    await own.page.mouse.move(grip.x + 10, grip.y + 20);
    await own.page.mouse.down();
    await own.page.mouse.move(grip.x + 10, target.y + 10, { steps: 6 });
    await own.page.mouse.up();
    await expect(rows.nth(1)).toHaveAttribute('data-page', first!);
    await expect(dialog.getByText('Auf dem Handy sind 2 Seiten fotografiert')).toBeVisible();
    await own.page.getByRole('button', { name: 'Fertig, zum Computer senden' }).click();
    await expect(own.page.getByText('Angekommen. Am Computer sehen Sie die Seiten jetzt.')).toBeVisible();
    await look(own.page);
  });
  await test.step('the counsellor sees them arrive, at the item', async () => {
    await expect(dialog.getByText('2 Seiten sind angekommen')).toBeVisible();
    await look(page);
    const items = (await (await page.request.get(`/api/cases/${id}/evidence`)).json()) as { state: string; documents: unknown[] }[];
    expect(items).toMatchObject([{ state: 'received', documents: [{ type: 'pdf' }] }]);
  });

  const small = await phone(browser, baseURL!, 320);
  await test.step('320 px: the same link goes on; what is not sent is asked about, then the link has ended', async () => {
    await small.page.goto(address);
    await photographed(small.page, photo);
    await look(small.page);
    await small.page.getByRole('button', { name: 'Zuschneiden', exact: true }).click();
    await expect(small.page.getByRole('button', { name: 'Nächste Seite fotografieren' })).toBeVisible();
    await look(small.page);
    await small.page.getByRole('button', { name: 'Zurück' }).click();
    await look(small.page);
    await expect(dialog.getByText('Auf dem Handy ist eine Seite fotografiert')).toBeVisible();
    await dialog.getByRole('button', { name: 'Fertig' }).click();
    await dialog.getByRole('button', { name: 'Trotzdem schließen' }).click();
    await expect(dialog).toHaveCount(0);
    await small.page.getByRole('button', { name: 'Fertig, zum Computer senden' }).click();
    await expect(small.page.getByRole('heading', { name: 'Dieser Link ist nicht mehr offen' })).toBeVisible();
  });
  expect([own.faults, small.faults]).toEqual([[], []]);
  await own.close();
  await small.close();
});
