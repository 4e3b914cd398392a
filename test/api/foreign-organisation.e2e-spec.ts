import { listRoutes } from '@bleibeakte/api';
import PDFDocument from 'pdfkit';
import type { Agent } from '../support/agent.ts';
import { letterFor } from '../support/outside.ts';
import { type Office, TestApp } from '../support/test-app.ts';

let app: TestApp;
let own: Office;
let stranger: Agent;
let ids: Awaited<ReturnType<typeof enterCase>>;
beforeAll(async () => {
  app = await TestApp.start();
  own = await app.office();
  ids = await enterCase(own);
  stranger = (await app.office()).lead;
});
afterAll(() => app?.stop());

const ASKING = { recipient: 'self', body: 'Samira Al-Amin', channel: 'phone', text: 'X', question: 'X' };

async function enterCase({ lead, join }: Office) {
  const caseworker = await join('caseworker');
  const person = (await lead.post('/api/persons', { firstName: 'Samira', lastName: 'Al-Amin' }).expect(201)).body.id as string;
  const other = (await lead.post('/api/persons', { firstName: 'Lina', lastName: 'Al-Amin', householdOf: person }).expect(201)).body.id as string;
  const related = (await lead.post(`/api/persons/${person}/relations`, { otherId: other, kind: 'child' }).expect(201)).body;
  const relation = related.relations[0].id as string;
  const caseId = (await lead.post('/api/cases', { personIds: [person, other], land: 'DE-NI' }).expect(201)).body.id as string;
  await lead.post(`/api/cases/${caseId}/team`, { userId: caseworker.id });
  const at = `/api/cases/${caseId}`;
  const evidence = (await lead.post(`${at}/evidence`, { argument: 'work', title: 'Vertrag', personIds: [person] }).expect(201)).body.id as string;
  const request = (await lead.post(`/api/evidence/${evidence}/requests`, { ...ASKING, version: 1 }).expect(201)).body.id as string;
  const deadline = (await lead.post(`${at}/deadlines`, { kind: 'other', type: 'frist', dueOn: '2026-04-01' }).expect(201)).body.id as string;
  const event = (await lead.post(`${at}/events`, { kind: 'hfkNotice', on: '2026-02-26', take: [] }).expect(201)).body.id as string;
  const document = (await lead.upload(`${at}/documents`, await pdf(), 'Brief.pdf').expect(201)).body.id as string;
  const paper = (await lead.upload('/api/incoming-papers', await pdf(), 'Post.pdf').expect(201)).body.id as string;
  const submission = (await lead.post(`${at}/submissions`, { personIds: [person] }).expect(201)).body.id as string;
  const procedure = (await lead.post(`${at}/procedures`, { kind: 'court', personIds: [person], startedOn: '2026-01-12' }).expect(201)).body.id as string;
  const consent = (await lead.post(`${at}/consents`, { personId: person, kind: 'storing', givenOn: '2026-03-02', language: 'ar', textVersion: '2026-11' }).expect(201)).body.id as string;
  const effort = (await lead.post(`${at}/passport-efforts`, { personId: person, kind: 'visit', on: '2026-02-10' }).expect(201)).body.id as string;
  const original = (await lead.post(`${at}/originals`, { paper: 'Pass', place: 'here', since: '2026-02-10' }).expect(201)).body.id as string;
  const check = (await lead.post(`${at}/checks`).expect(201)).body.id as string;
  await lead.post(`${at}/consents`, { personId: person, kind: 'recipients', recipients: ['club'], givenOn: '2026-03-01', language: 'ar', textVersion: '2026-11' }).expect(201);
  const link = (await lead.post(`${at}/links`, letterFor(person, { evidenceItemId: evidence })).expect(201)).body.link.id as string;
  const scan = (await lead.post(`${at}/scans`, { evidenceItemId: evidence, language: 'de' }).expect(201)).body.scan.id as string;
  const invitation = (await lead.post('/api/staff/invitations', { email: 'gast@beispiel.example', role: 'volunteer' }).expect(201)).body.id as string;
  const session = (await lead.get('/api/auth/sessions').expect(200)).body[0].id as string;
  const reminders = (await lead.get('/api/reminders').expect(200)).body as { id: string }[];
  const notifications = (await caseworker.get('/api/notifications').expect(200)).body as { id: string }[];
  return { person, other, relation, caseId, evidence, request, deadline, event, document, paper, submission, procedure, consent, effort, original, check, link, scan, invitation, session, user: caseworker.id, reminder: reminders[0]!.id, notification: notifications[0]!.id };
}

