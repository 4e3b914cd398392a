import type { PersonResponse, PersonSummary } from '@bleibeakte/contracts';
import type { Agent } from '../support/agent.ts';
import { addPerson, asOwner, MOTHER, namesFound } from '../support/given-persons.ts';
import { type Office, TestApp } from '../support/test-app.ts';

const NOWHERE = '7b1f6c52-9d5a-4c58-8b63-0d7f0d6c1a11';
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

describe('a person', () => {
  it('is taken in with the ten facts and read again', async () => {
    const person = await add(MOTHER);
    const { body } = await office.lead.get(`/api/persons/${person.id}`).expect(200);
    expect(body).toMatchObject({
      ...MOTHER,
      name: 'Samira Al-Amin',
      age: 37,
      birthDateCertainty: 'exact',
      version: 1,
    });
    expect(body).toMatchObject({
      household: [],
      relations: [],
      cases: [],
      otherNames: [],
      email: null,
    });
  });

  it.each([
    ["Siobhán O'Connor", { firstName: 'Siobhán', lastName: "O'Connor" }],
    ['Nguyễn Thị Minh', { firstName: 'Nguyễn Thị', lastName: 'Minh' }],
    ['محمد', { firstName: 'محمد' }],
    ['ትግስት ሃይለ', { firstName: 'ትግስት', lastName: 'ሃይለ' }],
    ['Null', { lastName: 'Null' }],
    ['Y', { firstName: 'Y', lastName: ' ' }],
    ['Zoë', { firstName: 'Zoe\u0308' }],
  ])('keeps the name %s as it is written', async (name, facts) => {
    const person = await add(facts);
    expect(person.name).toBe(name);
    expect(await names(name)).toContain(name);
  });

  it('needs a name, and no day of birth or entry that is yet to come', async () => {
    const refused = async (facts: object) =>
      (await office.lead.post('/api/persons', facts).expect(422)).body.code;
    expect(await refused({ firstName: '  ' })).toBe('person.name-missing');
    expect(await refused({ firstName: 'Ali', birthDate: '2026-03-03' })).toBe(
      'person.date-in-future',
    );
    expect(await refused({ firstName: 'Ali', enteredOn: '2027-01-01' })).toBe(
      'person.date-in-future',
    );
  });

  it.each([
    ['birthDate', '1988-02-30'],
    ['gender', 'x'],
    ['nationality', 'Syrien'],
    ['languages', ['Arabisch']],
    ['land', 'DE-XX'],
    ['residenceStatus', null],
    ['needsInterpreter', 'ja'],
    ['otherNames', [1]],
    ['email', 'niemand'],
    ['cases', []],
    ['lastName', 'x'.repeat(201)],
  ])('says which field does not fit: %s', async (field, value) => {
    const { body } = await office.lead
      .post('/api/persons', { firstName: 'Ali', [field]: value })
      .expect(400);
    expect(body.code).toBe('validation.failed');
    expect(body.errors[0].pointer).toBe(`/${field}`);
    expect(JSON.stringify(body.errors)).not.toContain('niemand');
  });

  it('changes field by field, is found by the new name only, and refuses an old version', async () => {
    const person = await add({
      firstName: 'Rojin',
      lastName: 'Altname',
      phone: '0551 1',
      birthDate: '1990-01-01',
    });
    const change = { lastName: 'Demirci', birthDateCertainty: 'yearOnly', version: 1 };
    const { body } = await office.lead.patch(`/api/persons/${person.id}`, change).expect(200);
    expect(body).toMatchObject({
      name: 'Rojin Demirci',
      phone: '0551 1',
      birthDateCertainty: 'yearOnly',
      version: 2,
    });
    expect(await names('Demirci')).toEqual(['Rojin Demirci']);
    expect(await names('Altname')).toEqual([]);
    const late = await office.lead
      .patch(`/api/persons/${person.id}`, { lastName: 'Zuspät', version: 1 })
      .expect(409);
    expect(late.body.code).toBe('conflict.version');
    await office.lead
      .patch(`/api/persons/${person.id}`, { firstName: null, lastName: null, version: 2 })
      .expect(422);
    expect((await office.lead.get(`/api/persons/${person.id}`)).body).toMatchObject({
      name: 'Rojin Demirci',
      version: 2,
    });
  });

  it('lets one of two changes at the same time win', async () => {
    const { id } = await add({ firstName: 'Gleichzeitig' });
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd'].map(
        async (notes) =>
          (await office.lead.patch(`/api/persons/${id}`, { notes, version: 1 })).status,
      ),
    );
    expect(answers.sort()).toEqual([200, 409, 409, 409]);
  });
});

