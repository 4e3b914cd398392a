import type { CheckResponse, ConsentResponse, DocumentResponse, EvidenceMatrixResponse, EvidenceRequestResponse, EvidenceResponse, FactsResponse } from '@bleibeakte/contracts';
import { givenPdf } from '../support/given-files.ts';
import { type Office, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
let nadia: string;
let caseId: string;
beforeAll(async () => {
  app = await TestApp.start();
  office = await app.office();
});
beforeEach(async () => {
  nadia = (await office.lead.post('/api/persons', { firstName: 'Nadia', lastName: 'Haddad' }).expect(201)).body.id as string;
  caseId = (await office.lead.post('/api/cases', { personIds: [nadia], land: 'DE-NI' }).expect(201)).body.id as string;
});
afterAll(() => app?.stop());

const HEALTH = { argument: 'health', title: 'Bericht über die Dialyse', kind: 'medicalReport', note: 'dreimal in der Woche' };
const toHealth = (): Promise<ConsentResponse> => office.agree(caseId, nadia, { kind: 'specialCategories', categories: ['health'] });
const withdraw = (consent: ConsentResponse) => office.lead.post(`/api/consents/${consent.id}/withdraw`, { version: consent.version }).expect(200);
const enter = async (more: object = {}): Promise<EvidenceResponse> =>
  (await office.lead.post(`/api/cases/${caseId}/evidence`, { ...HEALTH, personIds: [nadia], ...more }).expect(201)).body as EvidenceResponse;
const upload = async (evidenceItemId: string, status = 201): Promise<DocumentResponse> =>
  (await office.lead.upload(`/api/cases/${caseId}/documents`, await givenPdf('Bericht'), 'Dialyse.pdf').field('evidenceItemId', evidenceItemId).expect(status)).body as DocumentResponse;
const items = async (agent = office.lead): Promise<EvidenceResponse[]> => (await agent.get(`/api/cases/${caseId}/evidence`).expect(200)).body as EvidenceResponse[];

describe('compartments', () => {
  it('cannot be written into until the person has agreed to just that', async () => {
    await office.agree(caseId, nadia, { kind: 'storing' });
    await office.agree(caseId, nadia, { kind: 'specialCategories', categories: ['offences'] });
    const { body } = await office.lead.post(`/api/cases/${caseId}/evidence`, { ...HEALTH, personIds: [nadia] }).expect(403);
    expect(body).toMatchObject({ code: 'compartment.closed', params: { compartment: 'health', persons: nadia } });
    await office.lead.post(`/api/cases/${caseId}/evidence/accept`, { kind: 'medicalReport', personIds: [nadia] }).expect(403);
    await office.lead.post(`/api/cases/${caseId}/evidence`, { argument: 'vulnerability', title: 'Bericht', personIds: [] }).expect(403);
    expect(await items()).toEqual([]);
    await toHealth();
    expect(await enter()).toMatchObject({ title: HEALTH.title, closed: null });
  });

  it('want the consent of everybody of whom an item speaks', async () => {
    const son = (await office.lead.post('/api/persons', { firstName: 'Karim' }).expect(201)).body.id as string;
    const file = (await office.lead.post('/api/cases', { personIds: [nadia, son], land: 'DE-NI' }).expect(201)).body.id as string;
    await toHealth();
    const both = { ...HEALTH, personIds: [nadia, son] };
    expect((await office.lead.post(`/api/cases/${file}/evidence`, both).expect(403)).body.params.persons).toBe(son);
    // Who agreed in one case has agreed in the other.
    await office.lead.post(`/api/cases/${file}/evidence`, { ...HEALTH, personIds: [nadia] }).expect(201);
    // Of nobody in particular means of all.
    expect((await office.lead.post(`/api/cases/${file}/evidence`, { ...HEALTH, personIds: [] }).expect(403)).body.params.persons).toBe(son);
  });

  it('close at once when the consent is taken back: nothing can be read, changed, sent or downloaded, only removed', async () => {
    const consent = await toHealth();
    await office.agree(caseId, nadia, { kind: 'recipients', recipients: ['doctor'] });
    await office.agree(caseId, nadia, { kind: 'secrecyRelease', recipients: ['doctor'] });
    const item = await enter();
    const paper = await upload(item.id);
    const asking = { recipient: 'doctor', channel: 'phone', body: 'Nierenzentrum', text: 'Bitte um den Bericht.', question: 'Ob er in Arbeit ist.' };
    const version = (await items())[0]!.version;
    const request = (await office.lead.post(`/api/evidence/${item.id}/requests`, { ...asking, version }).expect(201)).body as EvidenceRequestResponse;

    const taken = (await withdraw(consent)).body as ConsentResponse;
    expect(taken.uses).toMatchObject([{ kind: 'request', id: request.id, open: true }]);
    const [closed] = await items();
    expect(closed).toMatchObject({ closed: 'health', note: null, owedBy: null, documents: [{ id: paper.id }] });
    const matrix = (await office.lead.get(`/api/cases/${caseId}/evidence-matrix`).expect(200)).body as EvidenceMatrixResponse;
    const documents = (await office.lead.get(`/api/cases/${caseId}/documents`).expect(200)).body as DocumentResponse[];
    const inbox = (await office.lead.get('/api/inbox').expect(200)).body as DocumentResponse[];
    const asked = (await office.lead.get(`/api/evidence/${item.id}/requests`).expect(200)).body as EvidenceRequestResponse[];
    expect(documents).toMatchObject([{ id: paper.id, fileName: 'Verschlossen', sha256: '' }]);
    const history = (await office.lead.get(`/api/cases/${caseId}/history`).expect(200)).body as unknown;
    const today = (await office.lead.get('/api/today').expect(200)).body as unknown;
    expect(asked).toMatchObject([{ id: request.id, consentMissing: true }]);
    expect(JSON.stringify([closed, matrix, documents, inbox, asked, history, today])).not.toMatch(/Dialyse|dreimal|Nierenzentrum/);

    const code = 'compartment.closed';
    expect((await office.lead.get(`/api/documents/${paper.id}/file`).expect(403)).body.code).toBe(code);
    expect((await office.lead.patch(`/api/documents/${paper.id}`, { fileName: 'x.pdf', version: paper.version }).expect(403)).body.code).toBe(code);
    expect((await office.lead.patch(`/api/evidence/${item.id}`, { argument: 'health', title: 'Anders', version: closed!.version }).expect(403)).body.code).toBe(code);
    expect((await office.lead.post(`/api/evidence/${item.id}/moves`, { to: 'idea', version: closed!.version }).expect(403)).body.code).toBe(code);
    expect((await office.lead.post(`/api/evidence-requests/${request.id}/reminders`, { channel: 'phone', version: request.version }).expect(403)).body.code).toBe(code);
    await office.lead.get(`/api/evidence/${item.id}/request-draft`).expect(403);
    await upload(item.id, 403);
    await office.lead.delete(`/api/documents/${paper.id}`).expect(204);
  });

  it('are for those only who counsel, whatever was agreed', async () => {
    await toHealth();
    const item = await enter();
    const paper = await upload(item.id);
    const volunteer = await office.join('volunteer');
    await office.lead.post(`/api/cases/${caseId}/team`, { userId: volunteer.id }).expect(200);
    expect(await items(volunteer)).toMatchObject([{ id: item.id, closed: 'health', note: null }]);
    await volunteer.get(`/api/documents/${paper.id}/file`).expect(403);
    await volunteer.post(`/api/cases/${caseId}/evidence`, { ...HEALTH, personIds: [nadia] }).expect(403);
  });

  it('hold answers as well: what tells of an offence is written only with consent, and not reckoned with without', async () => {
    const tell = (code: string, value: unknown) => office.lead.post(`/api/persons/${nadia}/facts`, { code, value, standing: 'claimed' });
    await tell('dayFines', 0).expect(200);
    await tell('prisonSentence', false).expect(200);
    expect((await tell('dayFines', 120).expect(403)).body).toMatchObject({ code: 'compartment.closed', params: { compartment: 'offences' } });
    const consent = await office.agree(caseId, nadia, { kind: 'specialCategories', categories: ['offences'] });
    await tell('dayFines', 120).expect(200);
    const facts = async (): Promise<FactsResponse> => (await office.lead.get(`/api/persons/${nadia}/facts`).expect(200)).body as FactsResponse;
    const check = async (): Promise<string> => JSON.stringify((await office.lead.get(`/api/cases/${caseId}/check`).expect(200)).body as CheckResponse);
    expect((await facts()).closed).toEqual(['health', 'vulnerability']);
    const known = await check();
    await withdraw(consent);
    const after = await facts();
    expect(after.closed).toContain('offences');
    expect(JSON.stringify(after)).not.toContain('120');
    expect(await check()).not.toBe(known);
  });
});
