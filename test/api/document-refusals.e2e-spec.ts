import { connect } from 'node:net';
import { PrismaService } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import type { Agent } from '../support/agent.ts';
import { givenPdf, givenPhoto } from '../support/given-files.ts';
import { hostileFiles } from '../support/hostile-files.ts';
import { folderNames } from '../support/stored-files.ts';
import { type Office, TestApp } from '../support/test-app.ts';

const MB = 1024 * 1024;

let app: TestApp;
let office: Office;
let caseId: string;
beforeAll(async () => {
  app = await TestApp.start();
  office = await app.office();
  const person = await office.lead.post('/api/persons', { firstName: 'Samira', lastName: 'Al-Amin' }).expect(201);
  const opened = await office.lead.post('/api/cases', { personIds: [person.body.id], land: 'DE-NI' }).expect(201);
  caseId = opened.body.id;
});
afterAll(() => app?.stop());

const send = (file: Buffer, name: string, agent: Agent = office.lead) => agent.upload(`/api/cases/${caseId}/documents`, file, name);

async function expectNothingKept(): Promise<void> {
  const { db } = app.app.get(PrismaService);
  const rows = await runFor(office.organisationId, async () => db.document.count());
  expect([rows, await folderNames(app)]).toEqual([0, []]);
}

describe('files that are refused', () => {
  it.each(hostileFiles)('refuses %s and keeps nothing of it', async (_, code, make) => {
    const { status, body } = await send(await make(), 'brief.pdf');
    expect([body.code, status]).toEqual([code, expect.any(Number)]);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    await expectNothingKept();
  });

  it('refuses 50 MB and one byte, also when nobody says how much comes', async () => {
    const pdf = await givenPdf();
    const large = Buffer.concat([pdf.subarray(0, -7), Buffer.alloc(50 * MB + 1 - pdf.length), pdf.subarray(-7)]);
    expect((await send(large, 'gross.pdf')).body.code).toBe('document.too-large');
    await expectNothingKept();
  });

  it('refuses a body without a file, two files, unknown fields and items that are not there', async () => {
    const path = `/api/cases/${caseId}/documents`;
    const form = () => office.lead.upload(path, Buffer.from('x'), 'x.pdf');
    expect((await office.lead.post(path, {})).status).toBe(400);
    const pdf = await givenPdf();
    expect((await send(pdf, 'a.pdf').field('organisationId', 'x')).body.code).toBe('validation.failed');
    expect((await send(pdf, 'a.pdf').field('datedOn', '2026-02-30')).body.code).toBe('validation.failed');
    expect((await send(pdf, 'a.pdf').field('evidenceItemId', caseId)).status).toBe(404);
    expect((await send(pdf, 'a.pdf').attach('file', pdf, 'b.pdf')).status).toBeGreaterThanOrEqual(400);
    expect((await form().set('Idempotency-Key', 'x'.repeat(101))).status).toBe(400);
    await expectNothingKept();
  });

  it('keeps nothing when the line breaks in the middle', async () => {
    const { port } = app.app.getHttpServer().address() as { port: number };
    const photo = await givenPhoto(1200);
    const { cookie } = office.lead as unknown as { cookie: string };
    const head = [
      `POST /api/cases/${caseId}/documents HTTP/1.1`, 'Host: x', `Cookie: ${cookie}`, 'X-Requested-With: bleibeakte',
      'Content-Type: multipart/form-data; boundary=grenze', `Content-Length: ${photo.length + 500}`, '', '--grenze',
      'Content-Disposition: form-data; name="file"; filename="a.jpg"', 'Content-Type: image/jpeg', '', '',
    ].join('\r\n');
    for (const share of [0, 0.1, 0.5, 1]) {
      const socket = connect(port, '127.0.0.1');
      await new Promise<void>((resolve) => {
        socket.write(head);
        socket.write(photo.subarray(0, Math.floor(photo.length * share)), () => setTimeout(resolve, 60));
      });
      socket.destroy();
    }
    await settled(async () => expectNothingKept());
  });
});

/** Tries until it holds: what a broken connection left goes a moment later. */
async function settled(check: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 40));
    try {
      return await check();
    } catch {
      // Again.
    }
  }
  await check();
}
