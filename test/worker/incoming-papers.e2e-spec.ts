import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiskFileStore } from '@bleibeakte/adapters';
import type { IncomingPaperResponse, NotificationResponse, Page, PaperOverviewResponse } from '@bleibeakte/contracts';
import { PrismaService } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import { OrphanedFiles, PaperWatch, ScanFolder } from '@bleibeakte/worker';
import type { Agent } from '../support/agent.ts';
import { givenPdf, givenPhoto } from '../support/given-files.ts';
import { countRows, folderNames } from '../support/stored-files.ts';
import { type Office, TestApp } from '../support/test-app.ts';
import { eventually, TestWorker } from '../support/test-worker.ts';

let root: string;
let app: TestApp;
let worker: TestWorker;
let office: Office;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'bleibeakte-scans-'));
  app = await TestApp.start({ SCAN_FOLDER: root, CLAMD_HOST: 'scanner.invalid' });
  worker = await TestWorker.start(app, { files: new DiskFileStore(join(app.env.DATA_DIR, 'files')) });
});
beforeEach(async () => {
  office = await app.office();
});
afterAll(async () => {
  await worker?.stop();
  await app?.stop();
  await rm(root, { recursive: true, force: true });
});

const folder = () => join(root, office.organisationId);
const papers = async (agent: Agent, show = 'waiting') => ((await agent.get(`/api/incoming-papers?show=${show}`).expect(200)).body as Page<IncomingPaperResponse>).items;
const tick = () => worker.app.get(ScanFolder).tick();
/** Twice, since a file has to look the same for ten seconds. */
const collect = async () => {
  await tick();
  app.clock.set(new Date(app.clock.now().getTime() + 10_000).toISOString());
  await tick();
};
const put = async (name: string, content: Buffer | string) => {
  await mkdir(folder(), { recursive: true });
  await writeFile(join(folder(), name), content);
};

describe('the folder of the scanner', () => {
  it('is made for each office, and what lies in it quietly comes into the inbox and leaves the folder', async () => {
    await tick();
    expect(await readdir(root)).toContain(office.organisationId);
    await put('HF-2026-0001 Bescheid.pdf', await givenPdf());
    await put('Foto.jpg', await givenPhoto());
    await collect();
    expect(await readdir(folder())).toEqual([]);
    const found = await papers(office.lead);
    expect(found.map(({ fileName }) => fileName).sort()).toEqual(['Foto.jpg', 'HF-2026-0001 Bescheid.pdf']);
    expect(found[0]).toMatchObject({ receivedBy: null, status: 'quarantined', state: 'waiting' });
    await office.lead.get(`/api/incoming-papers/${found[0]!.id}/file`).expect(409);
    await worker.relay();
    await eventually(async () => (await papers(office.lead)).every(({ status }) => status === 'clean'));
    await office.lead.get(`/api/incoming-papers/${found[0]!.id}/file`).expect(200);
    expect((await papers((await app.office()).lead))).toEqual([]);
  });

  it('waits while a file grows, whatever the clock of the scanner says', async () => {
    await put('langsam.pdf', (await givenPdf()).subarray(0, 300));
    await tick();
    app.clock.set(new Date(app.clock.now().getTime() + 9_000).toISOString());
    await put('langsam.pdf', await givenPdf());
    await utimes(join(folder(), 'langsam.pdf'), new Date('2031-01-01'), new Date('2031-01-01'));
    await tick();
    app.clock.set(new Date(app.clock.now().getTime() + 9_000).toISOString());
    await tick();
    expect(await papers(office.lead)).toEqual([]);
    app.clock.set(new Date(app.clock.now().getTime() + 1_000).toISOString());
    await tick();
    expect(await papers(office.lead)).toHaveLength(1);
  });

  it('does not take it twice when the process died between row and folder', async () => {
    const [pdf, at] = [await givenPdf(), new Date('2026-03-01T10:00:00Z')];
    const lay = async () => {
      await put('scan.pdf', pdf);
      await utimes(join(folder(), 'scan.pdf'), at, at);
    };
    await lay();
    await collect();
    const files = await folderNames(app);
    await lay();
    await collect();
    expect(await papers(office.lead)).toHaveLength(1);
    expect(await folderNames(app)).toEqual(files);
    expect(await readdir(folder())).toEqual([]);
    // The next scan has the same name and is another letter.
    await put('scan.pdf', pdf);
    await collect();
    expect(await papers(office.lead)).toHaveLength(2);
  });

  it('lays aside what is refused, with a sentence beside it, and goes on with the others', async () => {
    await put('1-programm.pdf', Buffer.from('MZ program'));
    await put('2-leer.pdf', '');
    await put('3-gut.pdf', await givenPdf());
    await collect();
    expect((await papers(office.lead)).map(({ fileName }) => fileName)).toEqual(['3-gut.pdf']);
    expect(await readdir(folder())).toEqual(['abgelehnt']);
    expect((await readdir(join(folder(), 'abgelehnt'))).sort()).toEqual(['1-programm.pdf', '1-programm.pdf.txt', '2-leer.pdf', '2-leer.pdf.txt']);
    expect(await readFile(join(folder(), 'abgelehnt', '1-programm.pdf.txt'), 'utf8')).toMatch(/PDF oder JPEG/);
    await put('1-programm.pdf', Buffer.from('MZ another'));
    await collect();
    expect(await readdir(join(folder(), 'abgelehnt'))).toContain('1-programm (2).pdf');
  });

  it('follows no link, opens no folder, and leaves unfinished files alone', async () => {
    const outside = join(app.env.DATA_DIR, 'secret.pdf');
    await writeFile(outside, await givenPdf('Geheim'));
    await mkdir(join(folder(), 'Unterordner'), { recursive: true });
    await writeFile(join(folder(), 'Unterordner', 'x.pdf'), await givenPdf());
    await symlink(outside, join(folder(), 'link.pdf'));
    await put('.versteckt.pdf', await givenPdf());
    await put('scan.pdf.part', await givenPdf());
    await collect();
    expect(await papers(office.lead)).toEqual([]);
    expect((await readdir(folder())).sort()).toEqual(['.versteckt.pdf', 'Unterordner', 'link.pdf', 'scan.pdf.part']);
  });

  it('does nothing in a link that stands in place of an office, and serves the others', async () => {
    const other = await app.office();
    const elsewhere = await mkdtemp(join(tmpdir(), 'bleibeakte-elsewhere-'));
    await writeFile(join(elsewhere, 'x.pdf'), await givenPdf());
    await symlink(elsewhere, folder());
    await mkdir(join(root, other.organisationId), { recursive: true });
    await writeFile(join(root, other.organisationId, 'y.pdf'), await givenPdf());
    await collect();
    expect(await papers(office.lead)).toEqual([]);
    expect(await papers(other.lead)).toHaveLength(1);
    expect(await readdir(elsewhere)).toEqual(['x.pdf']);
    await rm(elsewhere, { recursive: true });
  });
});

