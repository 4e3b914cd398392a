import pg from 'pg';
import { hashPassword } from '@bleibeakte/sealing';
import { TestApp, PASSWORD } from '../support/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app?.stop());

it('signs in with e-mail and password and names who is signed in', async () => {
  const { lead } = await app.office();
  const { body } = await lead.get('/api/auth/me').expect(200);
  expect(body).toMatchObject({ id: lead.id, name: 'Miriam Voss', role: 'lead', practice: false });
});

it('answers a wrong password and an unknown account alike', async () => {
  const { lead } = await app.office();
  const wrong = await app.visitor().post('/api/auth/login', { email: lead.email, password: 'falsch-falsch-falsch' });
  const unknown = await app.visitor().post('/api/auth/login', { email: 'niemand@beispiel.example', password: 'x' });
  expect([wrong.status, wrong.body.code]).toEqual([401, 'auth.failed']);
  expect([unknown.status, unknown.body.code]).toEqual([401, 'auth.failed']);
});

it('stops guessing after ten tries, also in parallel, and lets others in', async () => {
  const office = await app.office();
  const bystander = await office.join('caseworker');
  const guess = () => app.visitor().post('/api/auth/login', { email: office.lead.email, password: 'falsch-falsch' });
  const answers = await Promise.all(Array.from({ length: 40 }, async () => (await guess()).status));
  expect(answers.filter((status) => status === 401).length).toBe(10);
  expect(answers.filter((status) => status === 429).length).toBe(30);
  await app.visitor().post('/api/auth/login', { email: office.lead.email, password: PASSWORD }).expect(429);
  await app.signIn(bystander.email);
  app.clock.forwardMinutes(16);
  await app.signIn(office.lead.email);
});

it('gives everybody their own session when many sign in at the same moment', async () => {
  const offices = await Promise.all(Array.from({ length: 8 }, () => app.office()));
  const agents = await Promise.all(offices.map(({ lead }) => app.signIn(lead.email)));
  const answers = await Promise.all(agents.map((agent) => agent.get('/api/auth/me').expect(200)));
  expect(answers.map(({ body }) => (body as { id: string }).id)).toEqual(offices.map(({ lead }) => lead.id));
});

it('ends a session after 30 idle minutes and at the latest after 12 hours', async () => {
  const { lead } = await app.office();
  app.clock.forwardMinutes(29);
  await lead.get('/api/auth/me').expect(200);
  app.clock.forwardMinutes(31);
  await lead.get('/api/auth/me').expect(401);
  const again = await app.signIn(lead.email);
  for (let minutes = 0; minutes < 12 * 60; minutes += 25) {
    await again.get('/api/auth/me').expect(200);
    app.clock.forwardMinutes(25);
  }
  await again.get('/api/auth/me').expect(401);
});

it('shows the own sessions and ends one of them at once', async () => {
  const { lead } = await app.office();
  const second = await app.signIn(lead.email);
  const { body } = await lead.get('/api/auth/sessions').expect(200);
  const other = (body as { id: string; current: boolean }[]).find(({ current }) => !current)!;
  await lead.delete(`/api/auth/sessions/${other.id}`).expect(204);
  await second.get('/api/auth/me').expect(401);
  await lead.get('/api/auth/me').expect(200);
});

it('ends the other sessions when the password changes, and takes no common one', async () => {
  const { lead } = await app.office();
  const second = await app.signIn(lead.email);
  const change = (newPassword: string) => lead.post('/api/auth/password', { currentPassword: PASSWORD, newPassword });
  expect((await change('kurz')).body.code).toBe('password.too-short');
  expect((await change('passwordpassword')).body.code).toBe('password.common');
  await change('ganz-neue-laterne').expect(204);
  await second.get('/api/auth/me').expect(401);
  await lead.get('/api/auth/me').expect(200);
});

/** Somebody else's transaction that has changed the account and is not through yet. */
async function duringChange(id: string, change: string, values: unknown[], meanwhile: () => PromiseLike<{ status: number }>): Promise<number> {
  const owner = new pg.Client({ connectionString: app.database.ownerUrl });
  await owner.connect();
  try {
    await owner.query('BEGIN');
    await owner.query(`UPDATE staff_user SET ${change} WHERE id = $1`, [id, ...values]);
    await owner.query('DELETE FROM login_session WHERE user_id = $1', [id]);
    const answer = Promise.resolve(meanwhile());
    for (let waiting = 0; waiting === 0; ) {
      const { rows } = await owner.query(`SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`);
      waiting = rows[0].waiting as number;
    }
    await owner.query('COMMIT');
    return (await answer).status;
  } finally {
    await owner.end();
  }
}

