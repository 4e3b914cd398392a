import { randomUUID } from 'node:crypto';
import type { DeadlineSummary, EffortResponse } from '@bleibeakte/contracts';
import { givenPdf } from '../support/given-files.ts';
import { type Office, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
let personId: string;
let caseId: string;
beforeAll(async () => {
  app = await TestApp.start();
  office = await app.office();
  personId = (await office.lead.post('/api/persons', { firstName: 'Samira', lastName: 'Al-Amin' }).expect(201)).body.id as string;
  caseId = (await office.lead.post('/api/cases', { personIds: [personId], land: 'DE-NI' }).expect(201)).body.id as string;
});
afterAll(() => app?.stop());

const record = async (more: object = {}): Promise<EffortResponse> =>
  (await office.lead.post(`/api/cases/${caseId}/passport-efforts`, { personId, kind: 'visit', on: '2026-02-10', ...more }).expect(201)).body as EffortResponse;
const all = async (): Promise<EffortResponse[]> => (await office.lead.get(`/api/cases/${caseId}/passport-efforts`).expect(200)).body as EffortResponse[];

describe('efforts to get a passport', () => {
  it('stand by day with body, result, cost and proof, and the next attempt reminds', async () => {
    const document = (await office.lead.upload(`/api/cases/${caseId}/documents`, await givenPdf(), 'Termin.pdf').expect(201)).body.id as string;
    const later = await record({
      on: '2026-02-20', body: 'Botschaft Berlin', what: 'Pass beantragt', result: 'Ohne Geburtsurkunde abgelehnt', cost: 49.9, documentIds: [document],
      nextOn: '2026-03-16', next: 'Botschaft anrufen', source: ' ',
    });
    expect(later).toMatchObject({ kind: 'visit', body: 'Botschaft Berlin', cost: 49.9, source: null, documents: [{ id: document, fileName: 'Termin.pdf' }], recordedBy: { name: 'Miriam Voss' } });
    const earlier = await record({ on: '2026-01-05', kind: 'call', unreasonableBecause: 'Verwandte würden gefährdet', source: 'Auskunft Pro Asyl 2025' });
    expect((await all()).map(({ id }) => id)).toEqual([earlier.id, later.id]);
    const deadlines = (await office.lead.get(`/api/cases/${caseId}/deadlines`).expect(200)).body as DeadlineSummary[];
    expect(deadlines).toContainEqual(expect.objectContaining({ title: 'Botschaft anrufen', type: 'wiedervorlage', dueOn: '2026-03-16' }));
  });

  it('are changed by version and struck through with a reason, never removed', async () => {
    const { id } = await record();
    const { body } = await office.lead.patch(`/api/passport-efforts/${id}`, { result: 'Termin im Mai', version: 1 }).expect(200);
    expect(body).toMatchObject({ result: 'Termin im Mai', kind: 'visit', version: 2 });
    expect((await office.lead.patch(`/api/passport-efforts/${id}`, { result: 'X', version: 1 }).expect(409)).body.code).toBe('conflict.version');
    const withdrawn = (await office.lead.post(`/api/passport-efforts/${id}/withdraw`, { reason: 'War die Schwester', version: 2 }).expect(200)).body as EffortResponse;
    expect(withdrawn).toMatchObject({ withdrawnBecause: 'War die Schwester', result: 'Termin im Mai' });
    expect((await office.lead.patch(`/api/passport-efforts/${id}`, { result: 'X', version: 3 }).expect(409)).body.code).toBe('effort.withdrawn');
    expect((await all()).map((one) => one.id)).toContain(id);
  });

  it.each([
    [{ on: '2026-03-03' }, 422],
    [{ kind: 'war' }, 400],
    [{ cost: -1 }, 400],
    [{ personId: randomUUID() }, 404],
    [{ documentIds: [randomUUID()] }, 404],
    [{ nextOn: '2026-02-30' }, 400],
  ])('refuse %j and keep nothing', async (wrong, status) => {
    const before = (await all()).length;
    await office.lead.post(`/api/cases/${caseId}/passport-efforts`, { personId, kind: 'visit', on: '2026-02-10', ...wrong }).expect(status);
    expect(await all()).toHaveLength(before);
  });

  it('are entered by a volunteer of the team, and by no other', async () => {
    const volunteer = await office.join('volunteer');
    await volunteer.post(`/api/cases/${caseId}/passport-efforts`, { personId, kind: 'visit', on: '2026-02-10' }).expect(404);
    const me = (await volunteer.get('/api/auth/me').expect(200)).body as { id: string };
    await office.lead.post(`/api/cases/${caseId}/team`, { userId: me.id });
    await volunteer.post(`/api/cases/${caseId}/passport-efforts`, { personId, kind: 'visit', on: '2026-02-10' }).expect(201);
  });
});
