import type { CaseResponse, CaseSummary, Page } from '@bleibeakte/contracts';
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

describe('the list', () => {
  it('shows the earliest next date, counts evidence and pages by number and by date', async () => {
    const office = await app.office();
    const cases: CaseResponse[] = [];
    for (let place = 0; place < 5; place += 1) cases.push(await openCase(office));
    await givenDeadline(app, office, cases[1]!.id, { type: 'frist', dueOn: '2026-03-20', title: 'Eingabe' });
    await givenDeadline(app, office, cases[1]!.id, { type: 'termin', dueOn: '2026-02-27', title: 'Vorsprache' });
    await office.lead.post(`/api/cases/${cases[3]!.id}/next-step`, { nextStep: { text: 'Anrufen', dueOn: '2026-03-04' }, version: 1 }).expect(200);
    await office.lead.post(`/api/cases/${cases[1]!.id}/next-step`, { nextStep: { text: 'Später', dueOn: '2026-03-04' }, version: 1 }).expect(200);
    const byDate = await list(office.lead, '?sort=nextDate&limit=2');
    expect(byDate.items.map(({ number, nextDate }) => [number, nextDate?.title])).toEqual([['HF-2026-0002', 'Vorsprache'], ['HF-2026-0004', 'Anrufen']]);
    const rest = await list(office.lead, `?sort=nextDate&limit=2&cursor=${byDate.nextCursor}`);
    const last = await list(office.lead, `?sort=nextDate&limit=2&cursor=${rest.nextCursor}`);
    expect([...rest.items, ...last.items].map(({ number }) => number)).toEqual(['HF-2026-0005', 'HF-2026-0003', 'HF-2026-0001']);
    expect(last.nextCursor).toBeNull();
    const first = await list(office.lead, '?limit=3');
    const second = await list(office.lead, `?limit=3&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ number }) => number)).toEqual([5, 4, 3, 2, 1].map((place) => `HF-2026-000${place}`));
    expect((await list(office.lead, '?show=overdue')).items.map(({ number }) => number)).toEqual(['HF-2026-0002']);
    expect((await list(office.lead, '?show=withoutNextStep')).items).toHaveLength(3);
    await office.lead.get('/api/cases?cursor=kaputt').expect(400);
    await office.lead.get('/api/cases?limit=101').expect(400);
  });

  it('puts case 10000 of a year after case 9999, by number, by date and page for page', async () => {
    const office = await app.office();
    await runFor(office.organisationId, () =>
      app.app.get(PrismaService).db.organisation.updateMany({ data: { caseNumbers: { '2026': 9997 } } }));
    const cases: CaseResponse[] = [];
    for (let place = 0; place < 4; place += 1) cases.push(await openCase(office));
    const newestFirst = ['HF-2026-10001', 'HF-2026-10000', 'HF-2026-9999', 'HF-2026-9998'];
    expect(cases.map(({ number }) => number)).toEqual([...newestFirst].reverse());
    for (const sort of ['', '&sort=nextDate']) {
      const numbers: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: Page<CaseSummary> = await list(office.lead, `?limit=1${sort}${cursor && `&cursor=${cursor}`}`);
        numbers.push(...page.items.map(({ number }) => number));
        cursor = page.nextCursor;
      }
      expect(numbers).toEqual(newestFirst);
    }
    const past = Buffer.from(JSON.stringify(['HF-2026-99999999999'])).toString('base64url');
    await office.lead.get(`/api/cases?cursor=${past}`).expect(400);
  });

  it('keeps the order by next date when deadlines are entered, moved, finished and closed with their case', async () => {
    const office = await app.office();
    const [early, late] = [await openCase(office), await openCase(office)];
    const order = async () => (await list(office.lead, '?sort=nextDate')).items.map(({ id, nextDate }) => [id, nextDate?.on ?? null]);
    const enter = async (caseId: string, dueOn: string) => {
      const request = { kind: 'other', type: 'wiedervorlage', title: 'Nachfragen', dueOn };
      return (await office.lead.post(`/api/cases/${caseId}/deadlines`, request).expect(201)).body as { id: string; version: number };
    };
    // Two at once on one case: the earlier one counts, whichever is written last.
    const [first] = await Promise.all([enter(early.id, '2026-03-05'), enter(early.id, '2026-03-20')]);
    await enter(late.id, '2026-03-12');
    expect(await order()).toEqual([[early.id, '2026-03-05'], [late.id, '2026-03-12']]);
    await office.lead.post(`/api/deadlines/${first!.id}/done`, { outcome: 'sent', version: first!.version }).expect(200);
    expect(await order()).toEqual([[late.id, '2026-03-12'], [early.id, '2026-03-20']]);
    const { version } = await read(office.lead, late.id);
    await office.lead.post(`/api/cases/${late.id}/close`, { reason: 'left', version }).expect(200);
    expect(await order()).toEqual([[early.id, '2026-03-20'], [late.id, null]]);
  });

  it('filters by stage, Land, responsible person and whether the case is open', async () => {
    const office = await app.office();
    const caseworker = await office.join('caseworker');
    const berlin = await openCase(office, { land: 'DE-BE', responsibleId: caseworker.id });
    const closed = await openCase(office);
    await office.lead.post(`/api/cases/${closed.id}/close`, { reason: 'left', version: 1 }).expect(200);
    const ids = async (query: string) => (await list(caseworker, query)).items.map(({ id }) => id);
    expect(await ids('?land=DE-BE')).toEqual([berlin.id]);
    expect(await ids(`?responsibleId=${caseworker.id}`)).toEqual([berlin.id]);
    expect(await ids('?show=open')).toEqual([berlin.id]);
    expect(await ids('?show=closed')).toEqual([closed.id]);
    expect(await ids('?stage=closed')).toEqual([closed.id]);
    expect(await ids('')).toHaveLength(2);
  });
});
