import { randomUUID } from 'node:crypto';
import type { DeadlineSummary, OriginalResponse } from '@bleibeakte/contracts';
import { type Office, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
let caseId: string;
beforeAll(async () => {
  app = await TestApp.start();
  office = await app.office();
  const person = (await office.lead.post('/api/persons', { firstName: 'Samira', lastName: 'Al-Amin' }).expect(201)).body.id as string;
  caseId = (await office.lead.post('/api/cases', { personIds: [person], land: 'DE-NI' }).expect(201)).body.id as string;
});
afterAll(() => app?.stop());

const given = { paper: 'Geburtsurkunde', place: 'authority', placeName: 'Ausländerbehörde', since: '2026-02-10', backOn: '2026-02-27' };
const enter = async (more: object = {}): Promise<OriginalResponse> =>
  (await office.lead.post(`/api/cases/${caseId}/originals`, { ...given, ...more }).expect(201)).body as OriginalResponse;
const obligations = async (title: string): Promise<DeadlineSummary[]> =>
  ((await office.lead.get(`/api/cases/${caseId}/deadlines`).expect(200)).body as DeadlineSummary[]).filter((one) => one.title === title);

describe('original papers', () => {
  it('that have to come back are an obligation until they have moved', async () => {
    const original = await enter();
    expect(original).toMatchObject({ ...given, personId: null, overdue: true, before: [], version: 1 });
    expect(await obligations('Original zurück? Geburtsurkunde')).toMatchObject([{ state: 'open' }]);
    const moved = (await office.lead.post(`/api/originals/${original.id}/moves`, { place: 'here', placeName: 'Schrank 2', since: '2026-03-01', version: 1 }).expect(200)).body as OriginalResponse;
    expect(moved).toMatchObject({
      place: 'here', placeName: 'Schrank 2', backOn: null, overdue: false, version: 2,
      before: [{ place: 'authority', placeName: 'Ausländerbehörde', since: '2026-02-10', until: '2026-03-01' }],
    });
    expect(await obligations('Original zurück? Geburtsurkunde')).toMatchObject([{ state: 'obsolete' }]);
    expect((await office.lead.post(`/api/originals/${original.id}/moves`, { place: 'person', since: '2026-03-02', version: 1 }).expect(409)).body.code).toBe('conflict.version');
    expect((await office.lead.post(`/api/originals/${original.id}/moves`, { place: 'person', since: '2026-02-28', version: 2 }).expect(422)).body.code).toBe('original.before-last-move');
  });

  it.each([
    [{ since: '2026-03-03', backOn: null }, 422],
    [{ backOn: '2026-02-09' }, 422],
    [{ paper: ' ' }, 400],
    [{ place: 'moon' }, 400],
    [{ personId: randomUUID() }, 404],
    [{ receiptDocumentId: randomUUID() }, 404],
  ])('refuse %j and keep nothing', async (wrong, status) => {
    const list = async () => (await office.lead.get(`/api/cases/${caseId}/originals`).expect(200)).body as OriginalResponse[];
    const before = (await list()).length;
    await office.lead.post(`/api/cases/${caseId}/originals`, { ...given, ...wrong }).expect(status);
    expect(await list()).toHaveLength(before);
  });
});
