import pg from 'pg';
import { runMigrations } from 'bullmq';
import { ensureAppRole } from './app-role.mjs';
import { grantToApp } from './grants.mjs';
import { applyMigrations } from './schema-engine.mjs';
import { endWith, Stop } from './stop-with.mjs';

const ONE_AT_A_TIME = 7_261_403;

/** Brings the database of DATABASE_URL (its owner) to the newest state: tables, queue, rights of the application. */
async function migrate() {
  const url = process.env['DATABASE_URL'];
  if (!url) {
    throw new Stop(
      'DATABASE_URL fehlt: erwartet wird die Adresse der Datenbank mit ihrem Eigentümer, postgresql://…',
    );
  }
  await ensureAppRole(url, process.env['DATABASE_APP_PASSWORD']);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Several hosts may start at once; the others wait here and then find nothing to do.
    await client.query('SELECT pg_advisory_lock($1)', [ONE_AT_A_TIME]);
    const applied = await applyMigrations(url);
    await runMigrations(client, 'bullmq');
    await grantToApp(client);
    for (const name of applied) console.log(`Migration ${name}`);
  } finally {
    await client.end();
  }
}

// endWith ends the process: the schema engine holds a timer of ten seconds.
await endWith(migrate);