/** Every route with an id, with a body that would work in the own organisation. */
const attempts = (): [method: 'get' | 'post' | 'patch' | 'put' | 'delete', route: string, path: string, body?: object][] => {
  const c = `/api/cases/${ids.caseId}`;
  const version = 1;
  return [
    ['delete', '/api/auth/sessions/:id', `/api/auth/sessions/${ids.session}`],
    ['get', '/api/cases/:id', c],
    ['patch', '/api/cases/:id', c, { title: 'Meins', version }],
    ['get', '/api/cases/:id/check', `${c}/check`],
    ['get', '/api/cases/:id/checks', `${c}/checks`],
    ['post', '/api/cases/:id/checks', `${c}/checks`],
    ['get', '/api/checks/:id', `/api/checks/${ids.check}`],
    ['get', '/api/checks/:id/compare/:otherId', `/api/checks/${ids.check}/compare/${ids.check}`],
    ['post', '/api/cases/:id/close', `${c}/close`, { reason: 'other', version }],
    ['post', '/api/cases/:id/commission-version', `${c}/commission-version`, { commissionVersion: '2026-01-31', version }],
    ['get', '/api/cases/:id/deadlines', `${c}/deadlines`],
    ['post', '/api/cases/:id/deadlines', `${c}/deadlines`, { kind: 'other', type: 'frist', dueOn: '2026-04-02' }],
    ['get', '/api/cases/:id/deadlines/reviewed', `${c}/deadlines/reviewed`],
    ['post', '/api/cases/:id/deadlines/reviewed', `${c}/deadlines/reviewed`],
    ['get', '/api/cases/:id/events', `${c}/events`],
    ['post', '/api/cases/:id/events', `${c}/events`, { kind: 'hfkNotice', on: '2026-02-26', take: [] }],
    ['post', '/api/cases/:id/events/propose', `${c}/events/propose`, { kind: 'hfkNotice', on: '2026-02-26' }],
    ['get', '/api/cases/:id/documents', `${c}/documents`],
    ['post', '/api/cases/:id/documents/compose', `${c}/documents/compose`, { pages: [{ documentId: ids.document, page: 1, turn: 0, bars: [] }], fileName: 'X' }],
    ['get', '/api/cases/:id/documents/earlier', `${c}/documents/earlier`],
    ['post', '/api/cases/:id/documents/search', `${c}/documents/search`, { words: 'Brief' }],
    ['get', '/api/cases/:id/evidence', `${c}/evidence`],
    ['post', '/api/cases/:id/evidence', `${c}/evidence`, { argument: 'work', title: 'X', personIds: [] }],
    ['get', '/api/cases/:id/evidence-matrix', `${c}/evidence-matrix`],
    ['post', '/api/cases/:id/evidence/accept', `${c}/evidence/accept`, { kind: 'payslips', personIds: [] }],
    ['get', '/api/cases/:id/facts', `${c}/facts`],
    ['post', '/api/cases/:id/facts', `${c}/facts`, { code: 'landOrderExists', value: true, standing: 'claimed' }],
    ['get', '/api/cases/:id/history', `${c}/history`],
    ['post', '/api/cases/:id/next-step', `${c}/next-step`, { nextStep: { text: 'X', dueOn: null }, version }],
    ['post', '/api/cases/:id/persons', `${c}/persons`, { personId: ids.person }],
    ['delete', '/api/cases/:id/persons/:personId', `${c}/persons/${ids.other}`],
    ['get', '/api/cases/:id/consents', `${c}/consents`],
    ['post', '/api/cases/:id/consents', `${c}/consents`, { personId: ids.person, kind: 'storing', givenOn: '2026-03-02', language: 'ar', textVersion: '2026-11' }],
    ['post', '/api/consents/:id/withdraw', `/api/consents/${ids.consent}/withdraw`, { version }],
    ['get', '/api/cases/:id/originals', `${c}/originals`],
    ['post', '/api/cases/:id/originals', `${c}/originals`, { paper: 'X', place: 'here', since: '2026-03-01' }],
    ['get', '/api/cases/:id/passport-efforts', `${c}/passport-efforts`],
    ['post', '/api/cases/:id/passport-efforts', `${c}/passport-efforts`, { personId: ids.person, kind: 'visit', on: '2026-02-10' }],
    ['post', '/api/originals/:id/moves', `/api/originals/${ids.original}/moves`, { place: 'person', since: '2026-03-01', version }],
    ['patch', '/api/passport-efforts/:id', `/api/passport-efforts/${ids.effort}`, { result: 'X', version }],
    ['post', '/api/passport-efforts/:id/withdraw', `/api/passport-efforts/${ids.effort}/withdraw`, { reason: 'X', version }],
    ['get', '/api/cases/:id/procedures', `${c}/procedures`],
    ['post', '/api/cases/:id/procedures', `${c}/procedures`, { kind: 'court', personIds: [ids.person], startedOn: '2026-01-12' }],
    ['post', '/api/cases/:id/reopen', `${c}/reopen`, { version }],
    ['get', '/api/cases/:id/routes', `${c}/routes`],
    ['post', '/api/cases/:id/routes/watch', `${c}/routes/watch`, { personId: ids.person, routeCode: 'AUFENTHG_24', thresholdCode: 'END_24_PROTECTION' }],
    ['get', '/api/cases/:id/submissions', `${c}/submissions`],
    ['post', '/api/cases/:id/submissions', `${c}/submissions`, { personIds: [ids.person] }],
    ['post', '/api/cases/:id/team', `${c}/team`, { userId: ids.user }],
    ['delete', '/api/cases/:id/team/:userId', `${c}/team/${ids.user}`],
    ['get', '/api/deadlines/:id', `/api/deadlines/${ids.deadline}`],
    ['post', '/api/deadlines/:id/done', `/api/deadlines/${ids.deadline}/done`, { outcome: 'sent', version }],
    ['post', '/api/deadlines/:id/moves', `/api/deadlines/${ids.deadline}/moves`, { dueOn: '2026-04-09', reason: 'X', version }],
    ['post', '/api/deadlines/:id/reopen', `/api/deadlines/${ids.deadline}/reopen`, { version }],
    ['delete', '/api/deadlines/:id', `/api/deadlines/${ids.deadline}`, { reason: 'X', version }],
    ['post', '/api/deadlines/:id/confirm-end', `/api/deadlines/${ids.deadline}/confirm-end`, { version }],
    ['post', '/api/deadlines/:id/refuse-end', `/api/deadlines/${ids.deadline}/refuse-end`, { comment: 'X', version }],
    ['put', '/api/events/:id', `/api/events/${ids.event}`, { kind: 'hfkNotice', on: '2026-02-27', version }],
    ['post', '/api/events/:id/apply', `/api/events/${ids.event}/apply`, { moves: [], reason: 'X', version }],
    ['post', '/api/events/:id/withdraw', `/api/events/${ids.event}/withdraw`, { reason: 'X', version }],
    ['delete', '/api/documents/:id', `/api/documents/${ids.document}`],
    ['patch', '/api/documents/:id', `/api/documents/${ids.document}`, { fileName: 'X', version }],
    ['get', '/api/documents/:id/file', `/api/documents/${ids.document}/file`],
    ['get', '/api/incoming-papers/:id/file', `/api/incoming-papers/${ids.paper}/file`],
    ['post', '/api/incoming-papers/:id/assign', `/api/incoming-papers/${ids.paper}/assign`, { caseId: ids.caseId, event: null, version }],
    ['post', '/api/incoming-papers/:id/set-aside', `/api/incoming-papers/${ids.paper}/set-aside`, { reason: 'other', version }],
    ['post', '/api/incoming-papers/:id/take-back', `/api/incoming-papers/${ids.paper}/take-back`, { version }],
    ['patch', '/api/evidence/:id', `/api/evidence/${ids.evidence}`, { title: 'X', version }],
    ['post', '/api/evidence/:id/moves', `/api/evidence/${ids.evidence}/moves`, { to: 'asked', version }],
    ['get', '/api/evidence/:id/request-draft', `/api/evidence/${ids.evidence}/request-draft`],
    ['get', '/api/evidence/:id/requests', `/api/evidence/${ids.evidence}/requests`],
    ['post', '/api/evidence/:id/requests', `/api/evidence/${ids.evidence}/requests`, { ...ASKING, version }],
    ['post', '/api/evidence-requests/:id/reminders', `/api/evidence-requests/${ids.request}/reminders`, { channel: 'phone', version }],
    ['post', '/api/evidence-requests/:id/answers', `/api/evidence-requests/${ids.request}/answers`, { outcome: 'promised', version }],
    ['post', '/api/evidence-requests/assigned/:id/answers', `/api/evidence-requests/assigned/${ids.request}/answers`, { outcome: 'promised', version }],
    ['post', '/api/evidence-requests/:id/give-up', `/api/evidence-requests/${ids.request}/give-up`, { reason: 'X', version }],
    ['post', '/api/evidence-requests/:id/assignee', `/api/evidence-requests/${ids.request}/assignee`, { userId: null, version }],
    ['get', '/api/cases/:id/links', `${c}/links`],
    ['post', '/api/cases/:id/links', `${c}/links`, letterFor(ids.person)],
    ['post', '/api/cases/:id/links/preview', `${c}/links/preview`, letterFor(ids.person)],
    ['post', '/api/cases/:id/scans', `${c}/scans`, { language: 'de' }],
    ['get', '/api/scans/:id', `/api/scans/${ids.scan}`],
    ['post', '/api/scans/:id/end', `/api/scans/${ids.scan}/end`],
    ['post', '/api/links/:id/withdraw', `/api/links/${ids.link}/withdraw`, { version }],
    ['get', '/api/links/:id/reminder', `/api/links/${ids.link}/reminder`],
    ['post', '/api/links/:id/reminders', `/api/links/${ids.link}/reminders`, { version }],
    ['post', '/api/links/:id/renew', `/api/links/${ids.link}/renew`, { version }],
    ['post', '/api/links/:id/accept', `/api/links/${ids.link}/accept`, { version }],
    ['post', '/api/links/:id/decline', `/api/links/${ids.link}/decline`, { reason: 'X', version }],
    ['post', '/api/notifications/:id/read', `/api/notifications/${ids.notification}/read`],
    ['get', '/api/persons/:id', `/api/persons/${ids.person}`],
    ['patch', '/api/persons/:id', `/api/persons/${ids.person}`, { firstName: 'X', version }],
    ['get', '/api/persons/:id/facts', `/api/persons/${ids.person}/facts`],
    ['post', '/api/persons/:id/facts', `/api/persons/${ids.person}/facts`, { code: 'wanted', value: true, standing: 'claimed' }],
    ['post', '/api/persons/:id/relations', `/api/persons/${ids.person}/relations`, { otherId: ids.other, kind: 'sibling' }],
    ['delete', '/api/persons/:id/relations/:relationId', `/api/persons/${ids.person}/relations/${ids.relation}`],
    ['patch', '/api/procedures/:id', `/api/procedures/${ids.procedure}`, { body: 'X', version }],
    ['post', '/api/procedures/:id/end', `/api/procedures/${ids.procedure}/end`, { endedOn: '2026-03-02', outcome: 'other', version }],
    ['post', '/api/reminders/:id/retry', `/api/reminders/${ids.reminder}/retry`],
    ['patch', '/api/staff/:id', `/api/staff/${ids.user}`, { role: 'lead', version }],
    ['post', '/api/staff/:id/password-reset', `/api/staff/${ids.user}/password-reset`],
    ['delete', '/api/staff/invitations/:id', `/api/staff/invitations/${ids.invitation}`],
    ['get', '/api/submissions/:id', `/api/submissions/${ids.submission}`],
    ['patch', '/api/submissions/:id', `/api/submissions/${ids.submission}`, { note: 'X', version }],
    ['post', '/api/submissions/:id/departures', `/api/submissions/${ids.submission}/departures`, { personId: ids.person, leftOn: '2026-03-02', reason: 'X', version }],
    ['get', '/api/submissions/:id/follow-up', `/api/submissions/${ids.submission}/follow-up`],
    ['post', '/api/submissions/:id/next-attempt', `/api/submissions/${ids.submission}/next-attempt`],
    ['post', '/api/submissions/:id/refusal', `/api/submissions/${ids.submission}/refusal`, { code: 'notStated', curable: true, version }],
    ['post', '/api/submissions/:id/state-changes', `/api/submissions/${ids.submission}/state-changes`, { to: 'received', on: '2026-03-02', channel: 'post', version }],
  ];
};

