import type { DeadlineSummary, EvidenceMatrixResponse, EvidenceResponse } from '@bleibeakte/contracts';
import { PrismaService } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import { givenPdf } from '../support/given-files.ts';
import { type Office, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await TestApp.start();
  office = await app.office();
});
afterAll(() => app?.stop());

/** A mother who works, and her daughter of eleven; in Niedersachsen. */
async function givenFamily(of: Office = office) {
  const mother = (await of.lead.post('/api/persons', { firstName: 'Samira', lastName: 'Al-Amin', birthDate: '1988-01-15' }).expect(201)).body.id as string;
  const daughter = (await of.lead.post('/api/persons', { firstName: 'Lina', lastName: 'Al-Amin', birthDate: '2014-06-01', householdOf: mother }).expect(201)).body.id as string;
  const caseId = (await of.lead.post('/api/cases', { personIds: [mother, daughter], land: 'DE-NI' }).expect(201)).body.id as string;
  const tell = (code: string, value: unknown) => of.lead.post(`/api/persons/${mother}/facts`, { code, value, standing: 'claimed', source: 'Gespräch' }).expect(200);
  await tell('workPeriods', [{ from: '2024-01-01', to: null, hoursPerWeek: 25, insured: true, level: 'any' }]);
  await tell('identity', 'unclear');
  return { mother, daughter, caseId };
}
const matrixOf = async (caseId: string, agent = office.lead) => (await agent.get(`/api/cases/${caseId}/evidence-matrix`).expect(200)).body as EvidenceMatrixResponse;
const cellOf = (matrix: EvidenceMatrixResponse, personId: string, argument: string) => matrix.cells.find((cell) => cell.personId === personId && cell.argument === argument)!;
const accept = async (caseId: string, kind: string, personIds: string[]) =>
  (await office.lead.post(`/api/cases/${caseId}/evidence/accept`, { kind, personIds }).expect(201)).body as EvidenceResponse;
const move = async (id: string, version: number, to: string) => (await office.lead.post(`/api/evidence/${id}/moves`, { to, version }).expect(200)).body as EvidenceResponse;
const openDeadlines = async (caseId: string) =>
  ((await office.lead.get(`/api/cases/${caseId}/deadlines`).expect(200)).body as DeadlineSummary[]).filter(({ state, type }) => state === 'open' && type === 'wiedervorlage');

