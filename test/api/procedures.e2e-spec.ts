import type { DeadlineSummary, ProcedureResponse } from '@bleibeakte/contracts';
import { type Office, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
let personId: string;
let caseId: string;
beforeAll(async () => {
  app = await TestApp.start();
  office = await app.office();
  personId = (await office.lead.post('/api/persons', { firstName: 'Samira', lastName: 'Al-Amin' }).expect(201)).body.id as string;
  caseId = (await office.lead.post('/api/cases', { personIds: [personId], land: 'DE-HE' }).expect(201)).body.id as string;
});
afterAll(() => app?.stop());

const enter = async (more: object = {}) =>
  (await office.lead.post(`/api/cases/${caseId}/procedures`, { kind: 'petition', personIds: [personId], startedOn: '2026-01-12', ...more }).expect(201)).body as ProcedureResponse;

describe('procedures beside the Eingabe', () => {
  it('keeps body, number and days, and says what it blocks in this Land', async () => {
    const petition = await enter({ body: 'Hessischer Landtag', reference: '20/04711', note: ' ' });
    expect(petition).toMatchObject({
      caseId, kind: 'petition', state: 'running', personIds: [personId], startedOn: '2026-01-12', endedOn: null, outcome: null,
      body: 'Hessischer Landtag', reference: '20/04711', note: null, blocks: ['petitionNotClosed'], version: 1,
    });
    const { body } = await office.lead.get(`/api/cases/${caseId}/procedures`).expect(200);
    expect(body).toContainEqual(petition);
  });

  it('ends with an outcome, blocks nothing any more, and asks for a new check', async () => {
    const { id } = await enter({ kind: 'residenceApplication' });
    const { body } = await office.lead.post(`/api/procedures/${id}/end`, { endedOn: '2026-02-27', outcome: 'refused', note: 'Bescheid vom 25.2.', version: 1 }).expect(200);
    expect(body).toMatchObject({ state: 'ended', endedOn: '2026-02-27', outcome: 'refused', blocks: [], note: 'Bescheid vom 25.2.', version: 2 });
    const deadlines = (await office.lead.get(`/api/cases/${caseId}/deadlines`).expect(200)).body as DeadlineSummary[];
    expect(deadlines.filter(({ title }) => title === 'Zulässigkeit neu prüfen: Antrag auf Aufenthaltstitel beendet')).toMatchObject([
      { type: 'wiedervorlage', dueOn: '2026-03-02', state: 'open' },
    ]);
    expect((await office.lead.post(`/api/procedures/${id}/end`, { endedOn: '2026-02-27', outcome: 'refused', version: 2 }).expect(409)).body.code).toBe('procedure.ended');
  });

  it('changes what was said and refuses an old version', async () => {
    const { id } = await enter();
    const { body } = await office.lead.patch(`/api/procedures/${id}`, { kind: 'court', body: 'VG Kassel', startedOn: '2026-01-13', version: 1 }).expect(200);
    expect(body).toMatchObject({ kind: 'court', body: 'VG Kassel', startedOn: '2026-01-13', version: 2 });
    expect((await office.lead.patch(`/api/procedures/${id}`, { body: 'X', version: 1 }).expect(409)).body.code).toBe('conflict.version');
  });

  it.each([
    [{ startedOn: '2026-03-03' }, 422],
    [{ startedOn: '2026-02-30' }, 400],
    [{ kind: 'war' }, 400],
    [{ personIds: ['00000000-0000-4000-8000-000000000000'] }, 404],
  ])('refuses %j and keeps nothing', async (wrong, status) => {
    const before = (await office.lead.get(`/api/cases/${caseId}/procedures`).expect(200)).body as unknown[];
    await office.lead.post(`/api/cases/${caseId}/procedures`, { kind: 'petition', personIds: [personId], startedOn: '2026-01-12', ...wrong }).expect(status);
    expect((await office.lead.get(`/api/cases/${caseId}/procedures`).expect(200)).body).toHaveLength(before.length);
  });

  it('cannot end before it began, and a failed end leaves no obligation', async () => {
    const { id } = await enter();
    const before = (await office.lead.get(`/api/cases/${caseId}/deadlines`).expect(200)).body as unknown[];
    expect((await office.lead.post(`/api/procedures/${id}/end`, { endedOn: '2026-01-11', outcome: 'other', version: 1 }).expect(422)).body.code).toBe('procedure.ends-before-start');
    expect((await office.lead.post(`/api/procedures/${id}/end`, { endedOn: '2026-01-15', outcome: 'other', version: 7 }).expect(409)).body.code).toBe('conflict.version');
    expect((await office.lead.get(`/api/cases/${caseId}/deadlines`).expect(200)).body).toHaveLength(before.length);
  });
});
