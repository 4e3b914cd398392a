import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, referenceCase, signIn, test } from './office.ts';
import { look, phone } from './outside-phone.ts';
import { photograph } from './photograph.ts';

// What the end of a link and a thousand guesses do is tested with a clock that can be moved: test/api/link-safety, outside-files.
// An office, two phones and a worker that is killed on the way.
test.describe.configure({ timeout: 500_000 });

test.skip(({ isMobile }) => isMobile, 'The office sits at a desk; the phones of those outside are opened by the test itself.');

interface Item {
  id: string;
  title: string;
  state: string;
  documents: { fileName: string }[];
}

const send = async <Answer>(page: Page, path: string, data: object): Promise<Answer> => {
  const answer = await page.request.post(path, { data, headers: { 'X-Requested-With': 'bleibeakte' } });
  expect(answer.ok(), `${path} ${answer.status()}`).toBe(true);
  return (await answer.json()) as Answer;
};
const read = async <Answer>(page: Page, path: string): Promise<Answer> => (await (await page.request.get(path)).json()) as Answer;
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });

const workerPid = (): number => {
  const { children } = JSON.parse(readFileSync(join(process.env['PRACTICE_DATA_DIR'] ?? '', 'running.json'), 'utf8')) as { children: { worker: { pid: number } } };
  return children.worker.pid;
};

test('the reference case: a coach and the mother send what is missing while the worker dies and comes back', async ({ page, browser, baseURL }) => {
  await signIn(page);
  const caseId = await referenceCase(page);
  const { people } = await read<{ people: { id: string; name: string }[] }>(page, `/api/cases/${caseId}`);
  const personOf = (name: string) => people.find((one) => one.name.startsWith(name))!.id;
  const itemOf = async (title: string) => (await read<Item[]>(page, `/api/cases/${caseId}/evidence`)).find((one) => one.title === title)!;
  const link = async (request: object) => send<{ path: string; code: string | null; link: { id: string; version: number } }>(page, `/api/cases/${caseId}/links`, request);
  const club = await itemOf('Schreiben des Sportvereins');
  const rent = await itemOf('Mietvertrag');
  const letter = await link({ purpose: 'letter', personIds: [personOf('Yusuf')], evidenceItemId: club.id, role: 'club', writer: 'Herr Brandt', language: 'de', dueOn: inDays(10) });
  const papers = await link({ purpose: 'upload', personIds: [personOf('Samira')], evidenceItemId: rent.id, language: 'ar', asksFor: 'Fotos vom Mietvertrag' });

  const coach = await phone(browser, baseURL!, 390);
  await test.step('390 px: the coach begins, and sees of the case what was agreed to', async () => {
    await coach.page.goto(letter.path);
    await expect(coach.page.getByRole('heading', { name: 'Ihr Schreiben für Yusuf A.' })).toBeVisible();
    await expect(coach.page.getByText('Al-Amin')).toHaveCount(0);
    await look(coach.page);
    await coach.page.getByRole('textbox', { name: /Seit wann/ }).fill('Seit zwei Jahren trainiert er mit mir die Kleinen.');
    await expect(coach.page.getByText(/^Gespeichert \d\d:\d\d$/)).toBeVisible();
  });

  const killed = workerPid();
  process.kill(killed, 'SIGKILL');

  await test.step('320 px: the mother sends a photo, in Arabic, with the code told to her', async () => {
    const mother = await phone(browser, baseURL!, 320, 'ar');
    await mother.page.goto(papers.path);
    await mother.page.getByRole('textbox').fill(papers.code!);
    await mother.page.keyboard.press('Enter');
    await expect(mother.page.getByText('Fotos vom Mietvertrag')).toBeVisible();
    await mother.page.locator('input[type=file]').last().setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: photograph() });
    await expect(mother.page.getByRole('heading', { name: 'قص الصفحة' })).toBeVisible();
    await mother.page.getByRole('button', { name: 'رجوع' }).click();
    await expect(mother.page.getByRole('button', { name: 'قص صفحة 1' })).toBeVisible();
    await look(mother.page);
    await mother.page.getByRole('button', { name: 'إرسال الكل' }).click();
    await expect(mother.page.getByRole('heading', { name: 'وصل كل شيء' })).toBeVisible();
    expect(mother.faults).toEqual([]);
    await mother.close();
  });

  await test.step('the coach goes on after a break, signs and sends', async () => {
    await coach.page.reload();
    await expect(coach.page.getByRole('heading', { name: 'Frage 2 von 4' })).toBeVisible();
    await coach.page.getByRole('textbox', { name: /erlebt/ }).fill('Er tröstet, wenn jemand verliert, und räumt als Letzter auf.');
    await coach.page.getByRole('button', { name: 'Weiter zu Frage 3' }).click();
    await coach.page.getByRole('textbox').fill('Ohne ihn gäbe es die Gruppe der Kleinen nicht.');
    await coach.page.getByRole('button', { name: 'Weiter zu Frage 4' }).click();
    await coach.page.getByRole('textbox').fill('Er soll im Sommer den Trainerschein machen.');
    await coach.page.getByRole('button', { name: 'Weiter', exact: true }).click();
    await coach.page.getByLabel('Vor- und Nachname').fill('Jens Brandt');
    await coach.page.getByRole('button', { name: 'Alles noch einmal lesen' }).click();
    await look(coach.page);
    await coach.page.getByLabel(/Tippen Sie Ihren Namen/).fill('Jens Brandt');
    await coach.page.getByRole('button', { name: 'Schreiben absenden' }).click();
    await expect(coach.page.getByRole('heading', { name: 'Angekommen' })).toBeVisible();
    expect(coach.faults).toEqual([]);
    await coach.close();
  });

  await test.step('the worker is back by itself', async () => {
    await expect.poll(() => {
      try {
        return workerPid() !== killed;
      } catch {
        return false;
      }
    }, { timeout: 60_000 }).toBe(true);
    await expect.poll(async () => (await page.request.get('/api/health/ready')).ok(), { timeout: 60_000 }).toBe(true);
  });

  await test.step('the office takes both in, looks at them, and the matrix shows them', async () => {
    await page.goto(`/akten/${caseId}?tab=schreiben`);
    for (const who of ['Jens Brandt', 'Fotos vom Mietvertrag']) {
      const card = page.locator('.b-link-card').filter({ hasText: who }).first();
      await card.getByRole('button', { name: 'Annehmen' }).click();
      await expect(card.getByText(/Angenommen von/)).toBeVisible();
    }
    await look(page);
    expect((await itemOf('Schreiben des Sportvereins')).state).toBe('received');
    expect((await itemOf('Mietvertrag')).documents).toHaveLength(1);
    await page.goto(`/akten/${caseId}?tab=nachweise`);
    await page.getByRole('grid', { name: 'Nachweise je Person und Thema' }).getByRole('button', { name: /^Engagement, Yusuf/ }).click();
    const panel = page.getByRole('region', { name: 'Schreiben des Sportvereins' });
    await panel.getByRole('button', { name: 'Als geprüft eintragen' }).click();
    await expect.poll(async () => (await itemOf('Schreiben des Sportvereins')).state).toBe('checked');
    await look(page);
  });

  await test.step('what the coach wrote is found in the papers, once the worker has read them', async () => {
    await page.goto(`/akten/${caseId}?tab=dokumente`);
    await expect(async () => {
      await page.getByRole('searchbox', { name: 'In den Papieren suchen' }).fill('Trainerschein');
      await page.keyboard.press('Enter');
      await expect(page.getByText(/räumt als Letzter|Trainerschein/).first()).toBeVisible({ timeout: 5_000 });
    }).toPass({ timeout: 90_000 });
  });
});