it('answers 404 on every route that takes an id, and names none that exists', async () => {
  const wrong: string[] = [];
  for (const [method, route, path, body] of attempts()) {
    const { status } = method === 'get' ? await stranger.get(path) : method === 'delete' ? await stranger.delete(path).send(body) : await stranger[method](path, body);
    if (status !== 404) wrong.push(`${method} ${route}: ${status}`);
  }
  const upload = await stranger.upload(`/api/cases/${ids.caseId}/documents`, await pdf(), 'Brief.pdf');
  if (upload.status !== 404) wrong.push(`upload: ${upload.status}`);
  expect(wrong).toEqual([]);
  const tried = new Set(attempts().map(([method, route]) => `${method.toUpperCase()} ${route}`));
  const withId = listRoutes(app.app).filter(({ path }) => path.includes(':') && !path.includes(':land'));
  const missing = withId.map(({ method, path }) => `${method} ${path}`).filter((route) => !tried.has(route));
  expect(missing).toEqual(['POST /api/cases/:id/documents']);
});

it('finds foreign ids in a body as little as in an address', async () => {
  const person = (await stranger.post('/api/persons', { firstName: 'Wer' }).expect(201)).body.id as string;
  await stranger.post('/api/persons', { firstName: 'X', householdOf: ids.person }).expect(404);
  await stranger.post(`/api/persons/${person}/relations`, { otherId: ids.person, kind: 'sibling' }).expect(404);
  await stranger.post('/api/cases', { personIds: [ids.person], land: 'DE-NI' }).expect(404);
  const mine = (await stranger.post('/api/cases', { personIds: [person], land: 'DE-NI' }).expect(201)).body as { id: string; version: number };
  const c = `/api/cases/${mine.id}`;
  await stranger.patch(c, { responsibleId: ids.user, version: mine.version }).expect(404);
  await stranger.post(`${c}/team`, { userId: ids.user }).expect(404);
  await stranger.post(`${c}/persons`, { personId: ids.person }).expect(404);
  await stranger.post(`${c}/evidence`, { argument: 'work', title: 'X', personIds: [ids.person] }).expect(404);
  await stranger.post(`${c}/evidence/accept`, { kind: 'payslips', personIds: [ids.person] }).expect(404);
  await stranger.post(`${c}/deadlines`, { kind: 'other', type: 'frist', dueOn: '2026-04-01', documentId: ids.document }).expect(404);
  await stranger.post(`${c}/deadlines`, { kind: 'other', type: 'frist', dueOn: '2026-04-01', personIds: [ids.person] }).expect(404);
  await stranger.post(`${c}/deadlines`, { kind: 'other', type: 'frist', dueOn: '2026-04-01', responsibleId: ids.user }).expect(404);
  await stranger.post(`${c}/submissions`, { personIds: [ids.person] }).expect(404);
  await stranger.post(`${c}/links`, letterFor(ids.person)).expect(404);
  await stranger.post(`${c}/scans`, { evidenceItemId: ids.evidence, language: 'de' }).expect(404);
  await stranger.post(`${c}/links`, letterFor(person, { evidenceItemId: ids.evidence })).expect(404);
});

