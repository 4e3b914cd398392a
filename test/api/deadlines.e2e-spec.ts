import { randomUUID } from 'node:crypto';
import type { ComputedDeadline, DeadlineResponse, DeadlineSummary, HistoryEvent, Page, PlannedReminder } from '@bleibeakte/contracts';
import { PrismaService } from '@bleibeakte/db';
import { publishedVectors } from '@bleibeakte/domain';
import { runFor } from '@bleibeakte/platform';
import { givenCase, givenDocument } from '../support/given-case.ts';
import { type Office, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await TestApp.start();
  office = await app.office();
});
afterAll(() => app?.stop());

/** Handed over on Thursday 5 March 2026; four weeks end on Thursday 2 April. */
const notice = {
  event: '2026-03-05', fictionDays: null, startMode: 'event', length: 4, unit: 'week', region: 'DE-NI', shift: false,
} as const;
const create = (caseId: string, more: object = {}) =>
  office.lead.post(`/api/cases/${caseId}/deadlines`, { kind: 'hfkNotice', type: 'frist', computation: notice, ...more });
const created = async (caseId: string, more: object = {}) =>
  (await create(caseId, more).expect(201)).body as DeadlineResponse;
const get = async (id: string) => (await office.lead.get(`/api/deadlines/${id}`).expect(200)).body as DeadlineResponse;
const planned = ({ reminders }: DeadlineResponse) => reminders.filter(({ state }) => state === 'planned').map(({ at }) => at);

it('computes every published vector', async () => {
  const vectors = publishedVectors();
  expect(vectors.length).toBeGreaterThanOrEqual(56);
  for (const { id, request, expected } of vectors) {
    const { body } = await office.lead.post('/api/deadlines/compute', request).expect(200);
    expect({ id, ...(body as ComputedDeadline) }).toMatchObject({ id, ...expected });
    expect((body as ComputedDeadline).arithmetic).toMatch(/\d{2}\.\d{2}\.\d{4}/);
  }
});

it('begins the arithmetic with the word of the kind', async () => {
  const { body } = await office.lead.post('/api/deadlines/compute', { ...notice, kind: 'hfkNotice' }).expect(200);
  expect((body as ComputedDeadline).arithmetic).toBe('übergeben Do 05.03. + 4 Wochen = Do 02.04.2026; kein Feiertag in Niedersachsen');
});

it.each([
  ['a day that does not exist', { event: '2026-02-30' }, 400],
  ['a region that does not exist', { region: 'DE-XX' }, 400],
  ['no shift', { shift: undefined }, 400],
  ['an unknown field', { person: 'x' }, 400],
  ['a length of 900 years', { unit: 'year', length: 900 }, 422],
])('refuses to compute with %s', async (_, change, status) => {
  await office.lead.post('/api/deadlines/compute', { ...notice, ...change }).expect(status);
});

it('says when somebody would be reminded, before anything is stored', async () => {
  const plan = { dueOn: '2026-04-02', kind: 'hfkNotice', type: 'frist', region: 'DE-NI' };
  const { body } = await office.lead.post('/api/deadlines/plan', plan).expect(200);
  expect((body as PlannedReminder[]).map(({ offsetDays }) => offsetDays)).toEqual([10, 7, 3, 1, 0]);
});

it('lists the kinds with what the dialog proposes', async () => {
  const { body } = await office.lead.get('/api/deadline-kinds').expect(200);
  expect(body).toContainEqual(expect.objectContaining({ kind: 'hfkNotice', proposal: expect.objectContaining({ length: 4, unit: 'week' }) }));
});

it('stores a deadline with its arithmetic and planned reminders, and writes the trail', async () => {
  const { id: caseId, number, personIds } = await givenCase(app, office);
  const { id: documentId } = await givenDocument(app, office, caseId);
  const deadline = await created(caseId, { documentId, personIds, note: 'Brief liegt bei' });
  expect(deadline).toMatchObject({
    caseId, caseNumber: number, caseTitle: 'Familie Al-Amin', title: 'Belehrung über die Härtefallkommission', dueOn: '2026-04-02',
    severity: 'S2', state: 'open', documentId, note: 'Brief liegt bei', ruleVersion: '2026-08', version: 1,
    responsible: { id: office.lead.id, name: 'Miriam Voss' },
  });
  expect(planned(deadline)).toEqual([
    '2026-03-23T07:00:00.000Z', '2026-03-26T07:00:00.000Z', '2026-03-30T06:00:00.000Z', '2026-04-01T06:00:00.000Z',
    '2026-04-02T06:00:00.000Z',
  ]);
  const codes = await trail(deadline.id);
  expect(codes).toEqual(['deadline.created']);
});

