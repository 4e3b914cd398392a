import type { FactsResponse } from '@bleibeakte/contracts';
import type { Agent } from '../support/agent.ts';
import { type Office, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
let personId: string;
let caseId: string;
beforeAll(async () => {
  app = await TestApp.start();
  office = await app.office();
  personId = (await office.lead.post('/api/persons', { firstName: 'Samira', lastName: 'Al-Amin' }).expect(201)).body.id as string;
  caseId = (await office.lead.post('/api/cases', { personIds: [personId], land: 'DE-NI' }).expect(201)).body.id as string;
});
afterAll(() => app?.stop());

const tell = (fact: object, who: Agent = office.lead) => who.post(`/api/persons/${personId}/facts`, { standing: 'claimed', ...fact });

describe('facts', () => {
  it('keeps what is known with its source, and what was known before', async () => {
    await tell({ code: 'languageLevel', value: 'A2', source: 'Gespräch' }).expect(200);
    const { body } = await tell({ code: 'languageLevel', value: 'B1', standing: 'checked', source: 'Zertifikat', asOf: '2025-11-03' }).expect(200);
    const facts = body as FactsResponse;
    expect(facts.current.filter(({ code }) => code === 'languageLevel')).toMatchObject([
      { value: 'B1', standing: 'checked', source: 'Zertifikat', asOf: '2025-11-03', recordedBy: expect.any(String) },
    ]);
    expect(facts.earlier).toMatchObject([{ code: 'languageLevel', value: 'A2', standing: 'claimed', asOf: '2026-03-02' }]);
    expect((await office.lead.get(`/api/persons/${personId}/facts`).expect(200)).body).toEqual(facts);
  });

  it('takes a fact back', async () => {
    await office.agree(caseId, personId, { kind: 'specialCategories', categories: ['offences'] });
    await tell({ code: 'dayFines', value: 40 }).expect(200);
    const { body } = await tell({ code: 'dayFines', value: null }).expect(200);
    expect((body as FactsResponse).current.map(({ code }) => code)).not.toContain('dayFines');
    expect((body as FactsResponse).earlier.map(({ code, value }) => [code, value])).toEqual(expect.arrayContaining([['dayFines', 40], ['dayFines', null]]));
  });

  it('asks the household once', async () => {
    await office.lead.post(`/api/cases/${caseId}/facts`, { code: 'householdNeed', value: 2310, standing: 'evidenced' }).expect(200);
    const { body } = await office.lead.get(`/api/cases/${caseId}/facts`).expect(200);
    expect((body as FactsResponse).current).toMatchObject([{ code: 'householdNeed', value: 2310 }]);
    expect((await tell({ code: 'householdNeed', value: 2310 }).expect(422)).body.code).toBe('fact.value-not-fitting');
  });

  it('wants a reason for what only a human can judge', async () => {
    expect((await tell({ code: 'judgement', value: true }).expect(422)).body.code).toBe('fact.about-missing');
    expect((await tell({ code: 'judgement', about: '25A_PROGNOSIS', value: true }).expect(422)).body.code).toBe('fact.reason-missing');
    await tell({ code: 'judgement', about: '25A_PROGNOSIS', value: true, source: 'Zeugnisse, Training der U10' }).expect(200);
  });

  it.each([
    [{ code: 'languageLevel', value: 'D1' }, 422],
    [{ code: 'dayFines', value: -1 }, 422],
    [{ code: 'stayPeriods', value: [{ kind: 'duldung', from: '2026-02-30', to: null }] }, 422],
    [{ code: 'languageLevel', value: 'B1', asOf: '2026-03-03' }, 422],
    [{ code: 'unheardOf', value: true }, 400],
    [{ code: 'wanted', value: { a: 1 } }, 400],
    [{ code: 'wanted', value: true, standing: 'guessed' }, 400],
  ])('refuses %j', async (fact, status) => {
    await tell(fact).expect(status);
  });

  it('takes only a paper of this person', async () => {
    const other = (await office.lead.post('/api/persons', { firstName: 'Ali' }).expect(201)).body.id as string;
    const elsewhere = (await office.lead.post('/api/cases', { personIds: [other], land: 'DE-BE' }).expect(201)).body.id as string;
    const { givenPdf } = await import('../support/given-files.ts');
    const document = (await office.lead.upload(`/api/cases/${elsewhere}/documents`, await givenPdf(), 'Zertifikat.pdf').expect(201)).body.id as string;
    await tell({ code: 'passportHeld', value: true, documentId: document }).expect(404);
  });

  it('is not for volunteers, not even in their own case', async () => {
    const volunteer = await office.join('volunteer');
    await office.lead.post(`/api/cases/${caseId}/team`, { userId: volunteer.id });
    await volunteer.get(`/api/persons/${personId}/facts`).expect(403);
    await tell({ code: 'wanted', value: false }, volunteer).expect(403);
  });
});
