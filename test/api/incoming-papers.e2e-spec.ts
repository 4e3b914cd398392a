import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { jest } from '@jest/globals';
import type {
  AssignedPaperResponse, AssignPaperRequest, CaseEventResponse, DocumentResponse, HistoryEvent, IncomingPaperResponse, Page, PaperOverviewResponse, Role,
} from '@bleibeakte/contracts';
import { FileIntake } from '@bleibeakte/papers';
import type { Agent } from '../support/agent.ts';
import { givenPdf, givenPhoto, givenWord, rawPdf } from '../support/given-files.ts';
import { countRows, folderNames } from '../support/stored-files.ts';
import { type Office, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
let file: { id: string; number: string };
beforeAll(async () => {
  app = await TestApp.start();
});
beforeEach(async () => {
  office = await app.office();
  file = await givenCase(office);
});
afterAll(() => app?.stop());

const AT = '/api/incoming-papers';

async function givenCase(of: Office): Promise<{ id: string; number: string }> {
  const person = await of.lead.post('/api/persons', { firstName: 'Samira', lastName: 'Al-Amin' }).expect(201);
  return (await of.lead.post('/api/cases', { personIds: [person.body.id], land: 'DE-NI', title: 'Familie Al-Amin' }).expect(201)).body as { id: string; number: string };
}

async function bring(name = 'scan_0032.pdf', content?: Buffer, headers: Record<string, string> = {}): Promise<IncomingPaperResponse> {
  return (await office.lead.upload(AT, content ?? (await givenPdf()), name, headers).expect(201)).body as IncomingPaperResponse;
}

const list = async (agent: Agent, query = ''): Promise<Page<IncomingPaperResponse>> => (await agent.get(`${AT}${query}`).expect(200)).body as Page<IncomingPaperResponse>;
const names = async (agent = office.lead, query = ''): Promise<string[]> => (await list(agent, query)).items.map(({ fileName }) => fileName);
const to = (more: Partial<AssignPaperRequest> = {}): AssignPaperRequest => ({ caseId: file.id, event: null, version: 1, ...more });
const documents = async (caseId = file.id): Promise<DocumentResponse[]> => (await office.lead.get(`/api/cases/${caseId}/documents`).expect(200)).body as DocumentResponse[];
const binary = (agent: Agent, path: string) => agent.get(path).buffer(true).parse((response, done) => {
  const parts: Buffer[] = [];
  response.on('data', (part: Buffer) => parts.push(part));
  response.on('end', () => done(null, Buffer.concat(parts)));
});

describe('taking in', () => {
  it('takes the pile, shows the longest wait first, page by page, and hands each page out', async () => {
    const pdf = await givenPdf('Brief von heute früh');
    const first = await bring('Brief 1.pdf', pdf);
    expect(first).toMatchObject({
      state: 'waiting', fileName: 'Brief 1.pdf', type: 'pdf', size: pdf.length, status: 'notScanned', receivedBy: 'Miriam Voss', overdue: false,
      setAside: null, suggestion: null, version: 1,
    });
    app.clock.forwardMinutes(1);
    await bring('Foto.jpg', await givenPhoto());
    app.clock.forwardMinutes(1);
    await bring('Unterstützung.docx', givenWord());
    const page = await list(office.lead, '?limit=2');
    expect(page.items.map(({ fileName }) => fileName)).toEqual(['Brief 1.pdf', 'Foto.jpg']);
    expect(await names(office.lead, `?limit=2&cursor=${page.nextCursor}`)).toEqual(['Unterstützung.docx']);
    const { body, headers } = await binary(office.lead, `${AT}/${first.id}/file`).expect(200);
    expect(Buffer.compare(body as Buffer, pdf)).toBe(0);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf', 'content-disposition': "attachment; filename*=UTF-8''Brief%201.pdf", 'x-content-type-options': 'nosniff',
      'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; sandbox",
    });
  });

  it('takes a repeated upload once, at the same time and after the paper was assigned', async () => {
    const headers = { 'Idempotency-Key': randomUUID() };
    const pdf = await givenPdf();
    const before = await folderNames(app);
    const [one, other] = await Promise.all([bring('a.pdf', pdf, headers), bring('a.pdf', pdf, headers)]);
    expect(other.id).toBe(one.id);
    expect(await folderNames(app)).toHaveLength(before.length + 1);
    await office.lead.post(`${AT}/${one.id}/assign`, to()).expect(200);
    expect(await bring('a.pdf', pdf, headers)).toMatchObject({ id: one.id, state: 'assigned', fileName: '' });
    expect(await names()).toEqual([]);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'leer.pdf', 422, 'document.empty'],
    ['a program', Buffer.from('MZ\x90\x00 program'), 'brief.pdf', 415, 'document.type-not-allowed'],
    ['a PDF with a script', rawPdf(['<< /Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>']), 'brief.pdf', 422, 'document.active-content'],
    ['a Word file that is none', Buffer.from('PK\x03\x04 nothing'), 'brief.docx', 422, 'document.broken'],
    ['a cut picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'foto.jpg', 422, 'document.broken'],
  ])('refuses %s and leaves neither row nor file', async (_, content, name, status, code) => {
    const [rows, files] = [await countRows(app, 'incoming_paper'), await folderNames(app)];
    const { body } = await office.lead.upload(AT, content, name).expect(status);
    expect(body.code).toBe(code);
    expect(await countRows(app, 'incoming_paper')).toBe(rows);
    expect(await folderNames(app)).toEqual(files);
  });

  it('refuses a request without a file, with two, and with a field that says nothing here', async () => {
    const send = () => office.lead.post(AT).set({ 'X-Requested-With': 'bleibeakte' });
    await send().expect(({ status }) => expect([400, 415]).toContain(status));
    const twice = office.lead.upload(AT, await givenPdf(), 'a.pdf').attach('file', await givenPdf(), 'b.pdf');
    await twice.expect(413);
    await office.lead.upload(AT, await givenPdf(), 'a.pdf').field('datedOn', '2026-03-01').expect(400);
    await office.lead.upload(AT, await givenPdf(), 'a.pdf', { 'Idempotency-Key': 'x'.repeat(101) }).expect(400);
    expect(await names()).toEqual([]);
  });

  it('makes hostile names harmless', async () => {
    expect((await bring('../../etc/passwd')).fileName).toBe('passwd.pdf');
    expect((await bring(`${'ä'.repeat(300)}.pdf`)).fileName).toHaveLength(200);
    expect((await bring('Brief\u202efdp.exe')).fileName).toBe('Brieffdp.pdf');
  });
});

