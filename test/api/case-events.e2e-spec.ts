import { randomUUID } from 'node:crypto';
import type { CaseEventResponse, CatalogueResponse, ChangedEventResponse, DeadlineResponse, DeadlineSummary, HistoryEvent, ProposalsResponse } from '@bleibeakte/contracts';
import { PrismaService } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import type { Agent } from '../support/agent.ts';
import { givenCase, givenDocument } from '../support/given-case.ts';
import { type Office, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await TestApp.start();
  office = await app.office();
});
afterAll(() => app?.stop());

const notice = { kind: 'hfkNotice', on: '2026-03-05', service: 'handedOver', sender: 'land' };
const propose = async (caseId: string, event: object) =>
  (await office.lead.post(`/api/cases/${caseId}/events/propose`, event).expect(200)).body as ProposalsResponse;
const recorded = async (caseId: string, event: object, take: string[], by: Agent = office.lead) =>
  (await by.post(`/api/cases/${caseId}/events`, { ...event, take }).expect(201)).body as CaseEventResponse;
const list = async (caseId: string, by: Agent = office.lead) => (await by.get(`/api/cases/${caseId}/deadlines`).expect(200)).body as DeadlineSummary[];
const events = async (caseId: string, by: Agent = office.lead) => (await by.get(`/api/cases/${caseId}/events`).expect(200)).body as CaseEventResponse[];

it('shows the whole catalogue with norm, version, source and confidence', async () => {
  const { body } = await office.lead.get('/api/deadlines/catalogue').expect(200);
  const { rules, version, events: kinds, freshness, fictionDays } = body as CatalogueResponse;
  expect(version).toBe('2026-08');
  expect(rules.length).toBeGreaterThan(100);
  expect(rules.every(({ norm, source, confidence }) => norm && source && confidence)).toBe(true);
  expect([kinds.hfkNotice.title, freshness.length, fictionDays.length]).toEqual(['Belehrung über die Härtefallkommission', 16, 16]);
});

it('proposes the dates of a notice with arithmetic, cautious and warning date, and stores nothing', async () => {
  const { id } = await givenCase(app, office);
  const { proposals } = await propose(id, notice);
  expect(proposals).toEqual([
    expect.objectContaining({
      key: 'HFK_BELEHRUNG_4W', ruleVersion: '2026-08', dueOn: '2026-04-02', cautiousOn: '2026-04-02', warnOn: '2026-03-26', suggested: true,
      arithmetic: 'übergeben Do 05.03. + 4 Wochen = Do 02.04.2026; kein Feiertag in Niedersachsen',
    }),
  ]);
  expect(await list(id)).toEqual([]);
  expect(await events(id)).toEqual([]);
});

it('asks for the envelope of a letter that took long', async () => {
  const { id } = await givenCase(app, office);
  const { warnings } = await propose(id, { ...notice, letterDatedOn: '2026-02-20', on: '2026-03-01' });
  expect(warnings.join(' ')).toContain('Umschlag');
});

it('stores event and ticked deadlines together, with rule, version, reminders and the letter', async () => {
  const { id: caseId, personIds } = await givenCase(app, office);
  const { id: documentId } = await givenDocument(app, office, caseId);
  const event = await recorded(caseId, { ...notice, documentId, personIds, note: 'Zwei Seiten' }, ['HFK_BELEHRUNG_4W']);
  expect(event).toMatchObject({ kind: 'hfkNotice', title: 'Belehrung über die Härtefallkommission', on: '2026-03-05', service: 'handedOver', note: 'Zwei Seiten', recordedBy: 'Miriam Voss' });
  const [{ id, eventId, ruleCode, warnOn }] = (await list(caseId)) as [DeadlineSummary];
  expect({ eventId, ruleCode, warnOn }).toEqual({ eventId: event.id, ruleCode: 'HFK_BELEHRUNG_4W', warnOn: '2026-03-26' });
  const deadline = (await office.lead.get(`/api/deadlines/${id}`).expect(200)).body as DeadlineResponse;
  expect(deadline).toMatchObject({ dueOn: '2026-04-02', documentId, personIds, ruleVersion: '2026-08', type: 'frist', norm: expect.stringContaining('NHärteKVO') });
  expect(deadline.reminders.map(({ offsetDays }) => offsetDays)).toEqual([10, 7, 3, 1, 0]);
  expect(await trail(event.id)).toEqual(['event.recorded']);
});

