import type { AssignedRequestResponse, DeadlineSummary, EvidenceRequestResponse, EvidenceResponse, Page, RequestDraftResponse, RequestGroup } from '@bleibeakte/contracts';
import type { Agent } from '../support/agent.ts';
import { type Office, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await TestApp.start();
  office = await app.office();
});
afterAll(() => app?.stop());

async function givenPupil(of: Office = office, agreed = true) {
  const person = (await of.lead.post('/api/persons', { firstName: 'Yusuf', lastName: 'Al-Amin', birthDate: '2010-01-15' }).expect(201)).body.id as string;
  const caseId = (await of.lead.post('/api/cases', { personIds: [person], land: 'DE-NI', title: 'Geheime Akte' }).expect(201)).body.id as string;
  const consentId = agreed
    ? ((await of.lead.post(`/api/cases/${caseId}/consents`, { personId: person, kind: 'recipients', recipients: ['school'], givenOn: '2026-03-02', language: 'ar', textVersion: '2026-11', namedAs: 'Yusuf A.' }).expect(201)).body.id as string)
    : '';
  const item = (await of.lead.post(`/api/cases/${caseId}/evidence/accept`, { kind: 'schoolReports', personIds: [person] }).expect(201)).body as EvidenceResponse;
  return { person, caseId, consentId, item };
}

const BODY = { recipient: 'school', body: 'IGS Geismar', contact: 'Frau Kolb', phone: '0551 000000', channel: 'mail', text: 'Guten Tag, …', question: 'Zeugnisse von Yusuf A.?' };
const ask = async (itemId: string, more: object = {}, agent: Agent = office.lead) =>
  (await agent.post(`/api/evidence/${itemId}/requests`, { ...BODY, version: 1, ...more }).expect(201)).body as EvidenceRequestResponse;
const itemNow = async (caseId: string) => ((await office.lead.get(`/api/cases/${caseId}/evidence`).expect(200)).body as EvidenceResponse[])[0]!;
const calls = async (caseId: string) =>
  ((await office.lead.get(`/api/cases/${caseId}/deadlines`).expect(200)).body as DeadlineSummary[]).filter(({ title }) => title.startsWith('Anrufen'));
const remind = (id: string, version: number) => office.lead.post(`/api/evidence-requests/${id}/reminders`, { channel: 'mail', version });
const answer = (id: string, version: number, more: object) => office.lead.post(`/api/evidence-requests/${id}/answers`, { version, ...more });

