import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import type { DocumentResponse, EvidenceResponse, InboxDocument } from '@bleibeakte/contracts';
import { PrismaService, toDate, Vault } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import type { Agent } from '../support/agent.ts';
import { givenCase as givenCaseRow, givenDocument } from '../support/given-case.ts';
import { givenDeadline } from '../support/given-deadline.ts';
import { givenPdf, givenPhoto, givenWord, objectStream, rawPdf } from '../support/given-files.ts';
import { folderNames } from '../support/stored-files.ts';
import { type Office, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
let caseId: string;
beforeAll(async () => {
  app = await TestApp.start();
  office = await app.office();
  caseId = await givenCase(office);
});
afterAll(() => app?.stop());

async function givenCase(of: Office): Promise<string> {
  const person = await of.lead.post('/api/persons', { firstName: 'Samira', lastName: 'Al-Amin' }).expect(201);
  return (await of.lead.post('/api/cases', { personIds: [person.body.id], land: 'DE-NI' }).expect(201)).body.id as string;
}

async function upload(file: Buffer, name: string, more: { agent?: Agent; to?: string; headers?: Record<string, string> } = {}) {
  const { agent = office.lead, to = caseId, headers = {} } = more;
  return (await agent.upload(`/api/cases/${to}/documents`, file, name, headers).expect(201)).body as DocumentResponse;
}

const binary = (agent: Agent, id: string) => agent.get(`/api/documents/${id}/file`).buffer(true).parse((response, done) => {
  const parts: Buffer[] = [];
  response.on('data', (part: Buffer) => parts.push(part));
  response.on('end', () => done(null, Buffer.concat(parts)));
});

describe('taking in', () => {
  it('takes a PDF as it is and hands it out the same, byte by byte', async () => {
    const pdf = await givenPdf('Anhörung am 14. April');
    const document = await upload(pdf, 'Anhörung Al-Amin.pdf');
    expect(document).toMatchObject({
      caseId, fileName: 'Anhörung Al-Amin.pdf', type: 'pdf', size: pdf.length, status: 'notScanned', evidenceItemId: null,
      datedOn: null, uploadedBy: 'Miriam Voss', linkId: null, reviewedAt: null, version: 1,
    });
    const { body, headers } = await binary(office.lead, document.id).expect(200);
    expect(Buffer.compare(body as Buffer, pdf)).toBe(0);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''Anh%C3%B6rung%20Al-Amin.pdf",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-length': String(pdf.length),
    });
  });

  it('takes PDFs of other kinds: object streams, pictures inside, junk in front', async () => {
    const pictures = new PDFDocument();
    const parts: Buffer[] = [];
    pictures.on('data', (part: Buffer) => parts.push(part));
    const done = new Promise<Buffer>((resolve) => pictures.on('end', () => resolve(Buffer.concat(parts))));
    pictures.image(await sharp(await givenPhoto()).jpeg().toBuffer(), 0, 0).image(await sharp(await givenPhoto(300)).png().toBuffer(), 0, 300).end();
    const objects = rawPdf(['<< /Type /Catalog /Pages 2 0 R /OpenAction [3 0 R /Fit] >>', objectStream('<< /Type /Pages /Count 0 >>')]);
    for (const pdf of [await done, objects, Buffer.concat([Buffer.from('\n \n'), await givenPdf()])]) {
      expect((await upload(pdf, 'Scan')).fileName).toBe('Scan.pdf');
    }
  });

  it('takes exactly 50 MB, and memory does not grow with it', async () => {
    const pdf = await givenPdf();
    const large = Buffer.concat([pdf.subarray(0, -20), Buffer.alloc(50 * 1024 * 1024 - pdf.length, '\n'), pdf.subarray(-20)]);
    const before = process.memoryUsage().rss;
    const { size, id } = await upload(large, 'gross.pdf');
    expect(size).toBe(50 * 1024 * 1024);
    // The test itself holds the body once more while it sends.
    expect(process.memoryUsage().rss - before).toBeLessThan(180 * 1024 * 1024);
    await office.lead.delete(`/api/documents/${id}`).expect(204);
  });

  it('turns a photo upright and takes the place where it was taken out of it', async () => {
    const photo = await givenPhoto();
    expect(photo.includes('Exif')).toBe(true);
    const { id, type, sha256, size } = await upload(photo, 'IMG_0042.JPG');
    const { body } = await binary(office.lead, id).expect(200);
    const kept = body as Buffer;
    const facts = await sharp(kept).metadata();
    expect([type, facts.format, facts.width, facts.height, facts.exif]).toEqual(['jpeg', 'jpeg', 300, 600, undefined]);
    expect(kept.includes('Exif') || kept.includes('Testkamera')).toBe(false);
    expect([size, sha256.length]).toEqual([kept.length, 64]);
  });

  it('takes PNG and Word, and names them by what they are', async () => {
    const png = await sharp(await givenPhoto()).png().toBuffer();
    expect(await upload(png, 'bild.jpg')).toMatchObject({ type: 'png', fileName: 'bild.png' });
    const word = givenWord();
    const document = await upload(word, '..\\..\\Brief\u202efdp.exe');
    expect(document).toMatchObject({ type: 'docx', fileName: 'Brieffdp.docx', size: word.length });
  });

  it('makes one document of twenty repeats at once, and the same one again later', async () => {
    const to = await givenCase(office);
    const file = await givenPdf('einmal');
    const headers = { 'Idempotency-Key': randomUUID() };
    const before = await folderNames(app);
    const all = await Promise.all(Array.from({ length: 20 }, () => upload(file, 'einmal.pdf', { to, headers })));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect((await upload(file, 'einmal.pdf', { to, headers })).id).toBe(all[0]!.id);
    expect((await office.lead.get(`/api/cases/${to}/documents`).expect(200)).body).toHaveLength(1);
    expect((await folderNames(app)).length).toBe(before.length + 1);
    await office.lead.delete(`/api/documents/${all[0]!.id}`).expect(204);
    expect((await upload(file, 'einmal.pdf', { to, headers })).id).not.toBe(all[0]!.id);
  });

  it('takes the day and the evidence item along', async () => {
    const item = (await office.lead.post(`/api/cases/${caseId}/evidence`, { argument: 'school', title: 'Zeugnis', personIds: [] }).expect(201))
      .body as EvidenceResponse;
    const { body } = await office.lead
      .upload(`/api/cases/${caseId}/documents`, await givenPdf(), 'Zeugnis.pdf')
      .field('evidenceItemId', item.id)
      .field('datedOn', '2026-01-30')
      .expect(201);
    expect(body).toMatchObject({ evidenceItemId: item.id, datedOn: '2026-01-30' });
  });

  it('leaves neither content nor name in the open', async () => {
    const marker = 'Silberdistel77';
    await upload(await givenPdf(marker, { compress: false, info: { Title: marker } }), `${marker}.pdf`);
    const files = (await folderNames(app)).map((name) => readFileSync(join(app.env.DATA_DIR, 'files', name)));
    expect(files.some((file) => file.includes(marker) || file.includes('%PDF'))).toBe(false);
    const { db } = app.app.get(PrismaService);
    const rows = await runFor(office.organisationId, async () => db.document.findMany());
    expect(Buffer.concat(rows.map(({ sealed }) => Buffer.from(sealed))).includes(marker)).toBe(false);
  });
});

