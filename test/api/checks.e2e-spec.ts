import type { CheckComparison, CheckResponse, CheckSummary, DeadlineSummary, HistoryEvent, Page, SubmissionResponse } from '@bleibeakte/contracts';
import type { Agent } from '../support/agent.ts';
import { type Office, TestApp } from '../support/test-app.ts';

const TODAY = '2026-03-02';
/** Less than 18 months ago, reached on 2027-02-02. */
const LATE_ENTRY = '2025-08-02';

let app: TestApp;
let office: Office;
let stranger: Agent;
beforeAll(async () => {
  app = await TestApp.start();
  office = await app.office();
  stranger = (await app.office()).lead;
});
afterAll(() => app?.stop());

interface Family {
  caseId: string;
  mother: string;
  grandmother: string;
}

const TOLD = { enforceablyObliged: true, reachable: true, removalDateFixed: false, dayFines: 0, prisonSentence: false, dublinCase: false };

const tell = (personId: string, facts: Record<string, unknown>, more: object = {}) =>
  Promise.all(
    Object.entries(facts).map(([code, value]) => office.lead.post(`/api/persons/${personId}/facts`, { code, value, standing: 'claimed', ...more }).expect(200)),
  );

async function family(told: Record<string, unknown> = TOLD): Promise<Family> {
  const ids: string[] = [];
  for (const [firstName, enteredOn] of [['Samira', '2020-01-02'], ['Nadia', LATE_ENTRY]] as const) {
    const { body } = await office.lead
      .post('/api/persons', { firstName, lastName: 'Beispiel', land: 'DE-NI', residenceStatus: 'duldung', enteredOn })
      .expect(201);
    ids.push(body.id as string);
    await tell(body.id as string, told);
  }
  const { body } = await office.lead.post('/api/cases', { personIds: ids, land: 'DE-NI' }).expect(201);
  return { caseId: body.id as string, mother: ids[0]!, grandmother: ids[1]! };
}

const now = async (caseId: string) => (await office.lead.get(`/api/cases/${caseId}/check`).expect(200)).body as CheckResponse;
const record = async (caseId: string) => (await office.lead.post(`/api/cases/${caseId}/checks`).expect(201)).body as CheckResponse;
const bar = (check: CheckResponse, personId: string, code: string) => check.people.find((one) => one.personId === personId)!.bars.find((one) => one.code === code)!;
const deadlinesOf = async (caseId: string) => (await office.lead.get(`/api/cases/${caseId}/deadlines`).expect(200)).body as DeadlineSummary[];