describe('asking a third party', () => {
  it('has the words ready, with the name that was agreed', async () => {
    const { item } = await givenPupil();
    const draft = (await office.lead.get(`/api/evidence/${item.id}/request-draft`).expect(200)).body as RequestDraftResponse;
    expect(draft).toMatchObject({ recipient: 'school', subject: 'Kopie der letzten Zeugnisse', dueOn: '2026-03-16', named: ['Yusuf A.'], missing: [], known: [] });
    expect(draft.text).toContain('wir beraten Yusuf A.');
    expect(draft.text).toContain('bis Mo 16.03.2026');
    expect(draft.text).toContain('Miriam Voss');
    expect(draft.text + draft.question).not.toMatch(/\{|Al-Amin/);
  });

  it('says what is missing, and asks nobody without it', async () => {
    const { item, person } = await givenPupil(office, false);
    const draft = (await office.lead.get(`/api/evidence/${item.id}/request-draft?recipient=school`).expect(200)).body as RequestDraftResponse;
    expect(draft.missing).toEqual([{ personId: person, kind: 'recipients', name: 'Yusuf Al-Amin' }]);
    const refused = await office.lead.post(`/api/evidence/${item.id}/requests`, { ...BODY, version: 1 }).expect(409);
    expect(refused.body).toMatchObject({ code: 'consent.missing', params: { persons: person, kinds: 'recipients' } });
    expect((await itemNow(item.caseId)).state).toBe('idea');
    expect((await office.lead.get(`/api/evidence/${item.id}/requests`).expect(200)).body).toEqual([]);
  });

  it('asks the person without a consent', async () => {
    const { item } = await givenPupil(office, false);
    expect(await ask(item.id, { recipient: 'self', body: 'Yusuf Al-Amin' })).toMatchObject({ recipient: 'self', state: 'open' });
  });

  it('moves the item, and says when it comes up again', async () => {
    const { item, caseId, person } = await givenPupil();
    const request = await ask(item.id, { dueOn: '2026-03-13' });
    expect(request).toMatchObject({
      caseId, evidenceItemId: item.id, title: 'Zeugnisse', itemState: 'asked', personIds: [person], state: 'open', askedOn: '2026-03-02', dueOn: '2026-03-13', reminded: 0,
      nextOn: '2026-03-16', askedBy: { name: 'Miriam Voss' }, assignedTo: null, consentMissing: false, log: [{ step: 'asked', channel: 'mail' }],
    });
    expect(request.reminder?.subject).toBe('Kurze Erinnerung: Kopie der letzten Zeugnisse');
    expect(request.reminder?.text).toContain('Yusuf A.');
    expect(await itemNow(caseId)).toMatchObject({ state: 'asked', owedBy: 'IGS Geismar', expectedOn: '2026-03-13' });
    const consents = (await office.lead.get(`/api/cases/${caseId}/consents`).expect(200)).body as { uses: { title: string; open: boolean }[] }[];
    expect(consents[0]?.uses).toMatchObject([{ kind: 'request', title: 'Zeugnisse', recipient: 'school', open: true }]);
  });

  it('refuses days that cannot be, an old version, and who cannot call', async () => {
    const { item } = await givenPupil();
    const refused = async (more: object, status: number) => (await office.lead.post(`/api/evidence/${item.id}/requests`, { ...BODY, version: 1, ...more }).expect(status)).body.code as string;
    expect(await refused({ askedOn: '2026-03-03' }, 422)).toBe('request.date-in-future');
    expect(await refused({ dueOn: '2026-03-01' }, 422)).toBe('request.due-before-asked');
    expect(await refused({ version: 9 }, 409)).toBe('conflict.version');
    expect(await refused({ assignedToId: (await office.join('interpreter')).id }, 422)).toBe('request.assignee-missing');
    expect(await refused({ assignedToId: (await app.office()).lead.id }, 404)).toBe('not-found');
    expect(await refused({ recipient: 'neighbour' }, 400)).toBe('validation.failed');
  });
});

describe('chasing', () => {
  it('reminds twice, then gives it to a human', async () => {
    const { item, caseId } = await givenPupil();
    const { id } = await ask(item.id);
    expect((await remind(id, 1).expect(200)).body).toMatchObject({ reminded: 1, nextOn: '2026-03-09', version: 2 });
    expect(await calls(caseId)).toEqual([]);
    const second = (await remind(id, 2).expect(200)).body as EvidenceRequestResponse;
    expect(second).toMatchObject({ reminded: 2, nextOn: '2026-03-09', reminder: null });
    expect(await calls(caseId)).toMatchObject([{ type: 'wiedervorlage', dueOn: '2026-03-09', state: 'open', title: 'Anrufen: IGS Geismar (Zeugnisse)' }]);
    expect((await remind(id, 3).expect(409)).body.code).toBe('request.reminders-used');
    expect((await remind(id, 1).expect(409)).body.code).toBe('conflict.version');
    await answer(id, 3, { outcome: 'received', note: 'kam per Post' }).expect(200);
    expect(await calls(caseId)).toMatchObject([{ state: 'obsolete' }]);
  });

  it('does not remind once the consent is taken back', async () => {
    const { item, consentId } = await givenPupil();
    const { id } = await ask(item.id);
    await office.lead.post(`/api/consents/${consentId}/withdraw`, { version: 1 }).expect(200);
    expect((await remind(id, 1).expect(409)).body.code).toBe('consent.missing');
    expect((await office.lead.get(`/api/evidence/${item.id}/requests`).expect(200)).body).toMatchObject([{ id, consentMissing: true }]);
  });

  it('waits for what was promised, and closes when it is here', async () => {
    const { item, caseId } = await givenPupil();
    const { id } = await ask(item.id);
    expect((await answer(id, 1, { outcome: 'notReached' }).expect(200)).body).toMatchObject({ state: 'open', nextOn: '2026-03-04', itemState: 'asked' });
    expect((await answer(id, 2, { outcome: 'promised', expectedOn: '2026-03-20' }).expect(200)).body).toMatchObject({ state: 'open', dueOn: '2026-03-20', nextOn: '2026-03-23', itemState: 'promised' });
    expect(await itemNow(caseId)).toMatchObject({ state: 'promised', expectedOn: '2026-03-20' });
    expect((await answer(id, 3, { outcome: 'received' }).expect(409)).body.code).toBe('evidence.document-missing');
    const done = (await answer(id, 3, { outcome: 'received', note: 'liegt im Fach' }).expect(200)).body as EvidenceRequestResponse;
    expect(done).toMatchObject({ state: 'answered', nextOn: null, itemState: 'received' });
    expect(done.log.map(({ step }) => step)).toEqual(['asked', 'notReached', 'promised', 'received']);
    expect((await itemNow(caseId)).note).toBe('liegt im Fach');
    expect((await answer(id, 4, { outcome: 'promised' }).expect(409)).body.code).toBe('request.not-open');
  });

  it('opens the item again when it was refused or given up, with the reason', async () => {
    const first = await givenPupil();
    const refused = await ask(first.item.id);
    await answer(refused.id, 1, { outcome: 'refused', note: 'nur mit Vollmacht' }).expect(200);
    expect((await itemNow(first.caseId)).state).toBe('idea');
    const { item, caseId } = await givenPupil();
    const { id } = await ask(item.id);
    expect((await office.lead.post(`/api/evidence-requests/${id}/give-up`, { reason: ' ', version: 1 }).expect(400)).body.errors[0].pointer).toBe('/reason');
    expect((await office.lead.post(`/api/evidence-requests/${id}/give-up`, { reason: 'Schule geschlossen', version: 1 }).expect(200)).body).toMatchObject({ state: 'givenUp', closedBecause: 'Schule geschlossen', nextOn: null });
    expect((await itemNow(caseId)).state).toBe('idea');
  });

  it('asks nobody any more for what has come another way', async () => {
    const { item, caseId } = await givenPupil();
    await ask(item.id);
    const { version } = await itemNow(caseId);
    await office.lead.patch(`/api/evidence/${item.id}`, { note: 'mitgebracht', version }).expect(200);
    await office.lead.post(`/api/evidence/${item.id}/moves`, { to: 'received', version: version + 1 }).expect(200);
    expect((await office.lead.get(`/api/evidence/${item.id}/requests`).expect(200)).body).toMatchObject([{ state: 'answered', nextOn: null }]);
  });
});

describe('the list over all cases', () => {
  it('gives a school one call, however it was spelled, and shows what is due', async () => {
    const own = await app.office();
    const [a, b] = [await givenPupil(own), await givenPupil(own)];
    await ask(a.item.id, {}, own.lead);
    app.clock.set('2026-03-02T08:01:00.000Z');
    await ask(b.item.id, { body: 'igs  geismar', phone: '0551 111111' }, own.lead);
    const groups = async (show: string, more = '') => (await own.lead.get(`/api/evidence-requests?show=${show}${more}`).expect(200)).body as Page<RequestGroup>;
    const open = await groups('open');
    expect(open.items).toMatchObject([{ body: 'igs  geismar', phone: '0551 111111', nextOn: '2026-03-16', requests: [{ caseTitle: 'Geheime Akte' }, {}] }]);
    expect((await groups('due')).items).toEqual([]);
    await ask((await givenPupil(own)).item.id, { body: 'Realschule Nord', askedOn: '2026-02-10', dueOn: '2026-02-20' }, own.lead);
    expect((await groups('due')).items).toMatchObject([{ body: 'Realschule Nord', nextOn: '2026-02-23' }]);
    const first = await groups('open', '&limit=1');
    expect(first).toMatchObject({ items: [{ body: 'Realschule Nord' }], nextCursor: expect.any(String) });
    expect(await groups('open', `&limit=1&cursor=${first.nextCursor}`)).toMatchObject({ items: [{ body: 'igs  geismar' }], nextCursor: null });
    await own.lead.get('/api/evidence-requests?cursor=x').expect(400);
    expect(((await (await own.join('volunteer')).get('/api/evidence-requests').expect(200)).body as Page<RequestGroup>).items).toEqual([]);
  });
});

describe('a volunteer who only calls', () => {
  it('sees number and question, enters the answer, and nothing else', async () => {
    const { item, caseId, consentId } = await givenPupil();
    const volunteer = await office.join('volunteer');
    const { id } = await ask(item.id, { assignedToId: volunteer.id });
    expect((await volunteer.get('/api/notifications').expect(200)).body).toMatchObject([{ kind: 'request', caseId: null, caseNumber: null, readAt: null }]);
    const mine = async () => (await volunteer.get('/api/evidence-requests/assigned').expect(200)).body as AssignedRequestResponse[];
    const [request] = await mine();
    expect(request).toEqual({
      id, body: 'IGS Geismar', contact: 'Frau Kolb', phone: '0551 000000', email: null, channel: 'mail', question: 'Zeugnisse von Yusuf A.?', dueOn: null, nextOn: '2026-03-16', tries: [], version: 1,
    });
    await volunteer.get(`/api/cases/${caseId}`).expect(404);
    await volunteer.get(`/api/evidence/${item.id}/requests`).expect(404);
    await volunteer.post(`/api/evidence-requests/${id}/answers`, { outcome: 'promised', version: 1 }).expect(404);
    await volunteer.post(`/api/evidence-requests/${id}/reminders`, { channel: 'mail', version: 1 }).expect(404);
    const tried = (await volunteer.post(`/api/evidence-requests/assigned/${id}/answers`, { outcome: 'notReached', note: 'Ferien', version: 1 }).expect(200)).body as AssignedRequestResponse[];
    expect(tried).toMatchObject([{ id, version: 2, tries: [{ outcome: 'notReached', note: 'Ferien' }] }]);
    expect((await volunteer.post(`/api/evidence-requests/assigned/${id}/answers`, { outcome: 'notReached', version: 1 }).expect(409)).body.code).toBe('conflict.version');
    await office.lead.post(`/api/consents/${consentId}/withdraw`, { version: 1 }).expect(200);
    expect(await mine()).toEqual([]);
    expect((await volunteer.post(`/api/evidence-requests/assigned/${id}/answers`, { outcome: 'received', note: 'kommt per Post', version: 2 }).expect(200)).body).toEqual([]);
    expect((await itemNow(caseId)).state).toBe('received');
    await volunteer.post(`/api/evidence-requests/assigned/${id}/answers`, { outcome: 'promised', version: 3 }).expect(404);
  });

  it('gets a call and gives it back', async () => {
    const { item } = await givenPupil();
    const volunteer = await office.join('volunteer');
    const { id } = await ask(item.id);
    expect((await volunteer.get('/api/evidence-requests/assigned').expect(200)).body).toEqual([]);
    const given = await office.lead.post(`/api/evidence-requests/${id}/assignee`, { userId: volunteer.id, version: 1 }).expect(200);
    expect(given.body).toMatchObject({ assignedTo: { id: volunteer.id }, version: 2 });
    expect((await volunteer.get('/api/evidence-requests/assigned').expect(200)).body).toHaveLength(1);
    await office.lead.post(`/api/evidence-requests/${id}/assignee`, { userId: null, version: 2 }).expect(200);
    expect((await volunteer.get('/api/evidence-requests/assigned').expect(200)).body).toEqual([]);
    await office.lead.post(`/api/evidence-requests/${id}/assignee`, { userId: (await app.office()).lead.id, version: 3 }).expect(404);
  });
});

it('answers another office like nobody, on each route', async () => {
  const { item } = await givenPupil();
  const { id } = await ask(item.id);
  const { lead: stranger } = await app.office();
  await stranger.get(`/api/evidence/${item.id}/request-draft`).expect(404);
  await stranger.get(`/api/evidence/${item.id}/requests`).expect(404);
  await stranger.post(`/api/evidence/${item.id}/requests`, { ...BODY, version: 2 }).expect(404);
  await stranger.post(`/api/evidence-requests/${id}/reminders`, { channel: 'mail', version: 1 }).expect(404);
  await stranger.post(`/api/evidence-requests/${id}/answers`, { outcome: 'promised', version: 1 }).expect(404);
  await stranger.post(`/api/evidence-requests/assigned/${id}/answers`, { outcome: 'promised', version: 1 }).expect(404);
  await stranger.post(`/api/evidence-requests/${id}/give-up`, { reason: 'x', version: 1 }).expect(404);
  await stranger.post(`/api/evidence-requests/${id}/assignee`, { userId: null, version: 1 }).expect(404);
  expect(((await stranger.get('/api/evidence-requests').expect(200)).body as Page<RequestGroup>).items).toEqual([]);
});
