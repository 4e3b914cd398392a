import { PrismaService } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import { type Office, TestApp } from '../support/test-app.ts';

let app: TestApp;
let invented: Office;
let real: Office;
beforeAll(async () => {
  app = await TestApp.start();
  invented = await app.office();
  real = await app.office();
  await runFor(invented.organisationId, () =>
    app.app.get(PrismaService).db.organisation.updateMany({ where: { id: invented.organisationId }, data: { practice: true } }),
  );
});
afterAll(() => app?.stop());

const move = (office: Office, today: unknown) => office.lead.put('/api/practice/day', { today: today as string });

describe('the day of an invented organisation', () => {
  it('moves for it alone, and back', async () => {
    const { body } = await move(invented, '2027-03-02').expect(200);
    expect(body).toMatchObject({ today: '2027-03-02', dayMoved: true });
    expect((await invented.lead.get('/api/auth/me').expect(200)).body).toMatchObject({ today: '2027-03-02', dayMoved: true });
    expect((await real.lead.get('/api/auth/me').expect(200)).body).toMatchObject({ today: '2026-03-02', dayMoved: false });
    expect((await move(invented, null).expect(200)).body).toMatchObject({ today: '2026-03-02', dayMoved: false });
  });

  it('is what the age of a person is reckoned with', async () => {
    await move(invented, '2027-03-02').expect(200);
    const { body } = await invented.lead.post('/api/persons', { firstName: 'Yusuf', birthDate: '2008-05-11' }).expect(201);
    expect(body.age).toBe(18);
    await move(invented, null).expect(200);
    expect((await invented.lead.get(`/api/persons/${body.id}`).expect(200)).body.age).toBe(17);
  });

  it('stays the real one in a real organisation', async () => {
    expect((await move(real, '2027-03-02').expect(409)).body.code).toBe('practice.only');
    expect((await real.lead.get('/api/auth/me').expect(200)).body.today).toBe('2026-03-02');
  });

  it.each(['2027-02-30', '', 5, '2199-01-01'])('refuses %j', async (today) => {
    expect([400, 422]).toContain((await move(invented, today)).status);
  });
});
