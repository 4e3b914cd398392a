import type { BarFinding, CheckComparison, CheckResponse, CheckSummary } from '@bleibeakte/contracts';
import type { Agent } from '../support/agent.ts';
import { type Office, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
let other: Agent;
beforeAll(async () => {
  app = await TestApp.start();
});
beforeEach(async () => {
  office = await app.office();
  other = await office.join('caseworker');
});
afterAll(() => app?.stop());

const SECRET = /2026-04-06|06\.04\.|Termin.*steht fest|"final"/;
const removal = { kind: 'removalDateKnown', on: '2026-03-02', namedOn: '2026-04-06', take: [] };
const fixedBar = (check: CheckResponse, person = 0): BarFinding => check.people[person]!.bars.find(({ code }) => code === 'removalDateFixed')!;
const checkOf = async (caseId: string, by: Agent = office.lead) => (await by.get(`/api/cases/${caseId}/check`).expect(200)).body as CheckResponse;
const tell = (caseId: string, more: object = {}, by: Agent = office.lead) => by.post(`/api/cases/${caseId}/events`, { ...removal, ...more }).expect(201);
/** In Niedersachsen the ground counts only four weeks after the notice. */
const given = async () => {
  const personIds: string[] = [];
  for (const firstName of ['Samira', 'Yusuf']) {
    const { body } = await office.lead.post('/api/persons', { firstName, lastName: 'Beispiel', land: 'DE-NI', householdOf: personIds[0] ?? null }).expect(201);
    personIds.push((body as { id: string }).id);
  }
  const { body } = await office.lead.post('/api/cases', { personIds, land: 'DE-NI' }).expect(201);
  const { id } = body as { id: string };
  await office.lead.post(`/api/cases/${id}/events`, { kind: 'hfkNotice', on: '2026-01-15', service: 'handedOver', sender: 'land', take: [] }).expect(201);
  return { id, personIds };
};

it('reaches the check as soon as it is known, for the people it concerns', async () => {
  const { id: caseId, personIds } = await given();
  expect(fixedBar(await checkOf(caseId)).verdict).toBe('unknown');
  await tell(caseId, { personIds: [personIds[0]] });
  const check = await checkOf(caseId);
  expect(fixedBar(check)).toMatchObject({ verdict: 'final', confidential: true, why: expect.stringContaining('06.04.2026') });
  expect(check.people[0]!.verdict).toBe('final');
  expect(fixedBar(check, 1).verdict).toBe('unknown');
});

it('goes before a no that somebody records who does not know of it, and ends with its withdrawal', async () => {
  const { id: caseId, personIds } = await given();
  const { body } = await tell(caseId);
  app.clock.forwardMinutes(24 * 60);
  const [lead, worker] = [await app.signIn(office.lead.email), await app.signIn(other.email)];
  await worker.post(`/api/persons/${personIds[0]}/facts`, { code: 'removalDateFixed', value: false, standing: 'claimed' }).expect(200);
  expect(fixedBar(await checkOf(caseId, lead)).verdict).toBe('final');
  await lead.post(`/api/events/${(body as { id: string }).id}/withdraw`, { reason: 'Aufgehoben', version: 1 }).expect(200);
  expect(fixedBar(await checkOf(caseId, lead)).verdict).toBe('clear');
});

it('is not shown to those who may not read it: in the check, in snapshots, lists, comparisons, routes and obligations', async () => {
  const { id: caseId } = await given();
  const record = async (by: Agent) => (await by.post(`/api/cases/${caseId}/checks`).expect(201)).body as CheckResponse;
  const before = await record(office.lead);
  await tell(caseId);
  const [byLead, byOther] = [await record(office.lead), await record(other)];
  expect(fixedBar(byLead).verdict).toBe('final');
  const hidden = { verdict: 'unknown', why: expect.stringContaining('vertraulichen Eintrag'), facts: [], curedBy: null };
  expect(fixedBar(await checkOf(caseId, other))).toMatchObject(hidden);
  expect(fixedBar(byOther)).toMatchObject(hidden);
  for (const id of [byLead.id, byOther.id]) {
    const compared = `/api/checks/${before.id}/compare/${id}`;
    for (const path of [`/api/checks/${id}`, compared]) expect((await other.get(path).expect(200)).text).not.toMatch(SECRET);
    expect(((await office.lead.get(compared).expect(200)).body as CheckComparison).people[0]).toMatchObject({ after: 'final' });
    // What somebody recorded who may not read it is whole for those who may.
    expect(fixedBar((await office.lead.get(`/api/checks/${id}`).expect(200)).body as CheckResponse).verdict).toBe('final');
  }
  for (const path of ['check', 'checks', 'routes', 'facts', 'deadlines', 'events', 'history'])
    expect([path, (await other.get(`/api/cases/${caseId}/${path}`).expect(200)).text]).toEqual([path, expect.not.stringMatching(SECRET)]);
  expect(((await other.get(`/api/cases/${caseId}/checks`).expect(200)).body as CheckSummary[])[0]!.people[0]!.verdict).not.toBe('final');
});

it('is shown to whoever entered it, and still guards the Eingabe of somebody who did not', async () => {
  const { id: caseId, personIds } = await given();
  const third = await office.join('caseworker');
  await tell(caseId, {}, other);
  expect(fixedBar(await checkOf(caseId, other)).verdict).toBe('final');
  expect(fixedBar(await checkOf(caseId, third)).verdict).toBe('unknown');
  const { body } = await third.post(`/api/cases/${caseId}/submissions`, { land: 'DE-NI', personIds }).expect(201);
  const submission = body as { id: string; version: number };
  const step = await third.post(`/api/submissions/${submission.id}/state-changes`, { to: 'received', on: '2026-03-02', channel: 'post', version: submission.version });
  expect(step.body).toMatchObject({ code: 'submission.bar-stands', params: { bars: expect.stringContaining('removalDateFixed') } });
  expect(step.text).not.toMatch(SECRET);
});
