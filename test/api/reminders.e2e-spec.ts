import { randomUUID } from 'node:crypto';
import type { NotificationResponse, ReminderResponse, ReminderStatusResponse } from '@bleibeakte/contracts';
import { PrismaService, toDate } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import { givenCase } from '../support/given-case.ts';
import { type Office, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await TestApp.start();
});
beforeEach(async () => {
  office = await app.office();
});
afterAll(() => app?.stop());

const db = () => app.app.get(PrismaService).db;

async function givenReminder(caseId: string, state: string): Promise<string> {
  const dueOn = '2026-03-20';
  const { body } = await office.lead.post(`/api/cases/${caseId}/deadlines`, { kind: 'evidence', type: 'wiedervorlage', dueOn }).expect(201);
  return runFor(office.organisationId, async () => {
    const where = { deadlineId: (body as { id: string }).id };
    await db().reminder.updateMany({ where, data: { state } });
    return (await db().reminder.findFirstOrThrow({ where })).id;
  });
}

async function givenNotification(caseId: string, userId: string): Promise<string> {
  const id = randomUUID();
  await runFor(office.organisationId, async () =>
    db().notification.create({
      data: {
        id, organisationId: office.organisationId, userId, kind: 'deadline', caseId, dueOn: toDate('2026-03-20'), causeId: randomUUID(),
        createdAt: app.clock.now(),
      },
    }),
  );
  return id;
}

it('lists what needs attention first, and says when the worker last looked', async () => {
  const { id: caseId } = await givenCase(app, office);
  await givenReminder(caseId, 'delivered');
  await givenReminder(caseId, 'planned');
  const failed = await givenReminder(caseId, 'failed');
  await givenReminder(caseId, 'cancelled');
  const list = (await office.lead.get('/api/reminders').expect(200)).body as ReminderResponse[];
  expect(list.map(({ state }) => state)).toEqual(['failed', 'planned', 'delivered']);
  const status = (await office.lead.get('/api/reminders/status').expect(200)).body as ReminderStatusResponse;
  expect(status).toEqual({ lastSweepAt: null, late: true, planned: 1, needsAttention: 1 });
  await office.lead.post(`/api/reminders/${failed}/retry`).expect(204);
  expect((await office.lead.get('/api/reminders/status').expect(200)).body).toMatchObject({ planned: 2, needsAttention: 0 });
});

it('shows another organisation nothing, and sends nothing of it again', async () => {
  const { id: caseId } = await givenCase(app, office);
  const failed = await givenReminder(caseId, 'failed');
  const message = await givenNotification(caseId, office.lead.id);
  const { lead } = await app.office();
  expect((await lead.get('/api/reminders').expect(200)).body).toEqual([]);
  expect((await lead.get('/api/reminders/status').expect(200)).body).toMatchObject({ planned: 0, needsAttention: 0 });
  await lead.post(`/api/reminders/${failed}/retry`).expect(404);
  await lead.post(`/api/notifications/${message}/read`).expect(404);
  await lead.post('/api/reminders/keine-id/retry').expect(404);
});

it('shows a volunteer the own cases only, also in the counts, and only until the assignment ends', async () => {
  const volunteer = await office.join('volunteer');
  const own = await givenCase(app, office, { team: [volunteer.id] });
  const other = await givenCase(app, office);
  await givenReminder(own.id, 'planned');
  const hidden = await givenReminder(other.id, 'failed');
  await givenNotification(own.id, volunteer.id);
  expect((await volunteer.get('/api/reminders').expect(200)).body).toMatchObject([{ caseId: own.id }]);
  expect((await volunteer.get('/api/reminders/status').expect(200)).body).toMatchObject({ planned: 1, needsAttention: 0 });
  await volunteer.post(`/api/reminders/${hidden}/retry`).expect(403);
  expect((await volunteer.get('/api/notifications').expect(200)).body).toHaveLength(1);
  await runFor(office.organisationId, async () => db().caseMember.deleteMany({ where: { caseId: own.id } }));
  expect((await volunteer.get('/api/reminders').expect(200)).body).toEqual([]);
  expect((await volunteer.get('/api/notifications').expect(200)).body).toEqual([]);
});

it('marks own messages as read, one or all, and nobody else’s', async () => {
  const caseworker = await office.join('caseworker');
  const { id: caseId } = await givenCase(app, office);
  const first = await givenNotification(caseId, office.lead.id);
  await givenNotification(caseId, office.lead.id);
  const others = await givenNotification(caseId, caseworker.id);
  const unread = async () =>
    ((await office.lead.get('/api/notifications').expect(200)).body as NotificationResponse[]).filter(({ readAt }) => !readAt).length;
  expect(await unread()).toBe(2);
  await office.lead.post(`/api/notifications/${first}/read`).expect(204);
  await office.lead.post(`/api/notifications/${first}/read`).expect(204);
  expect(await unread()).toBe(1);
  await office.lead.post(`/api/notifications/${others}/read`).expect(404);
  await office.lead.post('/api/notifications/read-all').expect(204);
  expect(await unread()).toBe(0);
  expect((await caseworker.get('/api/notifications').expect(200)).body).toMatchObject([{ id: others, readAt: null }]);
});

it('opens the mails that were sent to coordination only', async () => {
  const caseworker = await office.join('caseworker');
  await caseworker.get('/api/outbox').expect(403);
  expect((await office.lead.get('/api/outbox').expect(200)).body).toEqual({ channel: 'folder', mails: [] });
});
