import type { Mail, Mailer } from '@bleibeakte/adapters';
import { PrismaService } from '@bleibeakte/db';
import { Clock, runFor } from '@bleibeakte/platform';
import { HealthServer } from '@bleibeakte/worker';
import { onEachBackend } from '../support/backends.ts';
import { givenCase } from '../support/given-case.ts';
import { type Office, TestApp } from '../support/test-app.ts';
import { eventually, TestWorker } from '../support/test-worker.ts';

onEachBackend((settings) => {
  let app: TestApp;
  let office: Office;
  beforeAll(async () => {
    app = await TestApp.start(settings);
    office = await app.office();
  });
  afterAll(() => app?.stop());

  /** Needs a second for each mail, and tells when it has begun and when it has ended. */
  class SlowMailer implements Mailer {
    begun = 0;
    ended = 0;

    async send(_: Mail): Promise<void> {
      this.begun += 1;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      this.ended += 1;
    }
  }

  it('lets a running job finish before the database goes away', async () => {
    const { id: caseId } = await givenCase(app, office);
    const request = { kind: 'evidence', type: 'wiedervorlage', dueOn: '2026-03-01' };
    const { body } = await office.lead.post(`/api/cases/${caseId}/deadlines`, request).expect(201);
    const mailer = new SlowMailer();
    const worker = await TestWorker.start(app, { mailer: mailer as never });
    await worker.sweep();
    await eventually(async () => mailer.begun === 1);
    await worker.stop();
    expect(mailer.ended).toBe(1);
    const states = await runFor(office.organisationId, async () =>
      app.app.get(PrismaService).db.reminder.findMany({ where: { deadlineId: (body as { id: string }).id }, select: { state: true } }),
    );
    expect(states).toEqual([{ state: 'delivered' }]);
  });

  it('answers whether it lives and is ready, to its own machine', async () => {
    const worker = await TestWorker.start(app);
    const port = await worker.app.get(HealthServer).listen();
    const ask = async (path: string) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`);
      return [answer.status, await answer.json()];
    };
    expect(await ask('/live')).toEqual([200, { live: true }]);
    expect(await ask('/ready')).toEqual([200, { ready: true, parts: { database: 'ok', queue: 'ok', key: 'ok', disk: 'ok' } }]);
    expect((await ask('/etwas'))[0]).toBe(404);
    await worker.stop();
    await expect(ask('/live')).rejects.toThrow();
  });

  it('works by itself at its times when nobody ticks', async () => {
    const worker = await TestWorker.start(app, { ticks: true });
    await eventually(async () => (await app.app.get(PrismaService).db.workerBeat.count()) === 7);
    const beats = await app.app.get(PrismaService).db.workerBeat.findMany({ orderBy: { ticker: 'asc' } });
    expect(beats.map(({ ticker }) => ticker)).toEqual(['document-reader', 'ended-drafts', 'orphaned-files', 'outbox-relay', 'paper-watch', 'reminder-sweep', 'scan-folder']);
    expect(beats[0]!.lastAt).toEqual(worker.app.get(Clock).now());
    await worker.stop();
  });
});
