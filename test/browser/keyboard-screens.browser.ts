import { expect, referenceCase, signIn, test } from './office.ts';
import { focusStop, type Stop } from './keys.ts';

test.skip(({ isMobile }) => isMobile, 'The keyboard belongs to the office.');

const ORDER = ['skip', 'frame', 'navigation', 'header', 'main'];
const STOPS = 60;

const SCREENS: [name: string, path: string][] = [
  ['Heute', '/'],
  ['Akten', '/akten'],
  ['Personen', '/personen'],
  ['Fristen', '/fristen'],
  ['Posteingang', '/posteingang'],
  ['Einreichungen', '/einreichungen'],
  ['Kommissionen', '/kommissionen'],
  ['Kommission', '/kommissionen/DE-NI'],
  ['Postausgang', '/postausgang'],
  ['Team', '/team'],
  ['Protokoll', '/protokoll'],
  ['Konto', '/konto'],
  ['Person', '/personen/PERSON'],
  ['Akte: Überblick', '/akten/CASE'],
  ['Akte: Nachweise', '/akten/CASE?tab=nachweise'],
  ['Akte: Fristen', '/akten/CASE?tab=fristen'],
  ['Akte: Dokumente', '/akten/CASE?tab=dokumente'],
  ['Akte: Einreichung', '/akten/CASE?tab=einreichung'],
  ['Akte: Protokoll', '/akten/CASE?tab=protokoll'],
];

test('Tab leads through every screen in the order in which one reads it, and is always to be seen', async ({ page }) => {
  test.setTimeout(400_000);
  await signIn(page);
  const caseId = await referenceCase(page);
  const { items } = (await (await page.request.get('/api/persons?limit=1')).json()) as { items: { id: string }[] };
  for (const [name, path] of SCREENS) {
    await test.step(name, async () => {
      await page.goto(path.replace('CASE', caseId).replace('PERSON', items[0]!.id));
      await expect(page.getByRole('heading').first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      const stops: Stop[] = [];
      for (let presses = 0; presses < STOPS; presses += 1) {
        await page.keyboard.press('Tab');
        const stop = await focusStop(page);
        // Behind the last one the browser begins anew.
        if (stop.place === null || (presses > 0 && stop.place === stops[0]!.place)) break;
        stops.push(stop);
      }
      expect(stops[0]!.place, 'the skip link comes first').toBe('skip');
      const canBeUsed = await page.getByRole('main').locator('a, button, input, [tabindex="0"]').count();
      expect(stops.some(({ place }) => place === 'main'), 'Tab comes to the content').toBe(canBeUsed > 0);
      expect(stops.filter(({ seen }) => !seen).map((stop) => stop.name), 'every stop is to be seen').toEqual([]);
      expect(stops.filter((stop) => stop.name === ''), 'every stop has a name').toEqual([]);
      const places = stops.map(({ place }) => ORDER.indexOf(place!));
      expect(places, 'navigation, header, content').toEqual(places.toSorted((one, other) => one - other));
    });
  }
});