it('gives two notices two periods', async () => {
  const { id } = await givenCase(app, office);
  await recorded(id, { ...notice, on: '2026-01-26' }, ['HFK_BELEHRUNG_4W']);
  await recorded(id, { ...notice, on: '2026-02-23' }, ['HFK_BELEHRUNG_4W']);
  expect((await list(id)).map(({ dueOn }) => dueOn)).toEqual(['2026-02-23', '2026-03-23']);
  expect((await events(id)).map(({ deadlines }) => deadlines.length)).toEqual([1, 1]);
});

it('leaves nothing half written when one ticked proposal does not exist', async () => {
  const { id } = await givenCase(app, office);
  const body = { ...notice, take: ['HFK_BELEHRUNG_4W', 'KLAGE_1M'] };
  expect((await office.lead.post(`/api/cases/${id}/events`, body).expect(422)).body.code).toBe('event.proposal-missing');
  const undated = { kind: 'courtPeriod', on: '2026-03-02', take: ['GERICHT_87B'] };
  expect((await office.lead.post(`/api/cases/${id}/events`, undated).expect(422)).body.code).toBe('event.proposal-missing');
  expect([await list(id), await events(id)]).toEqual([[], []]);
});

it('moves nothing by itself when the event is corrected: old and new day side by side', async () => {
  const { id: caseId } = await givenCase(app, office);
  const { id, version } = await recorded(caseId, notice, ['HFK_BELEHRUNG_4W']);
  const put = (body: object) => office.lead.put(`/api/events/${id}`, body);
  const changed = (await put({ ...notice, on: '2026-03-09', version }).expect(200)).body as ChangedEventResponse;
  expect(changed.comparisons).toEqual([expect.objectContaining({ moves: true, deadline: expect.objectContaining({ dueOn: '2026-04-02' }), proposal: expect.objectContaining({ dueOn: '2026-04-06' }) })]);
  const [before] = (await list(caseId)) as [DeadlineSummary];
  expect(before).toMatchObject({ dueOn: '2026-04-02', version: 1 });
  expect((await put({ ...notice, version }).expect(409)).body.code).toBe('conflict.version');

  const apply = (body: object) => office.lead.post(`/api/events/${id}/apply`, { reason: 'Übergabe war am Montag', version: 2, ...body });
  const move = { deadlineId: before.id, version: 1, key: 'HFK_BELEHRUNG_4W' };
  expect((await apply({ moves: [{ ...move, key: 'KLAGE_1M' }] }).expect(422)).body.code).toBe('event.proposal-missing');
  expect((await apply({ moves: [{ ...move, version: 7 }] }).expect(409)).body.code).toBe('conflict.version');
  await apply({ moves: [{ ...move, deadlineId: randomUUID() }] }).expect(422);
  await apply({ moves: [move] }).expect(200);
  const { body } = await office.lead.get(`/api/deadlines/${before.id}`).expect(200);
  expect(body).toMatchObject({ dueOn: '2026-04-06', warnOn: '2026-03-30', moves: [{ from: '2026-04-02', to: '2026-04-06', reason: 'Übergabe war am Montag' }] });
  expect(await trail(id)).toEqual(['event.changed', 'event.recorded']);
});

it('keeps the deadlines of a withdrawn event until somebody ends them', async () => {
  const { id: caseId } = await givenCase(app, office);
  const { id, version } = await recorded(caseId, notice, ['HFK_BELEHRUNG_4W']);
  await office.lead.post(`/api/events/${id}/withdraw`, { version }).expect(400);
  const { body } = await office.lead.post(`/api/events/${id}/withdraw`, { reason: 'Andere Familie', version }).expect(200);
  expect(body).toMatchObject({ withdrawnAt: expect.any(String), deadlines: [expect.objectContaining({ state: 'open' })] });
  expect((await office.lead.post(`/api/events/${id}/withdraw`, { reason: 'x', version: 2 }).expect(409)).body.code).toBe('event.withdrawn');
});

it('offers the reasons after a Klage and the Wiedereinsetzung after a missed period', async () => {
  const { id: caseId } = await givenCase(app, office);
  const decision = { kind: 'bamfDecision', on: '2026-02-26', service: 'pzuHanded', sender: 'federal', asylumAppliedOn: '2026-01-05', instruction: 'correct', answers: { outcome: 'regular' } };
  await recorded(caseId, decision, ['ASYL_KLAGE_2W']);
  const second = await office.join('caseworker');
  const finish = async (outcome: string) => {
    const [{ id, version }] = (await list(caseId)) as [DeadlineSummary];
    await office.lead.post(`/api/deadlines/${id}/done`, { outcome, note: 'Per Fax', version }).expect(200);
    return (await second.post(`/api/deadlines/${id}/confirm-end`, { version: version + 1 }).expect(200)).body as DeadlineResponse;
  };
  const sent = await finish('sent');
  expect(sent.offers).toEqual(['lawsuitFiled']);
  const filed = await propose(caseId, { kind: 'lawsuitFiled', on: '2026-03-10', servedOn: '2026-02-26', asylumAppliedOn: '2026-01-05', answers: { asylum: 'yes' } });
  expect(filed.proposals).toEqual([expect.objectContaining({ ruleCode: 'ASYL_KLAGEBEGRUENDUNG_1M', dueOn: '2026-03-26' })]);
  await office.lead.post(`/api/deadlines/${sent.id}/reopen`, { version: sent.version }).expect(200);
  expect((await finish('missed')).offers).toEqual(['obstacleEnded']);
});