it('takes a day from the letter instead of a computation, but never both or none', async () => {
  const { id: caseId } = await givenCase(app, office);
  const byHand = await created(caseId, { computation: undefined, dueOn: '2026-03-20', kind: 'hfkPapers' });
  expect(byHand).toMatchObject({ dueOn: '2026-03-20', arithmetic: null, computation: null });
  expect((await create(caseId, { dueOn: '2026-03-20' }).expect(422)).body.code).toBe('deadline.due-missing');
  expect((await create(caseId, { computation: undefined }).expect(422)).body.code).toBe('deadline.due-missing');
  await create(caseId, { computation: undefined, dueOn: '2026-13-01' }).expect(400);
});

it('does not find letters, people and staff of elsewhere', async () => {
  const mine = await givenCase(app, office);
  const otherCase = await givenCase(app, office);
  const otherDocument = await givenDocument(app, office, otherCase.id);
  const foreign = await app.office();
  const volunteer = await office.join('volunteer');
  for (const more of [
    { documentId: otherDocument.id }, { documentId: randomUUID() }, { personIds: [otherCase.personIds[0]] },
    { responsibleId: foreign.lead.id }, { responsibleId: volunteer.id }, { responsibleId: randomUUID() },
  ]) {
    await create(mine.id, more).expect(404);
  }
  const list = await office.lead.get(`/api/cases/${mine.id}/deadlines`).expect(200);
  expect(list.body).toEqual([]);
  await runFor(office.organisationId, async () => {
    expect(await app.app.get(PrismaService).db.reminder.count({ where: { caseId: mine.id } })).toBe(0);
  });
});

it('makes somebody of the team responsible', async () => {
  const volunteer = await office.join('volunteer');
  const { id: caseId } = await givenCase(app, office, { team: [volunteer.id] });
  const deadline = await created(caseId, { responsibleId: volunteer.id });
  expect(deadline.responsible?.id).toBe(volunteer.id);
});

it('moves with a reason: the old day stays in the history, old reminders go and new ones come', async () => {
  const { id: caseId } = await givenCase(app, office);
  const { id, version } = await created(caseId);
  await office.lead.post(`/api/deadlines/${id}/moves`, { dueOn: '2026-05-05', version }).expect(400);
  const moved = await office.lead.post(`/api/deadlines/${id}/moves`, { dueOn: '2026-05-05', reason: 'Verlängert am Telefon', version }).expect(201);
  expect(moved.body).toMatchObject({
    dueOn: '2026-05-05', arithmetic: null, version: 2,
    moves: [{ from: '2026-04-02', to: '2026-05-05', reason: 'Verlängert am Telefon', by: 'Miriam Voss' }],
  });
  const { reminders } = moved.body as DeadlineResponse;
  expect(reminders.filter(({ state }) => state === 'cancelled')).toHaveLength(5);
  expect(planned(moved.body as DeadlineResponse)[0]).toBe('2026-04-24T06:00:00.000Z');
  const back = await office.lead.post(`/api/deadlines/${id}/moves`, { computation: notice, reason: 'Doch nicht', version: 2 }).expect(201);
  expect(planned(back.body as DeadlineResponse)).toHaveLength(5);
  expect(await trail(id)).toEqual(['deadline.created', 'deadline.moved', 'deadline.moved']);
});

it('ends a deadline with what was done and takes its reminders away; reopening brings them back', async () => {
  const { id: caseId } = await givenCase(app, office);
  const { id: proofDocumentId } = await givenDocument(app, office, caseId);
  const { id, version } = await created(caseId);
  const done = (body: object) => office.lead.post(`/api/deadlines/${id}/done`, { version, ...body });
  expect((await done({ outcome: 'missed' }).expect(422)).body.code).toBe('deadline.note-missing');
  await done({ outcome: 'sent', proofDocumentId: randomUUID() }).expect(404);
  const finished = await done({ outcome: 'sent', proofDocumentId, note: 'Per Fax' }).expect(200);
  expect(finished.body).toMatchObject({ state: 'done', outcome: 'sent', outcomeNote: 'Per Fax', proofDocumentId, finishedBy: 'Miriam Voss' });
  expect(planned(finished.body as DeadlineResponse)).toEqual([]);
  expect((await done({ outcome: 'sent', version: 2 }).expect(409)).body.code).toBe('deadline.not-open');
  const move = { dueOn: '2026-05-05', reason: 'x', version: 2 };
  expect((await office.lead.post(`/api/deadlines/${id}/moves`, move).expect(409)).body.code).toBe('deadline.not-open');
  const open = await office.lead.post(`/api/deadlines/${id}/reopen`, { version: 2 }).expect(200);
  expect(open.body).toMatchObject({ state: 'open', outcome: null, outcomeNote: null, finishedAt: null, version: 3 });
  expect(planned(open.body as DeadlineResponse)).toHaveLength(5);
  expect(await trail(id)).toEqual(['deadline.created', 'deadline.finished', 'deadline.reopened']);
});