describe('the check as it stands now', () => {
  it('names door, gaps, version and each bar with its reason for each person', async () => {
    const { caseId, mother, grandmother } = await family();
    const check = await now(caseId);
    expect(check).toMatchObject({ id: null, land: 'DE-NI', checkedOn: TODAY, checkedAt: null, barsComplete: false, door: { state: 'open' } });
    expect(check.people.map(({ name, verdict }) => [name, verdict])).toEqual([['Samira Beispiel', 'unknown'], ['Nadia Beispiel', 'curable']]);
    expect(bar(check, mother, 'minimumStay')).toMatchObject({ verdict: 'clear', hard: false, inForce: true, confidence: 'sourced', source: 'ni-2016' });
    expect(bar(check, grandmother, 'minimumStay')).toMatchObject({
      verdict: 'curable', againOn: '2027-02-02', exception: expect.stringContaining('vorsitzende Mitglied'),
      why: 'Eingereist am 02.08.2025, also seit 7 Monaten; verlangt sind 18.', profileVersion: check.profileVersion,
    });
    expect((await office.lead.get(`/api/cases/${caseId}/checks`).expect(200)).body).toEqual([]);
  });

  it('leaves open what nobody has told, and says which question would answer it', async () => {
    const { caseId, mother } = await family({});
    const check = await now(caseId);
    expect(bar(check, mother, 'notEnforceablyObliged')).toMatchObject({ verdict: 'unknown', facts: ['enforceablyObliged'] });
    expect(bar(check, mother, 'petitionPending')).toMatchObject({ verdict: 'unknown', procedures: ['petition'] });
    expect(bar(check, mother, 'otherTitlePossible')).toMatchObject({ verdict: 'unknown', judgement: 'bar_DE_NI_otherTitlePossible' });
  });

  it('takes a human’s answer, and what a procedure says', async () => {
    const { caseId, mother, grandmother } = await family();
    await tell(grandmother, { judgement: false }, { about: 'bar_DE_NI_minimumStay', source: 'Die Vorsitzende lässt die Ausnahme zu' });
    const { body: petition } = await office.lead.post(`/api/cases/${caseId}/procedures`, { kind: 'petition', personIds: [mother], startedOn: '2026-01-12' }).expect(201);
    const before = await now(caseId);
    expect(bar(before, grandmother, 'minimumStay')).toMatchObject({ verdict: 'clear', judged: true, againOn: null });
    expect(bar(before, mother, 'petitionPending')).toMatchObject({ verdict: 'unknown', why: expect.stringContaining('läuft seit 12.01.2026') });
    await office.lead.post(`/api/procedures/${petition.id as string}/end`, { endedOn: TODAY, outcome: 'settled', version: petition.version }).expect(200);
    expect(bar(await now(caseId), mother, 'petitionPending')).toMatchObject({ verdict: 'clear' });
  });
});

describe('a check that is kept', () => {
  it('has day, name and versions, and reminds once of looking again', async () => {
    const { caseId } = await family();
    const kept = await record(caseId);
    expect(kept).toMatchObject({ caseId, checkedOn: TODAY, checkedBy: 'Miriam Voss', ruleVersion: expect.any(String), people: [{}, { verdict: 'curable' }] });
    await record(caseId);
    const again = (await deadlinesOf(caseId)).filter(({ title }) => title.includes('neu prüfen'));
    expect(again).toMatchObject([{ type: 'wiedervorlage', dueOn: '2027-02-02', title: 'Zulässigkeit neu prüfen: Mindestaufenthalt (Nadia Beispiel)' }]);
    expect((await office.lead.get(`/api/checks/${kept.id!}`).expect(200)).body).toEqual(kept);
    const { body: history } = await office.lead.get(`/api/cases/${caseId}/history`).expect(200);
    expect((history as Page<HistoryEvent>).items.filter(({ code }) => code === 'check.recorded')).toHaveLength(2);
  });

  it('stays as it was when facts change, and shows what has changed', async () => {
    const { caseId, mother } = await family();
    const before = await record(caseId);
    app.clock.forwardMinutes(1);
    await tell(mother, { removalDateFixed: true, removalDate: '2026-04-30' });
    const after = await record(caseId);
    expect(bar((await office.lead.get(`/api/checks/${before.id!}`)).body as CheckResponse, mother, 'removalDateFixed').verdict).toBe('clear');
    for (const path of [`${before.id!}/compare/${after.id!}`, `${after.id!}/compare/${before.id!}`]) {
      const compared = (await office.lead.get(`/api/checks/${path}`).expect(200)).body as CheckComparison;
      expect(compared.people).toMatchObject([
        { personId: mother, bars: [{ code: 'removalDateFixed', label: 'Abschiebungstermin', before: { verdict: 'clear' }, after: { verdict: 'unknown' } }] },
      ]);
    }
    const { body } = await office.lead.get(`/api/cases/${caseId}/checks`).expect(200);
    expect((body as CheckSummary[]).map(({ id }) => id).sort()).toEqual([before.id, after.id].sort());
  });

  it('compares checks of one case only', async () => {
    const [one, other] = [await record((await family()).caseId), await record((await family()).caseId)];
    await office.lead.get(`/api/checks/${one.id!}/compare/${other.id!}`).expect(404);
  });

  it('waits until a closed case is open again', async () => {
    const { caseId } = await family();
    const { body } = await office.lead.get(`/api/cases/${caseId}`).expect(200);
    await office.lead.post(`/api/cases/${caseId}/close`, { reason: 'movedAway', version: body.version }).expect(200);
    expect((await office.lead.post(`/api/cases/${caseId}/checks`).expect(409)).body.code).toBe('case.closed');
  });
});

