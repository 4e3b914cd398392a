import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { ensureAppRole } from './app-role.mjs';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';
import { migrationsOf } from './migrations.mjs';
import { fromRoot } from './paths.mjs';
import { runNode } from './run-program.mjs';
import { takeTestSlot } from './test-slot.mjs';

const PASSWORD = 'test';
const TEMPLATE = 'test_template';

/**
 * The PostgreSQL of one test run: fast, without durability, with the migrated database test_template that every suite
 * clones. The template is kept between runs and made anew when a migration or the way of migrating changed.
 */
export async function startTestServer() {
  const slot = takeTestSlot();
  const server = await startEmbeddedPostgres({
    dataDir: slot.folder,
    password: PASSWORD,
    fast: true,
    maxConnections: 100,
  });
  const stop = async () => {
    await server.stop();
    slot.release();
  };
  try {
    await ensureAppRole(server.url(), PASSWORD);
    await makeTemplate(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    server,
    stop,
    folder: slot.folder,
    appUrl: server.url().replace('//postgres:', '//bleibeakte_app:'),
  };
}

async function makeTemplate(server) {
  const wanted = stampOfMigrations();
  const client = new pg.Client({ connectionString: server.url() });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT datname, shobj_description(oid, 'pg_database') AS stamp FROM pg_database WHERE datname LIKE 'test%'`,
    );
    for (const { datname } of rows.filter(
      (row) => row.datname !== TEMPLATE || row.stamp !== wanted,
    )) {
      await client.query(
        `DROP DATABASE IF EXISTS ${client.escapeIdentifier(datname)} WITH (FORCE)`,
      );
    }
    if (rows.some(({ datname, stamp }) => datname === TEMPLATE && stamp === wanted)) return;
    await client.query(`CREATE DATABASE ${TEMPLATE}`);
    // A process of its own: the schema engine would keep Jest alive for ten seconds.
    const { code, output } = await runNode([fromRoot('tools', 'migrate.mjs')], {
      quiet: true,
      env: { DATABASE_URL: server.url(TEMPLATE), DATABASE_APP_PASSWORD: '', NODE_OPTIONS: '' },
    });
    if (code !== 0) throw new Error(`The migrations failed:\n${output}`);
    await client.query(`COMMENT ON DATABASE ${TEMPLATE} IS '${wanted}'`);
  } finally {
    await client.end();
  }
}

function stampOfMigrations() {
  const hash = createHash('sha256');
  for (const { name, sql } of migrationsOf()) hash.update(name).update(sql);
  for (const tool of [
    'migrate.mjs',
    'grants.mjs',
    'app-role.mjs',
    '../node_modules/bullmq/package.json',
  ]) {
    hash.update(readFileSync(fromRoot('tools', tool)));
  }
  return hash.digest('hex');
}