it('keeps a removal date to the responsible person and the coordination', async () => {
  const volunteer = await office.join('volunteer');
  const caseworker = await office.join('caseworker');
  const { id: caseId } = await givenCase(app, office, { team: [volunteer.id] });
  const removal = { kind: 'removalDateKnown', on: '2026-03-02', namedOn: '2026-03-06' };
  const { id, deadlines } = await recorded(caseId, removal, ['ABSCHIEBUNGSTERMIN']);
  expect(deadlines).toHaveLength(1);
  for (const other of [volunteer, caseworker]) {
    expect(await list(caseId, other)).toEqual([]);
    expect(await events(caseId, other)).toEqual([]);
    await other.get(`/api/deadlines/${deadlines[0]!.id}`).expect(404);
    for (const path of ['/api/deadlines', '/api/today', '/api/reminders', `/api/cases/${caseId}`, `/api/cases/${caseId}/history`, '/api/cases']) {
      expect((await other.get(path)).text).not.toMatch(/Rückführung|2026-03-06|ABSCHIEBUNGSTERMIN/);
    }
  }
  await caseworker.post(`/api/deadlines/${deadlines[0]!.id}/done`, { outcome: 'sent', version: 1 }).expect(404);
  await caseworker.post(`/api/events/${id}/withdraw`, { reason: 'x', version: 1 }).expect(404);
  const recipients = await runFor(office.organisationId, () => app.app.get(PrismaService).db.reminder.findMany({ where: { caseId } }));
  expect(new Set(recipients.map(({ recipientId }) => recipientId))).toEqual(new Set([office.lead.id]));
});

it('records by name that somebody has looked at every deadline', async () => {
  const { id } = await givenCase(app, office);
  await recorded(id, notice, ['HFK_BELEHRUNG_4W']);
  const at = `/api/cases/${id}/deadlines/reviewed`;
  expect((await office.lead.get(at).expect(200)).body).toEqual([]);
  await office.lead.post(at).expect(201);
  expect((await office.lead.get(at).expect(200)).body).toEqual([{ by: 'Miriam Voss', at: app.clock.now().toISOString(), deadlines: 1 }]);
});

it.each([
  ['an event nobody knows', { kind: 'earthquake' }],
  ['an answer that does not exist', { answers: { outcome: 'maybe' } }],
  ['a question that does not exist', { answers: { mood: 'yes' } }],
  ['a day that does not exist', { on: '2026-02-30' }],
  ['an unknown field', { due: '2026-04-01' }],
])('refuses %s', async (_, change) => {
  const { id } = await givenCase(app, office);
  await office.lead.post(`/api/cases/${id}/events/propose`, { ...notice, ...change }).expect(400);
});

it('finds letters and people of elsewhere as little as another organisation finds the event', async () => {
  const { id: caseId } = await givenCase(app, office);
  const { id: elsewhere, personIds } = await givenCase(app, office);
  const { id: documentId } = await givenDocument(app, office, elsewhere);
  for (const more of [{ documentId }, { personIds }, { responsibleId: randomUUID() }]) {
    await office.lead.post(`/api/cases/${caseId}/events`, { ...notice, ...more, take: ['HFK_BELEHRUNG_4W'] }).expect(404);
  }
  expect(await events(caseId)).toEqual([]);
  const volunteer = await office.join('volunteer');
  await volunteer.get(`/api/cases/${caseId}/events`).expect(404);
  const { id: seen } = await givenCase(app, office, { team: [volunteer.id] });
  await volunteer.get(`/api/cases/${seen}/events`).expect(200);
  await volunteer.post(`/api/cases/${seen}/events`, { ...notice, take: [] }).expect(403);
});

async function trail(subjectId: string): Promise<HistoryEvent['code'][]> {
  return runFor(office.organisationId, async () => {
    const rows = await app.app.get(PrismaService).db.auditEvent.findMany({ where: { subjectId }, orderBy: [{ at: 'asc' }, { code: 'asc' }] });
    return rows.map(({ code }) => code as HistoryEvent['code']);
  });
}
