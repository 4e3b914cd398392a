import { randomUUID } from 'node:crypto';
import type { CaseResponse, CaseSummary, HistoryEvent, Page } from '@bleibeakte/contracts';
import { PrismaService } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import type { Agent } from '../support/agent.ts';
import { givenDeadline } from '../support/given-deadline.ts';
import { type Office, START, TestApp } from '../support/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app?.stop());
beforeEach(() => app.clock.set(START));

async function person(agent: Agent, lastName = 'Al-Amin', more: object = {}): Promise<string> {
  const { body } = await agent.post('/api/persons', { firstName: 'Samira', lastName, birthDate: '1988-02-04', ...more }).expect(201);
  return (body as { id: string }).id;
}

async function openCase(office: Office, more: object = {}): Promise<CaseResponse> {
  const personIds = [await person(office.lead)];
  const { body } = await office.lead.post('/api/cases', { personIds, land: 'DE-NI', ...more }).expect(201);
  return body as CaseResponse;
}

const read = async (agent: Agent, id: string) => (await agent.get(`/api/cases/${id}`).expect(200)).body as CaseResponse;
const list = async (agent: Agent, query = '') => (await agent.get(`/api/cases${query}`).expect(200)).body as Page<CaseSummary>;

describe('opening a case', () => {
  it('numbers cases per office and year and names the family, the commission and its version', async () => {
    const office = await app.office();
    const personIds = [await person(office.lead), await person(office.lead, 'Haddad')];
    const { body } = await office.lead.post('/api/cases', { personIds, land: 'DE-NI' }).expect(201);
    expect(body).toMatchObject({
      number: 'HF-2026-0001', title: 'Familie Al-Amin / Haddad', land: 'DE-NI', region: 'DE-NI', stage: 'clarify', persons: 2,
      responsible: { id: office.lead.id, name: 'Miriam Voss' }, openedOn: '2026-03-02', nextStep: null, nextDate: null, version: 1,
    });
    const opened = body as CaseResponse;
    expect(opened.commissionName).toMatch(/Niedersachsen|Härtefallkommission/);
    expect(opened.commissionVersion).not.toBe('');
    expect(opened.people.map(({ name, age }) => [name, age])).toEqual([['Samira Al-Amin', 38], ['Samira Haddad', 38]]);
    expect((await openCase(office)).number).toBe('HF-2026-0002');
    expect((await openCase(await app.office())).number).toBe('HF-2026-0001');
  });

  it('begins a new count with the year in Berlin', async () => {
    const office = await app.office();
    await openCase(office);
    app.clock.set('2026-12-31T23:30:00.000Z');
    expect((await openCase({ ...office, lead: await app.signIn(office.lead.email) })).number).toBe('HF-2027-0001');
  });

  it('gives every case a number of its own when many are opened at once', async () => {
    const office = await app.office();
    const personIds = [await person(office.lead)];
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => office.lead.post('/api/cases', { personIds, land: 'DE-BE' }).expect(201)),
    );
    const numbers = answers.map(({ body }) => (body as CaseResponse).number).sort();
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, index) => `HF-2026-${String(index + 1).padStart(4, '0')}`));
  });

  it('refuses nobody, foreign people, a foreign colleague and a calendar of another Land, and uses up no number', async () => {
    const office = await app.office();
    const other = await app.office();
    const mine = await person(office.lead);
    const open = (body: object) => office.lead.post('/api/cases', { personIds: [mine], land: 'DE-NI', ...body });
    expect((await open({ personIds: [] }).expect(422)).body.code).toBe('case.person-missing');
    await open({ personIds: [mine, await person(other.lead)] }).expect(404);
    await open({ personIds: [randomUUID()] }).expect(404);
    await open({ responsibleId: other.lead.id }).expect(404);
    expect((await open({ region: 'DE-BY-A' }).expect(422)).body.code).toBe('case.region-not-in-land');
    expect((await open({ land: 'DE-XX' }).expect(400)).body.errors).toEqual([{ pointer: '/land', rules: ['isIn'] }]);
    await open({ surprise: 1 }).expect(400);
    expect((await list(office.lead)).items).toEqual([]);
    expect((await openCase(office)).number).toBe('HF-2026-0001');
  });
});

