import pg from 'pg';
import type { PersonHit, PersonResponse } from '@bleibeakte/contracts';
import type { Agent } from './agent.ts';
import type { TestApp } from './test-app.ts';

/** The ten facts of an invented person. */
export const MOTHER = {
  firstName: 'Samira',
  lastName: 'Al-Amin',
  birthDate: '1988-06-01',
  gender: 'female',
  nationality: 'SY',
  languages: ['ar', 'en'],
  needsInterpreter: true,
  land: 'DE-NI',
  municipality: 'Göttingen',
  residenceStatus: 'duldung',
  residenceStatusUntil: '2026-04-12',
  enteredOn: '2019-12-28',
  authority: 'Landkreis Göttingen',
  authorityNumber: '33.1-4711',
  phone: '+49 151 0000000',
  contactWarning: 'Nicht an die Unterkunft schreiben',
};

export async function addPerson(by: Agent, facts: object): Promise<PersonResponse> {
  return (await by.post('/api/persons', facts).expect(201)).body as PersonResponse;
}

/** Names of those who are found, the best first. */
export async function namesFound(by: Agent, query: string): Promise<string[]> {
  const { body } = await by.post('/api/persons/search', { query }).expect(200);
  return (body as PersonHit[]).map(({ name }) => name);
}

/** Behind the scenes, where the application's role must not look. */
export async function asOwner(app: TestApp, sql: string, values: unknown[]): Promise<object[]> {
  const client = new pg.Client({ connectionString: app.database.ownerUrl });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as object[];
  } finally {
    await client.end();
  }
}
