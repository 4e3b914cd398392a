import { expect, signIn, test } from './office.ts';
import { givenCase, newName } from './given.ts';
import { chooseFrom, opensAndGivesBack, pressOn, tabTo, takeFromMenu, typeInto } from './keys.ts';
import { photograph } from './photograph.ts';

test.skip(({ isMobile }) => isMobile, 'The keyboard belongs to the office.');

test('the tabs of a case change with the arrows, and a button that leads to another one takes the focus along', async ({ page }) => {
  await signIn(page);
  const { id } = await givenCase(page);
  await page.goto(`/akten/${id}`);
  const tabs = page.getByRole('tab');
  await expect(tabs.first()).toHaveAttribute('aria-selected', 'true');
  await tabTo(page, tabs.first());
  for (const tab of (await tabs.all()).slice(1)) {
    await page.keyboard.press('ArrowRight');
    await expect(tab).toBeFocused();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
  }
  await page.keyboard.press('ArrowRight');
  await expect(tabs.first()).toBeFocused();
  await pressOn(page, page.getByRole('button', { name: 'Alle Fristen' }));
  await expect(page).toHaveURL(/tab=fristen/);
  await expect(page.getByRole('tabpanel')).toBeFocused();
});

test('the next step is set', async ({ page }) => {
  await signIn(page);
  const { id } = await givenCase(page);
  await page.goto(`/akten/${id}`);
  const set = page.getByRole('banner').or(page.getByRole('main')).getByRole('button', { name: 'Schritt festlegen' }).first();
  await opensAndGivesBack(page, set);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await typeInto(page, dialog.getByLabel('Was ist zu tun?'), 'Vollmacht unterschreiben lassen');
  await typeInto(page, dialog.getByRole('textbox', { name: 'Bis wann?' }), '+14');
  await pressOn(page, dialog.getByRole('button', { name: 'Nächsten Schritt speichern' }));
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('main').getByText('Vollmacht unterschreiben lassen').first()).toBeVisible();
});

test('an evidence item is added and moved on', async ({ page }) => {
  await signIn(page);
  const { id } = await givenCase(page);
  await page.goto(`/akten/${id}?tab=nachweise`);
  const add = page.getByRole('tabpanel').getByRole('button', { name: 'Nachweis hinzufügen' });
  await opensAndGivesBack(page, add);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await chooseFrom(page, dialog.getByRole('combobox', { name: 'Argument' }), page.getByRole('option', { name: 'Schule', exact: true }));
  await typeInto(page, dialog.getByLabel('Was wird gebraucht?'), 'Zeugnis der Klasse 6');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  const move = page.getByRole('button', { name: 'Stand ändern: Zeugnis der Klasse 6' });
  await takeFromMenu(page, move, page.getByRole('menuitem', { name: 'Angefragt' }));
  await expect(page.getByRole('list', { name: 'Schritte' }).getByRole('listitem').nth(1)).toHaveAttribute('aria-current', 'step');
  await expect(move).toBeFocused();
});

test('a file is chosen, looked at, and named anew', async ({ page }) => {
  await signIn(page);
  const { id } = await givenCase(page);
  await page.goto(`/akten/${id}?tab=dokumente`);
  const asked = page.waitForEvent('filechooser');
  await pressOn(page, page.getByRole('button', { name: 'Datei wählen' }));
  await (await asked).setFiles({ name: 'Brief.jpg', mimeType: 'image/jpeg', buffer: photograph() });
  const dialog = page.getByRole('dialog');
  const open = page.getByRole('button', { name: 'Brief.jpg', exact: true });
  await opensAndGivesBack(page, open, dialog);
  const more = page.getByRole('button', { name: 'Mehr zu Brief.jpg' });
  await takeFromMenu(page, more, page.getByRole('menuitem', { name: /^Name, Tag und Nachweis/ }));
  await typeInto(page, dialog.getByLabel('Name', { exact: true }), 'Bescheid');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: /^Bescheid/ })).toBeVisible();
});