describe('changing a case', () => {
  it('changes stage, Land, title and notes, and takes the calendar and the commission along', async () => {
    const office = await app.office();
    const { id } = await openCase(office, { region: 'DE-NI' });
    const change = { stage: 'collect', land: 'DE-BY', title: 'Familie Neu', notes: 'Ruft nur vormittags an', version: 1 };
    const { body } = await office.lead.patch(`/api/cases/${id}`, change).expect(200);
    expect(body).toMatchObject({ stage: 'collect', land: 'DE-BY', region: 'DE-BY', title: 'Familie Neu', notes: 'Ruft nur vormittags an', version: 2 });
    await office.lead.patch(`/api/cases/${id}`, { region: 'DE-NI', version: 2 }).expect(422);
    await office.lead.patch(`/api/cases/${id}`, { stage: 'closed', version: 2 }).expect(400);
    expect(await read(office.lead, id)).toMatchObject({ region: 'DE-BY', version: 2 });
  });

  it('answers 409 to whoever saw an older version, and changes nothing', async () => {
    const office = await app.office();
    const { id } = await openCase(office);
    await office.lead.patch(`/api/cases/${id}`, { title: 'Erste', version: 1 }).expect(200);
    for (const [path, body] of [
      ['', { title: 'Zweite', version: 1 }],
      ['/next-step', { nextStep: { text: 'Anrufen', dueOn: null }, version: 1 }],
      ['/close', { reason: 'left', version: 1 }],
    ] as const) {
      const answer = path === '' ? await office.lead.patch(`/api/cases/${id}`, body) : await office.lead.post(`/api/cases/${id}${path}`, body);
      expect([answer.status, answer.body.code]).toEqual([409, 'conflict.version']);
    }
    expect(await read(office.lead, id)).toMatchObject({ title: 'Erste', closed: false, nextStep: null, version: 2 });
  });

  it('keeps a next step with its day, or the reason why none is needed', async () => {
    const office = await app.office();
    const { id } = await openCase(office);
    const set = (body: object) => office.lead.post(`/api/cases/${id}/next-step`, body);
    expect((await set({ nextStep: null, version: 1 }).expect(422)).body.code).toBe('case.reason-missing');
    const step = { text: 'Vollmachten unterschreiben', dueOn: '2026-03-09' };
    expect((await set({ nextStep: step, version: 1 }).expect(200)).body).toMatchObject({
      nextStep: step, nextDate: { on: '2026-03-09', title: 'Vollmachten unterschreiben', type: 'step' }, version: 2,
    });
    expect((await set({ nextStep: null, noneNeededBecause: 'Kommission berät', version: 2 }).expect(200)).body).toMatchObject({
      nextStep: null, noNextStepBecause: 'Kommission berät', nextDate: null,
    });
    await set({ nextStep: { text: ' ', dueOn: null }, version: 3 }).expect(400);
    await set({ nextStep: { text: 'x', dueOn: '2026-02-30' }, version: 3 }).expect(400);
  });
});

