import type { EvidenceResponse } from '@bleibeakte/contracts';
import { PrismaService } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import { givenPdf } from '../support/given-files.ts';
import { type Office, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
let caseId: string;
let personId: string;
beforeAll(async () => {
  app = await TestApp.start();
  office = await app.office();
  ({ caseId, personId } = await givenCase(office));
});
afterAll(() => app?.stop());

async function givenCase(of: Office): Promise<{ caseId: string; personId: string }> {
  const person = await of.lead.post('/api/persons', { firstName: 'Leyla', lastName: 'Demir' }).expect(201);
  const opened = await of.lead.post('/api/cases', { personIds: [person.body.id], land: 'DE-BE' }).expect(201);
  return { caseId: opened.body.id as string, personId: person.body.id as string };
}

const add = async (more: object = {}, to = caseId) =>
  (await office.lead.post(`/api/cases/${to}/evidence`, { argument: 'school', title: 'Halbjahreszeugnis', personIds: [personId], ...more }).expect(201))
    .body as EvidenceResponse;
const move = (id: string, version: number, to: string, reason?: string) => office.lead.post(`/api/evidence/${id}/moves`, { to, version, reason });

describe('evidence', () => {
  it('keeps what is needed, from whom and until when', async () => {
    const item = await add({ owedBy: 'Klassenlehrerin Frau Kolb', note: '', expectedOn: '2026-03-20' });
    expect(item).toMatchObject({
      caseId, argument: 'school', title: 'Halbjahreszeugnis', personIds: [personId], state: 'idea', owedBy: 'Klassenlehrerin Frau Kolb',
      note: null, impossibleBecause: null, expectedOn: '2026-03-20', documents: [], version: 1,
      nextStates: ['asked', 'promised', 'received', 'impossible'], createdAt: '2026-03-02T08:00:00.000Z',
    });
    const { body } = await office.lead.get(`/api/cases/${caseId}/evidence`).expect(200);
    expect(body).toContainEqual(item);
  });

  it('changes what was said and refuses an old version', async () => {
    const { id } = await add();
    const { body } = await office.lead.patch(`/api/evidence/${id}`, { title: 'Jahreszeugnis', argument: 'training', note: 'liegt im Ordner', version: 1 }).expect(200);
    expect(body).toMatchObject({ title: 'Jahreszeugnis', argument: 'training', note: 'liegt im Ordner', personIds: [personId], version: 2 });
    expect((await office.lead.patch(`/api/evidence/${id}`, { title: 'Anders', version: 1 }).expect(409)).body.code).toBe('conflict.version');
    expect((await move(id, 1, 'asked').expect(409)).body.code).toBe('conflict.version');
  });

  it('goes from the idea to the bundle; received needs a document or a note', async () => {
    const { id } = await add();
    await move(id, 1, 'asked').expect(200);
    expect((await move(id, 2, 'received').expect(409)).body.code).toBe('evidence.document-missing');
    const document = await office.lead
      .upload(`/api/cases/${caseId}/documents`, await givenPdf(), 'Zeugnis.pdf').field('evidenceItemId', id).expect(201);
    const { body } = await move(id, 2, 'received').expect(200);
    expect(body).toMatchObject({
      state: 'received', nextStates: ['checked', 'asked', 'impossible'],
      documents: [{ id: document.body.id, fileName: 'Zeugnis.pdf', type: 'pdf', status: 'notScanned' }],
    });
    await move(id, 3, 'checked').expect(200);
    await move(id, 4, 'inBundle').expect(200);
    const refused = await move(id, 5, 'idea').expect(409);
    expect(refused.body).toMatchObject({ code: 'evidence.state-not-allowed', params: { from: 'inBundle', to: 'idea' } });
    await office.lead.patch(`/api/documents/${document.body.id}`, { evidenceItemId: null, version: 1 }).expect(200);
    const list = (await office.lead.get(`/api/cases/${caseId}/evidence`).expect(200)).body as EvidenceResponse[];
    expect(list.find((item) => item.id === id)?.documents).toEqual([]);
  });

  it('says why something cannot be had, and forgets it when it can be had after all', async () => {
    const { id } = await add();
    expect((await move(id, 1, 'impossible').expect(422)).body.code).toBe('evidence.reason-missing');
    expect((await move(id, 1, 'impossible', 'Die Schule ist geschlossen').expect(200)).body.impossibleBecause).toBe('Die Schule ist geschlossen');
    expect((await move(id, 2, 'idea').expect(200)).body.impossibleBecause).toBeNull();
  });

  it('lets one of two moves at once win', async () => {
    const { id } = await add();
    const answers = await Promise.all([move(id, 1, 'asked'), move(id, 1, 'promised')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('refuses fields that are not as expected', async () => {
    const refused = async (body: object) => (await office.lead.post(`/api/cases/${caseId}/evidence`, body).expect(400)).body.errors[0].pointer as string;
    const good = { argument: 'school', title: 'x', personIds: [] };
    expect(await refused({ ...good, argument: 'magic' })).toBe('/argument');
    expect(await refused({ ...good, title: '  ' })).toBe('/title');
    expect(await refused({ ...good, title: 'x'.repeat(201) })).toBe('/title');
    expect(await refused({ ...good, personIds: ['x'] })).toBe('/personIds');
    expect(await refused({ ...good, expectedOn: '2026-02-30' })).toBe('/expectedOn');
    expect(await refused({ ...good, state: 'checked' })).toBe('/state');
  });

  it('writes additions, changes and moves into the history', async () => {
    const { id } = await add();
    await office.lead.patch(`/api/evidence/${id}`, { title: 'Anders', version: 1 }).expect(200);
    await move(id, 2, 'asked').expect(200);
    const { db } = app.app.get(PrismaService);
    const events = await runFor(office.organisationId, async () => db.auditEvent.findMany({ where: { subjectId: id } }));
    expect(events.map(({ code }) => code).sort()).toEqual(['evidence.changed', 'evidence.created', 'evidence.moved']);
  });
});

describe('rights to evidence', () => {
  it('answers another office like nobody, also for persons inside requests', async () => {
    const other = await app.office();
    const foreign = await givenCase(other);
    const { id } = await add();
    const good = { argument: 'school', title: 'x', personIds: [] };
    await other.lead.get(`/api/cases/${caseId}/evidence`).expect(404);
    await other.lead.post(`/api/cases/${caseId}/evidence`, good).expect(404);
    await other.lead.patch(`/api/evidence/${id}`, { title: 'x', version: 1 }).expect(404);
    await other.lead.post(`/api/evidence/${id}/moves`, { to: 'asked', version: 1 }).expect(404);
    await office.lead.post(`/api/cases/${caseId}/evidence`, { ...good, personIds: [foreign.personId] }).expect(404);
    const second = await givenCase(office);
    await office.lead.patch(`/api/evidence/${id}`, { personIds: [second.personId], version: 1 }).expect(404);
  });

  it('shows volunteers the cases they are in only', async () => {
    const volunteer = await office.join('volunteer');
    const { id } = await add();
    await volunteer.get(`/api/cases/${caseId}/evidence`).expect(404);
    await volunteer.post(`/api/evidence/${id}/moves`, { to: 'asked', version: 1 }).expect(404);
    const { db } = app.app.get(PrismaService);
    const member = { organisationId: office.organisationId, caseId, userId: volunteer.id };
    await runFor(office.organisationId, async () => db.caseMember.create({ data: member }));
    await volunteer.post(`/api/evidence/${id}/moves`, { to: 'asked', version: 1 }).expect(200);
    await (await office.join('interpreter')).get(`/api/cases/${caseId}/evidence`).expect(403);
  });

  it('changes nothing in a closed case', async () => {
    const closed = await givenCase(office);
    const item = await add({ personIds: [] }, closed.caseId);
    const { db } = app.app.get(PrismaService);
    await runFor(office.organisationId, async () => db.caseFile.updateMany({ where: { id: closed.caseId }, data: { closedAt: app.clock.now() } }));
    expect((await move(item.id, 1, 'asked').expect(409)).body.code).toBe('case.closed');
    await office.lead.get(`/api/cases/${closed.caseId}/evidence`).expect(200);
  });
});
