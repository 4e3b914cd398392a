import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import pg from 'pg';
import { type TestDatabase, testDatabase } from '@bleibeakte/testing';

let database: TestDatabase;
let owner: pg.Client;
let application: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  application = new pg.Client({ connectionString: database.url });
  await Promise.all([owner.connect(), application.connect()]);
});
afterAll(async () => {
  await Promise.all([owner?.end(), application?.end()]);
  await database?.drop();
});

it('puts every table with an organisation behind a forced policy for reading and writing, with a composite key', async () => {
  const { rows } = await owner.query<{ name: string; enabled: boolean; forced: boolean; policies: string[]; key: string[] }>(`
    SELECT c.relname AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,
      ARRAY(SELECT p.cmd || ' ' || p.qual || ' / ' || coalesce(p.with_check, '') FROM pg_policies p WHERE p.tablename = c.relname AND p.cmd = 'ALL') AS policies,
      ARRAY(SELECT a.attname::text FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
            WHERE i.indrelid = c.oid AND i.indisprimary) AS key
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind = 'r'
      AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'organisation_id')`);
  expect(rows.length).toBeGreaterThanOrEqual(18);
  const own = 'ALL (organisation_id = app_organisation()) / (organisation_id = app_organisation())';
  const open = rows.filter(({ enabled, forced, policies, key }) => !enabled || !forced || policies.join() !== own || !key.includes('organisation_id'));
  expect(open).toEqual([]);
});

it('shows no row to a connection that names no organisation', async () => {
  const { rows: tables } = await owner.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'organisation_id'`,
  );
  for (const { name } of tables) {
    const { rows } = await application.query<{ count: string }>(`SELECT count(*) FROM "${name}"`);
    expect([name, rows[0]!.count]).toEqual([name, '0']);
  }
  await expect(application.query(`INSERT INTO notification (id, organisation_id, user_id, kind, case_id, cause_id)
    VALUES (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'deadline', gen_random_uuid(), gen_random_uuid())`)).rejects.toThrow('row-level security');
});

it('gives the application a role that owns nothing, cannot pass by policies, and cannot change the trail', async () => {
  const { rows } = await owner.query<{ owned: string; bypass: boolean; superuser: boolean }>(`
    SELECT (SELECT count(*) FROM pg_class WHERE relowner = r.oid AND relkind = 'r' AND relnamespace = 'public'::regnamespace)::text AS owned,
      r.rolbypassrls AS bypass, r.rolsuper AS superuser FROM pg_roles r WHERE r.rolname = 'bleibeakte_app'`);
  expect(rows).toEqual([{ owned: '0', bypass: false, superuser: false }]);
  await expect(application.query('UPDATE audit_event SET at = now()')).rejects.toThrow('permission denied');
  await expect(application.query('DELETE FROM audit_event')).rejects.toThrow('permission denied');
});

it('keeps schema and migrations agreed', async () => {
  const run = promisify(execFile)(process.execPath, ['tools/schema-agrees.mjs'], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: database.ownerUrl },
  });
  expect((await run).stdout).toContain('The schema and the migrations agree.');
}, 60_000);
