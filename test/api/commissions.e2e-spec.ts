import { type CommissionSummary, LANDS, type Role, ROLES } from '@bleibeakte/contracts';
import { type Office, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await TestApp.start();
  office = await app.office();
});
afterAll(() => app?.stop());

it('lists the commissions of all sixteen Länder', async () => {
  const { body } = await office.lead.get('/api/commissions').expect(200);
  const all = body as CommissionSummary[];
  expect(all.map(({ land }) => land)).toEqual([...LANDS]);
  expect(all.find(({ land }) => land === 'DE-BY')).toMatchObject({
    landName: 'Bayern', access: ['über ein Kommissionsmitglied', 'über eine Petition'], outdated: false,
  });
});

it('shows the whole profile of one Land, unknown things as null', async () => {
  const { body } = await office.lead.get('/api/commissions/DE-NI').expect(200);
  expect(body).toMatchObject({ land: 'DE-NI', majority: 'Mehrheit der Anwesenden', preliminaryReview: true, barsComplete: false });
  expect((body as { office: { street: unknown } }).office.street).toBeNull();
  expect((body as { bars: unknown[] }).bars.length).toBeGreaterThan(5);
});

it.each(['DE-XX', 'NI', 'toString', '%2e%2e', 'de-ni'])('knows no commission of %s', async (land) => {
  await office.lead.get(`/api/commissions/${land}`).expect(404);
});

it('says that a profile is outdated a year after its last check', async () => {
  const { body: now } = await office.lead.get('/api/commissions/DE-NI').expect(200);
  expect((now as CommissionSummary).outdated).toBe(false);
  app.clock.set('2029-01-01T09:00:00.000Z');
  const later = await app.signIn(office.lead.email);
  const { body } = await later.get('/api/commissions/DE-NI').expect(200);
  expect((body as CommissionSummary).outdated).toBe(true);
});

it.each(ROLES.map((role) => [role] as [Role]))('can be read by the role %s, and by nobody who is not signed in', async (role) => {
  const { join } = await app.office();
  const reader = await join(role);
  await reader.get('/api/commissions').expect(200);
  await app.visitor().get('/api/commissions').expect(401);
  await app.visitor().get('/api/commissions/DE-NI').expect(401);
});
