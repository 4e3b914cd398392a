import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { EICAR } from '@bleibeakte/adapters';
import { enqueue, PrismaService, Vault } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import { sealStream } from '@bleibeakte/sealing';
import { OrphanedFiles, OutboxRelay } from '@bleibeakte/worker';
import { onEachBackend } from '../support/backends.ts';
import { type GivenCase, givenCase, givenDocument } from '../support/given-case.ts';
import { type Office, START, TestApp } from '../support/test-app.ts';
import { eventually, TestWorker } from '../support/test-worker.ts';

onEachBackend((settings) => {
  let app: TestApp;
  let worker: TestWorker;
  let office: Office;
  let file: GivenCase;
  beforeAll(async () => {
    app = await TestApp.start(settings);
  });
  afterAll(() => app?.stop());
  beforeEach(async () => {
    app.clock.set(START);
    office = await app.office();
    file = await givenCase(app, office);
    worker = await TestWorker.start(app, { retry: { attempts: 2, backoff: 100 } });
  });
  afterEach(() => worker.stop());

  const db = () => app.app.get(PrismaService).db;
  const inOffice = <T>(work: () => Promise<T>) => runFor(office.organisationId, work);
  const statusOf = (id: string) => inOffice(async () => (await db().document.findFirstOrThrow({ where: { id } })).status);

  /** A document in quarantine with its sealed file, and the message that asks for the scan. */
  async function quarantined(content: string): Promise<{ id: string; fileKey: string }> {
    const { organisationId } = office;
    const document = await givenDocument(app, office, file.id, 'quarantined');
    await inOffice(async () => {
      const key = await app.app.get(Vault).caseKey(organisationId, file.id);
      const sealing = sealStream(key, { organisationId, table: 'document', column: 'file', rowId: document.id });
      await worker.files.put(document.fileKey, Readable.from([Buffer.from(content)]).pipe(sealing));
      await app.app.get(PrismaService).write((tx) => enqueue(tx, 'document.scan', { organisationId, documentId: document.id }));
    });
    return document;
  }
  const messages = () => inOffice(async () => db().outboxMessage.findMany({ where: { organisationId: office.organisationId } }));

  it('takes a harmless document out of quarantine and keeps an infected one away', async () => {
    const good = await quarantined('Ein harmloser Brief');
    const bad = await quarantined(`Ein Brief mit ${EICAR}`);
    await worker.relay();
    await eventually(async () => (await statusOf(good.id)) === 'clean');
    await eventually(async () => (await statusOf(bad.id)) === 'infected');
    await eventually(async () => (await messages()).every(({ doneAt }) => doneAt !== null));
    const trail = await inOffice(async () => db().auditEvent.count({ where: { code: 'document.scanned' } }));
    expect(trail).toBe(2);
  });

  it('leaves a document in quarantine while the scanner is away, and scans it when it is back', async () => {
    worker.scanner.failWith = new Error('away');
    const { id } = await quarantined('Ein Brief');
    await worker.relay();
    await worker.relay();
    await eventually(async () => (await worker.heldJobs()) === 0);
    expect(await statusOf(id)).toBe('quarantined');
    worker.scanner.failWith = null;
    app.clock.forwardMinutes(9);
    await worker.relay();
    expect(await statusOf(id)).toBe('quarantined');
    app.clock.forwardMinutes(2);
    await worker.relay();
    await eventually(async () => (await statusOf(id)) === 'clean');
  });

  it('hands a job over once with two relays at once, and nothing of a change that was taken back', async () => {
    const { id } = await quarantined('Ein Brief');
    const { organisationId } = office;
    await inOffice(async () => {
      const failing = app.app.get(PrismaService).write(async (tx) => {
        await enqueue(tx, 'document.scan', { organisationId, documentId: randomUUID() });
        throw new Error('taken back');
      });
      await expect(failing).rejects.toThrow('taken back');
    });
    const relay = worker.app.get(OutboxRelay);
    const handed = await Promise.all([1, 2, 3].map(() => inOffice(() => relay.dispatchBatch(organisationId))));
    expect(handed.reduce((sum, count) => sum + count, 0)).toBe(1);
    await eventually(async () => (await statusOf(id)) === 'clean');
  });

  it('removes files of broken uploads after a day, never one that a document names', async () => {
    const kept = await quarantined('Ein Brief');
    const orphan = randomUUID();
    await worker.files.put(orphan, Readable.from([Buffer.from('x')]));
    const orphans = worker.app.get(OrphanedFiles);
    expect(await orphans.removeOrphans()).toBe(0);
    app.clock.forwardMinutes(25 * 60);
    expect(await orphans.removeOrphans()).toBe(1);
    await expect(worker.files.get(orphan)).rejects.toThrow();
    await worker.files.get(kept.fileKey);
  });

  it('removes at its start mails that were half written an hour ago when a worker was killed', async () => {
    const outbox = join(app.env.DATA_DIR, 'outbox');
    mkdirSync(outbox, { recursive: true });
    const written = (name: string, minutesAgo: number) => {
      const at = new Date(app.clock.now().getTime() - minutesAgo * 60_000);
      writeFileSync(join(outbox, name), 'halb');
      utimesSync(join(outbox, name), at, at);
      return join(outbox, name);
    };
    const [old, running, mail] = [written('a.tmp', 61), written('b.tmp', 1), written('c.eml', 600)];
    await worker.app.get(OrphanedFiles).tick();
    expect([old, running, mail].map((path) => existsSync(path))).toEqual([false, true, true]);
  });

  it('removes nothing when nearly all files are unknown: then the database is the wrong one', async () => {
    for (let count = 0; count < 30; count += 1) await worker.files.put(randomUUID(), Readable.from([Buffer.from('x')]));
    app.clock.forwardMinutes(25 * 60);
    expect(await worker.app.get(OrphanedFiles).removeOrphans()).toBe(0);
  });
});