it('shows nothing of it in lists, searches and counts', async () => {
  const lists = ['/api/evidence-requests', '/api/evidence-requests/assigned', '/api/cases', '/api/persons', '/api/deadlines', '/api/submissions', '/api/inbox', '/api/incoming-papers', '/api/incoming-papers/overview', '/api/documents/unscanned', '/api/reminders', '/api/notifications', '/api/staff', '/api/today', '/api/audit'];
  for (const path of lists) {
    const { text } = await stranger.get(path).expect(200);
    expect(text).not.toContain('Al-Amin');
    for (const id of Object.values(ids)) expect(text).not.toContain(id);
  }
  expect((await stranger.post('/api/persons/search', { query: 'Samira' })).body).toEqual([]);
  expect((await stranger.post('/api/search', { query: 'Al-Amin' })).body).toEqual({ cases: [], persons: [] });
});

it('has changed nothing of the case', async () => {
  const { body } = await own.lead.get(`/api/cases/${ids.caseId}`).expect(200);
  expect(body).toMatchObject({
    title: 'Familie Al-Amin', closed: false,
    // The second deadline reminds of the letter that was asked for.
    counts: { evidence: 1, documents: 1, deadlines: 2, submissions: 1 },
  });
  expect((await own.lead.get(`/api/deadlines/${ids.deadline}`)).body).toMatchObject({ state: 'open', dueOn: '2026-04-01' });
});

function pdf(): Promise<Buffer> {
  const document = new PDFDocument();
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const done = new Promise<Buffer>((resolve) => document.on('end', () => resolve(Buffer.concat(parts))));
  document.text('Brief').end();
  return done;
}
