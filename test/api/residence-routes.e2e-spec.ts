import type { CaseRoutesResponse, DeadlineResponse, DeadlineSummary, HistoryEvent, Page, RouteFinding, WatchedRouteResponse } from '@bleibeakte/contracts';
import type { Agent } from '../support/agent.ts';
import { type Office, TestApp } from '../support/test-app.ts';

const TODAY = '2026-03-02';

let app: TestApp;
let office: Office;
let stranger: Agent;
beforeAll(async () => {
  app = await TestApp.start();
  office = await app.office();
  stranger = (await app.office()).lead;
});
afterAll(() => app?.stop());

const tell = async (at: string, facts: Record<string, unknown>) => {
  for (const [code, value] of Object.entries(facts)) await office.lead.post(`${at}/facts`, { code, value, standing: 'claimed' }).expect(200);
};

interface Family {
  caseId: string;
  mother: string;
  daughter: string;
}

/** Here since 1 June 2020 with Gestattung, since a year with Duldung; the daughter is 12. */
async function family(): Promise<Family> {
  const stayPeriods = [{ kind: 'gestattung', from: '2020-06-01', to: '2025-01-31' }, { kind: 'duldung', from: '2025-02-01', to: null }];
  const shared = { lastName: 'Beispiel', land: 'DE-NI', residenceStatus: 'duldung', enteredOn: '2020-06-01', birthDateCertainty: 'exact' };
  const mother = (await office.lead.post('/api/persons', { ...shared, firstName: 'Samira', birthDate: '1988-04-05' }).expect(201)).body.id as string;
  const daughter = (await office.lead.post('/api/persons', { ...shared, firstName: 'Lina', birthDate: '2013-09-10', householdOf: mother }).expect(201)).body.id as string;
  await office.lead.post(`/api/persons/${daughter}/relations`, { otherId: mother, kind: 'parent' }).expect(201);
  for (const id of [mother, daughter]) await tell(`/api/persons/${id}`, { stayPeriods });
  await tell(`/api/persons/${mother}`, { languageLevel: 'B1', identity: 'unclear', passportHeld: false });
  const caseId = (await office.lead.post('/api/cases', { personIds: [mother, daughter], land: 'DE-NI' }).expect(201)).body.id as string;
  await tell(`/api/cases/${caseId}`, { householdIncome: 1140, householdNeed: 2310 });
  return { caseId, mother, daughter };
}

const routesOf = async (caseId: string, who: Agent = office.lead) => (await who.get(`/api/cases/${caseId}/routes`).expect(200)).body as CaseRoutesResponse;
const route = ({ persons }: CaseRoutesResponse, personId: string, code: string): RouteFinding =>
  persons.find((one) => one.personId === personId)!.routes.find((one) => one.route === code)!;
const why = ({ criteria }: RouteFinding, code: string) => criteria.find((one) => one.code === code);
const deadlinesOf = async (caseId: string) => (await office.lead.get(`/api/cases/${caseId}/deadlines`).expect(200)).body as DeadlineSummary[];

