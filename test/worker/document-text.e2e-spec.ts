import PDFDocument from 'pdfkit';
import pg from 'pg';
import sharp from 'sharp';
import { fileStoreOf } from '@bleibeakte/adapters';
import type { DocumentResponse, DocumentSearchResponse } from '@bleibeakte/contracts';
import { PrismaService } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import { DocumentReader } from '@bleibeakte/worker';
import { givenDocument } from '../support/given-case.ts';
import { givenPdf, givenWord, rawPdf } from '../support/given-files.ts';
import { type Office, START, TestApp } from '../support/test-app.ts';
import { TestWorker } from '../support/test-worker.ts';

let app: TestApp;
let worker: TestWorker;
let office: Office;
let caseId: string;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app?.stop());
beforeEach(async () => {
  app.clock.set(START);
  office = await app.office();
  const person = (await office.lead.post('/api/persons', { firstName: 'Samira', lastName: 'Al-Amin' }).expect(201)).body.id as string;
  caseId = (await office.lead.post('/api/cases', { personIds: [person], land: 'DE-NI' }).expect(201)).body.id as string;
  worker = await TestWorker.start(app, { files: fileStoreOf(app.env) });
});
afterEach(() => worker.stop());

const enter = async (content: Buffer, name: string): Promise<string> => (await office.lead.upload(`/api/cases/${caseId}/documents`, content, name).expect(201)).body.id as string;
const search = async (words: string, by = office.lead) => (await by.post(`/api/cases/${caseId}/documents/search`, { words }).expect(200)).body as DocumentSearchResponse;
const stateOf = async (id: string) => ((await office.lead.get(`/api/cases/${caseId}/documents`).expect(200)).body as DocumentResponse[]).find((one) => one.id === id)?.textState;
const inOffice = <T>(work: () => Promise<T>) => runFor(office.organisationId, work);
const db = () => app.app.get(PrismaService).db;
async function readAll(): Promise<void> {
  while (await inOffice(() => worker.app.get(DocumentReader).readOne(office.organisationId)));
}

async function twoPages(): Promise<Buffer> {
  const pdf = new PDFDocument();
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  pdf.text('Deckblatt mit einigen Worten');
  pdf.addPage().text('Die Aufenthalts-').text('erlaubnis für Frau Müller aus der Straße');
  return new Promise((resolve) => pdf.on('end', () => resolve(Buffer.concat(parts))).end());
}

it('reads PDF and Word, and says on which page the words stand', async () => {
  const [pdf, word] = [await enter(await twoPages(), 'Bescheid.pdf'), await enter(givenWord(), 'Brief.docx')];
  expect(await search('Müller')).toMatchObject({ hits: [], unread: 2, failed: 0 });
  await readAll();
  expect([await stateOf(pdf), await stateOf(word)]).toEqual(['read', 'read']);
  expect((await search('aufenthaltserlaubnis')).hits).toMatchObject([{ documentId: pdf, fileName: 'Bescheid.pdf', page: 2, match: 'Aufenthalts- erlaubnis' }]);
  expect((await search('MUELLER aus der strasse')).hits).toHaveLength(1);
  expect((await search('unterstuetzung')).hits).toMatchObject([{ documentId: word, page: 1, match: 'Unterstützung' }]);
  await office.lead.post(`/api/cases/${caseId}/documents/search`, { words: '   ' }).expect(400);
});

it('recognises what is on a photo', async () => {
  const words = '<svg width="1600" height="500"><rect width="100%" height="100%" fill="#fff"/><text x="80" y="200" font-size="64" font-family="sans-serif">Schulbescheinigung</text><text x="80" y="320" font-size="64" font-family="sans-serif">der Realschule Hannover</text></svg>';
  const photo = await enter(await sharp(Buffer.from(words)).jpeg().toBuffer(), 'Foto.jpg');
  await readAll();
  expect(await stateOf(photo)).toBe('recognised');
  expect((await search('schulbescheinigung')).hits).toMatchObject([{ documentId: photo, page: 1 }]);
}, 120_000);

it('keeps the words sealed, for the own case only, and drops them with the paper', async () => {
  const id = await enter(await givenPdf('Geheimwort Zitronenfalter'), 'Brief.pdf');
  await readAll();
  expect((await search('zitronenfalter')).hits).toHaveLength(1);
  const owner = new pg.Client({ connectionString: app.database.ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ words: string }>(`SELECT encode(sealed, 'escape') AS words FROM document_text WHERE document_id = $1`, [id]);
  await owner.end();
  expect(rows).toHaveLength(1);
  expect(rows[0]!.words).not.toMatch(/zitronenfalter/i);
  const volunteer = await office.join('volunteer');
  await volunteer.post(`/api/cases/${caseId}/documents/search`, { words: 'Zitronenfalter' }).expect(404);
  await office.lead.delete(`/api/documents/${id}`).expect(204);
  expect(await inOffice(async () => db().documentText.count())).toBe(0);
  expect((await search('zitronenfalter')).hits).toEqual([]);
});

it('finds nothing in a compartment that was closed again', async () => {
  const { people } = (await office.lead.get(`/api/cases/${caseId}`).expect(200)).body as { people: { id: string }[] };
  const personId = people[0]!.id;
  const consent = await office.agree(caseId, personId, { kind: 'specialCategories', categories: ['health'] });
  const item = { argument: 'health', title: 'Bericht', kind: 'medicalReport', personIds: [personId] };
  const evidenceItemId = (await office.lead.post(`/api/cases/${caseId}/evidence`, item).expect(201)).body.id as string;
  await office.lead.upload(`/api/cases/${caseId}/documents`, await givenPdf('Geheimwort Zitronenfalter'), 'Brief.pdf').field('evidenceItemId', evidenceItemId).expect(201);
  await readAll();
  expect((await search('zitronenfalter')).hits).toHaveLength(1);
  await office.lead.post(`/api/consents/${consent.id}/withdraw`, { version: consent.version }).expect(200);
  expect((await search('zitronenfalter')).hits).toEqual([]);
});

it('gives a paper up visibly: at once when it is broken, after three tries when its file does not come', async () => {
  const broken = await enter(rawPdf(['<< /Type /Catalog >>']), 'Kaputt.pdf');
  const gone = await givenDocument(app, office, caseId, 'clean');
  for (let turn = 0; turn < 3; turn += 1) {
    expect(await stateOf(gone.id)).toBe('unread');
    await readAll();
    app.clock.forwardMinutes(2);
  }
  expect([await stateOf(gone.id), await stateOf(broken)]).toEqual(['failed', 'failed']);
  expect(await search('Brief')).toMatchObject({ unread: 0, failed: 2 });
});

it('waits for the check for viruses, and is read by one of two readers only', async () => {
  const id = await enter(await givenPdf('Ein Brief mit Worten'), 'Brief.pdf');
  const change = (status: string) => inOffice(async () => db().document.updateMany({ where: { id }, data: { status } }));
  await change('quarantined');
  await readAll();
  expect(await stateOf(id)).toBe('unread');
  await change('clean');
  const reader = worker.app.get(DocumentReader);
  const read = await Promise.all([1, 2].map(() => inOffice(() => reader.readOne(office.organisationId))));
  expect(read.filter(Boolean)).toHaveLength(1);
  expect(await stateOf(id)).toBe('read');
});
