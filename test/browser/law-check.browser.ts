import { expect, expectAccessible, expectNoSidewaysScroll, referenceCase, signIn, test } from './office.ts';
import { givenBoy, newName } from './given.ts';
import { pressOn, tabTo } from './keys.ts';

// Whole ways, each step by keyboard and looked at by axe: long, not slow.
test.describe.configure({ timeout: 300_000 });

test('the check is a matrix: arrows move in it, Enter opens why, Esc goes back', async ({ page, isMobile }) => {
  test.skip(isMobile, 'Below 900 pixels it is a list for each person.');
  await signIn(page);
  const caseId = await referenceCase(page);
  await page.goto(`/akten/${caseId}?tab=pruefung`);
  const grid = page.getByRole('grid', { name: 'Ausschlussgründe für jede Person' });
  const cell = (name: RegExp) => grid.getByRole('button', { name });
  await tabTo(page, cell(/^Mindestaufenthalt, Samira/));
  await page.keyboard.press('End');
  await expect(cell(/^Mindestaufenthalt, Nadia.*Behebbar.*Zeit: ab .*oder mit Ausnahme/)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(cell(/^Aufenthalt in Deutschland, Nadia.*Klar/)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  for (const text of ['verlangt sind 18', '§ 5 Abs. 1 Nr. 7 und Abs. 2 Satz 2 NHärteKVO', 'Flüchtlingsrat Niedersachsen', 'Profil vom 31.01.2026', 'belegt', 'noch keine 18 Monate']) {
    await expect(grid.getByText(text.replaceAll(' ', '\u00A0')).or(grid.getByText(text)).first()).toBeVisible();
  }
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.keyboard.press('Tab');
  await expect(grid.getByRole('button', { name: 'Schließen' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(cell(/^Mindestaufenthalt, Nadia/)).toBeFocused();
  await expect(grid.getByRole('button', { name: 'Schließen' })).toBeHidden();

  await page.getByText('Einfache Sprache').click();
  await cell(/^Mindestaufenthalt, Nadia/).click();
  await expect(grid.getByText('noch keine 18 Monate', { exact: false })).toBeVisible();
  await expect(grid.getByText('Flüchtlingsrat Niedersachsen', { exact: false })).toHaveCount(0);
  const drafts = page.getByRole('button', { name: /Gründe nur aus Entwürfen/ });
  await drafts.click();
  await expect(cell(/^Laufende Petition, Samira.*Noch unklar.*Verfahren eintragen/)).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
});

test('on a phone it is a list for each person', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'Above 900 pixels it is a matrix.');
  await signIn(page);
  await page.goto(`/akten/${await referenceCase(page)}?tab=pruefung`);
  const nadia = page.getByRole('region', { name: 'Nadia Hamdan' });
  await expect(nadia.getByText(/also seit \d+ Monaten; verlangt sind 18/)).toBeVisible();
  await nadia.getByText(/Gründe sind klar/).click();
  await expect(nadia.getByRole('heading', { name: 'Zuständiges Land' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('a question is answered, the check is kept, and two checks are compared', async ({ page, isMobile }) => {
  test.skip(isMobile, 'The way is the same; its pieces are looked at on the phone elsewhere.');
  await signIn(page);
  const { caseId, name } = await givenBoy(page);
  await page.goto(`/akten/${caseId}?tab=pruefung`);
  const keep = page.getByRole('button', { name: 'Prüfung festhalten' });
  await pressOn(page, keep);
  await expect(page.getByText('Festgehaltene Prüfungen').locator('..').getByText('1', { exact: true })).toBeVisible();

  await pressOn(page, page.getByRole('button', { name: new RegExp(`Fragen beantworten: ${name}`) }));
  const dialog = page.getByRole('dialog');
  const question = dialog.getByRole('radiogroup', { name: 'Steht ein Abschiebungstermin fest?' });
  await tabTo(page, question.getByRole('radio', { name: 'Noch offen' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(question.getByRole('radio', { name: 'Nein' })).toBeChecked();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('grid').getByRole('button', { name: /^Abschiebungstermin, .*Klar/ })).toBeVisible();

  await pressOn(page, keep);
  await pressOn(page, page.getByRole('button', { name: 'Vergleichen' }));
  await expect(dialog.getByRole('heading', { name: 'Abschiebungstermin' })).toBeVisible();
  await expect(dialog.getByText('Noch unklar').first()).toBeVisible();
  await expect(dialog.getByText('Kein Abschiebungstermin bekannt', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await pressOn(page, page.getByRole('button', { name: /^Prüfung vom .* ansehen/ }).first());
  await expect(dialog.getByRole('grid')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Einschätzen' })).toHaveCount(0);
  await expectAccessible(page);
});

test('a way that opens later becomes a Wiedervorlage with one click', async ({ page, isMobile }) => {
  test.skip(isMobile, 'One click is one click.');
  await signIn(page);
  const { caseId } = await givenBoy(page, newName('Emre'));
  await page.goto(`/akten/${caseId}?tab=pruefung`);
  const routes = page.getByRole('region', { name: 'Andere Wege' });
  await expect(routes.getByText('sie verspricht nichts', { exact: false })).toBeVisible();
  const way = routes.getByRole('button', { name: /^§.25a Abs..1/ });
  if (!(await way.isVisible())) await routes.getByText(/weitere Wege, für die noch wenig bekannt ist/).click();
  await pressOn(page, way);
  const watch = routes.getByRole('button', { name: /^Am .* wieder prüfen: §.25a/ }).first();
  await expect(watch).toBeVisible();
  await routes.getByText('Was für alle Wege gilt').click();
  await expect(routes.getByRole('link', { name: /^§.79 Abs/ })).toBeVisible();
  await expect(routes.getByText('Vor Einreichung dokumentieren', { exact: false })).toBeVisible();
  await expectAccessible(page);
  const day = (await watch.innerText()).match(/\d\d\.\d\d\.\d{4}/)![0];
  await pressOn(page, watch);
  await expect(routes.getByRole('link', { name: /^Wiedervorlage am/ }).first()).toBeVisible();
  await page.goto(`/akten/${caseId}?tab=fristen`);
  await expect(page.locator('.b-deadline', { hasText: '25a' }).first()).toContainText(day);
});
