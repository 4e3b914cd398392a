import { connect } from 'node:net';
import sharp from 'sharp';
import { PrismaService } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import type { Agent } from '../support/agent.ts';
import { givenPdf, givenPhoto, givenWord, objectStream, pdfStream, rawPdf } from '../support/given-files.ts';
import { folderNames } from '../support/stored-files.ts';
import { type Office, TestApp } from '../support/test-app.ts';

const MB = 1024 * 1024;
const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const DOCM = '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>';

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

async function pdfWith(body: string): Promise<Buffer> {
  return rawPdf([CATALOG, '<< /Type /Pages /Kids [] /Count 0 >>', body]);
}

const refused: [string, string, () => Promise<Buffer>, string?][] = [
  ['an empty file', 'document.empty', async () => Buffer.alloc(0)],
  ['a text', 'document.type-not-allowed', async () => Buffer.from('Guten Tag')],
  ['HTML that is called PDF', 'document.type-not-allowed', async () => Buffer.from('<html><script>alert(1)</script></html>')],
  ['SVG', 'document.type-not-allowed', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
  ['a program', 'document.type-not-allowed', async () => Buffer.from('MZ\x90\0 this program cannot be run')],
  ['a GIF that is also an archive', 'document.type-not-allowed', async () => Buffer.concat([Buffer.from('GIF89a'), givenWord()])],
  ['an old Word file', 'document.type-not-allowed', async () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['HEIC', 'document.heic', async () => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(500)])],

  ['a PDF that was cut off', 'document.broken', async () => (await givenPdf('x'.repeat(5000))).subarray(0, 1200)],
  ['a PDF of header and end only', 'document.broken', async () => Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF\n')],
  ['a PDF with a password', 'document.encrypted', async () => rawPdf([CATALOG], '<< /Root 1 0 R /Encrypt 5 0 R >>')],
  ['a PDF with JavaScript', 'document.active-content', () => pdfWith('<< /S /JavaScript /JS (app.alert\\(1\\)) >>')],
  ['a PDF with a script when it opens', 'document.active-content', () => pdfWith('<< /OpenAction << /JS (x) >> >>')],
  ['a PDF with a name written in signs', 'document.active-content', () => pdfWith('<< /S /J#61v#61Script >>')],
  ['a PDF that starts a program', 'document.active-content', () => pdfWith('<< /S /Launch /F (cmd.exe) >>')],
  ['a PDF with a file inside', 'document.active-content', () => pdfWith('<< /Type /EmbeddedFile >>')],
  ['a PDF with rich media', 'document.active-content', () => pdfWith('<< /Subtype /RichMedia >>')],
  ['a PDF with a script in an object stream', 'document.active-content', async () => rawPdf([CATALOG, objectStream('<< /S /JavaScript >>')])],
  ['a PDF with an object stream that does not say so', 'document.active-content',
    async () => rawPdf([CATALOG, Buffer.from(objectStream('<< /S /Launch >>').toString('latin1').replace('/Type /ObjStm', '/X /Y'), 'latin1')])],
  ['a PDF with an object stream that cannot be read', 'document.active-content',
    async () => rawPdf([CATALOG, pdfStream('/Type /ObjStm /N 1 /First 4 /Filter /LZWDecode', Buffer.from('abcdefgh'))])],
  ['a PDF that unpacks to more than 200 MB', 'document.broken', async () => rawPdf([CATALOG, objectStream(Buffer.alloc(220 * MB, 32))])],
  ['a PDF that is also an archive', 'document.type-not-allowed', async () => Buffer.concat([await givenPdf(), givenWord()])],
  ['an archive that is also a PDF', 'document.type-not-allowed', async () => Buffer.concat([Buffer.from('PK\x03\x04'), await givenPdf()])],
  ['a PDF that is also a web page', 'document.type-not-allowed', async () => Buffer.concat([Buffer.from('<script>x</script>'), await givenPdf()])],
  ['a PDF with a web page behind it', 'document.type-not-allowed', async () => Buffer.concat([await givenPdf(), Buffer.from('<html></html>')])],

  ['a photo that was cut off', 'document.broken', async () => (await givenPhoto()).subarray(0, 9000)],
  ['a PNG that was cut off', 'document.broken', async () => (await sharp(await givenPhoto()).png().toBuffer()).subarray(0, 20_000)],
  ['the beginning of a photo', 'document.broken', async () => Buffer.from('ffd8ffe000104a464946', 'hex')],
  ['a photo that is also an archive', 'document.type-not-allowed', async () => Buffer.concat([await givenPhoto(), givenWord()])],
  ['a picture of 63 megapixels', 'document.too-many-pixels',
    () => sharp({ create: { width: 9000, height: 7000, channels: 3, background: '#fff' } }).png({ compressionLevel: 1 }).toBuffer()],

  ['a zip without a letter', 'document.type-not-allowed', async () => Buffer.from((await import('fflate')).zipSync({ 'a.txt': new Uint8Array(9) }))],
  ['a Word file with macros by type', 'document.type-not-allowed', async () => givenWord({ '[Content_Types].xml': DOCM })],
  ['a Word file with macros', 'document.active-content', async () => givenWord({ 'word/vbaProject.bin': 'x' })],
  ['a Word file with an object', 'document.active-content', async () => givenWord({ 'word/embeddings/oleObject1.bin': 'x' })],
  ['a Word file with ActiveX', 'document.active-content', async () => givenWord({ 'word/activeX/activeX1.xml': 'x' })],
  ['a Word file with a foreign template', 'document.active-content', async () => givenWord({
    'word/_rels/settings.xml.rels': '<Relationships><Relationship Id="a" Type="http://x/relationships/attachedTemplate" Target="https://boese.example/t.dotm" TargetMode="External"/></Relationships>',
  })],
  ['a Word file with names that lead out', 'document.active-content', async () => givenWord({ '../../etc/cron.d/x': 'x' })],
  ['a Word file that unpacks to more than 200 MB', 'document.active-content', async () => claiming(210 * MB)],
  ['a Word file of 2,100 parts', 'document.active-content',
    async () => givenWord(Object.fromEntries(Array.from({ length: 2100 }, (_, n) => [`word/media/${n}.xml`, 'x'])))],
  ['a Word file that lies about its size', 'document.broken', async () => claiming(100)],
  ['a Word file that was cut off', 'document.broken', async () => givenWord({ 'word/media/a.txt': 'x'.repeat(9000) }).subarray(0, -30)],
];

/** A Word file with a part that has a million bytes and says it has `claimed`. */
function claiming(claimed: number): Buffer {
  const word = givenWord({ 'word/media/a.txt': new Uint8Array(1_000_000) });
  const size = Buffer.alloc(4);
  size.writeUInt32LE(1_000_000);
  const lie = Buffer.alloc(4);
  lie.writeUInt32LE(claimed);
  for (let at = word.indexOf(size); at >= 0; at = word.indexOf(size)) lie.copy(word, at);
  return word;
}

describe('files that are refused', () => {
  it.each(refused)('refuses %s and keeps nothing of it', async (_, code, make) => {
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
