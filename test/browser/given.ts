import { expect, type Page } from '@playwright/test';

interface GivenCase {
  id: string;
  number: string;
  name: string;
}

async function post<Answer>(page: Page, path: string, data: object): Promise<Answer> {
  const answer = await page.request.post(path, { data, headers: { 'X-Requested-With': 'bleibeakte' } });
  expect(answer.ok(), `${path} ${answer.status()}`).toBe(true);
  return (await answer.json()) as Answer;
}

/** A name that nobody else has, also not in a second run on the same installation. */
export const newName = (first: string): string => `${first} P${Date.now().toString(36)}`;

/** A case of its own with one person, of whom the signed-in person is in charge. */
export async function givenCase(page: Page): Promise<GivenCase> {
  const [firstName, lastName] = newName('Zora').split(' ');
  const person = await post<{ id: string }>(page, '/api/persons', { firstName, lastName });
  const { id, number } = await post<GivenCase>(page, '/api/cases', { personIds: [person.id], land: 'DE-NI' });
  return { id, number, name: `${firstName} ${lastName}` };
}

/** A deadline that was entered too late: its reminder goes out at once. */
export async function givenLateDeadline(page: Page, caseId: string): Promise<void> {
  await post(page, `/api/cases/${caseId}/deadlines`, { kind: 'hearing', type: 'frist', dueOn: '2026-11-02' });
}

/** A deadline that has been done. @returns its id */
export async function givenDoneDeadline(page: Page, caseId: string): Promise<string> {
  const { id, version } = await post<{ id: string; version: number }>(page, `/api/cases/${caseId}/deadlines`, { kind: 'hearing', type: 'frist', dueOn: '2026-11-02' });
  await post(page, `/api/deadlines/${id}/done`, { outcome: 'sent', version });
  return id;
}

/** A boy of sixteen with a Duldung, a year in the country: § 25a is a matter of time. Niedersachsen. */
export async function givenBoy(page: Page, called = newName('Yunus')): Promise<{ caseId: string; name: string }> {
  const [firstName, lastName] = called.split(' ');
  const year = new Date().getFullYear();
  const facts = { birthDate: `${year - 16}-03-04`, enteredOn: `${year - 1}-05-06`, residenceStatus: 'duldung' };
  const person = await post<{ id: string }>(page, '/api/persons', { firstName, lastName, ...facts });
  const { id } = await post<GivenCase>(page, '/api/cases', { personIds: [person.id], land: 'DE-NI' });
  return { caseId: id, name: called };
}

/** An Eingabe of this case that the commission has not taken up. */
export async function givenRefusal(page: Page, caseId: string): Promise<void> {
  const { people } = (await (await page.request.get(`/api/cases/${caseId}`)).json()) as { people: { id: string }[] };
  let { id, version } = await post<{ id: string; version: number }>(page, `/api/cases/${caseId}/submissions`, { personIds: people.map((one) => one.id) });
  const on = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });
  const handedIn = { channel: 'post', override: { reason: 'Mit der Leitung besprochen' } };
  for (const step of [{ to: 'received', ...handedIn }, { to: 'preliminaryReview' }, { to: 'notAdmitted' }]) {
    ({ id, version } = await post<{ id: string; version: number }>(page, `/api/submissions/${id}/state-changes`, { on, version, ...step }));
  }
}
