import { join } from 'node:path';
import { DiskFileStore } from '@bleibeakte/adapters';
import { EndedDrafts, OrphanedFiles } from '@bleibeakte/worker';
import { givenPhoto } from '../support/given-files.ts';
import { givenAgreedCase, givenLink, letterFor, Outsider } from '../support/outside.ts';
import { countRows, folderNames } from '../support/stored-files.ts';
import { START, TestApp } from '../support/test-app.ts';
import { TestWorker } from '../support/test-worker.ts';

let app: TestApp;
let worker: TestWorker;
beforeAll(async () => {
  app = await TestApp.start();
  worker = await TestWorker.start(app, { files: new DiskFileStore(join(app.env.DATA_DIR, 'files')) });
});
afterAll(async () => {
  await worker?.stop();
  await app?.stop();
});

it('keeps the pages of a living draft, and forgets the draft two weeks after its link has ended', async () => {
  const { lead } = await app.office();
  const { personId, caseId } = await givenAgreedCase(lead);
  const { outsider } = await givenLink(app, lead, caseId, letterFor(personId));
  await outsider.photograph(await givenPhoto()).expect(201);
  // The photo and the page that is cut out of it.
  const counts = async () => [await countRows(app, 'link_entry'), await countRows(app, 'link_page'), (await folderNames(app)).length];
  expect(await counts()).toEqual([1, 1, 2]);

  // The link ends on the night after 30 March.
  app.clock.set('2026-04-12T10:00:00.000Z');
  await worker.app.get(OrphanedFiles).removeOrphans();
  expect(await worker.app.get(EndedDrafts).removeEnded()).toBe(0);
  expect(await counts()).toEqual([1, 1, 2]);
  app.clock.set('2026-04-14T10:00:00.000Z');
  expect(await worker.app.get(EndedDrafts).removeEnded()).toBe(1);
  expect(await worker.app.get(EndedDrafts).removeEnded()).toBe(0);
  expect(await counts()).toEqual([0, 0, 0]);
});

it('forgets within an hour what was photographed for a scan and not sent', async () => {
  app.clock.set(START);
  const { lead } = await app.office();
  const { caseId } = await givenAgreedCase(lead);
  const begun = (await lead.post(`/api/cases/${caseId}/scans`, { language: 'de' }).expect(201)).body as { scan: { id: string }; path: string };
  const phone = new Outsider(app, begun.path.split('#')[1]!);
  await phone.photograph(await givenPhoto()).expect(201);
  await lead.post(`/api/scans/${begun.scan.id}/end`).expect(200);
  expect(await worker.app.get(EndedDrafts).removeEnded()).toBe(0);
  app.clock.set(new Date(Date.parse(START) + 61 * 60_000).toISOString());
  expect(await worker.app.get(EndedDrafts).removeEnded()).toBe(1);
  expect([await countRows(app, 'link_page'), await folderNames(app)]).toEqual([0, []]);
});
