import { randomUUID } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  /** For the application's role: bound by the policies. */
  url: string;
  /** For the owner: sees everything; for looking behind the scenes only. */
  ownerUrl: string;
  drop: () => Promise<void>;
}

/** A database of its own for one suite, cloned from the migrated template. */
export async function testDatabase(): Promise<TestDatabase> {
  const owner = setting('TEST_DATABASE_OWNER_URL');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asOwner(owner, `CREATE DATABASE ${name} TEMPLATE test_template`);
  return {
    url: within(setting('TEST_DATABASE_APP_URL'), name),
    ownerUrl: within(owner, name),
    drop: () => asOwner(owner, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function asOwner(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function within(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is set by test/support/global-setup.mjs`);
  return value;
}
