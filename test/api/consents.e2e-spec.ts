import { randomUUID } from 'node:crypto';
import type { ConsentResponse, MissingConsent, RequestDraftResponse } from '@bleibeakte/contracts';
import { type Office, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
let personId: string;
let caseId: string;
let itemId: string;
beforeAll(async () => {
  app = await TestApp.start();
  office = await app.office();
  personId = (await office.lead.post('/api/persons', { firstName: 'Yusuf', lastName: 'Al-Amin' }).expect(201)).body.id as string;
  caseId = (await office.lead.post('/api/cases', { personIds: [personId], land: 'DE-NI' }).expect(201)).body.id as string;
  const item = { argument: 'school', title: 'Zeugnis', personIds: [personId] };
  itemId = (await office.lead.post(`/api/cases/${caseId}/evidence`, item).expect(201)).body.id as string;
});
afterAll(() => app?.stop());

const toSchool = { kind: 'recipients', recipients: ['school'], givenOn: '2026-03-02', language: 'ar', textVersion: '2026-11' };
const record = async (more: object = {}): Promise<ConsentResponse> =>
  (await office.lead.post(`/api/cases/${caseId}/consents`, { ...toSchool, personId, ...more }).expect(201)).body as ConsentResponse;
const missing = async (recipient: string): Promise<MissingConsent[]> =>
  ((await office.lead.get(`/api/evidence/${itemId}/request-draft?recipient=${recipient}`).expect(200)).body as RequestDraftResponse).missing
    .map(({ name: _, ...one }) => one);

describe('consents', () => {
  it('are asked for before a body hears of somebody, and carry until they are taken back', async () => {
    expect(await missing('school')).toEqual([{ personId, kind: 'recipients' }]);
    const consent = await record({ interpreter: 'Frau Haddad', namedAs: 'Yusuf A.', note: ' ' });
    expect(consent).toMatchObject({
      caseId, personId, kind: 'recipients', recipients: ['school'], channels: [], namedAs: 'Yusuf A.', language: 'ar', interpreter: 'Frau Haddad',
      note: null, inForce: true, withdrawnAt: null, uses: [], version: 1,
    });
    expect(await missing('school')).toEqual([]);
    expect(await missing('employer')).toHaveLength(1);

    const { body } = await office.lead.post(`/api/consents/${consent.id}/withdraw`, { note: 'Möchte es nicht mehr.', version: 1 }).expect(200);
    expect(body).toMatchObject({ inForce: false, withdrawnBy: { name: 'Miriam Voss' }, withdrawnBecause: 'Möchte es nicht mehr.', version: 2 });
    expect(await missing('school')).toHaveLength(1);
    expect((await office.lead.post(`/api/consents/${consent.id}/withdraw`, { version: 2 }).expect(409)).body.code).toBe('consent.withdrawn');
    const all = (await office.lead.get(`/api/cases/${caseId}/consents`).expect(200)).body as ConsentResponse[];
    expect(all.map(({ id }) => id)).toContain(consent.id);
  });

  it('end by themselves on their last day', async () => {
    const past = await record({ kind: 'publicity', recipients: [], givenOn: '2026-02-20', validUntil: '2026-03-01' });
    expect(past.inForce).toBe(false);
    expect(await missing('press')).toEqual([{ personId, kind: 'publicity' }]);
    await record({ kind: 'publicity', recipients: [], validUntil: '2026-03-02' });
    expect(await missing('press')).toEqual([]);
  });

  it('ask a doctor only with a release from secrecy', async () => {
    await record({ recipients: ['doctor'] });
    expect(await missing('doctor')).toEqual([{ personId, kind: 'secrecyRelease' }]);
    await record({ kind: 'secrecyRelease', recipients: ['doctor'] });
    expect(await missing('doctor')).toEqual([]);
  });

  it.each([
    ['a day to come', { givenOn: '2026-03-03' }, 422, 'consent.date-in-future'],
    ['an end before its start', { validUntil: '2026-03-01' }, 422, 'consent.ends-before-start'],
    ['nobody to whom', { recipients: [] }, 422, 'consent.recipient-missing'],
    ['protected matters without saying which', { kind: 'specialCategories' }, 422, 'consent.category-missing'],
    ['an unknown text', { textVersion: '1999-01' }, 400, 'validation.failed'],
    ['a person of nobody', { personId: randomUUID() }, 404, 'not-found'],
    ['a paper of nobody', { documentId: randomUUID() }, 404, 'not-found'],
  ])('refuse %s', async (_, wrong, status, code) => {
    const { body } = await office.lead.post(`/api/cases/${caseId}/consents`, { ...toSchool, personId, ...wrong }).expect(status);
    expect(body.code).toBe(code);
  });

  it('can be taken back on a closed case', async () => {
    const closing = (await office.lead.post('/api/cases', { personIds: [personId], land: 'DE-NI' }).expect(201)).body as { id: string; version: number };
    const consent = (await office.lead.post(`/api/cases/${closing.id}/consents`, { ...toSchool, personId }).expect(201)).body as ConsentResponse;
    await office.lead.post(`/api/cases/${closing.id}/close`, { reason: 'left', version: closing.version }).expect(200);
    expect((await office.lead.post(`/api/cases/${closing.id}/consents`, { ...toSchool, personId }).expect(409)).body.code).toBe('case.closed');
    await office.lead.post(`/api/consents/${consent.id}/withdraw`, { version: 1 }).expect(200);
  });

  it('are not for volunteers', async () => {
    const volunteer = await office.join('volunteer');
    await volunteer.get(`/api/cases/${caseId}/consents`).expect(403);
    await volunteer.post(`/api/cases/${caseId}/consents`, { ...toSchool, personId }).expect(403);
  });
});
