import type { DeadlineResponse, TodayResponse } from '@bleibeakte/contracts';
import { PrismaService } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import type { Agent } from '../support/agent.ts';
import { givenCase } from '../support/given-case.ts';
import { type Office, START, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
let second: Agent;
beforeAll(async () => (app = await TestApp.start()));
beforeEach(async () => {
  app.clock.set(START);
  office = await app.office();
  second = await office.join('caseworker');
});
afterAll(() => app?.stop());

async function given(type = 'notfrist'): Promise<DeadlineResponse> {
  const { id } = await givenCase(app, office);
  return (await office.lead.post(`/api/cases/${id}/deadlines`, { kind: 'lawsuit', type, dueOn: '2026-03-16' }).expect(201)).body as DeadlineResponse;
}
const at = (id: string, path: string) => `/api/deadlines/${id}/${path}`;
const waiting = async (agent: Agent) => ((await agent.get('/api/today').expect(200)).body as TodayResponse).waitingForMe.map(({ id }) => id);

it('one person only asks for the end of a Notfrist; another confirms it', async () => {
  const { id, version } = await given();
  const asked = (await office.lead.post(at(id, 'done'), { outcome: 'sent', note: 'Klage per Fax', version }).expect(200)).body as DeadlineResponse;
  expect(asked).toMatchObject({ state: 'open', outcome: null, endAsked: { by: { name: 'Miriam Voss' }, end: 'done' }, endAskedFor: { outcome: 'sent', note: 'Klage per Fax' } });
  expect(asked.reminders.some(({ state }) => state === 'planned')).toBe(true);
  expect([await waiting(second), await waiting(office.lead)]).toEqual([[id], []]);
  expect((await office.lead.post(at(id, 'confirm-end'), { version: 2 }).expect(409)).body.code).toBe('deadline.second-person-missing');
  expect((await office.lead.post(at(id, 'done'), { outcome: 'sent', version: 2 }).expect(409)).body.code).toBe('deadline.end-asked');
  expect((await office.lead.post(at(id, 'moves'), { dueOn: '2026-03-20', reason: 'x', version: 2 }).expect(409)).body.code).toBe('deadline.end-asked');
  const done = (await second.post(at(id, 'confirm-end'), { version: 2 }).expect(200)).body as DeadlineResponse;
  expect(done).toMatchObject({ state: 'done', outcome: 'sent', outcomeNote: 'Klage per Fax', endAsked: null, finishedBy: expect.any(String) });
  expect(await waiting(second)).toEqual([]);
  expect(await trail(id)).toEqual(['deadline.created', 'deadline.endAsked', 'deadline.finished']);
});

it('the second person may send it back with a comment', async () => {
  const { id, version } = await given();
  await office.lead.post(at(id, 'done'), { outcome: 'sent', version }).expect(200);
  await second.post(at(id, 'refuse-end'), { version: 2 }).expect(400);
  const { body } = await second.post(at(id, 'refuse-end'), { comment: 'Der Sendebericht fehlt', version: 2 }).expect(200);
  expect(body).toMatchObject({ state: 'open', endAsked: null, endRefused: { comment: 'Der Sendebericht fehlt' } });
  expect((await second.post(at(id, 'confirm-end'), { version: 3 }).expect(409)).body.code).toBe('deadline.end-not-asked');
  expect(await trail(id)).toEqual(['deadline.created', 'deadline.endAsked', 'deadline.endRefused']);
});

it('deleting keeps it visible, struck through with name; of a Notfrist it only asks', async () => {
  const frist = await given('frist');
  const gone = (await office.lead.delete(`/api/deadlines/${frist.id}`).send({ reason: 'Falsche Akte', version: 1 }).expect(200)).body as DeadlineResponse;
  expect(gone).toMatchObject({ state: 'deleted', outcomeNote: 'Falsche Akte', finishedBy: 'Miriam Voss' });
  expect(gone.reminders.every(({ state }) => state === 'cancelled')).toBe(true);
  const listed = (await office.lead.get(`/api/cases/${frist.caseId}/deadlines`).expect(200)).body as DeadlineResponse[];
  expect(listed).toEqual([expect.objectContaining({ id: frist.id, state: 'deleted', finishedBy: 'Miriam Voss' })]);
  const notfrist = await given();
  const asked = await office.lead.delete(`/api/deadlines/${notfrist.id}`).send({ reason: 'Doppelt', version: 1 }).expect(200);
  expect(asked.body).toMatchObject({ state: 'open', endAsked: { end: 'deleted' }, endAskedFor: { outcome: null, note: 'Doppelt' } });
  expect((await second.post(at(notfrist.id, 'confirm-end'), { version: 2 }).expect(200)).body).toMatchObject({ state: 'deleted', outcomeNote: 'Doppelt' });
  expect(await trail(notfrist.id)).toEqual(['deadline.created', 'deadline.endAsked', 'deadline.removed']);
});

it('a small office may let the same person confirm on another day', async () => {
  app.clock.set('2026-03-02T22:40:00.000Z');
  office = await app.office();
  await runFor(office.organisationId, () =>
    app.app.get(PrismaService).db.organisation.updateMany({ where: { id: office.organisationId }, data: { secondCheck: 'otherDay' } }),
  );
  const { id, version } = await given();
  await office.lead.post(at(id, 'done'), { outcome: 'sent', version }).expect(200);
  expect((await office.lead.post(at(id, 'confirm-end'), { version: 2 }).expect(409)).body.code).toBe('deadline.second-person-missing');
  app.clock.forwardMinutes(25); // Past midnight in Berlin.
  expect(await waiting(office.lead)).toEqual([id]);
  await office.lead.post(at(id, 'confirm-end'), { version: 2 }).expect(200);
});

it('ends every other kind at once', async () => {
  const { id, version } = await given('frist');
  expect((await office.lead.post(at(id, 'done'), { outcome: 'sent', version }).expect(200)).body).toMatchObject({ state: 'done', endAsked: null });
});

it('tells the second of two people that somebody was faster', async () => {
  const { id, version } = await given();
  await office.lead.post(at(id, 'done'), { outcome: 'sent', version }).expect(200);
  for (const [path, body] of [['confirm-end', { version }], ['refuse-end', { comment: 'x', version }]] as const) {
    expect((await second.post(at(id, path), body).expect(409)).body.code).toBe('conflict.version');
  }
  await second.delete(`/api/deadlines/${id}`).send({ reason: 'x', version }).expect(409);
});

it('lets a volunteer neither confirm nor wait', async () => {
  const volunteer = await office.join('volunteer');
  const { id: caseId } = await givenCase(app, office, { team: [volunteer.id] });
  const { body } = await office.lead.post(`/api/cases/${caseId}/deadlines`, { kind: 'lawsuit', type: 'notfrist', dueOn: '2026-03-16' }).expect(201);
  await office.lead.post(at(body.id as string, 'done'), { outcome: 'sent', version: 1 }).expect(200);
  await volunteer.post(at(body.id as string, 'confirm-end'), { version: 2 }).expect(403);
  expect(await waiting(volunteer)).toEqual([]);
});

async function trail(subjectId: string): Promise<string[]> {
  return runFor(office.organisationId, async () => {
    const rows = await app.app.get(PrismaService).db.auditEvent.findMany({ where: { subjectId }, orderBy: [{ at: 'asc' }, { code: 'asc' }] });
    return rows.map(({ code }) => code);
  });
}
