import { listRoutes } from '@bleibeakte/api';
import type { Role } from '@bleibeakte/contracts';
import { TestApp } from '../support/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app?.stop());

/** Every route of the product and what it asks for. A new route fails here until somebody has decided. */
const ROUTES = `
GET /api/audit → audit:read
POST /api/auth/login → public
POST /api/auth/logout → self
GET /api/auth/me → self
POST /api/auth/password → self
GET /api/auth/sessions → self
DELETE /api/auth/sessions/:id → self
GET /api/cases → case:read
POST /api/cases → case:write
GET /api/cases/:id → case:read
PATCH /api/cases/:id → case:write
POST /api/cases/:id/close → case:write
POST /api/cases/:id/commission-version → case:write
GET /api/cases/:id/check → fact:read
GET /api/cases/:id/checks → fact:read
POST /api/cases/:id/checks → fact:write
GET /api/cases/:id/consents → fact:read
POST /api/cases/:id/consents → fact:write
GET /api/cases/:id/deadlines → deadline:read
POST /api/cases/:id/deadlines → deadline:write
GET /api/cases/:id/deadlines/reviewed → deadline:read
POST /api/cases/:id/deadlines/reviewed → deadline:write
GET /api/cases/:id/documents → document:read
POST /api/cases/:id/documents → document:write
POST /api/cases/:id/documents/compose → document:write
GET /api/cases/:id/documents/earlier → document:read
POST /api/cases/:id/documents/search → document:read
GET /api/cases/:id/events → deadline:read
POST /api/cases/:id/events → deadline:write
POST /api/cases/:id/events/propose → deadline:write
GET /api/cases/:id/evidence → evidence:read
POST /api/cases/:id/evidence → evidence:write
GET /api/cases/:id/facts → fact:read
POST /api/cases/:id/facts → fact:write
GET /api/cases/:id/history → case:read
GET /api/cases/:id/links → evidence:read
POST /api/cases/:id/links → evidence:write
POST /api/cases/:id/links/preview → evidence:write
POST /api/cases/:id/next-step → case:write
GET /api/cases/:id/originals → document:read
POST /api/cases/:id/originals → document:write
GET /api/cases/:id/passport-efforts → evidence:read
POST /api/cases/:id/passport-efforts → evidence:write
POST /api/cases/:id/persons → case:write
DELETE /api/cases/:id/persons/:personId → case:write
GET /api/cases/:id/procedures → case:read
POST /api/cases/:id/procedures → case:write
POST /api/cases/:id/reopen → case:write
GET /api/cases/:id/routes → fact:read
POST /api/cases/:id/routes/watch → deadline:write
POST /api/cases/:id/scans → document:write
GET /api/cases/:id/submissions → submission:read
POST /api/cases/:id/submissions → submission:write
POST /api/cases/:id/team → case:assign
DELETE /api/cases/:id/team/:userId → case:assign
GET /api/checks/:id → fact:read
GET /api/checks/:id/compare/:otherId → fact:read
GET /api/commissions → commission:read
GET /api/commissions/:land → commission:read
GET /api/commissions/:land/compare → commission:read
POST /api/commissions/:land/corrections → commission:write
GET /api/commissions/:land/versions → commission:read
POST /api/consents/:id/withdraw → fact:write
GET /api/deadline-kinds → deadline:read
GET /api/deadlines → deadline:read
DELETE /api/deadlines/:id → deadline:write
GET /api/deadlines/:id → deadline:read
POST /api/deadlines/:id/confirm-end → deadline:write
POST /api/deadlines/:id/done → deadline:write
POST /api/deadlines/:id/moves → deadline:write
POST /api/deadlines/:id/refuse-end → deadline:write
POST /api/deadlines/:id/reopen → deadline:write
GET /api/deadlines/catalogue → deadline:read
POST /api/deadlines/compute → deadline:read
POST /api/deadlines/plan → deadline:read
DELETE /api/documents/:id → document:write
PATCH /api/documents/:id → document:write
GET /api/documents/:id/file → document:read
GET /api/documents/unscanned → document:read
PUT /api/events/:id → deadline:write
POST /api/events/:id/apply → deadline:write
POST /api/events/:id/withdraw → deadline:write
PATCH /api/evidence/:id → evidence:write
POST /api/evidence/:id/moves → evidence:write
GET /api/cases/:id/evidence-matrix → evidence:read
POST /api/cases/:id/evidence/accept → evidence:write
GET /api/evidence/:id/request-draft → evidence:write
GET /api/evidence/:id/requests → evidence:read
POST /api/evidence/:id/requests → evidence:write
GET /api/evidence-requests → evidence:read
GET /api/evidence-requests/assigned → evidence:write
POST /api/evidence-requests/assigned/:id/answers → evidence:write
POST /api/evidence-requests/:id/reminders → evidence:write
POST /api/evidence-requests/:id/answers → evidence:write
POST /api/evidence-requests/:id/give-up → evidence:write
POST /api/evidence-requests/:id/assignee → evidence:write
GET /api/health/live → public
GET /api/health/ready → public
GET /api/inbox → document:read
GET /api/incoming-papers → paper:write
POST /api/incoming-papers → paper:write
POST /api/incoming-papers/:id/assign → paper:write
GET /api/incoming-papers/:id/file → paper:write
POST /api/incoming-papers/:id/set-aside → paper:write
POST /api/incoming-papers/:id/take-back → paper:write
GET /api/incoming-papers/overview → paper:write
POST /api/invitations/accept → public
POST /api/invitations/look-at → public
POST /api/links/:id/accept → document:write
POST /api/links/:id/decline → document:write
GET /api/links/:id/reminder → evidence:write
POST /api/links/:id/reminders → evidence:write
POST /api/links/:id/renew → evidence:write
POST /api/links/:id/withdraw → evidence:write
GET /api/notifications → self
POST /api/notifications/:id/read → self
POST /api/notifications/read-all → self
GET /api/office-contact → evidence:read
PUT /api/office-contact → staff:write
POST /api/originals/:id/moves → document:write
GET /api/outbox → outbox:read
PUT /api/outside/draft → public
POST /api/outside/hand-in → public
POST /api/outside/open → public
POST /api/outside/pages → public
PUT /api/outside/pages → public
POST /api/outside/pages/cut → public
POST /api/outside/pages/remove → public
POST /api/outside/pages/show → public
PATCH /api/passport-efforts/:id → evidence:write
POST /api/passport-efforts/:id/withdraw → evidence:write
POST /api/password-resets/look-at → public
POST /api/password-resets/use → public
GET /api/persons → person:read
POST /api/persons → person:write
GET /api/persons/:id → person:read
PATCH /api/persons/:id → person:write
GET /api/persons/:id/facts → fact:read
POST /api/persons/:id/facts → fact:write
POST /api/persons/:id/relations → person:write
DELETE /api/persons/:id/relations/:relationId → person:write
POST /api/persons/search → person:read
PUT /api/practice/day → self
PATCH /api/procedures/:id → case:write
POST /api/procedures/:id/end → case:write
GET /api/reminders → reminder:read
POST /api/reminders/:id/retry → reminder:retry
GET /api/reminders/status → reminder:read
GET /api/scans/:id → document:write
POST /api/scans/:id/end → document:write
POST /api/search → case:read
GET /api/setup → public
POST /api/setup/example → public
POST /api/setup/organisation → public
GET /api/staff → staff:read
PATCH /api/staff/:id → staff:write
POST /api/staff/:id/password-reset → staff:write
GET /api/staff/invitations → staff:write
POST /api/staff/invitations → staff:write
DELETE /api/staff/invitations/:id → staff:write
GET /api/submissions → submission:read
GET /api/submissions/:id → submission:read
PATCH /api/submissions/:id → submission:write
POST /api/submissions/:id/departures → submission:write
GET /api/submissions/:id/follow-up → submission:read
POST /api/submissions/:id/next-attempt → submission:write
POST /api/submissions/:id/refusal → submission:write
POST /api/submissions/:id/state-changes → submission:write
GET /api/today → self
`;