describe('closing a case', () => {
  it('refuses while a Frist runs, and lets the rest fall away', async () => {
    const office = await app.office();
    const { id } = await openCase(office);
    const frist = await givenDeadline(app, office, id, { type: 'frist', dueOn: '2026-03-20' });
    const visit = await givenDeadline(app, office, id, { type: 'wiedervorlage', dueOn: '2026-03-10', reminder: true });
    const close = (version: number) => office.lead.post(`/api/cases/${id}/close`, { reason: 'otherTitle', note: 'Bleiberecht', version });
    const refused = await close(1).expect(409);
    expect(refused.body).toMatchObject({ code: 'case.open-deadlines', params: { count: 1 } });
    expect(await read(office.lead, id)).toMatchObject({ closed: false, version: 1 });
    const db = app.app.get(PrismaService);
    await runFor(office.organisationId, () => db.db.deadline.updateMany({ where: { id: frist }, data: { state: 'done' } }));
    expect((await close(1).expect(200)).body).toMatchObject({ closed: true, stage: 'closed', closeReason: 'otherTitle', closeNote: 'Bleiberecht', nextDate: null });
    const states = await runFor(office.organisationId, async () => [
      (await db.db.deadline.findFirst({ where: { id: visit } }))?.state,
      (await db.db.reminder.findFirst({ where: { deadlineId: visit } }))?.state,
    ]);
    expect(states).toEqual(['obsolete', 'cancelled']);
    expect((await office.lead.patch(`/api/cases/${id}`, { title: 'Spät', version: 2 }).expect(409)).body.code).toBe('case.closed');
    expect((await office.lead.post(`/api/cases/${id}/reopen`, { version: 2 }).expect(200)).body).toMatchObject({ closed: false, stage: 'clarify', closeReason: null });
  });
});

describe('people of a case', () => {
  it('takes somebody in, lets them leave and keeps both in the history', async () => {
    const office = await app.office();
    const { id } = await openCase(office);
    const second = await person(office.lead, 'Hamdan');
    await office.lead.post(`/api/cases/${id}/persons`, { personId: second }).expect(200);
    expect((await office.lead.post(`/api/cases/${id}/persons`, { personId: second }).expect(409)).body.code).toBe('case.person-exists');
    const { body } = await office.lead.delete(`/api/cases/${id}/persons/${second}`).expect(200);
    const left = body as CaseResponse;
    expect(left.people).toHaveLength(1);
    expect((await office.lead.delete(`/api/cases/${id}/persons/${left.people[0]!.id}`).expect(422)).body.code).toBe('case.person-missing');
    await office.lead.delete(`/api/cases/${id}/persons/${second}`).expect(404);
    await office.lead.post(`/api/cases/${id}/persons`, { personId: await person((await app.office()).lead) }).expect(404);
    const { items } = (await office.lead.get(`/api/cases/${id}/history`).expect(200)).body as Page<HistoryEvent>;
    expect(items.map(({ code, details }) => [code, details['name']])).toEqual(expect.arrayContaining([
      ['case.personAdded', 'Samira Hamdan'], ['case.personRemoved', 'Samira Hamdan'],
    ]));
  });

  it('says on which day somebody turns 18 within the next twelve months', async () => {
    const office = await app.office();
    const youth = await person(office.lead, 'Al-Amin', { birthDate: '2008-05-11' });
    const { body } = await office.lead.post('/api/cases', { personIds: [youth], land: 'DE-NI' }).expect(201);
    expect((body as CaseResponse).people[0]).toMatchObject({ age: 17, turns18On: '2026-05-11' });
  });
});