describe('the evidence matrix', () => {
  it('proposes by facts and commission, and leaves open what nobody has asked', async () => {
    const { mother, daughter, caseId } = await givenFamily();
    const matrix = await matrixOf(caseId);
    expect(matrix).toMatchObject({ caseId, land: 'DE-NI', withProposals: true, items: [], mattersOn: '2026-03-16', people: [{ id: mother, age: 38 }, { id: daughter, age: 11 }] });
    expect(cellOf(matrix, mother, 'livelihood')).toMatchObject({ state: 'gap', kinds: expect.arrayContaining(['payslips', 'tenancy']) });
    expect(cellOf(matrix, daughter, 'school').kinds).toEqual(['schoolReports']);
    expect(cellOf(matrix, daughter, 'work').state).toBe('none');
    expect(cellOf(matrix, daughter, 'passportEfforts').state).toBe('unknown');
    expect(matrix.gaps[0]).toMatchObject({ kind: 'identityEfforts', personIds: [mother], weight: 5, level: 'should', itemIds: [], state: null });
    expect(matrix.completeness.done).toBe(0);
    expect(matrix.proposals.find(({ kind }) => kind === 'criminalRecord')).toMatchObject({ now: false, level: null });
    expect(matrix.gaps.some(({ kind }) => kind === 'criminalRecord')).toBe(false);
  });

  it('turns a proposal into an item in one call, and knows how long it is fresh', async () => {
    const { mother, caseId } = await givenFamily();
    const before = (await matrixOf(caseId)).completeness;
    const item = await accept(caseId, 'identityEfforts', [mother]);
    expect(item).toMatchObject({ kind: 'identityEfforts', argument: 'passportEfforts', title: 'Bemühungen um den Pass', personIds: [mother], state: 'idea', strength: null, datedOn: null, freshUntil: null });
    const { body } = await office.lead.patch(`/api/evidence/${item.id}`, { note: 'liegt im Ordner', datedOn: '2026-02-10', strength: 3, version: 1 }).expect(200);
    expect(body).toMatchObject({ datedOn: '2026-02-10', freshUntil: '2026-05-11', strength: 3 });
    await move(item.id, 2, 'received');
    await move(item.id, 3, 'checked');
    const matrix = await matrixOf(caseId);
    expect(cellOf(matrix, mother, 'passportEfforts')).toMatchObject({ state: 'checked', done: 1, all: 1, oldestOn: '2026-02-10', freshUntil: '2026-05-11', stale: false });
    expect(matrix.completeness).toEqual({ asked: before.asked, done: 1 });
  });

  it('asks again before a paper is too old: once, and for the day that counts', async () => {
    const { mother, caseId } = await givenFamily();
    const item = await accept(caseId, 'identityEfforts', [mother]);
    await office.lead.patch(`/api/evidence/${item.id}`, { note: 'liegt im Ordner', datedOn: '2025-12-08', version: 1 }).expect(200);
    expect(await openDeadlines(caseId)).toEqual([]);
    await move(item.id, 2, 'received');
    expect(await openDeadlines(caseId)).toMatchObject([{ dueOn: '2026-03-03', title: 'Neu anfordern: Bemühungen um den Pass (frisch bis So 08.03.2026)' }]);
    await move(item.id, 3, 'checked');
    expect(await openDeadlines(caseId)).toHaveLength(1);
    expect((await matrixOf(caseId)).gaps[0]).toMatchObject({ itemIds: [item.id], stale: true });
    await office.lead.patch(`/api/evidence/${item.id}`, { datedOn: '2026-02-20', version: 4 }).expect(200);
    expect(await openDeadlines(caseId)).toMatchObject([{ dueOn: '2026-05-07' }]);
    const again = await move(item.id, 5, 'asked');
    expect(again).toMatchObject({ state: 'asked', datedOn: null, freshUntil: null });
    expect(await openDeadlines(caseId)).toEqual([]);
  });

  it('takes the day of the newest document when somebody has said none', async () => {
    const { mother, caseId } = await givenFamily();
    const item = await accept(caseId, 'identityEfforts', [mother]);
    const document = (await office.lead.upload(`/api/cases/${caseId}/documents`, await givenPdf(), 'Termin.pdf').field('evidenceItemId', item.id).expect(201)).body as { id: string; version: number };
    await office.lead.patch(`/api/documents/${document.id}`, { datedOn: '2026-02-01', version: document.version }).expect(200);
    expect(await move(item.id, 1, 'received')).toMatchObject({ datedOn: '2026-02-01', freshUntil: '2026-05-02' });
  });

  it('keeps what an argument and a kind say together, and no paper of tomorrow', async () => {
    const { mother, caseId } = await givenFamily();
    const odd = { kind: 'payslips', argument: 'school', title: 'x', personIds: [mother] };
    expect((await office.lead.post(`/api/cases/${caseId}/evidence`, odd).expect(422)).body.code).toBe('evidence.kind-argument');
    const item = await accept(caseId, 'payslips', [mother]);
    expect((await office.lead.patch(`/api/evidence/${item.id}`, { argument: 'school', version: 1 }).expect(422)).body.code).toBe('evidence.kind-argument');
    expect((await office.lead.patch(`/api/evidence/${item.id}`, { datedOn: '2026-03-03', version: 1 }).expect(422)).body.code).toBe('evidence.date-in-future');
    expect((await office.lead.post(`/api/cases/${caseId}/evidence/accept`, { kind: 'magic', personIds: [] }).expect(400)).body.errors[0].pointer).toBe('/kind');
    const chosen = await office.lead.patch(`/api/evidence/${item.id}`, { datedOn: '2026-02-10', freshUntil: '2026-03-31', version: 1 }).expect(200);
    expect(chosen.body).toMatchObject({ datedOn: '2026-02-10', freshUntil: '2026-03-31' });
  });
});

describe('rights to the matrix', () => {
  it('tells a role that may not read facts nothing of them', async () => {
    const { caseId } = await givenFamily();
    const volunteer = await office.join('volunteer');
    await volunteer.get(`/api/cases/${caseId}/evidence-matrix`).expect(404);
    const { db } = app.app.get(PrismaService);
    await runFor(office.organisationId, async () => db.caseMember.create({ data: { organisationId: office.organisationId, caseId, userId: volunteer.id } }));
    const matrix = await matrixOf(caseId, volunteer);
    expect(matrix).toMatchObject({ withProposals: false, proposals: [], gaps: [], completeness: { done: 0, asked: 0 } });
    expect(matrix.cells.every(({ state }) => state === 'none')).toBe(true);
    await (await office.join('interpreter')).get(`/api/cases/${caseId}/evidence-matrix`).expect(403);
  });

  it('answers another office like nobody', async () => {
    const { caseId, mother } = await givenFamily();
    const other = await app.office();
    await other.lead.get(`/api/cases/${caseId}/evidence-matrix`).expect(404);
    await other.lead.post(`/api/cases/${caseId}/evidence/accept`, { kind: 'payslips', personIds: [] }).expect(404);
    const foreign = await givenFamily(other);
    await office.lead.post(`/api/cases/${caseId}/evidence/accept`, { kind: 'payslips', personIds: [foreign.mother] }).expect(404);
    await office.lead.post(`/api/cases/${foreign.caseId}/evidence/accept`, { kind: 'payslips', personIds: [mother] }).expect(404);
  });
});
