import pg from 'pg';
import type { CaseResponse, DeadlineResponse, DeadlineSummary, HistoryEvent, Page, SubmissionResponse } from '@bleibeakte/contracts';
import { SUBMISSION_STATES } from '@bleibeakte/contracts';
import { nextStates } from '@bleibeakte/domain';
import type { Agent } from '../support/agent.ts';
import { givenDocument, givenDraft, givenHousehold, type Household, OVERRIDE, takeStep, TODAY } from '../support/given-submissions.ts';
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
const uploadTo = (caseId: string, by: Agent = office.lead) => givenDocument(by, caseId);

async function deadlinesOf(caseId: string): Promise<DeadlineResponse[]> {
  const { body } = await office.lead.get(`/api/cases/${caseId}/deadlines`).expect(200);
  const full = (body as DeadlineSummary[]).map(async ({ id }) => (await office.lead.get(`/api/deadlines/${id}`)).body as DeadlineResponse);
  return Promise.all(full);
}

/** Behind the scenes, where the application's role must not look. */
async function asOwner(sql: string, values: unknown[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: app.database.ownerUrl });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

describe('recording a step', () => {
  it('hands in: meets the notice, waits for the receipt, moves the case on and writes its history', async () => {
    const home = await household();
    const notice = { event: '2026-02-10', fictionDays: null, startMode: 'event', length: 4, unit: 'week', region: 'DE-NI', shift: false };
    await office.lead.post(`/api/cases/${home.caseId}/deadlines`, { kind: 'hfkNotice', type: 'frist', computation: notice }).expect(201);
    const proofDocumentId = await uploadTo(home.caseId);
    const received = await step(await prepare(home), 'received', { on: '2026-02-27', channel: 'fax', proofDocumentId, note: 'drei Anlagen' });
    expect(received).toMatchObject({
      state: 'received', stateLabel: 'Eingang bei der Geschäftsstelle', stateSince: '2026-02-27', submittedOn: '2026-02-27',
      channel: 'fax', proofDocumentId, version: 2,
    });
    expect(received.changes).toEqual([
      expect.objectContaining({
        from: 'draft', to: 'received', label: 'Eingang bei der Geschäftsstelle', on: '2026-02-27', by: 'Miriam Voss',
        channel: 'fax', proofDocumentId, note: 'drei Anlagen', at: app.clock.now().toISOString(),
      }),
    ]);

    const deadlines = await deadlinesOf(home.caseId);
    const met = deadlines.find(({ kind }) => kind === 'hfkNotice')!;
    expect(met).toMatchObject({ state: 'done', outcome: 'sent', proofDocumentId, finishedBy: 'Miriam Voss' });
    expect(met.reminders.every(({ state }) => state === 'cancelled')).toBe(true);
    const waiting = deadlines.find(({ kind }) => kind === 'hfkReceipt')!;
    expect(waiting).toMatchObject({ state: 'open', type: 'wiedervorlage', dueOn: '2026-03-09', responsible: { id: office.lead.id } });
    expect(waiting.arithmetic).toContain('eingereicht Fr 27.02. + 10 Tage');
    expect(waiting.reminders.map(({ state }) => state)).toEqual(['planned']);

    expect((await office.lead.get(`/api/cases/${home.caseId}`)).body).toMatchObject({ stage: 'decision' });
    const { body: history } = await office.lead.get(`/api/cases/${home.caseId}/history`).expect(200);
    const event = (history as Page<HistoryEvent>).items.find(({ code }) => code === 'submission.stateChanged');
    expect(event?.details).toMatchObject({ from: 'draft', to: 'received', label: 'Eingang bei der Geschäftsstelle', on: '2026-02-27' });
  });

  it('waits for no receipt when the Aktenzeichen is known', async () => {
    const home = await household();
    const received = await step(await prepare(home), 'received', { aktenzeichen: 'HFK 7/26' });
    expect(received.aktenzeichen).toBe('HFK 7/26');
    expect(await deadlinesOf(home.caseId)).toEqual([]);
  });

  it('takes away what nobody waits for when the procedure ends', async () => {
    const home = await household();
    const received = await step(await prepare(home), 'received');
    await office.lead.post(`/api/cases/${home.caseId}/deadlines`, { kind: 'hfkPapers', type: 'frist', dueOn: '2026-04-01' }).expect(201);
    await office.lead.post(`/api/cases/${home.caseId}/deadlines`, { kind: 'duldung', type: 'frist', dueOn: '2026-04-12' }).expect(201);
    await step(received, 'withdrawn');
    const states = Object.fromEntries((await deadlinesOf(home.caseId)).map(({ kind, state }) => [kind, state]));
    expect(states).toEqual({ hfkReceipt: 'obsolete', hfkPapers: 'obsolete', duldung: 'open' });
    const open = (await deadlinesOf(home.caseId)).filter(({ state }) => state === 'obsolete').flatMap(({ reminders }) => reminders);
    expect(open.every(({ state }) => state === 'cancelled')).toBe(true);
  });

  it('does not move a case back that is further on', async () => {
    const home = await household();
    const draft = await prepare(home);
    const { body } = await office.lead.get(`/api/cases/${home.caseId}`).expect(200);
    await office.lead.patch(`/api/cases/${home.caseId}`, { stage: 'decision', version: (body as CaseResponse).version }).expect(200);
    await step(draft, 'received');
    expect((await office.lead.get(`/api/cases/${home.caseId}`)).body).toMatchObject({ stage: 'decision' });
  });

  it('goes the whole way to the permit, in the words of the Land', async () => {
    let submission = await prepare(await household());
    const labels: string[] = [];
    for (const to of ['received', 'preliminaryReview', 'admitted', 'deliberation', 'ersuchen', 'ordered', 'permitIssued']) {
      submission = await step(submission, to);
      labels.push(submission.stateLabel);
    }
    expect(labels).toEqual([
      'Eingang bei der Geschäftsstelle', 'Vorprüfung', 'Zur Beratung angenommen', 'Beratung', 'Härtefallersuchen', 'Anordnung',
      'Aufenthaltserlaubnis erteilt',
    ]);
    expect(submission.nextStates).toEqual([]);
    expect(submission.changes.map(({ to }) => to)).toHaveLength(7);
  });

  it('refuses every step that the one table does not have, and leaves nothing behind', async () => {
    const home = await household();
    const draft = await prepare(home);
    for (const to of SUBMISSION_STATES.filter((state) => !nextStates('draft').includes(state))) {
      const refused = await office.lead.post(`/api/submissions/${draft.id}/state-changes`, { to, on: TODAY, channel: 'post', version: 1 });
      expect([refused.status, refused.body.code]).toEqual([409, 'submission.state-not-allowed']);
    }
    expect((await office.lead.get(`/api/submissions/${draft.id}`)).body).toMatchObject({ state: 'draft', version: 1, changes: [] });
  });

  it.each([
    ['tomorrow', { on: '2026-03-03', channel: 'post' }, 422, 'submission.date-in-future'],
    ['no channel', { on: TODAY }, 422, 'submission.channel-missing'],
    ['no day', { channel: 'post' }, 400, 'validation.failed'],
    ['a day that does not exist', { on: '2026-02-30', channel: 'post' }, 400, 'validation.failed'],
    ['an unknown channel', { on: TODAY, channel: 'pigeon' }, 400, 'validation.failed'],
    ['an unknown field', { on: TODAY, channel: 'post', state: 'ersuchen' }, 400, 'validation.failed'],
    ['no document', { on: TODAY, channel: 'post', proofDocumentId: NOWHERE }, 404, 'not-found'],
  ])('refuses handing in with %s', async (_why, request, status, code) => {
    const home = await household();
    const draft = await prepare(home);
    const refused = await office.lead.post(`/api/submissions/${draft.id}/state-changes`, { to: 'received', version: 1, ...request });
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect(await deadlinesOf(home.caseId)).toEqual([]);
    expect((await office.lead.get(`/api/submissions/${draft.id}`)).body).toMatchObject({ state: 'draft', version: 1 });
  });

  it('refuses a step before the one before', async () => {
    const received = await step(await prepare(await household()), 'received');
    const early = { to: 'preliminaryReview', on: '2026-03-01', version: received.version };
    const refused = await office.lead.post(`/api/submissions/${received.id}/state-changes`, early).expect(422);
    expect(refused.body.code).toBe('submission.date-before-previous');
  });

  it('takes only a document of the same case as proof', async () => {
    const home = await household();
    const elsewhere = await uploadTo((await household()).caseId);
    const foreign = await uploadTo((await household(stranger)).caseId, stranger);
    const draft = await prepare(home);
    for (const proofDocumentId of [elsewhere, foreign]) {
      const request = { to: 'received', on: TODAY, channel: 'post', proofDocumentId, version: 1 };
      await office.lead.post(`/api/submissions/${draft.id}/state-changes`, request).expect(404);
    }
    expect((await office.lead.get(`/api/cases/${home.caseId}`)).body).toMatchObject({ stage: 'clarify' });
  });

  it('lets one of two who record at once win', async () => {
    const home = await household();
    const draft = await prepare(home);
    const request = { to: 'received', on: TODAY, channel: 'post', override: OVERRIDE, version: 1 };
    const record = () => office.lead.post(`/api/submissions/${draft.id}/state-changes`, request);
    const answers = await Promise.all([record(), record(), record()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(answers.filter(({ status }) => status === 409).map(({ body }) => body.code)).toEqual(['conflict.version', 'conflict.version']);
    const { body } = await office.lead.get(`/api/submissions/${draft.id}`).expect(200);
    expect((body as SubmissionResponse).changes).toHaveLength(1);
    expect(await deadlinesOf(home.caseId)).toHaveLength(1);
  });

  it('tells responsible person and team once per step, and not whoever recorded it', async () => {
    const { lead, join } = await app.office();
    const [responsible, helper, outside] = [await join('caseworker'), await join('volunteer'), await join('caseworker')];
    const home = await household(lead, { responsibleId: responsible.id });
    await lead.post(`/api/cases/${home.caseId}/team`, { userId: helper.id }).expect(200);
    await step(await prepare(home, lead), 'received', {}, lead);
    const rows = await asOwner(`SELECT user_id FROM notification WHERE case_id = $1 AND kind = 'submission'`, [home.caseId]);
    expect(rows.map(({ user_id }) => user_id).sort()).toEqual([responsible.id, helper.id].sort());
    expect(rows.map(({ user_id }) => user_id)).not.toContain(outside.id);
  });
});
