import type { PersonHit } from '@bleibeakte/contracts';
import type { Agent } from '../support/agent.ts';
import { addPerson, asOwner, namesFound } from '../support/given-persons.ts';
import { type Office, TestApp } from '../support/test-app.ts';

let app: TestApp;
let office: Office;
let stranger: Agent;
beforeAll(async () => {
  app = await TestApp.start();
  office = await app.office();
  stranger = (await app.office()).lead;
});
afterAll(() => app?.stop());

const add = (facts: object, by: Agent = office.lead) => addPerson(by, facts);
const names = (query: string, by: Agent = office.lead) => namesFound(by, query);

describe('search', () => {
  it('finds the spellings of one name and swapped names', async () => {
    const other = await app.office();
    const spellings = ['Mohammed Rezai', 'Muhammad Rezai', 'محمد رضایی'];
    for (const name of spellings) {
      const [firstName, lastName] = name.split(' ');
      await add({ firstName, lastName }, other.lead);
    }
    await add({ firstName: 'Maria', lastName: 'Schulz' }, other.lead);
    for (const query of ['Mohammed', 'Muhammad', 'محمد', 'mohamed rez', 'Rezai Mohammed']) {
      expect([query, ...(await names(query, other.lead)).sort()]).toEqual([
        query,
        ...spellings.toSorted(),
      ]);
    }
    expect(await names('Rezai Muhammad', other.lead).then(([first]) => first)).toBe(
      'Muhammad Rezai',
    );
    expect(await names('Schultz Maria', other.lead)).toEqual(['Maria Schulz']);
    expect(await names('Marai Schulz', other.lead)).toEqual(['Maria Schulz']);
    expect(await names('Maria Petrova', other.lead)).toEqual([]);
    expect(await names('.', other.lead)).toEqual([]);
  });

  it('says why somebody is shown: the same day of birth, a similar name', async () => {
    const other = await app.office();
    await add({ firstName: 'Hamid', lastName: 'Karimi', birthDate: '1985-03-20' }, other.lead);
    await add({ firstName: 'Hamide', lastName: 'Karimi', birthDate: '1999-01-01' }, other.lead);
    await add({ firstName: 'Lena', lastName: 'Winter', birthDate: '1985-03-20' }, other.lead);
    const { body } = await other.lead
      .post('/api/persons/search', { query: 'Karimi Hamid', birthDate: '1985-03-20' })
      .expect(200);
    expect((body as PersonHit[]).map(({ name, reasons }) => [name, reasons])).toEqual([
      ['Hamid Karimi', ['name', 'birthDate']],
      ['Hamide Karimi', ['name']],
      ['Lena Winter', ['birthDate']],
    ]);
  });

  it('finds former names and takes between 1 and 200 characters', async () => {
    await add({ firstName: 'Olena', lastName: 'Kovalenko', otherNames: ['Shevchuk'] });
    expect(await names('Schewtschuk')).toEqual(['Olena Kovalenko']);
    for (const query of ['', '   ', 'x'.repeat(201)])
      await office.lead.post('/api/persons/search', { query }).expect(400);
  });

  it('leaves a trace without the words that were typed', async () => {
    const other = await app.office();
    const person = await add({ firstName: 'Zarathustra' }, other.lead);
    await names('Zarathustra', other.lead);
    await other.lead.get(`/api/persons/${person.id}`).expect(200);
    const rows = await asOwner(
      app,
      'SELECT code, person_id, sealed FROM audit_event WHERE organisation_id = $1 AND code LIKE $2 ORDER BY at, code',
      [other.organisationId, 'person.%'],
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        { code: 'person.created', person_id: person.id, sealed: null },
        { code: 'person.searched', person_id: null, sealed: null },
        { code: 'person.read', person_id: person.id, sealed: null },
      ]),
    );
  });
});

describe('the search field', () => {
  it('finds persons by name, cases by number and through the people in them', async () => {
    const other = await app.office();
    const { id } = await add(
      { firstName: 'Tigist', lastName: 'Haile', birthDate: '1990-03-03' },
      other.lead,
    );
    const opened = await other.lead
      .post('/api/cases', { personIds: [id], land: 'DE-NI' })
      .expect(201);
    const { id: caseId, number: caseNumber } = opened.body as { id: string; number: string };
    const found = async (query: string, by = other.lead) =>
      (await by.post('/api/search', { query }).expect(200)).body;
    const byName = await found('ትግስት');
    expect(byName.persons).toEqual([{ id, name: 'Tigist Haile', age: 35, caseNumber, caseId }]);
    expect(byName.cases).toMatchObject([{ id: caseId, number: caseNumber, persons: 1 }]);
    for (const query of [caseNumber, caseNumber.toLowerCase(), ' hf 2026 ', '0001']) {
      expect(await found(query)).toMatchObject({ cases: [{ id: caseId }], persons: [] });
    }
    expect(await found('h')).toEqual({ cases: [], persons: [] });
    expect(await found('Tigist', stranger)).toEqual({ cases: [], persons: [] });
    expect(await found('0001', stranger)).toEqual({ cases: [], persons: [] });
    expect(await found('Tigist', await other.join('volunteer'))).toEqual({
      cases: [],
      persons: [],
    });
    await other.lead.post('/api/search', { query: '' }).expect(400);
    await (await other.join('dataProtection')).post('/api/search', { query: 'Tigist' }).expect(403);
  });
});
