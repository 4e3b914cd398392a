import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { EICAR, fileStoreOf } from '@bleibeakte/adapters';
import { givenPdf, givenPhoto, rawPdf } from '../support/given-files.ts';
import { hostileFiles } from '../support/hostile-files.ts';
import { givenAgreedCase, givenLink, Outsider, uploadFrom } from '../support/outside.ts';
import { countRows, folderNames } from '../support/stored-files.ts';
import { type Office, START, TestApp } from '../support/test-app.ts';
import { eventually, TestWorker } from '../support/test-worker.ts';

const MB = 1024 * 1024;

async function givenUpload(app: TestApp, office: Office) {
  const agreed = await givenAgreedCase(office.lead);
  const made = await givenLink(app, office.lead, agreed.caseId, uploadFrom(agreed.personId));
  const opened = (await made.outsider.open(made.code!).expect(200)).body as { pass: string };
  made.outsider.pass = opened.pass;
  return { ...agreed, ...made };
}

describe('hostile files through a link', () => {
  let app: TestApp;
  let office: Office;
  beforeAll(async () => {
    app = await TestApp.start();
    office = await app.office();
  });
  afterAll(() => app?.stop());

  it('refuses each with a sentence, keeps nothing, stays small and answers others meanwhile', async () => {
    const { outsider } = await givenUpload(app, office);
    const files: [string, string, Buffer][] = [];
    for (const [name, code, make] of hostileFiles) files.push([name, code, await make()]);
    const [memory, slowest] = [{ before: process.memoryUsage().rss, most: 0 }, { ms: 0 }];
    let isOver = false;
    const others = (async () => {
      while (!isOver) {
        const begun = performance.now();
        await app.visitor().get('/api/health/live').expect(200);
        slowest.ms = Math.max(slowest.ms, performance.now() - begun);
        memory.most = Math.max(memory.most, process.memoryUsage().rss);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    })();
    const answers: unknown[] = [];
    for (const [name, , file] of files) {
      const { status, body } = await outsider.photograph(file, undefined, 'foto.jpg');
      answers.push([name, body.code, status >= 400 && status < 500]);
    }
    isOver = true;
    await others;
    // A Word file is no page, whatever is in it.
    expect(answers).toEqual(files.map(([name, code, file]) => [name, file.subarray(0, 2).toString() === 'PK' ? 'document.type-not-allowed' : code, true]));
    expect(answers.length).toBeGreaterThan(40);
    expect([await countRows(app, 'link_page'), await folderNames(app)]).toEqual([0, []]);
    expect((memory.most - memory.before) / MB).toBeLessThan(250);
    expect(slowest.ms).toBeLessThan(1500);
  }, 180_000);

  it('makes the largest picture that is taken into a page without growing much', async () => {
    const { outsider } = await givenUpload(app, office);
    const { default: sharp } = await import('sharp');
    const large = await sharp({ create: { width: 8900, height: 6700, channels: 3, background: '#fff' } }).png({ compressionLevel: 1 }).toBuffer();
    const before = process.memoryUsage().rss;
    expect((await outsider.photograph(large).expect(201)).body.pages).toMatchObject([{ type: 'jpeg', look: 'photo' }]);
    expect((process.memoryUsage().rss - before) / MB).toBeLessThan(250);
  });

  it('takes no name from the sender: neither folders, marks that turn the writing, nor 300 characters', async () => {
    const { lead } = office;
    const { outsider, caseId, personId } = await givenUpload(app, office);
    const names = ['../../../etc/passwd.pdf', '..\\..\\boot.ini.pdf', 'rechnung\u202efdp.exe', `${'ä'.repeat(300)}.pdf`, '\u0000.pdf', '"; filename="x.html', 'a\r\nX-Evil: 1.pdf', '.pdf'];
    let version = 0;
    for (const name of names) version = (await outsider.photograph(await givenPdf(name), undefined, name).expect(201)).body.version;
    await outsider.handIn(version, '').expect(200);
    const [link] = (await lead.get(`/api/cases/${caseId}/links`)).body;
    for (const { fileName } of link.entry.documents) expect(fileName).toMatch(/^Fotos vom Zeugnis, Datei, Montag, 2\. März 2026\.pdf$/);

    const item = (await lead.post(`/api/cases/${caseId}/evidence`, { argument: 'school', title: 'Zeugnis', personIds: [personId] }).expect(201)).body.id as string;
    for (const name of names) {
      const { body } = await lead.upload(`/api/cases/${caseId}/documents`, await givenPdf(`${name} x`), name).field('evidenceItemId', item).expect(201);
      expect(body.fileName).toMatch(/^[^/\\\p{Cc}\u202a-\u202e]{1,196}\.pdf$/u);
      expect([...body.fileName].length).toBeLessThanOrEqual(200);
      const { headers } = await lead.get(`/api/documents/${body.id}/file`).expect(200);
      expect(headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''[A-Za-z0-9%._~!$&+^`|-]+$/);
      expect(headers['x-evil']).toBeUndefined();
    }
    for (const name of await folderNames(app)) expect(name).toMatch(/^[0-9a-f/-]+$/);
  });

  it('leaves nothing when the line breaks while a page is sent', async () => {
    const { outsider } = await givenUpload(app, office);
    const before = await folderNames(app);
    const { port } = app.app.getHttpServer().address() as { port: number };
    const photo = await givenPhoto(1200);
    const head = [
      'POST /api/outside/pages HTTP/1.1', 'Host: x', `X-Link-Token: ${outsider.token}`, `X-Link-Pass: ${outsider.pass}`, 'X-Requested-With: bleibeakte',
      'Content-Type: multipart/form-data; boundary=grenze', `Content-Length: ${photo.length + 500}`, '', '--grenze', 'Content-Disposition: form-data; name="file"; filename="a.jpg"', 'Content-Type: image/jpeg', '', '',
    ].join('\r\n');
    for (const share of [0, 0.3, 1]) {
      const socket = connect(port, '127.0.0.1');
      await new Promise<void>((resolve) => {
        socket.write(head);
        socket.write(photo.subarray(0, Math.floor(photo.length * share)), () => setTimeout(resolve, 60));
      });
      socket.destroy();
    }
    await eventually(async () => String(await folderNames(app)) === String(before));
    expect((await outsider.open().expect(200)).body.draft.pages).toEqual([]);
  });
});

describe('a virus', () => {
  let app: TestApp;
  let office: Office;
  let worker: TestWorker;
  beforeAll(async () => {
    app = await TestApp.start({ CLAMD_HOST: 'scanner.beispiel.example' });
    office = await app.office();
    worker = await TestWorker.start(app, { files: fileStoreOf(app.env), retry: { attempts: 2, backoff: 50 } });
  });
  afterAll(async () => {
    await worker?.stop();
    await app?.stop();
  });

  const virus = () => rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [] /Count 0 >>\n% ${EICAR}`]);
  const statusIs = (caseId: string, status: string) => async () => {
    await worker.relay();
    return ((await office.lead.get(`/api/cases/${caseId}/documents`)).body as { status: string }[]).some((document) => document.status === status);
  };

  it('that a client sends is handed out to nobody, before its check and after it, and can only be declined', async () => {
    const { lead } = office;
    const { outsider, caseId, link } = await givenUpload(app, office);
    await outsider.photograph(Buffer.from(EICAR), undefined, 'eicar.com').expect(415);
    const { version } = (await outsider.photograph(virus(), undefined, 'zeugnis.pdf').expect(201)).body;
    await outsider.handIn(version, '').expect(200);
    const waiting = (await lead.get(`/api/cases/${caseId}/links`)).body[0];
    const [document] = waiting.entry.documents;
    expect((await lead.get(`/api/documents/${document.id}/file`).expect(409)).body.code).toBe('document.quarantined');
    expect((await lead.post(`/api/links/${link.id}/accept`, { version: waiting.version }).expect(409)).body.code).toBe('document.quarantined');
    await eventually(statusIs(caseId, 'infected'));
    expect((await lead.get(`/api/cases/${caseId}/links`)).body[0].entry.documents).toMatchObject([{ status: 'infected' }]);
    expect((await lead.get(`/api/documents/${document.id}/file`).expect(422)).body.code).toBe('document.infected');
    expect((await lead.post(`/api/links/${link.id}/accept`, { version: waiting.version }).expect(422)).body.code).toBe('document.infected');
    await lead.post(`/api/links/${link.id}/decline`, { reason: 'Virus', version: waiting.version }).expect(200);
    expect(await folderNames(app)).toEqual([]);
  });

  it('that comes from the phone of a member of staff lies at the item, visible, and is not handed out', async () => {
    const { caseId } = await givenAgreedCase(office.lead);
    const begun = (await office.lead.post(`/api/cases/${caseId}/scans`, { language: 'de' }).expect(201)).body as { path: string };
    const phone = new Outsider(app, begun.path.split('#')[1]!);
    const { version } = (await phone.photograph(virus(), undefined, 'a.pdf').expect(201)).body;
    await phone.handIn(version, '').expect(200);
    await eventually(statusIs(caseId, 'infected'));
    const [document] = (await office.lead.get(`/api/cases/${caseId}/documents`)).body;
    await office.lead.get(`/api/documents/${document.id}/file`).expect(422);
  });
});

describe('a link in the wrong hands', () => {
  let app: TestApp;
  let office: Office;
  let day = Date.parse(START);
  beforeAll(async () => {
    app = await TestApp.start();
  });
  beforeEach(async () => {
    app.clock.set(new Date((day += 86_400_000)).toISOString());
    office = await app.office();
  });
  afterAll(() => app?.stop());

  const ID = '00000000-0000-4000-8000-000000000000';
  const everyRoute = async (outsider: Outsider) => [
    await outsider.save(0, { since: 'x' }), await outsider.photograph(await givenPhoto(60)), await outsider.put('pages', { ids: [ID] }), await outsider.post('pages/show', { id: ID }),
    await outsider.post('pages/show', { id: ID, photo: true }), await outsider.post('pages/cut', { id: ID, corners: null, turn: 0, look: 'text' }), await outsider.post('pages/remove', { id: ID }), await outsider.handIn(0),
  ];
  /** Without what differs from one request to the next anyway. */
  const answer = ({ status, body, headers }: { status: number; body: Record<string, unknown>; headers: Record<string, string> }) => JSON.stringify({
    status, ...body, instance: '', headers: Object.entries(headers).filter(([name]) => !['date', 'content-length', 'x-request-id'].includes(name)).sort(),
  });

  it('says on every route the same to a wrong token, to a true one without the code, after its end, after withdrawal and after five wrong codes', async () => {
    const without = await givenUpload(app, office);
    const withdrawn = await givenUpload(app, office);
    const locked = await givenUpload(app, office);
    const ended = await givenUpload(app, office);
    await office.lead.post(`/api/links/${withdrawn.link.id}/withdraw`, { version: withdrawn.link.version }).expect(200);
    const code = locked.code === '000000' ? '111111' : '000000';
    for (let n = 0; n < 5; n += 1) await new Outsider(app, locked.outsider.token).open(code);
    const strangers = [new Outsider(app, randomBytes(32).toString('base64url')), new Outsider(app, without.outsider.token), withdrawn.outsider, new Outsider(app, withdrawn.outsider.token), locked.outsider];
    const answers = (await Promise.all(strangers.map(everyRoute))).flat();
    answers.push(await withdrawn.outsider.open(), await locked.outsider.open(locked.code!));
    app.clock.set(new Date((day += 4 * 86_400_000)).toISOString());
    answers.push(...(await everyRoute(ended.outsider)), await ended.outsider.open(ended.code!));
    expect(answers).toHaveLength(51);
    expect(new Set(answers.map(answer)).size).toBe(1);
    expect(answer(answers[0]!)).toContain('"code":"link.ended"');
    expect(answer(answers[0]!)).toContain('no-store');
  });

  it('shows a thousand guessed codes nothing and never the right one', async () => {
    const { outsider, code } = await givenUpload(app, office);
    const stranger = new Outsider(app, outsider.token);
    const seen: Record<string, number> = {};
    for (let n = 0; n < 1000; n += 1) {
      const guess = String((n * 7919) % 1_000_000).padStart(6, '0');
      if (guess === code) continue;
      const { status, body } = await stranger.open(guess);
      const said = `${status} ${body.code ?? body.state}`;
      seen[said] = (seen[said] ?? 0) + 1;
      expect(JSON.stringify(body)).not.toMatch(/Yusuf|Al-Amin|Zeugnis|Voss|Beratung/);
    }
    expect(seen['200 code']).toBeLessThanOrEqual(4);
    expect(Object.keys(seen).sort()).toEqual(['200 code', '410 link.ended', '429 auth.throttled']);
    app.clock.set(new Date((day += 3_600_000)).toISOString());
    await stranger.open(code!).expect(410);
  }, 120_000);
});
