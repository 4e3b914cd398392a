import { randomUUID } from 'node:crypto';
import type { CaseResponse, TodayResponse } from '@bleibeakte/contracts';
import { PrismaService, type SealedDocument, Vault } from '@bleibeakte/db';
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

async function openCase(office: Office, more: object = {}): Promise<CaseResponse> {
  const { body } = await office.lead.post('/api/persons', { firstName: 'Elira', lastName: 'Hoxhaj' }).expect(201);
  const opened = await office.lead.post('/api/cases', { personIds: [(body as { id: string }).id], land: 'DE-NI', ...more }).expect(201);
  return opened.body as CaseResponse;
}

async function cameIn(office: Office, caseId: string, fileName: string): Promise<void> {
  const { organisationId, lead } = office;
  const vault = app.app.get(Vault);
  const id = randomUUID();
  await runFor(organisationId, async () => {
    const sealed: SealedDocument = { fileName, sha256: 'ab' };
    await app.app.get(PrismaService).db.document.create({
      data: {
        id, organisationId, caseId, fileKey: randomUUID(), type: 'pdf', size: 1234, status: 'notScanned',
        uploadedById: lead.id, uploadedAt: app.clock.now(),
        sealed: vault.seal(await vault.caseKey(organisationId, caseId), 'document', organisationId, id, sealed),
      },
    });
  });
}

const today = async (agent: Agent, query = '') => (await agent.get(`/api/today${query}`).expect(200)).body as TodayResponse;

it('shows what is overdue, what comes within seven days, what has no next step and what came in', async () => {
  const office = await app.office();
  const one = await openCase(office, { nextStep: { text: 'Anrufen', dueOn: null } });
  const two = await openCase(office);
  await givenDeadline(app, office, one.id, { type: 'notfrist', dueOn: '2026-03-01', title: 'Klage' });
  await givenDeadline(app, office, one.id, { type: 'termin', dueOn: '2026-03-02', title: 'Beratung' });
  await givenDeadline(app, office, two.id, { type: 'frist', dueOn: '2026-03-09', title: 'Nachreichung' });
  await givenDeadline(app, office, two.id, { type: 'frist', dueOn: '2026-03-10', title: 'Zu weit weg' });
  await cameIn(office, two.id, 'Zeugnis.pdf');
  const page = await today(office.lead);
  expect(page.date).toBe('2026-03-02');
  expect(page.overdue.map(({ title, caseNumber, caseTitle }) => [title, caseNumber, caseTitle])).toEqual([['Klage', one.number, 'Elira Hoxhaj']]);
  expect(page.nextSevenDays.map(({ title }) => title)).toEqual(['Beratung', 'Nachreichung']);
  expect(page.nextSevenDays[0]).toMatchObject({ responsible: { id: office.lead.id }, state: 'open', land: 'DE-NI' });
  expect(page.withoutNextStep.map(({ number }) => number)).toEqual([two.number]);
  expect(page.cameIn.map(({ fileName, caseNumber, uploadedBy }) => [fileName, caseNumber, uploadedBy])).toEqual([['Zeugnis.pdf', two.number, 'Miriam Voss']]);
  expect(page.counts).toEqual({ overdue: 1, nextSevenDays: 2, withoutNextStep: 1, cameIn: 1, openCases: 2, waitingForMe: 0 });
});

it('counts everything but shows the first fifty', async () => {
  const office = await app.office();
  const { id } = await openCase(office);
  for (let place = 0; place < 52; place += 1) await givenDeadline(app, office, id, { type: 'frist', dueOn: '2026-02-20' });
  const page = await today(office.lead);
  expect([page.overdue.length, page.counts.overdue]).toEqual([50, 52]);
});

it('keeps to the own cases when asked, and to the visible ones always', async () => {
  const office = await app.office();
  const caseworker = await office.join('caseworker');
  const volunteer = await office.join('volunteer');
  const mine = await openCase(office, { responsibleId: caseworker.id });
  const other = await openCase(office);
  await givenDeadline(app, office, mine.id, { type: 'frist', dueOn: '2026-03-03' });
  await givenDeadline(app, office, other.id, { type: 'frist', dueOn: '2026-03-03' });
  await givenDeadline(app, office, other.id, { type: 'termin', dueOn: '2026-03-04', responsibleId: caseworker.id });
  await cameIn(office, other.id, 'Brief.pdf');
  expect((await today(caseworker)).counts).toMatchObject({ nextSevenDays: 3, cameIn: 1, withoutNextStep: 2, openCases: 2 });
  expect((await today(caseworker, '?whose=mine')).counts).toMatchObject({ nextSevenDays: 2, cameIn: 0, withoutNextStep: 1, openCases: 1 });
  expect((await today(volunteer)).counts).toEqual({ overdue: 0, nextSevenDays: 0, withoutNextStep: 0, cameIn: 0, openCases: 0, waitingForMe: 0 });
  await office.lead.post(`/api/cases/${other.id}/team`, { userId: volunteer.id }).expect(200);
  expect((await today(volunteer)).counts).toMatchObject({ nextSevenDays: 2, cameIn: 1, openCases: 1 });
  expect((await today((await app.office()).lead)).counts.openCases).toBe(0);
  await office.lead.get('/api/today?whose=everybody').expect(400);
});

it('is empty, not closed, for a role that reads no cases', async () => {
  const office = await app.office();
  await openCase(office);
  expect((await today(await office.join('admin'))).counts.openCases).toBe(0);
  await app.visitor().get('/api/today').expect(401);
});