it('begins no session with a password that is changed at the same moment', async () => {
  const { lead } = await app.office();
  const next = await hashPassword('ganz-neue-laterne');
  const late = app.visitor();
  expect(await duringChange(lead.id, 'password_hash = $2', [next], () => late.post('/api/auth/login', { email: lead.email, password: PASSWORD }))).toBe(401);
  await late.get('/api/auth/me').expect(401);
  const { body } = await late.post('/api/auth/login', { email: lead.email, password: 'ganz-neue-laterne' }).expect(200);
  expect((await late.get('/api/auth/sessions').expect(200)).body).toHaveLength(1);
  expect(body.id).toBe(lead.id);
});

it('begins no session in an account that is closed at the same moment, and none with the role of before', async () => {
  const { join } = await app.office();
  const closed = await join('caseworker');
  expect(await duringChange(closed.id, 'disabled_at = now()', [], () => app.visitor().post('/api/auth/login', { email: closed.email, password: PASSWORD }))).toBe(401);
  const other = await join('caseworker');
  const late = app.visitor();
  expect(await duringChange(other.id, `role = 'volunteer'`, [], () => late.post('/api/auth/login', { email: other.email, password: PASSWORD }))).toBe(200);
  expect((await late.get('/api/auth/me').expect(200)).body.role).toBe('volunteer');
});

it('changes no password with one that is changed at the same moment', async () => {
  const { lead } = await app.office();
  const next = await hashPassword('ganz-neue-laterne');
  const change = () => lead.post('/api/auth/password', { currentPassword: PASSWORD, newPassword: 'die-alte-will-auch' });
  expect(await duringChange(lead.id, 'password_hash = $2', [next], change)).toBe(422);
  await app.visitor().post('/api/auth/login', { email: lead.email, password: 'ganz-neue-laterne' }).expect(200);
});

it('lets an invitation work once and ends all sessions when the role changes', async () => {
  const { lead, join } = await app.office();
  const { body } = await lead.post('/api/staff/invitations', { email: 'neu@beispiel.example', role: 'volunteer' }).expect(201);
  const token = (body as { link: string }).link.split('#')[1];
  await app.visitor().post('/api/invitations/look-at', { token }).expect(200);
  const accept = { token, name: 'Karin Böhme', password: PASSWORD };
  await app.visitor().post('/api/invitations/accept', accept).expect(200);
  expect((await app.visitor().post('/api/invitations/accept', accept)).status).toBe(410);

  const caseworker = await join('caseworker');
  const staff = (await lead.get('/api/staff').expect(200)).body as { id: string; version: number }[];
  const row = staff.find(({ id }) => id === caseworker.id)!;
  await lead.patch(`/api/staff/${row.id}`, { role: 'volunteer', version: row.version }).expect(200);
  await caseworker.get('/api/auth/me').expect(401);
});

it('keeps the last person of coordination', async () => {
  const { lead } = await app.office();
  const staff = (await lead.get('/api/staff').expect(200)).body as { id: string; version: number }[];
  const { body } = await lead.patch(`/api/staff/${lead.id}`, { disabled: true, version: staff[0]!.version }).expect(409);
  expect(body.code).toBe('staff.last-lead');
});

it('refuses what a foreign site sends in somebody’s name', async () => {
  const { lead } = await app.office();
  await lead.post('/api/auth/logout').set('Origin', 'https://boese.example').expect(403);
  await lead.post('/api/auth/logout').set('Sec-Fetch-Site', 'cross-site').expect(403);
  await lead.post('/api/auth/logout').set('Content-Type', 'text/plain').send('x').expect(403);
  await lead.get('/api/auth/me').expect(200);
});

it('founds the first organisation once', async () => {
  const founding = { organisationName: 'Zweite', name: 'Wer', email: 'wer@beispiel.example', password: PASSWORD };
  await app.office();
  const { body } = await app.visitor().post('/api/setup/organisation', founding).expect(409);
  expect(body.code).toBe('setup.done');
});