describe('handing in', () => {
  const draft = async (caseId: string, personIds: string[]) => (await office.lead.post(`/api/cases/${caseId}/submissions`, { personIds }).expect(201)).body as SubmissionResponse;
  const handIn = (id: string, more: object = {}) => office.lead.post(`/api/submissions/${id}/state-changes`, { to: 'received', on: TODAY, channel: 'post', version: 1, ...more });

  it('asks for a named override with a reason while a bar stands, and keeps it', async () => {
    const { caseId, mother, grandmother } = await family();
    const { id } = await draft(caseId, [mother, grandmother]);
    const refused = await handIn(id).expect(409);
    expect(refused.body).toMatchObject({ code: 'submission.bar-stands', params: { bars: 'minimumStay' } });
    expect((await handIn(id, { override: { reason: '  ' } }).expect(400)).body.code).toBe('validation.failed');
    expect((await office.lead.get(`/api/submissions/${id}`)).body).toMatchObject({ state: 'draft', version: 1, changes: [] });

    const { body } = await handIn(id, { override: { reason: 'Ausnahme wegen der Dialyse beantragt' } }).expect(201);
    expect((body as SubmissionResponse).changes).toMatchObject([
      { by: 'Miriam Voss', override: { reason: 'Ausnahme wegen der Dialyse beantragt', bars: [{ code: 'minimumStay', label: 'Mindestaufenthalt' }] } },
    ]);
    const { body: history } = await office.lead.get(`/api/cases/${caseId}/history`).expect(200);
    expect((history as Page<HistoryEvent>).items.find(({ code }) => code === 'submission.stateChanged')?.details).toMatchObject({
      overriddenBars: 'Mindestaufenthalt', overrideReason: 'Ausnahme wegen der Dialyse beantragt',
    });
  });

  it('asks for nothing when nothing stands for the people of the Eingabe', async () => {
    const { caseId, mother } = await family();
    const { body } = await handIn((await draft(caseId, [mother])).id).expect(201);
    expect((body as SubmissionResponse).changes).toMatchObject([{ override: null }]);
  });

  it('asks when a compulsory bar is not known', async () => {
    const { caseId, mother } = await family({});
    const { body } = await handIn((await draft(caseId, [mother])).id).expect(409);
    expect((body.params.bars as string).split(',')).toEqual(['notInGermany', 'otherLandResponsible', 'notEnforceablyObliged', 'removalDateFixed', 'criminalOffence']);
  });
});

describe('who may see it', () => {
  it('shows another organisation nothing', async () => {
    const { caseId } = await family();
    const { id } = await record(caseId);
    for (const path of [`/api/cases/${caseId}/check`, `/api/cases/${caseId}/checks`, `/api/checks/${id!}`, `/api/checks/${id!}/compare/${id!}`]) await stranger.get(path).expect(404);
    await stranger.post(`/api/cases/${caseId}/checks`).expect(404);
  });

  it('shows volunteers nothing of it, and a guiding lawyer may read', async () => {
    const { caseId } = await family();
    const [volunteer, lawyer] = [await office.join('volunteer'), await office.join('guidingLawyer')];
    await office.lead.post(`/api/cases/${caseId}/team`, { userId: volunteer.id }).expect(200);
    await volunteer.get(`/api/cases/${caseId}/check`).expect(403);
    await lawyer.get(`/api/cases/${caseId}/check`).expect(200);
    await lawyer.post(`/api/cases/${caseId}/checks`).expect(403);
  });
});
