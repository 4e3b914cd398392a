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
