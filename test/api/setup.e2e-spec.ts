import type { CaseSummary, TodayResponse } from '@bleibeakte/contracts';
import { TestApp } from '../support/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app?.stop());

it('enters the example organisation once, with the reference case and its dates, and keeps the second one apart', async () => {
  const visitor = app.visitor();
  expect((await visitor.get('/api/setup').expect(200)).body).toEqual({ empty: true, practice: false });
  const [first, again] = await Promise.all([visitor.post('/api/setup/example'), app.visitor().post('/api/setup/example')]);
  expect([first.status, again.status]).toEqual([201, 201]);
  const { accounts, password } = first.body as { accounts: { email: string }[]; password: string };
  expect(accounts).toHaveLength(3);

  const lead = app.visitor();
  await lead.post('/api/auth/login', { email: accounts[0]!.email, password }).expect(200);
  const today = (await lead.get('/api/today').expect(200)).body as TodayResponse;
  expect(today.counts.overdue).toBeGreaterThanOrEqual(1);
  expect(today.counts.withoutNextStep).toBe(3);
  const reference = today.nextSevenDays.find(({ caseTitle }) => caseTitle === 'Familie Al-Amin')!;
  const deadlines = (await lead.get(`/api/cases/${reference.caseId}/deadlines`).expect(200)).body as { title: string; dueOn: string; arithmetic: string }[];
  const eingabe = deadlines.find(({ title }) => title === 'Eingabe bei der Kommission')!;
  expect(eingabe.dueOn).toBe('2026-03-23');
  expect(eingabe.arithmetic).toContain('+ 4 Wochen = Mo 23.03.2026');

  const cases = (await lead.get('/api/cases?limit=100').expect(200)).body as { items: CaseSummary[] };
  expect(cases.items.length).toBeGreaterThanOrEqual(36);
  expect(new Set(cases.items.map(({ land }) => land)).size).toBe(16);

  const other = app.visitor();
  await other.post('/api/auth/login', { email: 'koordination@weserbogen.example', password }).expect(200);
  await other.get(`/api/cases/${reference.caseId}`).expect(404);
  await other.post('/api/setup/organisation', { organisationName: 'X', name: 'Y', email: 'z@beispiel.example', password }).expect(409);
}, 180_000);