/** What each role may ask for; 'self' is everybody's. Written down once more, so that a slip in the table shows. */
const MAY: Record<Role, string> = {
  lead: 'person:read person:write fact:read fact:write case:read case:write case:assign evidence:read evidence:write document:read document:write paper:write deadline:read deadline:write submission:read submission:write commission:read commission:write reminder:read reminder:retry outbox:read staff:read staff:write audit:read',
  caseworker: 'person:read person:write fact:read fact:write case:read case:write case:assign evidence:read evidence:write document:read document:write paper:write deadline:read deadline:write submission:read submission:write commission:read reminder:read reminder:retry staff:read',
  guidingLawyer: 'person:read fact:read case:read evidence:read evidence:write document:read deadline:read deadline:write submission:read commission:read reminder:read staff:read',
  volunteer: 'person:read case:read evidence:read evidence:write document:read document:write deadline:read submission:read commission:read reminder:read',
  interpreter: 'case:read deadline:read commission:read',
  dataProtection: 'commission:read staff:read audit:read',
  admin: 'staff:read staff:write outbox:read reminder:read reminder:retry commission:read',
};

it('opens no route that is not on the list', () => {
  const running = listRoutes(app.app).map(({ method, path, permission }) => `${method} ${path} → ${permission}`);
  expect(running.sort()).toEqual(ROUTES.trim().split('\n').sort());
});

it('describes every route and answer of the API, and reads as a page', async () => {
  const { body } = await app.visitor().get('/api/openapi.json').expect(200);
  const described = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  );
  expect(described.sort()).toEqual(ROUTES.trim().split('\n').map((line) => line.split(' → ')[0]).sort());
  const compute = body.paths['/api/deadlines/compute'].post;
  expect(Object.keys(compute.requestBody.content['application/json'].schema.properties)).toEqual(
    expect.arrayContaining(['event', 'fictionDays', 'startMode', 'length', 'unit', 'region', 'shift']),
  );
  expect((await app.visitor().get('/api/docs').expect(200)).text).toContain('/api/deadlines/compute');
});

it.each(Object.keys(MAY) as Role[])('opens to the role %s exactly what it may ask for', async (role) => {
  const office = await app.office();
  const agent = role === 'lead' ? office.lead : await office.join(role);
  const may = new Set(['self', ...MAY[role].split(' ')]);
  const wrong: string[] = [];
  let tried = 0;
  for (const { method, path, permission } of listRoutes(app.app)) {
    if (permission === 'public' || path === '/api/auth/logout') continue;
    const real = path.replace(/:land/, 'DE-NI').replace(/:\w+/g, '00000000-0000-4000-8000-000000000000');
    const verb = method.toLowerCase() as 'get' | 'post' | 'patch' | 'put' | 'delete';
    const { status } = await agent[verb](real);
    const refused = status === 403;
    if (refused === may.has(permission!) || status >= 500) wrong.push(`${method} ${path}: ${status}`);
    tried += 1;
  }
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(60);
});

it('asks everybody who is not signed in to sign in', async () => {
  for (const { method, path, permission } of listRoutes(app.app)) {
    if (permission === 'public') continue;
    const verb = method.toLowerCase() as 'get' | 'post' | 'patch' | 'put' | 'delete';
    await app.visitor()[verb](path.replace(/:\w+/g, '00000000-0000-4000-8000-000000000000')).expect(401);
  }
});
