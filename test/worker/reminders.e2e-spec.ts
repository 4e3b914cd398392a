import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MailRefused, MemoryMailer } from '@bleibeakte/adapters';
import type { DeadlineResponse, NotificationResponse, OutboxResponse, ReminderResponse, ReminderStatusResponse } from '@bleibeakte/contracts';
import { PrismaService, type ReminderModel } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import { leaseJobId, ReminderDeliverProcessor } from '@bleibeakte/worker';
import { onEachBackend } from '../support/backends.ts';
import { type GivenCase, givenCase } from '../support/given-case.ts';
import { type Office, START, TestApp } from '../support/test-app.ts';
import { eventually, TestWorker } from '../support/test-worker.ts';

onEachBackend((settings) => {
  let app: TestApp;
  let office: Office;
  let file: GivenCase;
  const workers: TestWorker[] = [];
  /** The due day has only one reminder: an inquiry on the day itself, at 8:00 in Berlin. */
  const DUE = '2026-03-09';
  const MORNING = '2026-03-09T07:00:00.000Z';

  beforeAll(async () => {
    app = await TestApp.start(settings);
  });
  afterAll(() => app?.stop());
  beforeEach(async () => {
    app.clock.set(START);
    office = await app.office();
    file = await givenCase(app, office, { title: 'Familie Geheimname' });
  });
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  });

  async function worker(overrides: Parameters<typeof TestWorker.start>[1] = {}): Promise<TestWorker> {
    const started = await TestWorker.start(app, overrides);
    workers.push(started);
    return started;
  }
  /** The sign-in of the office lasts half an hour; the tests travel further. */
  async function at(moment: string): Promise<void> {
    app.clock.set(moment);
    await app.signIn(office.lead.email, office.lead);
  }
  async function inquiry(title = 'Beim Ausländeramt Musterstadt nachfragen'): Promise<string> {
    const request = { kind: 'evidence', type: 'wiedervorlage', dueOn: DUE, title };
    return ((await office.lead.post(`/api/cases/${file.id}/deadlines`, request).expect(201)).body as DeadlineResponse).id;
  }
  const rows = (deadlineId: string): Promise<ReminderModel[]> =>
    runFor(office.organisationId, async () => app.app.get(PrismaService).db.reminder.findMany({ where: { deadlineId } }));
  const stateOf = async (deadlineId: string) => (await rows(deadlineId))[0]!.state;
  const trail = (subjectId: string): Promise<string[]> =>
    runFor(office.organisationId, async () => {
      const found = await app.app.get(PrismaService).db.auditEvent.findMany({ where: { subjectId } });
      return found.map(({ code }) => code);
    });
  const bell = async () => (await office.lead.get('/api/notifications').expect(200)).body as NotificationResponse[];

  it('delivers a due reminder once, even when its job runs twice', async () => {
    const deadlineId = await inquiry();
    const { mailer, app: context, sweep } = await quiet();
    await at(MORNING);
    await sweep();
    const [reminder] = await rows(deadlineId);
    const deliver = context.get(ReminderDeliverProcessor);
    const job = {
      id: leaseJobId(reminder!.id, reminder!.lockedUntil!), name: 'reminder.deliver',
      data: { organisationId: office.organisationId, reminderId: reminder!.id },
    };
    await Promise.all([deliver.process(job), deliver.process(job)]);
    await deliver.process(job);
    expect(mailer.sent).toHaveLength(1);
    expect(await stateOf(deadlineId)).toBe('delivered');
    expect(await bell()).toMatchObject([{ kind: 'deadline', caseId: file.id, caseNumber: file.number, deadlineId, dueOn: DUE, readAt: null }]);
    expect(await trail(reminder!.id)).toEqual(['reminder.delivered']);
  });

  it('takes a due reminder through the queue, at its time and not before', async () => {
    const deadlineId = await inquiry();
    const running = await worker();
    await at('2026-03-09T06:59:00.000Z');
    await running.sweep();
    expect((await rows(deadlineId))[0]!.lockedUntil).toBeNull();
    await at(MORNING);
    await running.sweep();
    await eventually(async () => (await stateOf(deadlineId)) === 'delivered');
    const status = (await office.lead.get('/api/reminders/status').expect(200)).body as ReminderStatusResponse;
    expect(status).toEqual({ lastSweepAt: MORNING, late: false, planned: 0, needsAttention: 0 });
    expect(await rows(deadlineId)).toMatchObject([{ late: false, tries: 1, lockedUntil: null }]);
  });

  it('says nothing about anybody in the mail', async () => {
    const deadlineId = await inquiry();
    const running = await worker();
    await at(MORNING);
    await running.sweep();
    await eventually(async () => (await stateOf(deadlineId)) === 'delivered');
    const [reminder] = await rows(deadlineId);
    const [mail] = running.mailer.sent;
    expect(mail).toMatchObject({ to: office.lead.email, subject: 'Erinnerung aus Bleibeakte', messageId: `<${reminder!.id}@bleibeakte>` });
    expect(mail!.text).toContain(file.number);
    expect(mail!.text).toContain(`/akten/${file.id}?tab=fristen`);
    expect(JSON.stringify(mail)).not.toMatch(/Geheimname|Samira|Al-Amin|Ausländeramt|Musterstadt|nachfragen|Voss/);
  });

  it('delivers once and marks as late what came due while nothing ran for three days', async () => {
    const deadlineId = await inquiry();
    await at('2026-03-12T07:00:00.000Z');
    expect(((await office.lead.get('/api/reminders/status').expect(200)).body as ReminderStatusResponse).late).toBe(true);
    const running = await worker();
    await running.sweep();
    await eventually(async () => (await stateOf(deadlineId)) === 'delivered');
    await running.sweep();
    expect(running.mailer.sent).toHaveLength(1);
    expect(running.mailer.sent[0]!.text).toContain('war am Montag, 09.03.2026 eine Frist fällig');
    const list = (await office.lead.get('/api/reminders').expect(200)).body as ReminderResponse[];
    expect(list).toMatchObject([{ deadlineId, state: 'delivered', late: true, recipient: 'Miriam Voss' }]);
  });

  it('delivers once after a worker died that held the reminder, and not while the lease holds', async () => {
    const deadlineId = await inquiry();
    const died = await TestWorker.start(app, { processing: false });
    await at(MORNING);
    await died.sweep();
    await died.loseJobs();
    await died.stop();
    const next = await worker();
    await next.sweep();
    expect(await stateOf(deadlineId)).toBe('planned');
    app.clock.forwardMinutes(2);
    await next.sweep();
    await eventually(async () => (await stateOf(deadlineId)) === 'delivered');
    expect(next.mailer.sent).toHaveLength(1);
    expect(await bell()).toHaveLength(1);
  });

  it('delivers each of many once with two workers at once', async () => {
    const deadlines = await Promise.all(Array.from({ length: 12 }, () => inquiry()));
    const mailer = new MemoryMailer();
    const both = [await worker({ mailer }), await worker({ mailer })];
    await at(MORNING);
    await Promise.all(both.map((one) => one.sweep()));
    for (const id of deadlines) await eventually(async () => (await stateOf(id)) === 'delivered');
    expect(mailer.sent).toHaveLength(12);
    expect(new Set(mailer.sent.map(({ messageId }) => messageId)).size).toBe(12);
    expect(await bell()).toHaveLength(12);
  });

  it('tries a mail that fails again, then shows it as failed; a person can send it again', async () => {
    const deadlineId = await inquiry();
    const mailer = new MemoryMailer();
    mailer.failWith = Object.assign(new Error('geheim@beispiel.example refused'), { code: 'ECONNREFUSED' });
    const running = await worker({ mailer, retry: { attempts: 2, backoff: 30_000 } });
    await at(MORNING);
    await running.sweep();
    await eventually(async () => (await rows(deadlineId))[0]!.failure === 'ECONNREFUSED');
    expect(await rows(deadlineId)).toMatchObject([{ state: 'planned', tries: 1 }]);
    await running.sweep();
    expect(await rows(deadlineId)).toMatchObject([{ state: 'planned', tries: 1 }]);
    app.clock.forwardMinutes(1);
    await running.sweep();
    await eventually(async () => (await stateOf(deadlineId)) === 'failed');
    const [failed] = (await office.lead.get('/api/reminders').expect(200)).body as ReminderResponse[];
    expect(failed).toMatchObject({ deadlineId, state: 'failed', tries: 2 });
    expect((await office.lead.get('/api/reminders/status').expect(200)).body).toMatchObject({ needsAttention: 1 });
    expect(await trail(failed!.id)).toEqual(['reminder.failed']);
    // The bell rang although the mail did not go: a reminder never fails in silence.
    expect(await bell()).toHaveLength(1);

    mailer.failWith = null;
    await office.lead.post(`/api/reminders/${failed!.id}/retry`).expect(204);
    expect((await office.lead.post(`/api/reminders/${failed!.id}/retry`).expect(409)).body.code).toBe('reminder.not-failed');
    await running.sweep();
    await eventually(async () => (await stateOf(deadlineId)) === 'delivered');
    expect(mailer.sent).toHaveLength(1);
    expect(await bell()).toHaveLength(1);
  });

  it('gives a mail up at once that can never be sent, and does not hold the others', async () => {
    const refused = await inquiry();
    const mailer = new MemoryMailer();
    mailer.failWith = new MailRefused('to');
    const running = await worker({ mailer });
    await at(MORNING);
    await running.sweep();
    await eventually(async () => (await stateOf(refused)) === 'failed');
    expect(await rows(refused)).toMatchObject([{ failure: 'MailRefused', tries: 1 }]);
  });

  it('does not remind of what was done or moved meanwhile, and tells when nobody is left to remind', async () => {
    const done = await inquiry();
    await office.lead.post(`/api/deadlines/${done}/done`, { outcome: 'attended', version: 1 }).expect(200);
    const moved = await inquiry();
    await runFor(office.organisationId, async () =>
      app.app.get(PrismaService).db.deadline.updateMany({ where: { id: moved }, data: { dueOn: new Date('2026-04-01T00:00:00Z') } }),
    );
    const left = await office.join('caseworker');
    const request = { kind: 'evidence', type: 'wiedervorlage', dueOn: DUE, responsibleId: left.id };
    const { body } = await office.lead.post(`/api/cases/${file.id}/deadlines`, request).expect(201);
    await runFor(office.organisationId, async () =>
      app.app.get(PrismaService).db.staffUser.updateMany({ where: { id: left.id }, data: { disabledAt: app.clock.now() } }),
    );
    const volunteer = await office.join('volunteer');
    const team = { organisationId: office.organisationId, caseId: file.id, userId: volunteer.id };
    await runFor(office.organisationId, async () => app.app.get(PrismaService).db.caseMember.create({ data: team }));
    const theirs = await office.lead.post(`/api/cases/${file.id}/deadlines`, { ...request, responsibleId: volunteer.id }).expect(201);
    await runFor(office.organisationId, async () => app.app.get(PrismaService).db.caseMember.deleteMany({ where: { userId: volunteer.id } }));
    const running = await worker();
    await at(MORNING);
    await running.sweep();
    await eventually(async () => (await stateOf((theirs.body as DeadlineResponse).id)) === 'failed');
    await eventually(async () => (await stateOf(moved)) === 'cancelled');
    await eventually(async () => (await stateOf((body as DeadlineResponse).id)) === 'failed');
    expect(await stateOf(done)).toBe('cancelled');
    expect(running.mailer.sent).toEqual([]);
    const list = (await office.lead.get('/api/reminders').expect(200)).body as ReminderResponse[];
    expect(list.map(({ state }) => state)).toEqual(['failed', 'failed']);
  });

  it('keeps every mail in the house on the practice ground, and shows it to its own organisation only', async () => {
    const deadlineId = await inquiry();
    await runFor(office.organisationId, async () =>
      app.app.get(PrismaService).db.organisation.updateMany({ where: { id: office.organisationId }, data: { practice: true } }),
    );
    app.env.SMTP_URL = 'smtp://127.0.0.1:1';
    const other = await app.office();
    const running = await TestWorker.start(app, { mailer: undefined });
    workers.push(running);
    await at(MORNING);
    await running.sweep();
    await eventually(async () => (await stateOf(deadlineId)) === 'delivered');
    const [name] = await readdir(join(app.env.DATA_DIR, 'outbox'));
    expect(await readFile(join(app.env.DATA_DIR, 'outbox', name!), 'utf8')).not.toMatch(/Geheimname|Ausl=C3=A4nderamt|Musterstadt/);
    const outbox = (await office.lead.get('/api/outbox').expect(200)).body as OutboxResponse;
    expect(outbox).toMatchObject({ channel: 'folder', mails: [{ to: office.lead.email, subject: 'Erinnerung aus Bleibeakte' }] });
    await app.signIn(other.lead.email, other.lead);
    expect((await other.lead.get('/api/outbox').expect(200)).body).toEqual({ channel: 'smtp', mails: [] });
    delete app.env.SMTP_URL;
    expect((await other.lead.get('/api/outbox').expect(200)).body).toEqual({ channel: 'folder', mails: [] });
  });

  /** A worker that leaves its jobs in the queue, so that a test runs them by hand. */
  async function quiet() {
    const started = await worker({ processing: false });
    return { mailer: started.mailer, app: started.app, sweep: () => started.sweep() };
  }
});
