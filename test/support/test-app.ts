import 'reflect-metadata';
import { rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { createApp, describeApi, SetupService } from '@bleibeakte/api';
import { CONSENT_TEXT_VERSIONS, type ConsentResponse, type CreateConsentRequest, type Role } from '@bleibeakte/contracts';
import type { Env } from '@bleibeakte/platform';
import { FixedClock, type TestDatabase, testDatabase, testEnv } from '@bleibeakte/testing';
import { Agent } from './agent.ts';

/** Monday, 2 March 2026, 9:00 in Berlin, unless a test moves it. */
export const START = '2026-03-02T08:00:00.000Z';
export const PASSWORD = 'wiese-kaffee-laterne';

export interface Office {
  organisationId: string;
  lead: Agent;
  /** Somebody more of this office, signed in. */
  join: (role: Role) => Promise<Agent>;
  /** The person has agreed, as the coordination records it. */
  agree: (caseId: string, personId: string, consent: Pick<CreateConsentRequest, 'kind' | 'recipients' | 'categories'>) => Promise<ConsentResponse>;
}

/** The API as the office meets it, on a database of its own, with a clock that stands still. */
export class TestApp {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
    readonly env: Env,
    readonly clock: FixedClock,
  ) {}

  static async start(more: Record<string, string> = {}): Promise<TestApp> {
    const database = await testDatabase();
    const env = testEnv(database.url, more);
    const clock = new FixedClock(START);
    const app = await createApp(env, clock);
    app.useLogger(false);
    describeApi(app);
    // Listening, so that requests at the same time do not open and close the server under each other.
    await app.listen(0, '127.0.0.1');
    return new TestApp(app, database, env, clock);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    await rm(this.env.DATA_DIR, { recursive: true, force: true });
  }

  /** Somebody who is not signed in. */
  visitor(): Agent {
    return new Agent(supertest(this.app.getHttpServer()));
  }

  /** A new organisation with a person of coordination who is signed in. */
  async office(): Promise<Office> {
    const email = `lead-${randomUUID()}@beispiel.example`;
    const account = await this.app
      .get(SetupService)
      .foundAnother({ organisationName: `Beratung ${randomUUID().slice(0, 8)}`, name: 'Miriam Voss', email, password: PASSWORD });
    const lead = await this.signIn(email);
    const join = async (role: Role) => {
      const joining = `${role}-${randomUUID()}@beispiel.example`;
      const { body } = await lead.post('/api/staff/invitations', { email: joining, role }).expect(201);
      const token = (body as { link: string }).link.split('#')[1];
      const agent = this.visitor();
      await agent.post('/api/invitations/accept', { token, name: `Person ${role}`, password: PASSWORD }).expect(200);
      return this.signIn(joining, agent);
    };
    const agree: Office['agree'] = async (caseId, personId, consent) => {
      const given = { personId, givenOn: START.slice(0, 10), language: 'ar', textVersion: CONSENT_TEXT_VERSIONS[0], ...consent };
      return (await lead.post(`/api/cases/${caseId}/consents`, given).expect(201)).body as ConsentResponse;
    };
    return { organisationId: account.organisationId, lead, join, agree };
  }

  async signIn(email: string, agent = this.visitor()): Promise<Agent> {
    const { body } = await agent.post('/api/auth/login', { email, password: PASSWORD }).expect(200);
    agent.id = (body as { id: string }).id;
    agent.email = email;
    return agent;
  }
}
