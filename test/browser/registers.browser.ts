import { expect, expectAccessible, expectNoSidewaysScroll, signIn, test } from './office.ts';
import { givenCase } from './given.ts';
import { photograph } from './photograph.ts';

test('a consent is recorded with its wording, and taken back with what that means', async ({ page }) => {
  await signIn(page);
  const { id } = await givenCase(page);
  await page.goto(`/akten/${id}`);
  await page.getByRole('button', { name: 'Einwilligung eintragen' }).click();
  const dialog = page.getByRole('dialog').first();
  await dialog.getByRole('combobox', { name: 'Worin?' }).click();
  await page.getByRole('option', { name: 'Andere dürfen es erfahren' }).click();
  await dialog.getByRole('button', { name: 'Einwilligung eintragen' }).click();
  await expect(dialog.getByText('Niemand ist angekreuzt.').first()).toBeVisible();
  await dialog.getByText('Schule', { exact: true }).click();
  await expect(dialog.getByText('um Nachweise oder ein Schreiben bitten: Schule.')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'In welcher Sprache erklärt?' }).fill('Arab');
  await page.getByRole('option', { name: 'Arabisch' }).first().click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Einwilligung eintragen' }).click();

  const row = page.getByRole('button', { name: 'Andere dürfen es erfahren: Schule' });
  await row.click();
  const details = page.getByRole('dialog').first();
  await expect(details.getByText('Noch nichts')).toBeVisible();
  await expectAccessible(page);
  await details.getByRole('button', { name: 'Zurücknehmen …' }).click();
  const asking = page.getByRole('dialog', { name: 'Einwilligung zurücknehmen' });
  await expect(asking.getByText('Ab sofort geht nichts mehr hinaus')).toBeVisible();
  await asking.getByRole('button', { name: 'Einwilligung zurücknehmen' }).click();
  await expect(page.getByText('Miriam Voss hat eingetragen, dass die Einwilligung zurückgenommen wurde')).toBeVisible();
  await page.getByRole('button', { name: 'Schließen' }).last().click();
  await expect(page.getByText('zurückgenommen', { exact: true })).toBeVisible();
});

test('an effort for the passport needs a day and a photo, and reminds of the next', async ({ page }) => {
  await signIn(page);
  const { id } = await givenCase(page);
  await page.goto(`/akten/${id}?tab=pass`);
  await page.getByRole('button', { name: 'Eintragen' }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'Bei wem?' }).fill('Botschaft in Berlin');
  const choosing = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: /Datei/ }).click();
  await (await choosing).setFiles({ name: 'Termin.jpg', mimeType: 'image/jpeg', buffer: photograph() });
  await expect(dialog.getByText('Liegt in der Akte')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Was kam heraus?' }).fill('Ohne Geburtsurkunde nicht angenommen');
  await dialog.getByRole('textbox', { name: 'Nächster Versuch' }).fill('Botschaft anrufen');
  await dialog.getByRole('textbox', { name: 'Am', exact: true }).fill('16.12.2026');
  await dialog.getByRole('button', { name: 'Bemühung eintragen' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Ohne Geburtsurkunde nicht angenommen')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Anlage 1' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^Akte .* Stand /)).toBeVisible();
  await expect(page.getByText('Ohne Geburtsurkunde nicht angenommen')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`/akten/${id}?tab=fristen`);
  await expect(page.getByText('Botschaft anrufen').first()).toBeVisible();
});

test('an original is where it was last put, and its way before stays', async ({ page }) => {
  await signIn(page);
  const { id } = await givenCase(page);
  await page.goto(`/akten/${id}?tab=dokumente`);
  await page.getByRole('button', { name: 'Original eintragen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Welches Papier?' }).fill('Reisepass');
  await dialog.getByRole('button', { name: 'Original eintragen' }).click();
  await page.getByRole('button', { name: 'Reisepass ist jetzt woanders' }).click();
  await dialog.getByRole('combobox', { name: 'Wo ist es?' }).click();
  await page.getByRole('option', { name: 'bei der Behörde' }).click();
  await dialog.getByRole('textbox', { name: 'Wo genau?' }).fill('Ausländerbehörde');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Neuen Ort eintragen' }).click();
  await expect(page.getByText(/bei der Behörde: Ausländerbehörde · seit .* davor bei uns bis/)).toBeVisible();
});