describe('other ways', () => {
  it('are all looked at for each person, with norm, reason and version', async () => {
    const { caseId, mother, daughter } = await family();
    const answer = await routesOf(caseId);
    expect(answer).toMatchObject({ today: TODAY, ruleVersion: '2026-08-19', disclaimer: { de: expect.stringContaining('keine Rechtsberatung') }, watched: [] });
    expect(answer.routes).toHaveLength(32);
    expect(answer.persons.map(({ name, routes }) => [name, routes.length])).toEqual([['Samira Beispiel', 32], ['Lina Beispiel', 32]]);
    const integration = route(answer, mother, 'AUFENTHG_25B_1');
    expect(why(integration, '25B_STAY')).toMatchObject({ outcome: 'met', why: expect.stringContaining('5 Jahre 9 Monate; nötig sind 4 Jahre, weil ein minderjähriges Kind') });
    expect(why(integration, '25B_LIVELIHOOD')).toMatchObject({ outcome: 'missing', why: expect.stringContaining('1.140,00 € von 2.310,00 €') });
    expect(why(integration, '25B_IDENTITY')).toMatchObject({ outcome: 'missing', judgeable: true });
    expect(route(answer, daughter, 'AUFENTHG_25A_1')).toMatchObject({ outcome: 'openOn', on: '2027-09-10', onCode: 'TH_14Y' });
    expect(route(answer, mother, 'AUFENTHG_104C')).toMatchObject({ outcome: 'closed', on: '2025-12-30' });
  });

  it('follow what a human has judged', async () => {
    const { caseId, mother } = await family();
    await office.lead.post(`/api/persons/${mother}/facts`, { code: 'judgement', about: '25B_IDENTITY', value: true, standing: 'checked', source: 'Drei Termine bei der Botschaft' }).expect(200);
    expect(why(route(await routesOf(caseId), mother, 'AUFENTHG_25B_1'), '25B_IDENTITY')).toMatchObject({ outcome: 'met', judged: true, why: 'Beurteilt am 02.03.2026: liegt vor.' });
  });

  it('become a Wiedervorlage on their day, once, with a trail', async () => {
    const { caseId, daughter, mother } = await family();
    const watch = { personId: daughter, routeCode: 'AUFENTHG_25A_1', thresholdCode: 'TH_14Y' };
    const { body } = await office.lead.post(`/api/cases/${caseId}/routes/watch`, watch).expect(201);
    const watched = body as WatchedRouteResponse;
    expect(watched).toEqual({ ...watch, deadlineId: expect.any(String), dueOn: '2027-09-10' });
    const deadline = (await office.lead.get(`/api/deadlines/${watched.deadlineId}`).expect(200)).body as DeadlineResponse;
    expect(deadline).toMatchObject({ type: 'wiedervorlage', dueOn: '2027-09-10', title: '§ 25a Abs. 1 AufenthG wieder prüfen (Lina Beispiel)', personIds: [daughter] });
    expect(deadline.reminders.length).toBeGreaterThan(0);
    expect((await routesOf(caseId)).watched).toEqual([watched]);
    const { body: history } = await office.lead.get(`/api/cases/${caseId}/history`).expect(200);
    expect((history as Page<HistoryEvent>).items.map(({ code }) => code)).toContain('deadline.created');

    expect((await office.lead.post(`/api/cases/${caseId}/routes/watch`, watch).expect(409)).body.code).toBe('route.watched');
    expect(await deadlinesOf(caseId)).toHaveLength(1);
    // Another person or another day is another Wiedervorlage.
    await office.lead.post(`/api/cases/${caseId}/routes/watch`, { ...watch, thresholdCode: 'CUTOFF_27Y' }).expect(201);
    await office.lead.post(`/api/cases/${caseId}/routes/watch`, { personId: mother, routeCode: 'AUFENTHG_25_5', thresholdCode: 'TH_18M_SUSPENDED' }).expect(201);
    expect(await deadlinesOf(caseId)).toHaveLength(3);
  });

  it('become one Wiedervorlage when two people press at once', async () => {
    const { caseId, daughter } = await family();
    const press = () => office.lead.post(`/api/cases/${caseId}/routes/watch`, { personId: daughter, routeCode: 'AUFENTHG_25A_1', thresholdCode: 'TH_14Y' });
    expect((await Promise.all([press(), press(), press()])).map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await deadlinesOf(caseId)).toHaveLength(1);
  });

  it('have no Wiedervorlage without a coming day', async () => {
    const { caseId, mother } = await family();
    for (const [routeCode, thresholdCode] of [['AUFENTHG_25B_1', 'TH_48M_STAY_WITH_CHILD'], ['AUFENTHG_25A_1', 'NO_SUCH'], ['NO_SUCH', 'TH_14Y']]) {
      const { body } = await office.lead.post(`/api/cases/${caseId}/routes/watch`, { personId: mother, routeCode, thresholdCode }).expect(422);
      expect(body.code).toBe('route.no-day');
    }
    await office.lead.post(`/api/cases/${caseId}/routes/watch`, { personId: mother, routeCode: '', thresholdCode: 'TH_14Y' }).expect(400);
    expect(await deadlinesOf(caseId)).toEqual([]);
  });

  it('are not there for others, nor for people of another case', async () => {
    const { caseId, daughter } = await family();
    const watch = { personId: daughter, routeCode: 'AUFENTHG_25A_1', thresholdCode: 'TH_14Y' };
    await stranger.get(`/api/cases/${caseId}/routes`).expect(404);
    await stranger.post(`/api/cases/${caseId}/routes/watch`, watch).expect(404);
    const other = await family();
    await office.lead.post(`/api/cases/${caseId}/routes/watch`, { ...watch, personId: other.daughter }).expect(404);
    const volunteer = await office.join('volunteer');
    await volunteer.get(`/api/cases/${caseId}/routes`).expect(403);
    await volunteer.post(`/api/cases/${caseId}/routes/watch`, watch).expect(403);
    expect(await deadlinesOf(caseId)).toEqual([]);
  });

  it('of a closed case can be read, not watched', async () => {
    const { caseId, daughter } = await family();
    const { body } = await office.lead.get(`/api/cases/${caseId}`).expect(200);
    await office.lead.post(`/api/cases/${caseId}/close`, { reason: 'other', note: 'Umgezogen', version: body.version }).expect(200);
    await routesOf(caseId);
    const { body: problem } = await office.lead.post(`/api/cases/${caseId}/routes/watch`, { personId: daughter, routeCode: 'AUFENTHG_25A_1', thresholdCode: 'TH_14Y' }).expect(409);
    expect(problem.code).toBe('case.closed');
  });
});