describe('post that nobody gives to a case', () => {
  const bell = async (agent: Agent) => ((await agent.get('/api/notifications').expect(200)).body as NotificationResponse[]).filter(({ kind }) => kind === 'papers');
  const bring = async (name: string) => (await office.lead.upload('/api/incoming-papers', await givenPdf(), name).expect(201)).body as IncomingPaperResponse;

  it('is told to everybody of the coordination after two days, once, and names nobody', async () => {
    const caseworker = await office.join('caseworker');
    const second = await office.join('lead');
    await bring('Brief an Samira.pdf');
    await bring('Brief zwei.pdf');
    const watch = worker.app.get(PaperWatch);
    app.clock.forwardMinutes(48 * 60 - 1);
    await watch.tick();
    const lead = await app.signIn(office.lead.email);
    expect(await bell(lead)).toEqual([]);
    app.clock.forwardMinutes(2);
    await Promise.all([watch.tick(), watch.tick()]);
    await watch.tick();
    const told = await bell(lead);
    expect(told).toMatchObject([{ kind: 'papers', caseId: null, caseNumber: null, deadlineId: null }]);
    expect(JSON.stringify(told)).not.toContain('Samira');
    expect(await bell(await app.signIn(second.email))).toHaveLength(1);
    expect(await bell(await app.signIn(caseworker.email))).toEqual([]);
    expect((await lead.get('/api/incoming-papers/overview').expect(200)).body).toMatchObject({ waiting: 2, overdue: 2 } satisfies Partial<PaperOverviewResponse>);
  });

  it('goes a month after it was set aside, and not before; its file goes with it', async () => {
    const paper = await bring('Werbung.pdf');
    await office.lead.post(`/api/incoming-papers/${paper.id}/set-aside`, { reason: 'advertising', version: 1 }).expect(200);
    const files = await folderNames(app);
    const watch = worker.app.get(PaperWatch);
    app.clock.forwardMinutes(30 * 24 * 60);
    await watch.tick();
    expect(await papers(await app.signIn(office.lead.email), 'setAside')).toHaveLength(1);
    app.clock.forwardMinutes(1);
    await watch.tick();
    expect(await papers(await app.signIn(office.lead.email), 'setAside')).toEqual([]);
    expect(await folderNames(app)).toHaveLength(files.length - 1);
    const row = await runFor(office.organisationId, async () => app.app.get(PrismaService).db.incomingPaper.findFirst({ where: { organisationId: office.organisationId, id: paper.id } }));
    expect(row).toMatchObject({ state: 'gone', fileKey: null, sealed: null });
  });

  it('keeps its file when orphaned files are swept, and leaves none behind', async () => {
    await bring('Brief.pdf');
    const rows = await countRows(app, 'incoming_paper');
    const files = await folderNames(app);
    // The clock of the files is the real one.
    app.clock.set('2031-01-01T10:00:00.000Z');
    await worker.app.get(OrphanedFiles).removeOrphans();
    expect(await folderNames(app)).toEqual(files);
    expect(await countRows(app, 'incoming_paper')).toBe(rows);
  });
});