describe('working with documents', () => {
  it('renames, dates, assigns and marks as looked at; an old version is refused', async () => {
    const { id } = await upload(await givenPdf(), 'a.pdf');
    const change = { fileName: 'Bescheid BAMF', datedOn: '2026-02-20', reviewed: true, version: 1 };
    const { body } = await office.lead.patch(`/api/documents/${id}`, change).expect(200);
    expect(body).toMatchObject({ fileName: 'Bescheid BAMF.pdf', datedOn: '2026-02-20', reviewedAt: '2026-03-02T08:00:00.000Z', version: 2 });
    const late = await office.lead.patch(`/api/documents/${id}`, { fileName: 'anders', version: 1 }).expect(409);
    expect(late.body.code).toBe('conflict.version');
    expect((await office.lead.patch(`/api/documents/${id}`, { status: 'clean', version: 2 })).status).toBe(400);
    expect((await office.lead.patch(`/api/documents/${id}`, { fileName: ' ', version: 2 })).status).toBe(400);
  });

  it('shows under "came in" what nobody has looked at, newest first', async () => {
    const other = await app.office();
    const to = await givenCase(other);
    const first = await upload(await givenPdf(), 'erster.pdf', { agent: other.lead, to });
    app.clock.forwardMinutes(1);
    const second = await upload(await givenPdf(), 'zweiter.pdf', { agent: other.lead, to });
    const inbox = async () => (await other.lead.get('/api/inbox').expect(200)).body as InboxDocument[];
    expect((await inbox()).map(({ id, caseNumber, caseTitle }) => [id, caseNumber, caseTitle])).toEqual([
      [second.id, 'HF-2026-0001', 'Samira Al-Amin'], [first.id, 'HF-2026-0001', 'Samira Al-Amin'],
    ]);
    await other.lead.patch(`/api/documents/${second.id}`, { reviewed: true, version: 1 }).expect(200);
    expect((await inbox()).map(({ id }) => id)).toEqual([first.id]);
  });

  it('removes the file with the document, but not while a deadline or a submission rests on it', async () => {
    const { id } = await upload(await givenPdf(), 'Bescheid.pdf');
    const deadlineId = await givenDeadline(app, office, caseId, { type: 'frist', dueOn: '2026-04-01' });
    const { db } = app.app.get(PrismaService);
    const rest = (documentId: string | null) => runFor(office.organisationId, async () => db.deadline.updateMany({ where: { id: deadlineId }, data: { documentId } }));
    await rest(id);
    expect((await office.lead.delete(`/api/documents/${id}`).expect(409)).body.code).toBe('document.in-use');
    await rest(null);
    const submission = { id: randomUUID(), organisationId: office.organisationId, caseId, land: 'DE-NI', attempt: 1, stateSince: toDate('2026-03-01'), personIds: [], proofDocumentId: id };
    const key = await runFor(office.organisationId, async () => app.app.get(Vault).caseKey(office.organisationId, caseId));
    const sealed = app.app.get(Vault).seal(key, 'submission', office.organisationId, submission.id, { recipient: null, aktenzeichen: null, note: null });
    await runFor(office.organisationId, async () => db.submission.create({ data: { ...submission, sealed } }));
    expect((await office.lead.delete(`/api/documents/${id}`).expect(409)).body.code).toBe('document.in-use');
    await runFor(office.organisationId, async () => db.submission.updateMany({ where: { id: submission.id }, data: { proofDocumentId: null } }));
    const before = await folderNames(app);
    await office.lead.delete(`/api/documents/${id}`).expect(204);
    expect((await folderNames(app)).length).toBe(before.length - 1);
    await office.lead.get(`/api/documents/${id}/file`).expect(404);
    await office.lead.delete(`/api/documents/${id}`).expect(404);
  });

  it('hands out nothing that waits for the scanner or holds a virus', async () => {
    const { id } = await upload(await givenPdf(), 'a.pdf');
    const { db } = app.app.get(PrismaService);
    const set = (status: string) => runFor(office.organisationId, async () => db.document.updateMany({ where: { id }, data: { status } }));
    await set('quarantined');
    expect((await office.lead.get(`/api/documents/${id}/file`).expect(409)).body.code).toBe('document.quarantined');
    await set('infected');
    expect((await office.lead.get(`/api/documents/${id}/file`).expect(422)).body.code).toBe('document.infected');
    await set('clean');
    await binary(office.lead, id).expect(200);
  });

  it('writes uploading, reading and removing into the history', async () => {
    const to = await givenCase(office);
    const { id } = await upload(await givenPdf(), 'Spur.pdf', { to });
    await binary(office.lead, id).expect(200);
    await office.lead.patch(`/api/documents/${id}`, { reviewed: true, version: 1 }).expect(200);
    await office.lead.delete(`/api/documents/${id}`).expect(204);
    const { db } = app.app.get(PrismaService);
    const events = await runFor(office.organisationId, async () => db.auditEvent.findMany({ where: { subjectId: id } }));
    expect(events.map(({ code }) => code).sort()).toEqual(['document.changed', 'document.downloaded', 'document.removed', 'document.uploaded']);
  });
});

