import supertest from 'supertest';
import type { Agent } from './agent.ts';
import type { TestApp } from './test-app.ts';

type Body = Record<string, unknown>;

/** Somebody without account on their phone: shows the token in a header, keeps no cookie. */
export class Outsider {
  pass = '';

  constructor(
    private readonly app: TestApp,
    readonly token: string,
  ) {}

  open(code?: string): supertest.Test {
    return this.post('open', code === undefined ? {} : { code });
  }

  save(version: number, answers: Record<string, string>, more: Body = {}): supertest.Test {
    return this.put('draft', { version, answers: Object.entries(answers).map(([code, text]) => ({ code, text })), ...more });
  }

  photograph(file: Buffer, repeatKey?: string, name = 'IMG_0001.jpg'): supertest.Test {
    return this.send('post', 'pages').set({ 'X-Requested-With': 'bleibeakte', ...(repeatKey && { 'Idempotency-Key': repeatKey }) }).attach('file', file, name);
  }

  handIn(version: number, name = 'Anna Kolb'): supertest.Test {
    return this.post('hand-in', { version, name });
  }

  post(path: string, body: object = {}): supertest.Test {
    return this.send('post', path).send(body);
  }

  put(path: string, body: object): supertest.Test {
    return this.send('put', path).send(body);
  }

  private send(method: 'post' | 'put', path: string): supertest.Test {
    return supertest(this.app.app.getHttpServer())[method](`/api/outside/${path}`).set({ 'X-Link-Token': this.token, 'X-Link-Pass': this.pass });
  }
}

/** A case whose person has agreed that school, club and supporters hear of it. */
export async function givenAgreedCase(lead: Agent, names = { firstName: 'Yusuf', lastName: 'Al-Amin' }) {
  const personId = (await lead.post('/api/persons', names).expect(201)).body.id as string;
  const caseId = (await lead.post('/api/cases', { personIds: [personId], land: 'DE-NI' }).expect(201)).body.id as string;
  const consentOf = (recipients: string[], namedAs: string | null = null) =>
    lead.post(`/api/cases/${caseId}/consents`, { personId, kind: 'recipients', recipients, namedAs, givenOn: '2026-03-01', language: 'ar', textVersion: '2026-11' }).expect(201);
  const consent = (await consentOf(['school', 'club', 'supporter'])).body as { id: string; version: number };
  return { personId, caseId, consent, consentOf };
}

export const letterFor = (personId: string, more: Body = {}) =>
  ({ purpose: 'letter', personIds: [personId], role: 'club', writer: 'Frau Kolb', language: 'de', dueOn: '2026-03-16', ...more });

export const uploadFrom = (personId: string, more: Body = {}) =>
  ({ purpose: 'upload', personIds: [personId], language: 'ar', asksFor: 'Fotos vom Zeugnis', ...more });

/** What staff get when they make a link, and the one who uses it. */
export async function givenLink(app: TestApp, lead: Agent, caseId: string, request: object) {
  const { body } = await lead.post(`/api/cases/${caseId}/links`, request).expect(201);
  const made = body as { link: { id: string; version: number; evidenceItemId: string }; path: string; code: string | null };
  return { ...made, outsider: new Outsider(app, made.path.split('#')[1]!) };
}
