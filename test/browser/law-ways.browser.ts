import { expect, expectAccessible, expectNoSidewaysScroll, signIn, test } from './office.ts';
import { givenBoy, givenRefusal, newName } from './given.ts';
import { chooseFrom, opensAndGivesBack, pressOn, tabTo, typeInto } from './keys.ts';

// Whole ways, each step by keyboard and looked at by axe: long, not slow.
test.describe.configure({ timeout: 300_000 });

test('after a no the reason is coded, and the next Eingabe begins with what is there', async ({ page, isMobile }) => {
  await signIn(page);
  const { caseId, name } = await givenBoy(page);
  await givenRefusal(page, caseId);
  await page.goto(`/akten/${caseId}?tab=einreichung`);
  const evaluate = page.getByRole('button', { name: 'Grund festhalten' });
  const dialog = page.getByRole('dialog');
  if (isMobile) await evaluate.click();
  else {
    await opensAndGivesBack(page, evaluate);
    await page.keyboard.press('Enter');
  }
  await expect(dialog.getByRole('heading', { name: 'Nach dem Nein' })).toBeVisible();
  await expectAccessible(page);
  const reason = dialog.getByRole('combobox', { name: 'Grund der Ablehnung' });
  const option = page.getByRole('option', { name: 'Unterlagen fehlten oder kamen zu spät' });
  if (isMobile) {
    await reason.click();
    await option.click();
    await dialog.getByRole('radio', { name: 'Ja, behebbar' }).check();
    await dialog.getByLabel('Das muss neu sein').fill('Zeugnis der Klasse 9');
    await dialog.getByRole('button', { name: 'Auswertung speichern' }).click();
  } else {
    await chooseFrom(page, reason, option);
    await tabTo(page, dialog.getByRole('radio', { name: 'Ja, behebbar' }));
    await page.keyboard.press('Space');
    await typeInto(page, dialog.getByLabel('Das muss neu sein'), 'Zeugnis der Klasse 9');
    await page.keyboard.press('Control+Enter');
  }
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Zeugnis der Klasse 9')).toBeVisible();

  const next = page.getByRole('button', { name: 'Neue Eingabe vorbereiten' });
  await (isMobile ? next.click() : pressOn(page, next));
  await expect(dialog.getByText('kein Rechtsmittel', { exact: false })).toBeVisible();
  await expect(dialog.getByText(name)).toBeVisible();
  await expectAccessible(page);
  const begin = dialog.getByRole('button', { name: 'Neue Eingabe beginnen' });
  await (isMobile ? begin.click() : pressOn(page, begin));
  await expect(page.getByRole('heading', { name: '2. Eingabe' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('a petition is a lane of its own, warns while it is entered, and its end asks for a new check', async ({ page, isMobile }) => {
  test.skip(isMobile, 'The keyboard belongs to the office.');
  await signIn(page);
  const { caseId } = await givenBoy(page);
  await page.goto(`/akten/${caseId}`);
  const lanes = page.getByRole('region', { name: /Andere Verfahren/ });
  const enter = lanes.getByRole('button', { name: 'Verfahren eintragen' });
  await opensAndGivesBack(page, enter);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await chooseFrom(page, dialog.getByRole('combobox', { name: 'Welches Verfahren?' }), page.getByRole('option', { name: 'Petition' }));
  await expect(dialog.getByText('kann sie die Eingabe sperren', { exact: false })).toBeVisible();
  await typeInto(page, dialog.getByRole('textbox', { name: 'Begonnen am' }), '01.10.2026');
  await typeInto(page, dialog.getByLabel('Gericht, Behörde oder Parlament'), 'Niedersächsischer Landtag');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(lanes.getByText('Niedersächsischer Landtag')).toBeVisible();
  await expectAccessible(page);

  await pressOn(page, lanes.getByRole('button', { name: 'Beendet' }));
  await tabTo(page, dialog.getByRole('radio', { name: 'Abgelehnt' }).or(dialog.getByRole('radio', { name: 'Stattgegeben' })).first());
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'Abgelehnt' })).toBeChecked();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(lanes.getByText('Abgelehnt', { exact: false })).toBeVisible();
  await page.goto(`/akten/${caseId}?tab=fristen`);
  await expect(page.getByText('Zulässigkeit neu prüfen', { exact: false }).first()).toBeVisible();
});

test('a list of a profile is corrected entry by entry, and the versions are compared', async ({ page, isMobile }) => {
  test.skip(isMobile, 'It is corrected once.');
  await signIn(page);
  const words = newName('Meldung beim Jobcenter');
  await page.goto('/kommissionen/DE-HB');
  const correct = page.getByRole('button', { name: 'Wert berichtigen: Übliche Bedingungen' });
  await opensAndGivesBack(page, correct);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await pressOn(page, dialog.getByRole('button', { name: 'Eintrag hinzufügen' }));
  await expect(dialog.getByLabel('Text')).toBeFocused();
  await page.keyboard.type(words);
  await expectAccessible(page);
  await pressOn(page, dialog.getByRole('button', { name: 'Fertig' }));
  await expect(dialog.getByRole('button', { name: `Ändern: ${words}` })).toBeFocused();
  await typeInto(page, dialog.getByLabel('Quelle'), 'Auskunft der Geschäftsstelle');
  await typeInto(page, dialog.getByLabel('Warum die Berichtigung nötig ist'), 'Neue Praxis');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  const conditions = page.getByRole('region', { name: /Übliche Bedingungen/ });
  await expect(conditions.getByText(words)).toBeVisible();
  await expect(conditions.getByText('Auskunft der Geschäftsstelle', { exact: false }).first()).toBeVisible();
  await expectAccessible(page);

  await pressOn(page, page.getByRole('region', { name: /Fassungen/ }).getByRole('button', { name: 'Vergleichen' }).first());
  await expect(dialog.getByRole('heading', { name: 'Übliche Bedingungen' })).toBeVisible();
  await expect(dialog.getByText(words, { exact: false })).toBeVisible();
  await expectAccessible(page);
});