describe('a check for viruses that does not end', () => {
  it('is told after a quarter of an hour to those who see the case, until it ends', async () => {
    const own = await app.office();
    const to = (await givenCaseRow(app, own)).id;
    const { id } = await givenDocument(app, own, to, 'quarantined');
    await givenDocument(app, own, to, 'clean');
    const unscanned = async (agent: Agent) =>
      ((await agent.get('/api/documents/unscanned').expect(200)).body as InboxDocument[]).map((document) => document.id);
    app.clock.forwardMinutes(14);
    expect(await unscanned(own.lead)).toEqual([]);
    app.clock.forwardMinutes(2);
    expect(await unscanned(own.lead)).toEqual([id]);
    expect(await unscanned(await own.join('volunteer'))).toEqual([]);
    await (await own.join('interpreter')).get('/api/documents/unscanned').expect(403);
    await runFor(own.organisationId, async () => app.app.get(PrismaService).db.document.updateMany({ where: { id }, data: { status: 'clean' } }));
    expect(await unscanned(own.lead)).toEqual([]);
  });
});

describe('rights', () => {
  it('answers another office like nobody: 404 on every route, also for ids inside requests', async () => {
    const other = await app.office();
    const { id, version } = await upload(await givenPdf(), 'a.pdf');
    const { lead } = other;
    await lead.upload(`/api/cases/${caseId}/documents`, await givenPdf(), 'a.pdf').expect(404);
    await lead.get(`/api/cases/${caseId}/documents`).expect(404);
    await lead.get(`/api/documents/${id}/file`).expect(404);
    await lead.patch(`/api/documents/${id}`, { reviewed: true, version }).expect(404);
    await lead.delete(`/api/documents/${id}`).expect(404);
    expect((await lead.get('/api/inbox').expect(200)).body).toEqual([]);
    const secondCase = await givenCase(office);
    const item = await office.lead.post(`/api/cases/${secondCase}/evidence`, { argument: 'work', title: 'Vertrag', personIds: [] }).expect(201);
    await office.lead.patch(`/api/documents/${id}`, { evidenceItemId: item.body.id, version }).expect(404);
  });

  it('lets volunteers work in the cases they are in and in no other', async () => {
    const volunteer = await office.join('volunteer');
    const to = await givenCase(office);
    const { id } = await upload(await givenPdf(), 'a.pdf', { to });
    await volunteer.get(`/api/cases/${to}/documents`).expect(404);
    await volunteer.get(`/api/documents/${id}/file`).expect(404);
    await volunteer.upload(`/api/cases/${to}/documents`, await givenPdf(), 'b.pdf').expect(404);
    const { db } = app.app.get(PrismaService);
    const member = { organisationId: office.organisationId, caseId: to, userId: volunteer.id };
    await runFor(office.organisationId, async () => db.caseMember.create({ data: member }));
    await upload(await givenPdf(), 'b.pdf', { agent: volunteer, to });
    expect((await volunteer.get('/api/inbox').expect(200)).body).toHaveLength(2);
    await runFor(office.organisationId, async () => db.caseMember.deleteMany({ where: member }));
    await volunteer.get(`/api/documents/${id}/file`).expect(404);
    await (await office.join('interpreter')).get('/api/inbox').expect(403);
  });

  it('takes nothing into a closed case', async () => {
    const to = await givenCase(office);
    const { db } = app.app.get(PrismaService);
    await runFor(office.organisationId, async () => db.caseFile.updateMany({ where: { id: to }, data: { closedAt: app.clock.now() } }));
    expect((await office.lead.upload(`/api/cases/${to}/documents`, await givenPdf(), 'a.pdf').expect(409)).body.code).toBe('case.closed');
  });
});

it('quarantines what comes in when a scanner is configured, and orders the scan with it', async () => {
  const scanning = await TestApp.start({ CLAMD_HOST: 'clamd.example' });
  try {
    const at = await scanning.office();
    const { id, status } = await upload(await givenPdf(), 'a.pdf', { agent: at.lead, to: await givenCase(at) });
    expect(status).toBe('quarantined');
    const { db } = scanning.app.get(PrismaService);
    const [order] = await runFor(at.organisationId, async () => db.outboxMessage.findMany({ where: { job: 'document.scan' } }));
    expect(order?.payload).toEqual({ organisationId: at.organisationId, documentId: id });
  } finally {
    await scanning.stop();
  }
});
