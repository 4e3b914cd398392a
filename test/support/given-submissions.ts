import type { CaseResponse, DocumentResponse, SubmissionResponse } from '@bleibeakte/contracts';
import type { Agent } from './agent.ts';
import { givenPdf } from './given-files.ts';
import { START } from './test-app.ts';

/** The day of the clock that stands still. */
export const TODAY = START.slice(0, 10);

export interface Household {
  caseId: string;
  personIds: string[];
}

/** These households tell no facts, so compulsory bars are not known yet when they hand in. */
export const OVERRIDE = { reason: 'Mit der Leitung besprochen, Angaben werden nachgereicht' };

/** Two persons in a case of Niedersachsen, unless told otherwise. */
export async function givenHousehold(by: Agent, more: object = {}): Promise<Household> {
  const personIds: string[] = [];
  for (const firstName of ['Amina', 'Karim']) {
    const { body } = await by.post('/api/persons', { firstName, lastName: 'Beispiel', residenceStatus: 'duldung' }).expect(201);
    personIds.push((body as { id: string }).id);
  }
  const { body } = await by.post('/api/cases', { personIds, land: 'DE-NI', ...more }).expect(201);
  return { caseId: (body as CaseResponse).id, personIds };
}

export async function givenDraft(by: Agent, { caseId, personIds }: Household): Promise<SubmissionResponse> {
  const { body } = await by.post(`/api/cases/${caseId}/submissions`, { personIds }).expect(201);
  return body as SubmissionResponse;
}

/** Records a step today; handing in goes by post unless told otherwise. */
export async function takeStep(by: Agent, submission: SubmissionResponse, to: string, more: object = {}): Promise<SubmissionResponse> {
  const request = { to, on: TODAY, version: submission.version, ...(to === 'received' && { channel: 'post', override: OVERRIDE }), ...more };
  const { body } = await by.post(`/api/submissions/${submission.id}/state-changes`, request).expect(201);
  return body as SubmissionResponse;
}

export async function givenDocument(by: Agent, caseId: string): Promise<string> {
  const { body } = await by.upload(`/api/cases/${caseId}/documents`, await givenPdf(), 'Sendebericht.pdf').expect(201);
  return (body as DocumentResponse).id;
}
