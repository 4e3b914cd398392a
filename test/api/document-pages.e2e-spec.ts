import { randomUUID } from 'node:crypto';
import PDFDocument from 'pdfkit';
import type { DocumentResponse, PageBar } from '@bleibeakte/contracts';
import { PrismaService } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import type { Agent } from '../support/agent.ts';
import { givenPhoto, givenWord } from '../support/given-files.ts';
import { extractText } from '../support/pdf-text.ts';
import { folderNames } from '../support/stored-files.ts';
import { type Office, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
let caseId: string;
beforeAll(async () => {
  app = await TestApp.start();
  office = await app.office();
  caseId = await enterCase(office.lead);
});
afterAll(() => app?.stop());

const TOP: PageBar = { x: 0, y: 0, width: 1, height: 0.2 };

async function enterCase(lead: Agent): Promise<string> {
  const person = (await lead.post('/api/persons', { firstName: 'Samira', lastName: 'Al-Amin' }).expect(201)).body.id as string;
  return (await lead.post('/api/cases', { personIds: [person], land: 'DE-NI' }).expect(201)).body.id as string;
}

function letter(...texts: string[]): Promise<Buffer> {
  const pdf = new PDFDocument({ autoFirstPage: false, info: { Author: 'Verfasser' } });
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  for (const text of texts) pdf.addPage().text(text);
  return new Promise((resolve) => pdf.on('end', () => resolve(Buffer.concat(parts))).end());
}

const enter = async (content: Buffer, name: string, of = caseId): Promise<DocumentResponse> =>
  (await office.lead.upload(`/api/cases/${of}/documents`, content, name).expect(201)).body as DocumentResponse;
const page = (documentId: string, number = 1, more: object = {}) => ({ documentId, page: number, turn: 0, bars: [], ...more });
const compose = (pages: object[], more: object = {}, by = office.lead, of = caseId) =>
  by.post(`/api/cases/${of}/documents/compose`, { pages, fileName: 'Neu', ...more });
const wordsOf = async (id: string) => extractText((await office.lead.get(`/api/documents/${id}/file`).responseType('blob').expect(200)).body as Buffer);
const list = async (): Promise<DocumentResponse[]> => (await office.lead.get(`/api/cases/${caseId}/documents`).expect(200)).body as DocumentResponse[];

describe('pages of the case', () => {
  it('become a new paper: joined, ordered, turned, with photos, and nothing of where they come from', async () => {
    const [first, second] = [await enter(await letter('Erste', 'Zweite'), 'Brief.pdf'), await enter(await letter('Dritte'), 'Anlage.pdf')];
    const photo = await enter(await givenPhoto(), 'Foto.jpg');
    const made = (await compose([page(second.id), page(first.id, 2, { turn: 90 }), page(photo.id)], { fileName: 'Zusammen.pdf' }).expect(201)).body as DocumentResponse;
    expect(made).toMatchObject({ fileName: 'Zusammen.pdf', type: 'pdf', replacesId: null, status: 'notScanned' });
    expect((await wordsOf(made.id)).trim()).toBe('Dritte Zweite');
    const trail = (await office.lead.get(`/api/cases/${caseId}/history`).expect(200)).body.items as { code: string; details: unknown }[];
    expect(trail.find(({ code }) => code === 'document.composed')).toMatchObject({ details: { pages: 3, redacted: 0 } });
  });

  it('are blacked out into a second paper; the original stays as it is', async () => {
    const original = await enter(await letter('Geheimer Name', 'Offen'), 'Bescheid.pdf');
    const made = (await compose([page(original.id, 1, { bars: [TOP] }), page(original.id, 2)], { fileName: 'Bescheid (geschwärzt)' }).expect(201)).body as DocumentResponse;
    expect((await wordsOf(made.id)).trim()).toBe('Offen');
    expect(await wordsOf(original.id)).toContain('Geheimer Name');
    expect((await list()).map(({ id }) => id)).toEqual(expect.arrayContaining([made.id, original.id]));
  });

  it('are made once however often the same order comes', async () => {
    const original = await enter(await letter('Einmal'), 'Brief.pdf');
    const key = randomUUID();
    const tries = await Promise.all([1, 2].map(() => compose([page(original.id)]).set('idempotency-key', key).expect(201)));
    expect(new Set(tries.map(({ body }) => body.id as string)).size).toBe(1);
  });

  it('answer while others work: the house stays reachable', async () => {
    const long = await enter(await letter(...Array.from({ length: 8 }, (_, n) => `Seite ${n}`)), 'Lang.pdf');
    let slowest = 0;
    let isDone = false;
    const making = compose(Array.from({ length: 8 }, (_, n) => page(long.id, n + 1, { bars: [TOP] }))).expect(201).then(() => { isDone = true; });
    while (!isDone) {
      const began = performance.now();
      await app.visitor().get('/api/health/live').expect(200);
      slowest = Math.max(slowest, performance.now() - began);
    }
    await making;
    expect(slowest).toBeLessThan(1_500);
  }, 120_000);

  it('are refused with a sentence, and leave neither row nor file', async () => {
    const good = await enter(await letter('Gut'), 'Gut.pdf');
    const word = await enter(givenWord(), 'Brief.docx');
    const otherCase = await enterCase(office.lead);
    const elsewhere = await enter(await letter('Andere Akte'), 'Fremd.pdf', otherCase);
    const infected = await enter(await letter('Krank'), 'Krank.pdf');
    await runFor(office.organisationId, async () => app.app.get(PrismaService).db.document.updateMany({ where: { id: infected.id }, data: { status: 'infected' } }));
    const [rows, files] = [(await list()).length, await folderNames(app)];
    const refusals = await Promise.all([
      compose([page(good.id, 2)]), compose([page(word.id)]), compose([page(infected.id)]), compose([page(elsewhere.id)]), compose([page(randomUUID())]),
      compose([]), compose([page(good.id, 1, { turn: 45 })]), compose([page(good.id, 1, { bars: [{ ...TOP, width: 0 }] })]),
      compose(Array.from({ length: 201 }, () => page(good.id))), compose([page(good.id)], { evidenceItemId: randomUUID() }), compose([page(good.id)], { replaces: { id: elsewhere.id, version: 1 } }),
    ]);
    expect(refusals.map(({ status, body }) => `${status} ${(body as { code: string }).code}`)).toEqual([
      '422 document.page-missing', '422 document.no-pages', '422 document.infected', '404 not-found', '404 not-found',
      '400 validation.failed', '400 validation.failed', '400 validation.failed', '400 validation.failed', '404 not-found', '404 not-found',
    ]);
    expect([(await list()).length, await folderNames(app)]).toEqual([rows, files]);
  });
});

describe('versions of a paper', () => {
  const next = (old: DocumentResponse, content: Buffer, version = String(old.version)) =>
    office.lead.upload(`/api/cases/${caseId}/documents`, content, 'Neu.pdf').field('replacesId', old.id).field('replacesVersion', version);
  const earlier = async () => (await office.lead.get(`/api/cases/${caseId}/documents/earlier`).expect(200)).body as DocumentResponse[];
  const read = async (id: string) => (await list()).find((one) => one.id === id);

  it('show only the newest; what hangs on the paper goes over, and comes back when the newest is removed', async () => {
    const item = (await office.lead.post(`/api/cases/${caseId}/evidence`, { argument: 'work', title: 'Vertrag', personIds: [] }).expect(201)).body.id as string;
    const old = await enter(await letter('Alt'), 'Vertrag.pdf');
    const translation = await enter(await letter('Übersetzt'), 'Übersetzung.pdf');
    const dated = (await office.lead.patch(`/api/documents/${old.id}`, { evidenceItemId: item, datedOn: '2026-02-01', translation: 'done', version: 1 }).expect(200)).body as DocumentResponse;
    await office.lead.patch(`/api/documents/${translation.id}`, { translationOfId: old.id, version: 1 }).expect(200);
    const newest = (await next(dated, await letter('Neu')).expect(201)).body as DocumentResponse;
    expect(newest).toMatchObject({ replacesId: old.id, evidenceItemId: item, datedOn: '2026-02-01', translation: 'done' });
    expect(await read(old.id)).toBeUndefined();
    expect((await read(translation.id))!.translationOfId).toBe(newest.id);
    expect((await earlier()).map(({ id }) => id)).toEqual([old.id]);
    expect(await wordsOf(old.id)).toContain('Alt');
    const [matter] = ((await office.lead.get(`/api/cases/${caseId}/evidence`).expect(200)).body as { id: string; documents: { id: string }[] }[]).filter(({ id }) => id === item);
    expect(matter!.documents.map(({ id }) => id)).toEqual([newest.id]);
    await office.lead.delete(`/api/documents/${newest.id}`).expect(204);
    expect(await read(old.id)).toMatchObject({ evidenceItemId: item, translation: 'done', replacesId: null });
    expect((await read(translation.id))!.translationOfId).toBe(old.id);
  });

  it('are a chain that is never forked, and whose older links are only read', async () => {
    const old = await enter(await letter('Eins'), 'Eins.pdf');
    const both = await Promise.all([next(old, await letter('Zwei')), next(old, await letter('Zwei b'))]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [now] = (await earlier()).filter(({ id }) => id === old.id);
    expect((await next(now!, await letter('Drei')).expect(409)).body.code).toBe('document.replaced');
    expect((await compose([page(old.id)], { replaces: { id: old.id, version: now!.version } }).expect(409)).body.code).toBe('document.replaced');
    expect((await office.lead.patch(`/api/documents/${old.id}`, { fileName: 'X', version: now!.version }).expect(409)).body.code).toBe('document.replaced');
    const second = both.find(({ status }) => status === 201)!.body as DocumentResponse;
    const third = (await compose([page(second.id)], { replaces: { id: second.id, version: second.version } }).expect(201)).body as DocumentResponse;
    await office.lead.delete(`/api/documents/${second.id}`).expect(204);
    expect((await read(third.id))!.replacesId).toBe(old.id);
  });

  it('ask for a version that was seen', async () => {
    const old = await enter(await letter('Eins'), 'Eins.pdf');
    await next({ ...old, version: 7 }, await letter('Zwei')).expect(409);
    await next(old, await letter('Zwei'), 'x').expect(400);
    expect((await read(old.id))!.version).toBe(1);
  });
});