test('a deadline is set, with its arithmetic, and done', async ({ page }) => {
  await signIn(page);
  const { id } = await givenCase(page);
  await page.goto(`/akten/${id}?tab=fristen`);
  const set = page.getByRole('tabpanel').getByRole('button', { name: 'Frist setzen' }).first();
  await opensAndGivesBack(page, set);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await typeInto(page, dialog.getByRole('textbox', { name: 'Wann zugegangen?' }), '05.10.2026');
  await page.keyboard.press('Tab');
  await expect(dialog.getByText('+ 4 Wochen = Mo 02.11.2026').first()).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('button', { name: 'Geprüft' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await pressOn(page, page.getByRole('tabpanel').getByRole('button', { name: /^Erledigen/ }).first());
  await tabTo(page, dialog.getByRole('radio', { name: 'Gesendet oder eingereicht' }));
  await page.keyboard.press('Space');
  await pressOn(page, dialog.getByRole('button', { name: 'Als erledigt eintragen' }));
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('tabpanel').getByText('Erledigt und entfallen')).toBeVisible();
});

test('an Eingabe is prepared and handed in', async ({ page }) => {
  await signIn(page);
  const { id } = await givenCase(page);
  await page.goto(`/akten/${id}?tab=einreichung`);
  await opensAndGivesBack(page, page.getByRole('button', { name: 'Eingabe vorbereiten' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await pressOn(page, dialog.getByRole('button', { name: 'Eingabe anlegen' }));
  await expect(dialog).toBeHidden();
  await pressOn(page, page.getByRole('button', { name: /Eingereicht.*festhalten/ }));
  await chooseFrom(page, dialog.getByRole('combobox', { name: 'Wie eingereicht' }), page.getByRole('option', { name: 'Fax', exact: true }));
  await typeInto(page, dialog.getByLabel('Aktenzeichen'), 'HFK-12');
  const record = dialog.getByRole('button', { name: 'Schritt festhalten' });
  await pressOn(page, record);
  // Of somebody of whom nothing is known yet, nobody knows whether a bar stands.
  await typeInto(page, dialog.getByLabel('Warum wird trotzdem eingereicht?'), 'Die Angaben kommen mit dem Nachtrag.');
  await pressOn(page, record);
  await expect(dialog).toBeHidden();
  await expect(page.getByText('HFK-12').first()).toBeVisible();
});

test('somebody new is taken in, and a case is opened for them', async ({ page }) => {
  await signIn(page);
  await page.goto('/personen');
  const name = newName('Tesfay');
  const [first, last] = name.split(' ') as [string, string];
  const dialog = page.getByRole('dialog');

  await test.step('person', async () => {
    const open = page.getByRole('button', { name: 'Person aufnehmen' }).first();
    await opensAndGivesBack(page, open);
    await page.keyboard.press('Enter');
    await typeInto(page, dialog.getByLabel('Vorname'), first);
    await typeInto(page, dialog.getByLabel('Nachname'), last);
    const next = dialog.getByRole('button', { name: /neu anlegen/i });
    await expect(next, 'it has been looked whether there is somebody like that').toHaveAttribute('aria-disabled', 'false');
    await pressOn(page, next);
    await expect(dialog.getByLabel('Vorname')).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('complementary', { name: /^Person/ })).toContainText(name);
    await page.keyboard.press('Escape');
  });

  await test.step('case', async () => {
    await page.goto('/akten');
    await opensAndGivesBack(page, page.getByRole('button', { name: 'Akte anlegen' }));
    await page.keyboard.press('Enter');
    const people = dialog.getByRole('textbox', { name: 'Personen' });
    await typeInto(page, people, name);
    const hit = page.getByRole('option', { name: new RegExp(name) });
    await expect(hit).toBeVisible();
    await chooseFrom(page, people, hit);
    await expect(dialog.getByRole('button', { name: `${name} weglassen` })).toBeVisible();
    await chooseFrom(page, dialog.getByRole('combobox', { name: 'Land' }), page.getByRole('option', { name: 'Niedersachsen' }));
    await pressOn(page, dialog.getByRole('button', { name: 'Akte anlegen' }));
    await expect(page).toHaveURL(/\/akten\/[0-9a-f-]{36}/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(last);
  });
});
