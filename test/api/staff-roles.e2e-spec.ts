import { ROLES } from '@bleibeakte/contracts';
import type { Agent } from '../support/agent.ts';
import { type Office, PASSWORD, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await TestApp.start();
});
beforeEach(async () => {
  office = await app.office();
});
afterAll(() => app?.stop());

const versionOf = async (id: string): Promise<number> => {
  const { body } = await office.lead.get('/api/staff').expect(200);
  return (body as { id: string; version: number }[]).find((one) => one.id === id)!.version;
};
const change = async (by: Agent, id: string, what: { role?: string; disabled?: boolean }) => by.patch(`/api/staff/${id}`, { ...what, version: await versionOf(id) });
const BEYOND = { status: 403, code: 'staff.role-not-yours-to-give' };

it('gives nobody a way to raise their own rights', async () => {
  const admin = await office.join('admin');
  for (const role of ROLES.filter((one) => one !== 'admin')) {
    expect((await change(admin, admin.id, { role })).body).toMatchObject({ status: 409, code: 'staff.own-role' });
    expect((await admin.post('/api/staff/invitations', { email: 'zweites@postfach.example', role })).body).toMatchObject(BEYOND);
  }
  expect((await change(office.lead, office.lead.id, { role: 'caseworker' })).body).toMatchObject({ status: 409, code: 'staff.own-role' });
  expect((await admin.get('/api/auth/me').expect(200)).body.role).toBe('admin');
  await admin.get('/api/cases').expect(403);
  expect((await admin.get('/api/staff/invitations').expect(200)).body).toEqual([]);
});

it('lets the technical role give, take and open no role that may read cases, not even with a second account', async () => {
  const [admin, second, closed] = [await office.join('admin'), await office.join('admin'), await office.join('caseworker')];
  expect((await change(admin, second.id, { role: 'caseworker' })).body).toMatchObject(BEYOND);
  expect((await change(admin, closed.id, { role: 'admin' })).body).toMatchObject(BEYOND);
  expect((await change(admin, office.lead.id, { role: 'admin' })).body).toMatchObject(BEYOND);
  expect((await change(admin, closed.id, { disabled: true })).status).toBe(200);
  expect((await change(admin, closed.id, { disabled: false })).body).toMatchObject(BEYOND);
  expect((await change(office.lead, closed.id, { disabled: false })).status).toBe(200);
  await admin.post('/api/staff/invitations', { email: 'technik@beispiel.example', role: 'admin' }).expect(201);
});

it('ends the invitations of somebody who gets another role', async () => {
  const other = await office.join('lead');
  const { body } = await other.post('/api/staff/invitations', { email: 'wieder@beispiel.example', role: 'lead' }).expect(201);
  const token = (body as { link: string }).link.split('#')[1];
  expect((await change(office.lead, other.id, { role: 'admin' })).status).toBe(200);
  await app.visitor().post('/api/invitations/accept', { token, name: 'Karin Böhme', password: PASSWORD }).expect(410);
});