describe('household and relations', () => {
  it('show the same from both sides', async () => {
    const parent = await add(MOTHER);
    const child = await add({
      firstName: 'Yusuf',
      lastName: 'Al-Amin',
      birthDate: '2008-05-11',
      householdOf: parent.id,
    });
    expect(child.household).toEqual([{ id: parent.id, name: 'Samira Al-Amin', age: 37 }]);
    const relation = { otherId: parent.id, kind: 'parent' };
    const { body } = await office.lead
      .post(`/api/persons/${child.id}/relations`, relation)
      .expect(201);
    const [{ id }] = body.relations;
    expect(body.relations).toEqual([
      { id, kind: 'parent', personId: parent.id, name: 'Samira Al-Amin' },
    ]);
    const seen = (await office.lead.get(`/api/persons/${parent.id}`).expect(200))
      .body as PersonResponse;
    expect(seen.relations).toEqual([
      { id, kind: 'child', personId: child.id, name: 'Yusuf Al-Amin' },
    ]);
    expect(seen.household).toEqual([{ id: child.id, name: 'Yusuf Al-Amin', age: 17 }]);

    const again = { otherId: child.id, kind: 'sibling' };
    expect(
      (await office.lead.post(`/api/persons/${parent.id}/relations`, again).expect(409)).body.code,
    ).toBe('person.relation-exists');
    const self = await office.lead
      .post(`/api/persons/${parent.id}/relations`, { otherId: parent.id, kind: 'other' })
      .expect(422);
    expect(self.body.code).toBe('person.relation-self');
    await office.lead.delete(`/api/persons/${parent.id}/relations/${id}`).expect(204);
    await office.lead.delete(`/api/persons/${parent.id}/relations/${id}`).expect(404);
    expect((await office.lead.get(`/api/persons/${child.id}`)).body.relations).toEqual([]);
  });

  it('refuse a second row, also when both sides enter it at once', async () => {
    const [a, b] = [await add({ firstName: 'Eins' }), await add({ firstName: 'Zwei' })];
    const answers = await Promise.all([
      office.lead.post(`/api/persons/${a.id}/relations`, { otherId: b.id, kind: 'sibling' }),
      office.lead.post(`/api/persons/${b.id}/relations`, { otherId: a.id, kind: 'spouse' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('can be moved and left', async () => {
    const [a, b] = [await add({ firstName: 'Eins' }), await add({ firstName: 'Zwei' })];
    const joined = await office.lead
      .patch(`/api/persons/${b.id}`, { householdOf: a.id, version: 1 })
      .expect(200);
    expect(joined.body.household.map((one: { id: string }) => one.id)).toEqual([a.id]);
    const left = await office.lead
      .patch(`/api/persons/${b.id}`, { householdOf: null, version: 2 })
      .expect(200);
    expect(left.body.household).toEqual([]);
  });
});

describe('the list', () => {
  it('comes in pages, the newest first, each person once', async () => {
    const other = await app.office();
    for (const firstName of ['Anna', 'Berta', 'Clara', 'Dora', 'Elif'])
      await add({ firstName }, other.lead);
    const seen: PersonSummary[] = [];
    let cursor: string | null = '';
    do {
      const { body }: { body: { items: PersonSummary[]; nextCursor: string | null } } =
        await other.lead
          .get(`/api/persons?limit=2${cursor ? `&cursor=${cursor}` : ''}`)
          .expect(200);
      seen.push(...body.items);
      cursor = body.nextCursor;
    } while (cursor);
    expect(seen.map(({ name }) => name).sort()).toEqual(['Anna', 'Berta', 'Clara', 'Dora', 'Elif']);
    await other.lead.get('/api/persons?cursor=unlesbar').expect(400);
    await other.lead
      .get(`/api/persons?cursor=${Buffer.from('["x","y"]').toString('base64url')}`)
      .expect(400);
    await other.lead.get('/api/persons?limit=101').expect(400);
  });
});

describe('what others see', () => {
  it('is nothing for another organisation', async () => {
    const person = await add(MOTHER);
    const other = await add({ firstName: 'Fremd' }, stranger);
    await stranger.get(`/api/persons/${person.id}`).expect(404);
    await stranger.patch(`/api/persons/${person.id}`, { notes: 'x', version: 1 }).expect(404);
    await stranger
      .post(`/api/persons/${person.id}/relations`, { otherId: other.id, kind: 'other' })
      .expect(404);
    await stranger
      .post(`/api/persons/${other.id}/relations`, { otherId: person.id, kind: 'other' })
      .expect(404);
    await stranger
      .patch(`/api/persons/${other.id}`, { householdOf: person.id, version: 1 })
      .expect(404);
    await stranger.post('/api/persons', { firstName: 'X', householdOf: person.id }).expect(404);
    await stranger.delete(`/api/persons/${person.id}/relations/${NOWHERE}`).expect(404);
    const { body } = await stranger
      .post('/api/persons/search', { query: 'Samira Al-Amin', birthDate: MOTHER.birthDate })
      .expect(200);
    expect(body).toEqual([]);
    const list = (await stranger.get('/api/persons').expect(200)).body as {
      items: PersonSummary[];
    };
    expect(list.items.map(({ id }) => id)).toEqual([other.id]);
    for (const id of [NOWHERE, 'keine-id']) await office.lead.get(`/api/persons/${id}`).expect(404);
  });

  it('is only the people of their cases for a volunteer, who may change nothing', async () => {
    const volunteer = await office.join('volunteer');
    const [person, hidden] = [
      await add({ firstName: 'Sichtbar' }),
      await add({ firstName: 'Verborgen' }),
    ];
    await office.lead
      .patch(`/api/persons/${hidden.id}`, { householdOf: person.id, version: 1 })
      .expect(200);
    await office.lead
      .post(`/api/persons/${person.id}/relations`, { otherId: hidden.id, kind: 'sibling' })
      .expect(201);
    await volunteer.get(`/api/persons/${person.id}`).expect(404);
    await open(person.id, volunteer.id);
    const { body } = await volunteer.get(`/api/persons/${person.id}`).expect(200);
    expect(body).toMatchObject({
      household: [],
      relations: [],
      cases: [{ number: 'HF-2026-0777', open: true }],
    });
    await volunteer.get(`/api/persons/${hidden.id}`).expect(404);
    expect(await names('Sichtbar', volunteer)).toEqual(['Sichtbar']);
    expect(await names('Verborgen', volunteer)).toEqual([]);
    const list = (await volunteer.get('/api/persons').expect(200)).body as {
      items: PersonSummary[];
    };
    expect(list.items.map(({ name }) => name)).toEqual(['Sichtbar']);
    await volunteer.post('/api/persons', { firstName: 'Neu' }).expect(403);
    await volunteer.patch(`/api/persons/${person.id}`, { notes: 'x', version: 1 }).expect(403);
    await volunteer
      .post(`/api/persons/${person.id}/relations`, { otherId: hidden.id, kind: 'other' })
      .expect(403);
  });

  /** A case with the person in it and the volunteer in its team, as the database holds it. */
  async function open(personId: string, userId: string): Promise<void> {
    const organisation = office.organisationId;
    await asOwner(
      app,
      `INSERT INTO case_file (id, organisation_id, number, key_wrapped, sealed, land, region, commission_version, opened_on, updated_at)
       VALUES ($1, $2, 'HF-2026-0777', '', '', 'DE-NI', 'DE-NI', '1', '2026-03-02', now())`,
      [NOWHERE, organisation],
    );
    await asOwner(
      app,
      'INSERT INTO case_person (organisation_id, case_id, person_id) VALUES ($1, $2, $3)',
      [organisation, NOWHERE, personId],
    );
    await asOwner(
      app,
      'INSERT INTO case_member (organisation_id, case_id, user_id) VALUES ($1, $2, $3)',
      [organisation, NOWHERE, userId],
    );
  }

  it('is nothing at all in the stored rows', async () => {
    await add({ ...MOTHER, lastName: 'Unverkennbar', otherNames: ['Einzigartig'] });
    const rows = await asOwner(app, 'SELECT p::text AS row FROM person p', []);
    const dump = JSON.stringify(rows);
    for (const marker of [
      'Unverkennbar',
      'Einzigartig',
      'Samira',
      '33.1-4711',
      'Göttingen',
      '1988-06-01',
      '+49 151',
    ]) {
      expect(dump).not.toContain(marker);
    }
    expect(dump).not.toContain(Buffer.from('Unverkennbar').toString('hex'));
  });
});
