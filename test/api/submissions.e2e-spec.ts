import type { CaseResponse, Page, SubmissionResponse, SubmissionSummary } from '@bleibeakte/contracts';
import { LANDS } from '@bleibeakte/contracts';
import type { Agent } from '../support/agent.ts';
import { givenDraft, givenHousehold, type Household, takeStep, TODAY } from '../support/given-submissions.ts';
import { type Office, TestApp } from '../support/test-app.ts';

const NOWHERE = '7b1f6c52-9d5a-4c58-8b63-0d7f0d6c1a11';

let app: TestApp;
let office: Office;
let stranger: Agent;
beforeAll(async () => {
  app = await TestApp.start();
  office = await app.office();
  stranger = (await app.office()).lead;
});
afterAll(() => app?.stop());

const household = (by: Agent = office.lead, more: object = {}) => givenHousehold(by, more);
const prepare = (home: Household, by: Agent = office.lead) => givenDraft(by, home);
const step = (submission: SubmissionResponse, to: string, more: object = {}, by: Agent = office.lead) => takeStep(by, submission, to, more);

describe('preparing an Eingabe', () => {
  it('begins as a draft for persons of the case, with the Land of the case', async () => {
    const home = await household();
    const { body } = await office.lead
      .post(`/api/cases/${home.caseId}/submissions`, { personIds: home.personIds, recipient: ' Geschäftsstelle ', note: 'eilt' })
      .expect(201);
    expect(body).toMatchObject({
      caseId: home.caseId, land: 'DE-NI', attempt: 1, state: 'draft', stateLabel: 'In Vorbereitung', stateSince: TODAY,
      submittedOn: null, recipient: 'Geschäftsstelle', note: 'eilt', aktenzeichen: null, personIds: home.personIds, changes: [], version: 1,
    });
    expect((body as SubmissionResponse).nextStates).toContainEqual({ state: 'received', label: 'Eingang bei der Geschäftsstelle' });
  });

  it('takes nobody who is not in the case', async () => {
    const home = await household();
    const other = await household();
    const foreign = await household(stranger);
    for (const personId of [other.personIds[0], foreign.personIds[0], NOWHERE]) {
      await office.lead.post(`/api/cases/${home.caseId}/submissions`, { personIds: [home.personIds[0], personId] }).expect(404);
    }
    expect((await office.lead.get(`/api/cases/${home.caseId}/submissions`)).body).toEqual([]);
  });

  it.each([
    [{}, '/personIds'],
    [{ personIds: [] }, '/personIds'],
    [{ personIds: ['x'] }, '/personIds'],
    [{ personIds: [NOWHERE], land: 'DE-XX' }, '/land'],
    [{ personIds: [NOWHERE], note: 'x'.repeat(4001) }, '/note'],
    [{ personIds: [NOWHERE], state: 'ersuchen' }, '/state'],
  ])('refuses %j', async (request, pointer) => {
    const { caseId } = await household();
    const { body } = await office.lead.post(`/api/cases/${caseId}/submissions`, request).expect(400);
    expect((body as { errors: { pointer: string }[] }).errors[0]?.pointer).toBe(pointer);
  });

  it('allows one open attempt, also when two begin at once, and a second one after the end', async () => {
    const home = await household();
    const begin = () => office.lead.post(`/api/cases/${home.caseId}/submissions`, { personIds: home.personIds });
    const answers = await Promise.all([begin(), begin(), begin()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('submission.open-attempt');
    const first = answers.find(({ status }) => status === 201)?.body as SubmissionResponse;
    await step(first, 'discontinued');
    expect((await prepare(home)).attempt).toBe(2);
    const { body } = await office.lead.get(`/api/cases/${home.caseId}/submissions`).expect(200);
    expect((body as SubmissionResponse[]).map(({ attempt }) => attempt)).toEqual([2, 1]);
  });

  it('waits until a closed case is open again', async () => {
    const home = await household();
    const { body } = await office.lead.get(`/api/cases/${home.caseId}`).expect(200);
    await office.lead.post(`/api/cases/${home.caseId}/close`, { reason: 'movedAway', version: (body as CaseResponse).version });
    const refused = await office.lead.post(`/api/cases/${home.caseId}/submissions`, { personIds: home.personIds }).expect(409);
    expect(refused.body.code).toBe('case.closed');
  });
});

describe('changing what is written down', () => {
  it('keeps what is not named and refuses an old version', async () => {
    const home = await household();
    const draft = await prepare(home);
    const change = { recipient: 'Frau Vorsitzende', aktenzeichen: '14-123', personIds: [home.personIds[1]], version: 1 };
    const { body } = await office.lead.patch(`/api/submissions/${draft.id}`, change).expect(200);
    expect(body).toMatchObject({ recipient: 'Frau Vorsitzende', aktenzeichen: '14-123', personIds: [home.personIds[1]], version: 2 });
    const stale = await office.lead.patch(`/api/submissions/${draft.id}`, { note: 'zu spät', version: 1 }).expect(409);
    expect(stale.body.code).toBe('conflict.version');
    const noted = await office.lead.patch(`/api/submissions/${draft.id}`, { note: 'x', version: 2 }).expect(200);
    expect(noted.body).toMatchObject({ recipient: 'Frau Vorsitzende', note: 'x', version: 3 });
    await office.lead.patch(`/api/submissions/${draft.id}`, { personIds: [NOWHERE], version: 3 }).expect(404);
  });
});

describe('the list over all cases', () => {
  const ids = async (agent: Agent, query = '') =>
    ((await agent.get(`/api/submissions${query}`).expect(200)).body as Page<SubmissionSummary>).items.map(({ id }) => id);

  it('shows the latest steps first, narrows by Land and state, and pages without gaps', async () => {
    const { lead } = await app.office();
    const made: SubmissionResponse[] = [];
    for (const land of ['DE-NI', 'DE-NI', 'DE-BY', 'DE-BE', 'DE-NI'] as const) made.push(await prepare(await household(lead, { land }), lead));
    await step(made[0]!, 'received', { on: '2026-02-20' }, lead);
    expect(await ids(lead)).toHaveLength(5);
    expect((await ids(lead)).at(-1)).toBe(made[0]!.id);
    expect((await ids(lead, '?land=DE-NI')).sort()).toEqual([made[0]!, made[1]!, made[4]!].map(({ id }) => id).sort());
    expect(await ids(lead, '?state=received')).toEqual([made[0]!.id]);
    expect(await ids(lead, `?land=${LANDS[15]}`)).toEqual([]);
    const paged: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body } = await lead.get(`/api/submissions?limit=2${cursor && `&cursor=${cursor}`}`).expect(200);
      const page = body as Page<SubmissionSummary>;
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(await ids(lead));
    expect((await lead.get('/api/submissions?limit=1')).body.items[0]).toMatchObject({ caseTitle: expect.stringContaining('Beispiel') });
  });

  it('refuses what it does not know', async () => {
    const forged = Buffer.from(JSON.stringify(['gestern', 'x'])).toString('base64url');
    for (const query of ['limit=0', 'limit=101', 'state=gone', 'land=NI', 'cursor=x', `cursor=${forged}`, 'name=Beispiel']) {
      await office.lead.get(`/api/submissions?${query}`).expect(400);
    }
  });
});

describe('who may see and do what', () => {
  it('answers another organisation as if nothing were there', async () => {
    const home = await household();
    const { id } = await prepare(home);
    await stranger.get(`/api/cases/${home.caseId}/submissions`).expect(404);
    await stranger.post(`/api/cases/${home.caseId}/submissions`, { personIds: home.personIds }).expect(404);
    await stranger.get(`/api/submissions/${id}`).expect(404);
    await stranger.patch(`/api/submissions/${id}`, { note: 'x', version: 1 }).expect(404);
    await stranger.post(`/api/submissions/${id}/state-changes`, { to: 'received', on: TODAY, channel: 'post', version: 1 }).expect(404);
    expect((await stranger.get('/api/submissions')).body).toEqual({ items: [], nextCursor: null });
  });

  it('answers 404 for what does not exist or cannot be an id', async () => {
    for (const id of [NOWHERE, 'x', '1;--']) {
      await office.lead.get(`/api/submissions/${encodeURIComponent(id)}`).expect(404);
      await office.lead.get(`/api/cases/${encodeURIComponent(id)}/submissions`).expect(404);
    }
  });

  it('shows a volunteer the assigned cases only, to read', async () => {
    const { lead, join } = await app.office();
    const volunteer = await join('volunteer');
    const [mine, other] = [await household(lead), await household(lead)];
    const [seen, hidden] = [await prepare(mine, lead), await prepare(other, lead)];
    await lead.post(`/api/cases/${mine.caseId}/team`, { userId: volunteer.id }).expect(200);
    const { body } = await volunteer.get('/api/submissions').expect(200);
    expect((body as Page<SubmissionSummary>).items.map(({ id }) => id)).toEqual([seen.id]);
    await volunteer.get(`/api/submissions/${seen.id}`).expect(200);
    await volunteer.get(`/api/submissions/${hidden.id}`).expect(404);
    await volunteer.get(`/api/cases/${other.caseId}/submissions`).expect(404);
    await volunteer.patch(`/api/submissions/${seen.id}`, { note: 'x', version: 1 }).expect(403);
    await volunteer.post(`/api/submissions/${seen.id}/state-changes`, { to: 'received', on: TODAY, channel: 'post', version: 1 }).expect(403);
    await volunteer.post(`/api/cases/${mine.caseId}/submissions`, { personIds: mine.personIds }).expect(403);
  });

  it('opens nothing to those who see no submissions, nor to visitors', async () => {
    const { id } = await prepare(await household());
    for (const role of ['interpreter', 'dataProtection', 'admin'] as const) {
      const agent = await office.join(role);
      await agent.get('/api/submissions').expect(403);
      await agent.get(`/api/submissions/${id}`).expect(403);
    }
    await app.visitor().get(`/api/submissions/${id}`).expect(401);
  });
});