test('a link tells a stranger nothing: forwarded, after it was withdrawn, after the consent was taken back', async ({ page, browser, baseURL }) => {
  await signIn(page);
  const caseId = await referenceCase(page);
  const { people } = await read<{ people: { id: string; name: string }[] }>(page, `/api/cases/${caseId}`);
  const lina = people.find(({ name }) => name.startsWith('Lina'))!.id;
  const link = async (request: object) => send<{ path: string; code: string | null; link: { id: string; version: number } }>(page, `/api/cases/${caseId}/links`, request);
  const letterFor = () => link({ purpose: 'letter', personIds: [lina], role: 'neighbour', writer: 'Frau Ohm', language: 'de', dueOn: inDays(5) });
  const stranger = await phone(browser, baseURL!, 390);
  const closed = stranger.page.getByRole('heading', { name: 'Dieser Link ist nicht mehr offen' });
  const expectNothing = async (path: string) => {
    await stranger.page.goto('about:blank');
    await stranger.page.goto(path);
    await expect(closed).toBeVisible();
    await expect(stranger.page.getByText(/Lina|Al-Amin|Ohm/)).toHaveCount(0);
  };

  await test.step('forwarded: an upload link asks for the code and names nobody', async () => {
    const papers = await link({ purpose: 'upload', personIds: [lina], language: 'de', asksFor: 'Zeugnis von Lina' });
    await stranger.page.goto(papers.path);
    await expect(stranger.page.getByRole('textbox')).toBeVisible();
    await expect(stranger.page.getByText(/Lina|Zeugnis/)).toHaveCount(0);
    await send(page, `/api/links/${papers.link.id}/withdraw`, { version: papers.link.version });
    await expectNothing(papers.path);
  });

  await test.step('withdrawn, and after the consent was taken back', async () => {
    const first = await letterFor();
    await stranger.page.goto(first.path);
    await expect(stranger.page.getByRole('heading', { name: /Ihr Schreiben für Lina/ })).toBeVisible();
    const opened = (await read<{ id: string; version: number }[]>(page, `/api/cases/${caseId}/links`)).find(({ id }) => id === first.link.id)!;
    await send(page, `/api/links/${opened.id}/withdraw`, { version: opened.version });
    await expectNothing(first.path);

    const consents = await read<{ id: string; personId: string; kind: string; version: number; recipients: string[]; inForce: boolean }[]>(page, `/api/cases/${caseId}/consents`);
    const second = await letterFor();
    const consent = consents.find(({ personId, kind, recipients, inForce }) => personId === lina && kind === 'recipients' && recipients.includes('supporter') && inForce)!;
    await send(page, `/api/consents/${consent.id}/withdraw`, { version: consent.version });
    await expectNothing(second.path);
    const given = { personId: lina, kind: 'recipients', recipients: ['commission', 'school', 'supporter'], namedAs: 'Lina A.', givenOn: inDays(0), language: 'ar', textVersion: '2026-11' };
    await send(page, `/api/cases/${caseId}/consents`, given);
    await stranger.page.goto('about:blank');
    await stranger.page.goto(second.path);
    await expect(stranger.page.getByRole('heading', { name: /Ihr Schreiben für Lina/ })).toBeVisible();
    const again = (await read<{ id: string; version: number }[]>(page, `/api/cases/${caseId}/links`)).find(({ id }) => id === second.link.id)!;
    await send(page, `/api/links/${again.id}/withdraw`, { version: again.version });
  });
  await stranger.close();
});
