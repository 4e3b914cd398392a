import type { Response } from 'supertest';
import { PrismaService } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import type { Agent } from '../support/agent.ts';
import { type Office, PASSWORD, TestApp } from '../support/test-app.ts';

const NEW = 'drei-neue-laternen';
const NOWHERE = '00000000-0000-4000-8000-000000000000';

let app: TestApp;
let office: Office;
let person: Agent;
beforeAll(async () => {
  app = await TestApp.start();
});
beforeEach(async () => {
  office = await app.office();
  person = await office.join('caseworker');
});
afterAll(() => app?.stop());

async function linkFor(id: string, lead = office.lead): Promise<string> {
  const { body } = await lead.post(`/api/staff/${id}/password-reset`).expect(201);
  const { link } = body as { link: string };
  expect(link).toMatch(/^\/passwort-neu#[\w-]{43}$/);
  return link.split('#')[1]!;
}
const lookAt = (token: string) => app.visitor().post('/api/password-resets/look-at', { token });
const use = (token: string, password = NEW) => app.visitor().post('/api/password-resets/use', { token, password });
const login = (email: string, password: string) => app.visitor().post('/api/auth/login', { email, password });
const versionOf = async (id: string) => {
  const { body } = await office.lead.get('/api/staff').expect(200);
  return (body as { id: string; version: number }[]).find((one) => one.id === id)!.version;
};

it('sets a new password by the link, ends every session of the person, and writes both down', async () => {
  const second = await app.signIn(person.email);
  const token = await linkFor(person.id);
  await person.get('/api/auth/me').expect(200);
  const { body } = await lookAt(token).expect(200);
  expect(body).toMatchObject({ email: person.email, expiresAt: new Date(app.clock.now().getTime() + 30 * 60_000).toISOString() });
  const { headers } = await use(token).expect(204);
  expect(headers['set-cookie']).toBeUndefined();
  await person.get('/api/auth/me').expect(401);
  await second.get('/api/auth/me').expect(401);
  await login(person.email, PASSWORD).expect(401);
  await login(person.email, NEW).expect(200);
  await office.lead.get('/api/auth/me').expect(200);
  const { items } = (await office.lead.get('/api/audit').expect(200)).body as { items: { code: string; by: string; about: string | null }[] };
  expect(items.find(({ code }) => code === 'staff.resetLinkMade')).toMatchObject({ by: 'Miriam Voss', about: 'Person caseworker' });
  expect(items.find(({ code }) => code === 'auth.passwordReset')).toMatchObject({ by: 'Person caseworker' });
});

it('answers an unknown, a used, a replaced and an expired link, and that of a disabled account, with the same bytes', async () => {
  const replaced = await linkFor(person.id);
  const used = await linkFor(person.id);
  await use(used).expect(204);
  const expired = await linkFor(person.id);
  const closed = await office.join('volunteer');
  const disabled = await linkFor(closed.id);
  await office.lead.patch(`/api/staff/${closed.id}`, { disabled: true, version: await versionOf(closed.id) }).expect(200);
  app.clock.forwardMinutes(30);
  const answers: string[] = [];
  for (const token of ['A'.repeat(43), replaced, used, expired, disabled]) {
    for (const ask of [lookAt, use]) answers.push(bytesOf(await ask(token)));
  }
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toContain('410');
  expect(answers[0]).toContain('reset.invalid');
});

/** Everything of the answer but the number of the request and the time. */
function bytesOf({ status, headers, text }: Response): string {
  const same = Object.entries(headers as Record<string, string>).filter(([name]) => name !== 'date' && name !== 'x-request-id');
  return JSON.stringify([status, same, text.replace(/urn:uuid:[\w-]+/, '')]);
}

it('works to the last moment of 30 minutes, and not after', async () => {
  const first = await linkFor(person.id);
  app.clock.forwardMinutes(29);
  await lookAt(first).expect(200);
  await use(first).expect(204);
  const again = await linkFor(person.id, await app.signIn(office.lead.email));
  app.clock.forwardMinutes(30);
  await use(again, PASSWORD).expect(410);
  await login(person.email, NEW).expect(200);
});

it('lets exactly one of many at the same moment set the password', async () => {
  const token = await linkFor(person.id);
  const passwords = Array.from({ length: 8 }, (_, number) => `laterne-nummer-${number}-neu`);
  const statuses = await Promise.all(passwords.map(async (password) => (await use(token, password)).status));
  expect(statuses.filter((status) => status === 204)).toHaveLength(1);
  expect(statuses.filter((status) => status === 410)).toHaveLength(7);
  await login(person.email, passwords[statuses.indexOf(204)]!).expect(200);
});

it('takes no weak password and keeps the link for the next try', async () => {
  const token = await linkFor(person.id);
  expect((await use(token, 'kurz')).body).toMatchObject({ status: 422, code: 'password.too-short' });
  expect((await use(token, 'passwordpassword')).body.code).toBe('password.common');
  expect((await use(token, 'x'.repeat(201))).body.code).toBe('password.common');
  await use(token, 'y'.repeat(1001)).expect(400);
  await login(person.email, PASSWORD).expect(200);
  await use(token).expect(204);
});

it('is made by the coordination only, and by nobody for more than they may themselves', async () => {
  for (const role of ['volunteer', 'caseworker', 'guidingLawyer', 'interpreter', 'dataProtection'] as const) {
    const agent = await office.join(role);
    await agent.post(`/api/staff/${person.id}/password-reset`).expect(403);
  }
  const admin = await office.join('admin');
  await admin.post(`/api/staff/${person.id}/password-reset`).expect(403);
  await admin.post(`/api/staff/${office.lead.id}/password-reset`).expect(403);
  await linkFor((await office.join('admin')).id, admin);
  await linkFor(admin.id);
  expect((await office.lead.post(`/api/staff/${office.lead.id}/password-reset`)).body).toMatchObject({ status: 409, code: 'reset.own-account' });
});

it('finds nobody of another organisation, and nobody who is not there', async () => {
  const { lead } = await app.office();
  await lead.post(`/api/staff/${person.id}/password-reset`).expect(404);
  await lead.post(`/api/staff/${office.lead.id}/password-reset`).expect(404);
  await office.lead.post(`/api/staff/${NOWHERE}/password-reset`).expect(404);
});

it('is refused for a disabled account, and a link does not outlive the disabling or a change of role', async () => {
  const before = await linkFor(person.id);
  await office.lead.patch(`/api/staff/${person.id}`, { disabled: true, version: await versionOf(person.id) }).expect(200);
  const { body } = await office.lead.post(`/api/staff/${person.id}/password-reset`).expect(409);
  expect(body.code).toBe('reset.account-disabled');
  await office.lead.patch(`/api/staff/${person.id}`, { disabled: false, version: await versionOf(person.id) }).expect(200);
  await use(before).expect(410);
  const after = await linkFor(person.id);
  await office.lead.patch(`/api/staff/${person.id}`, { role: 'volunteer', version: await versionOf(person.id) }).expect(200);
  await use(after).expect(410);
});

it('takes back the links of somebody who may make none any more', async () => {
  const other = await office.join('lead');
  const token = await linkFor(person.id, other);
  await office.lead.patch(`/api/staff/${other.id}`, { disabled: true, version: await versionOf(other.id) }).expect(200);
  await use(token).expect(410);
});

it('lets the person in again who had tried the old password too often', async () => {
  for (let tries = 0; tries < 11; tries += 1) await login(person.email, 'falsch-falsch-falsch');
  await login(person.email, PASSWORD).expect(429);
  await use(await linkFor(person.id)).expect(204);
  await login(person.email, NEW).expect(200);
});

it('keeps a digest of the token, on a row that no other organisation sees', async () => {
  const token = await linkFor(person.id);
  const rows = (organisationId: string) =>
    runFor(organisationId, () => app.app.get(PrismaService).db.passwordReset.findMany({ where: { userId: person.id } }));
  const [row] = await rows(office.organisationId);
  expect(row?.tokenDigest).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(row)).not.toContain(token);
  expect(await rows((await app.office()).organisationId)).toEqual([]);
});

// Last: it uses up the tries of the address that all tests share.
it('counts wrong links as failures of the address and stops them', async () => {
  app.clock.forwardMinutes(16);
  const statuses: number[] = [];
  for (let tries = 0; tries < 52; tries += 1) statuses.push((await lookAt(`falsch-${tries}`)).status);
  expect(statuses.filter((status) => status === 410)).toHaveLength(50);
  expect(statuses.slice(-2)).toEqual([429, 429]);
  await use('noch-einer').expect(429);
});