describe('proposing the case', () => {
  it('reads the number of a case from the name of the file, and only of an open case of the own office', async () => {
    const elsewhere = await givenCase(await app.office());
    await givenCase(office);
    expect((await bring(`${file.number.replaceAll('-', '_')} Bescheid.pdf`)).suggestion).toEqual({ id: file.id, number: file.number, title: 'Familie Al-Amin' });
    expect((await bring('HF-2026-9999.pdf')).suggestion).toBeNull();
    expect((await list(office.lead)).items.map(({ suggestion }) => suggestion?.id)).not.toContain(elsewhere.id);
    await office.lead.post(`/api/cases/${file.id}/close`, { reason: 'left', version: 1 }).expect(({ status }) => expect(status).toBeLessThan(300));
    expect((await list(office.lead)).items[0]!.suggestion).toBeNull();
  });
});

describe('assigning', () => {
  it('makes it a document of the case, named by a ready word, looked at, with the same content', async () => {
    const pdf = await givenPdf('Bescheid vom 27. Februar');
    const paper = await bring('scan_0032.pdf', pdf);
    const files = await folderNames(app);
    app.clock.forwardMinutes(10);
    const { body } = await office.lead.post(`${AT}/${paper.id}/assign`, to({ kind: 'authorityDecision', datedOn: '2026-02-27' })).expect(200);
    expect(body).toEqual({ documentId: expect.any(String), case: { id: file.id, number: file.number, title: 'Familie Al-Amin' }, deadlines: 0 });
    const [document] = await documents();
    expect(document).toMatchObject({
      id: (body as AssignedPaperResponse).documentId, fileName: 'Bescheid der Ausländerbehörde (scan_0032).pdf', size: pdf.length, datedOn: '2026-02-27',
      uploadedAt: paper.receivedAt, uploadedBy: 'Miriam Voss', reviewedAt: app.clock.now().toISOString(),
    });
    const read = await binary(office.lead, `/api/documents/${document!.id}/file`).expect(200);
    expect(Buffer.compare(read.body as Buffer, pdf)).toBe(0);
    // The old file has gone, the new one lies under another name.
    expect(await folderNames(app)).toHaveLength(files.length);
    expect(await folderNames(app)).not.toEqual(files);
    await office.lead.get(`${AT}/${paper.id}/file`).expect(409);
    expect(await names()).toEqual([]);
    expect((await office.lead.get('/api/inbox').expect(200)).body).toEqual([]);
    const history = (await office.lead.get(`/api/cases/${file.id}/history`).expect(200)).body as Page<HistoryEvent>;
    expect(history.items.find(({ code }) => code === 'paper.assigned')).toMatchObject({ by: 'Miriam Voss', documentId: document!.id, details: { fileName: document!.fileName } });
    const { body: overview } = await office.lead.get(`${AT}/overview`).expect(200);
    expect(overview).toEqual({ waiting: 0, overdue: 0, setAside: 0, recentCases: [{ id: file.id, number: file.number, title: 'Familie Al-Amin' }] } satisfies PaperOverviewResponse);
  });

  it('records what the letter starts with the deadlines that were ticked, all with this letter', async () => {
    const paper = await bring();
    const event = { kind: 'authorityRequest' as const, on: '2026-02-27', service: 'handedOver' as const, period: { length: 2, unit: 'week' as const } };
    const { proposals } = (await office.lead.post(`/api/cases/${file.id}/events/propose`, event).expect(200)).body as { proposals: { key: string; dueOn: string | null }[] };
    const key = proposals.find(({ dueOn }) => dueOn !== null)!.key;
    const { body } = await office.lead.post(`${AT}/${paper.id}/assign`, to({ event: { ...event, take: [key] } })).expect(200);
    expect(body).toMatchObject({ deadlines: 1 });
    const [recorded] = (await office.lead.get(`/api/cases/${file.id}/events`).expect(200)).body as CaseEventResponse[];
    expect(recorded).toMatchObject({ kind: 'authorityRequest', on: '2026-02-27', documentId: (body as AssignedPaperResponse).documentId });
    expect(recorded!.deadlines).toHaveLength(1);
    const { body: deadline } = await office.lead.get(`/api/deadlines/${recorded!.deadlines[0]!.id}`).expect(200);
    expect(deadline).toMatchObject({ documentId: (body as AssignedPaperResponse).documentId });
  });

  it('puts it to an evidence item of this case and to no other', async () => {
    const evidence = (await office.lead.post(`/api/cases/${file.id}/evidence`, { argument: 'work', title: 'Arbeitsvertrag', personIds: [] }).expect(201)).body as { id: string };
    const other = await givenCase(office);
    const paper = await bring();
    await office.lead.post(`${AT}/${paper.id}/assign`, to({ caseId: other.id, evidenceItemId: evidence.id })).expect(404);
    await office.lead.post(`${AT}/${paper.id}/assign`, to({ evidenceItemId: evidence.id })).expect(200);
    expect((await documents())[0]).toMatchObject({ evidenceItemId: evidence.id });
  });

  it.each([
    ['a proposal that there is not', () => to({ event: { kind: 'authorityRequest', on: '2026-02-27', take: ['nonsense'] } }), 422, 'event.proposal-missing'],
    ['an old version', () => to({ version: 7 }), 409, 'conflict.version'],
    ['a case that is not there', () => to({ caseId: randomUUID() }), 404, 'not-found'],
    ['no word about the deadline', () => ({ caseId: file.id, version: 1 }), 400, 'validation.failed'],
    ['a word that is none', () => ({ ...to(), kind: 'poem' }), 400, 'validation.failed'],
    ['an event without its day', () => ({ ...to(), event: { kind: 'authorityRequest', take: [] } }), 400, 'validation.failed'],
    ['a field too many', () => ({ ...to(), event: null, person: 'Samira' }), 400, 'validation.failed'],
  ])('writes nothing at all for %s', async (_, request, status, code) => {
    const paper = await bring();
    const [rows, files] = [await countRows(app, 'document'), await folderNames(app)];
    const { body } = await office.lead.post(`${AT}/${paper.id}/assign`, request()).expect(status);
    expect(body.code).toBe(code);
    expect(await countRows(app, 'document')).toBe(rows);
    expect(await folderNames(app)).toEqual(files);
    await binary(office.lead, `${AT}/${paper.id}/file`).expect(200);
    await office.lead.post(`${AT}/${paper.id}/assign`, to()).expect(200);
  });

  it('lets one of two win and tells the other', async () => {
    const other = await givenCase(office);
    const paper = await bring();
    const files = await folderNames(app);
    const answers = await Promise.all([
      office.lead.post(`${AT}/${paper.id}/assign`, to()), office.lead.post(`${AT}/${paper.id}/assign`, to({ caseId: other.id })),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect([...(await documents()), ...(await documents(other.id))]).toHaveLength(1);
    expect(await folderNames(app)).toHaveLength(files.length);
  });

  it('leaves the paper whole when the store fails on the way', async () => {
    const paper = await bring();
    const files = await folderNames(app);
    const stream = jest.spyOn(app.app.get(FileIntake), 'stream').mockImplementation(async () =>
      new Readable({ read() { this.destroy(new Error('disk away')); } }));
    await office.lead.post(`${AT}/${paper.id}/assign`, to()).expect(500);
    stream.mockRestore();
    expect(await folderNames(app)).toEqual(files);
    await office.lead.post(`${AT}/${paper.id}/assign`, to()).expect(200);
  });

  it('does not touch a closed case', async () => {
    const paper = await bring();
    await office.lead.post(`/api/cases/${file.id}/close`, { reason: 'left', version: 1 }).expect(({ status }) => expect(status).toBeLessThan(300));
    expect((await office.lead.post(`${AT}/${paper.id}/assign`, to()).expect(409)).body.code).toBe('case.closed');
    expect(await names()).toEqual(['scan_0032.pdf']);
  });
});

describe('setting aside', () => {
  it('takes it off the pile with a reason, and back again as it was', async () => {
    const paper = await bring('Werbung.pdf');
    const { body } = await office.lead.post(`${AT}/${paper.id}/set-aside`, { reason: 'advertising', note: ' Möbelhaus ', version: 1 }).expect(200);
    expect(body).toMatchObject({ state: 'setAside', setAside: { reason: 'advertising', note: 'Möbelhaus', by: 'Miriam Voss', at: app.clock.now().toISOString() }, version: 2 });
    expect(await names()).toEqual([]);
    expect(await names(office.lead, '?show=setAside')).toEqual(['Werbung.pdf']);
    await binary(office.lead, `${AT}/${paper.id}/file`).expect(200);
    expect((await office.lead.post(`${AT}/${paper.id}/assign`, to({ version: 2 })).expect(409)).body.code).toBe('paper.decided');
    await office.lead.post(`${AT}/${paper.id}/take-back`, { version: 1 }).expect(409);
    expect((await office.lead.post(`${AT}/${paper.id}/take-back`, { version: 2 }).expect(200)).body).toMatchObject({ state: 'waiting', setAside: null, version: 3 });
    expect(await names()).toEqual(['Werbung.pdf']);
  });

  it('wants one of the reasons and the version that was seen', async () => {
    const paper = await bring();
    await office.lead.post(`${AT}/${paper.id}/set-aside`, { reason: 'boredom', version: 1 }).expect(400);
    await office.lead.post(`${AT}/${paper.id}/set-aside`, { reason: 'other', version: 2 }).expect(409);
    await office.lead.post(`${AT}/${paper.id}/take-back`, { version: 1 }).expect(409);
    await office.lead.get(`${AT}?show=everything`).expect(400);
    await office.lead.get(`${AT}?cursor=nonsense`).expect(400);
  });
});

describe('who may', () => {
  const roles: [Role, number][] = [['caseworker', 200], ['volunteer', 403], ['guidingLawyer', 403], ['interpreter', 403], ['dataProtection', 403], ['admin', 403]];
  it.each(roles)('%s is answered with %i', async (role, status) => {
    const paper = await bring();
    const agent = await office.join(role);
    await agent.get(AT).expect(status);
    await agent.get(`${AT}/overview`).expect(status);
    await agent.get(`${AT}/${paper.id}/file`).expect(status);
    await agent.upload(AT, await givenPdf(), 'b.pdf').expect(status === 200 ? 201 : status);
    await agent.post(`${AT}/${paper.id}/set-aside`, { reason: 'other', version: 1 }).expect(status);
    await agent.post(`${AT}/${paper.id}/take-back`, { version: 2 }).expect(status);
    await agent.post(`${AT}/${paper.id}/assign`, to({ version: status === 200 ? 3 : 1 })).expect(status);
  });

  it('shows and gives nothing to another office, and takes nothing into its cases', async () => {
    const paper = await bring();
    const stranger = await app.office();
    expect(await names(stranger.lead)).toEqual([]);
    expect((await stranger.lead.get(`${AT}/overview`).expect(200)).body).toMatchObject({ waiting: 0 });
    await stranger.lead.get(`${AT}/${paper.id}/file`).expect(404);
    await stranger.lead.post(`${AT}/${paper.id}/assign`, to()).expect(404);
    await stranger.lead.post(`${AT}/${paper.id}/set-aside`, { reason: 'other', version: 1 }).expect(404);
    await stranger.lead.post(`${AT}/${paper.id}/take-back`, { version: 1 }).expect(404);
    const foreign = await givenCase(stranger);
    await office.lead.post(`${AT}/${paper.id}/assign`, to({ caseId: foreign.id })).expect(404);
    expect(await names()).toEqual(['scan_0032.pdf']);
  });
});

it('tells after two days, to the minute, that a paper waits', async () => {
  await bring();
  app.clock.forwardMinutes(48 * 60);
  // Signed in again: a session does not last that long.
  const lead = await app.signIn(office.lead.email);
  expect((await list(lead)).items[0]).toMatchObject({ overdue: false });
  app.clock.forwardMinutes(1);
  expect((await list(lead)).items[0]).toMatchObject({ overdue: true });
  await lead.upload(AT, await givenPdf(), 'neu.pdf').expect(201);
  expect((await lead.get(`${AT}/overview`).expect(200)).body).toMatchObject({ waiting: 2, overdue: 1 });
  expect(await names(lead, '?show=overdue')).toEqual(['scan_0032.pdf']);
});