describe('sight', () => {
  it('begins for a volunteer with the team and ends at once', async () => {
    const office = await app.office();
    const volunteer = await office.join('volunteer');
    const { id } = await openCase(office);
    const before = (await read(office.lead, id)).visibleTo;
    await volunteer.get(`/api/cases/${id}`).expect(404);
    expect((await list(volunteer)).items).toEqual([]);
    const { body } = await office.lead.post(`/api/cases/${id}/team`, { userId: volunteer.id }).expect(200);
    expect(body).toMatchObject({ team: [{ id: volunteer.id, name: 'Person volunteer' }], visibleTo: before + 1 });
    expect((await list(volunteer)).items.map((one) => one.id)).toEqual([id]);
    await volunteer.get(`/api/cases/${id}/history`).expect(200);
    await volunteer.patch(`/api/cases/${id}`, { title: 'Meine', version: 1 }).expect(403);
    await volunteer.delete(`/api/cases/${id}/team/${office.lead.id}`).expect(403);
    const told = await runFor(office.organisationId, () => app.app.get(PrismaService).db.notification.findMany({ where: { caseId: id } }));
    expect(told.map(({ userId, kind }) => [userId, kind])).toEqual([[volunteer.id, 'assigned']]);
    await office.lead.delete(`/api/cases/${id}/team/${volunteer.id}`).expect(200);
    await volunteer.get(`/api/cases/${id}`).expect(404);
    await volunteer.get(`/api/cases/${id}/history`).expect(404);
  });

  it('gives no case to a closed account, to another office or to a role that opens none', async () => {
    const office = await app.office();
    const { id } = await openCase(office);
    const gone = await office.join('caseworker');
    const staff = (await office.lead.get('/api/staff').expect(200)).body as { id: string; version: number }[];
    await office.lead.patch(`/api/staff/${gone.id}`, { disabled: true, version: staff.find((one) => one.id === gone.id)!.version }).expect(200);
    const admin = await office.join('admin');
    for (const userId of [gone.id, admin.id, (await app.office()).lead.id, randomUUID()]) {
      await office.lead.post(`/api/cases/${id}/team`, { userId }).expect(404);
      await office.lead.patch(`/api/cases/${id}`, { responsibleId: userId, version: 1 }).expect(404);
    }
    await admin.get('/api/cases').expect(403);
  });

  it('answers 404 to another office on every route', async () => {
    const office = await app.office();
    const { id, people } = await openCase(office);
    const { lead } = await app.office();
    const ownPerson = await person(lead);
    const answers = await Promise.all([
      lead.get(`/api/cases/${id}`),
      lead.patch(`/api/cases/${id}`, { title: 'Fremd', version: 1 }),
      lead.post(`/api/cases/${id}/next-step`, { nextStep: { text: 'x', dueOn: null }, version: 1 }),
      lead.post(`/api/cases/${id}/close`, { reason: 'left', version: 1 }),
      lead.post(`/api/cases/${id}/reopen`, { version: 1 }),
      lead.post(`/api/cases/${id}/persons`, { personId: ownPerson }),
      lead.delete(`/api/cases/${id}/persons/${people[0]!.id}`),
      lead.post(`/api/cases/${id}/team`, { userId: lead.id }),
      lead.delete(`/api/cases/${id}/team/${office.lead.id}`),
      lead.get(`/api/cases/${id}/history`),
      lead.get('/api/cases/not-an-id'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    expect(await read(office.lead, id)).toMatchObject({ version: 1, closed: false });
  });
});

describe('the history', () => {
  it('tells newest first who did what, leaves out who only looked when asked, and pages', async () => {
    const office = await app.office();
    const { id } = await openCase(office);
    app.clock.forwardMinutes(1);
    await office.lead.patch(`/api/cases/${id}`, { stage: 'collect', version: 1 }).expect(200);
    app.clock.forwardMinutes(1);
    await read(office.lead, id);
    const history = async (query = '') => (await office.lead.get(`/api/cases/${id}/history${query}`).expect(200)).body as Page<HistoryEvent>;
    const all = await history();
    expect(all.items.map(({ code }) => code)).toEqual(['case.read', 'case.stageChanged', 'case.opened']);
    expect(all.items[1]).toMatchObject({ by: 'Miriam Voss', caseId: id, details: { from: 'clarify', to: 'collect' } });
    const changes = await history('?show=changes&limit=1');
    expect(changes.items.map(({ code }) => code)).toEqual(['case.stageChanged']);
    const older = await history(`?show=changes&limit=1&cursor=${changes.nextCursor}`);
    expect(older.items.map(({ code }) => code)).toEqual(['case.opened']);
    expect(older.nextCursor).toBeNull();
  });

  it('shows the whole office to data protection without a word of what lies in the cases', async () => {
    const office = await app.office();
    const guard = await office.join('dataProtection');
    const { id } = await openCase(office);
    await read(office.lead, id);
    const { items } = (await guard.get('/api/audit').expect(200)).body as Page<HistoryEvent>;
    expect(items.map(({ code }) => code)).toEqual(expect.arrayContaining(['case.read', 'case.opened', 'staff.joined']));
    expect(items.every(({ details, caseId }) => Object.keys(details).length === 0 && caseId === null)).toBe(true);
    await (await office.join('caseworker')).get('/api/audit').expect(403);
  });
});