it('tells the second of two people that somebody was faster, and leaves nothing half written', async () => {
  const { id: caseId } = await givenCase(app, office);
  const { id, version } = await created(caseId);
  await office.lead.post(`/api/deadlines/${id}/moves`, { dueOn: '2026-05-05', reason: 'x', version }).expect(201);
  for (const [path, body] of [
    ['moves', { dueOn: '2026-06-05', reason: 'y', version }], ['done', { outcome: 'sent', version }], ['reopen', { version }],
  ] as const) {
    expect((await office.lead.post(`/api/deadlines/${id}/${path}`, body).expect(409)).body.code).toBe('conflict.version');
  }
  const now = await get(id);
  expect(now).toMatchObject({ dueOn: '2026-05-05', state: 'open', version: 2 });
  expect(now.moves).toHaveLength(1);
});

it('lists all cases by day in pages, and one case with everything', async () => {
  const other = await app.office();
  const own = await givenCase(app, other);
  const add = (dueOn: string, type: string) =>
    other.lead.post(`/api/cases/${own.id}/deadlines`, { kind: 'other', type, dueOn }).expect(201);
  for (const [day, type] of [['2026-03-12', 'frist'], ['2026-03-10', 'termin'], ['2026-03-11', 'frist']] as const) await add(day, type);
  const find = async (query: string) => (await other.lead.get(`/api/deadlines?${query}`).expect(200)).body as Page<DeadlineSummary>;
  const first = await find('limit=2');
  expect(first.items.map(({ dueOn }) => dueOn)).toEqual(['2026-03-10', '2026-03-11']);
  const second = await find(`limit=2&cursor=${first.nextCursor}`);
  expect([second.items.map(({ dueOn }) => dueOn), second.nextCursor]).toEqual([['2026-03-12'], null]);
  expect((await find('type=termin')).items).toHaveLength(1);
  expect((await find('from=2026-03-11&to=2026-03-11')).items).toHaveLength(1);
  expect((await find(`responsibleId=${randomUUID()}`)).items).toHaveLength(0);
  await other.lead.get('/api/deadlines?cursor=unsinn').expect(400);
  const { id, version } = first.items[0]!;
  await other.lead.post(`/api/deadlines/${id}/done`, { outcome: 'attended', version }).expect(200);
  const list = (await other.lead.get(`/api/cases/${own.id}/deadlines`).expect(200)).body as DeadlineSummary[];
  expect(list.map(({ state, dueOn }) => [state, dueOn])).toEqual([['open', '2026-03-11'], ['open', '2026-03-12'], ['done', '2026-03-10']]);
});

it('shows another organisation nothing', async () => {
  const { id: caseId } = await givenCase(app, office);
  const { id, version } = await created(caseId);
  const { lead } = await app.office();
  await lead.get(`/api/deadlines/${id}`).expect(404);
  await lead.get(`/api/cases/${caseId}/deadlines`).expect(404);
  await lead.post(`/api/cases/${caseId}/deadlines`, { kind: 'other', type: 'frist', dueOn: '2026-03-20' }).expect(404);
  await lead.post(`/api/deadlines/${id}/moves`, { dueOn: '2026-05-05', reason: 'x', version }).expect(404);
  await lead.post(`/api/deadlines/${id}/done`, { outcome: 'sent', version }).expect(404);
  await lead.post(`/api/deadlines/${id}/reopen`, { version }).expect(404);
  expect(((await lead.get('/api/deadlines').expect(200)).body as Page<DeadlineSummary>).items).toEqual([]);
  await lead.get('/api/deadlines/keine-id').expect(404);
});

it('shows a volunteer only the cases of the own team, and lets them change nothing', async () => {
  const volunteer = await office.join('volunteer');
  const mine = await givenCase(app, office, { team: [volunteer.id] });
  const other = await givenCase(app, office);
  const seen = await created(mine.id);
  const hidden = await created(other.id);
  const { body } = await volunteer.get('/api/deadlines').expect(200);
  expect((body as Page<DeadlineSummary>).items.map(({ id }) => id)).toEqual([seen.id]);
  await volunteer.get(`/api/deadlines/${seen.id}`).expect(200);
  await volunteer.get(`/api/deadlines/${hidden.id}`).expect(404);
  await volunteer.get(`/api/cases/${other.id}/deadlines`).expect(404);
  await volunteer.post(`/api/deadlines/${seen.id}/done`, { outcome: 'sent', version: 1 }).expect(403);
});

async function trail(subjectId: string): Promise<HistoryEvent['code'][]> {
  return runFor(office.organisationId, async () => {
    const rows = await app.app.get(PrismaService).db.auditEvent.findMany({ where: { subjectId }, orderBy: [{ at: 'asc' }, { code: 'asc' }] });
    return rows.map(({ code }) => code as HistoryEvent['code']);
  });
}
