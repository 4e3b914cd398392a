import type { DeadlineSummary, EvidenceKindCode, EvidenceResponse, FollowUpResponse, SubmissionResponse } from '@bleibeakte/contracts';
import { evidenceKind } from '@bleibeakte/law';
import { givenPdf } from '../support/given-files.ts';
import { givenDraft, givenHousehold, type Household, takeStep } from '../support/given-submissions.ts';
import { type Office, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await TestApp.start();
  office = await app.office();
});
afterAll(() => app?.stop());

async function refused(home: Household): Promise<SubmissionResponse> {
  const received = await takeStep(office.lead, await givenDraft(office.lead, home), 'received');
  return takeStep(office.lead, await takeStep(office.lead, received, 'preliminaryReview'), 'notAdmitted');
}

async function paper(caseId: string, personIds: string[], kind: EvidenceKindCode, datedOn: string): Promise<string> {
  const { argument } = evidenceKind(kind);
  const { id } = (await office.lead.post(`/api/cases/${caseId}/evidence`, { argument, kind, title: `Beleg ${kind}`, personIds }).expect(201)).body as EvidenceResponse;
  await office.lead.upload(`/api/cases/${caseId}/documents`, await givenPdf(), 'Beleg.pdf').field('evidenceItemId', id).field('datedOn', datedOn).expect(201);
  let version = 1;
  for (const to of ['received', 'checked', 'inBundle']) version = (await office.lead.post(`/api/evidence/${id}/moves`, { to, version }).expect(200)).body.version;
  return id;
}

const evaluate = (submission: SubmissionResponse, more: object = {}) =>
  office.lead.post(`/api/submissions/${submission.id}/refusal`, { code: 'reasonsNotSufficient', curable: true, version: submission.version, ...more });
const openFollowUps = async (caseId: string) =>
  ((await office.lead.get(`/api/cases/${caseId}/deadlines`).expect(200)).body as DeadlineSummary[]).filter(({ title, state }) => title.startsWith('Neue Eingabe prüfen') && state === 'open');

describe('after a no', () => {
  it('keeps the coded reason, looks again on the day that was said, once', async () => {
    const home = await givenHousehold(office.lead);
    const no = await refused(home);
    const { body } = await evaluate(no, { notBefore: '2026-06-01', mustBeNew: 'Zeugnis B1, Arbeitsvertrag' }).expect(200);
    expect(body.refusal).toEqual({ code: 'reasonsNotSufficient', curable: true, notBefore: '2026-06-01', mustBeNew: 'Zeugnis B1, Arbeitsvertrag' });
    expect(await openFollowUps(home.caseId)).toMatchObject([{ type: 'wiedervorlage', dueOn: '2026-06-01' }]);
    await evaluate(body, { notBefore: null, code: 'minimumStay' }).expect(200);
    expect(await openFollowUps(home.caseId)).toMatchObject([{ dueOn: '2026-09-02' }]);
  });

  it('offers the reasons of the Land and what would be carried over', async () => {
    const home = await givenHousehold(office.lead);
    const fresh = await paper(home.caseId, home.personIds, 'volunteerLetter', '2026-02-10');
    const stale = await paper(home.caseId, home.personIds, 'criminalRecord', '2025-10-10');
    const letter = await paper(home.caseId, home.personIds, 'languageCertificate', '2020-01-10');
    const no = await refused(home);
    await office.lead.delete(`/api/cases/${home.caseId}/persons/${home.personIds[1]}`).expect(200);
    const { body } = await office.lead.get(`/api/submissions/${no.id}/follow-up`).expect(200);
    const followUp = body as FollowUpResponse;
    expect(followUp.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['papersMissing', 'minimumStay']));
    expect(followUp.persons.map(({ carried }) => carried)).toEqual([true, false]);
    expect(Object.fromEntries(followUp.evidence.map(({ id, carried, freshUntil }) => [id, [carried, freshUntil]]))).toEqual({
      [fresh]: [true, '2026-08-09'], [stale]: [false, '2026-01-08'], [letter]: [true, null],
    });
    expect(followUp.notes.join(' ')).toContain('kein Rechtsmittel');

    expect((await office.lead.post(`/api/submissions/${no.id}/next-attempt`).expect(409)).body.code).toBe('submission.refusal-open');
    await evaluate(no).expect(200);
    const next = (await office.lead.post(`/api/submissions/${no.id}/next-attempt`).expect(201)).body as SubmissionResponse;
    expect(next).toMatchObject({ state: 'draft', attempt: 2, previousId: no.id, personIds: [home.personIds[0]], refusal: null });
    const items = (await office.lead.get(`/api/cases/${home.caseId}/evidence`).expect(200)).body as EvidenceResponse[];
    expect(Object.fromEntries(items.map(({ id, state }) => [id, state]))).toEqual({ [fresh]: 'checked', [stale]: 'asked', [letter]: 'checked' });
    expect((await office.lead.post(`/api/submissions/${no.id}/next-attempt`).expect(409)).body.code).toBe('submission.open-attempt');
  });

  it('is only about what was refused', async () => {
    const draft = await givenDraft(office.lead, await givenHousehold(office.lead));
    expect((await evaluate(draft).expect(409)).body.code).toBe('submission.not-refused');
    await office.lead.get(`/api/submissions/${draft.id}/follow-up`).expect(409);
    expect((await evaluate(await refused(await givenHousehold(office.lead)), { version: 1 }).expect(409)).body.code).toBe('conflict.version');
  });
});

describe('leaving an Eingabe', () => {
  it('takes one person out and keeps them in its history', async () => {
    const home = await givenHousehold(office.lead);
    const received = await takeStep(office.lead, await givenDraft(office.lead, home), 'received');
    const [stays, leaves] = home.personIds as [string, string];
    const leave = (personId: string, version: number, leftOn = '2026-03-01') =>
      office.lead.post(`/api/submissions/${received.id}/departures`, { personId, leftOn, reason: 'Hat einen Titel nach § 25a', version });
    expect((await leave(leaves, 1).expect(409)).body.code).toBe('conflict.version');
    expect((await leave(leaves, received.version, '2026-03-03').expect(422)).body.code).toBe('submission.date-in-future');
    const { body } = await leave(leaves, received.version).expect(200);
    expect(body).toMatchObject({ personIds: [stays], departures: [{ personId: leaves, leftOn: '2026-03-01', reason: 'Hat einen Titel nach § 25a', by: 'Miriam Voss' }] });
    expect((await leave(leaves, body.version).expect(422)).body.code).toBe('submission.person-not-in');
    expect((await leave(stays, body.version).expect(422)).body.code).toBe('submission.last-person');
  });
});

it('tells a volunteer of the case the steps, but neither grounds nor reasons of a refusal', async () => {
  const home = await givenHousehold(office.lead);
  const no = await refused(home);
  await evaluate(no, { code: 'criminalOffence', curable: false }).expect(200);
  const volunteer = await office.join('volunteer');
  await office.lead.post(`/api/cases/${home.caseId}/team`, { userId: volunteer.id }).expect(200);
  const { body } = await volunteer.get(`/api/submissions/${no.id}`).expect(200);
  expect(body).toMatchObject({ state: 'notAdmitted', refusal: null });
  expect((body as SubmissionResponse).changes.every(({ override }) => override === null)).toBe(true);
  const history = JSON.stringify((await volunteer.get(`/api/cases/${home.caseId}/history`).expect(200)).body);
  expect(history).toContain('submission.refused');
  expect(history).not.toMatch(/criminalOffence|overrideReason|overriddenBars/);
});
