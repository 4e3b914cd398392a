import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { appRoleUrl } from '../app-role.mjs';
import { startEmbeddedPostgres } from '../embedded-postgres.mjs';
import { keepSecret } from '../keep-secret.mjs';
import { migrationsOf } from '../migrations.mjs';
import { fromRoot } from '../paths.mjs';
import { runNode } from '../run-program.mjs';
import { holdDataDir } from '../single-start.mjs';
import { Stop } from '../stop-with.mjs';

/** The name that `npm start` uses too: with the same DATA_DIR it shows what was seeded. */
export const SEEDED = 'bleibeakte';
const MARK = 'bench-installation';

/**
 * Starts the PostgreSQL of the bench installation, as durable as the product's. Its database is thrown away at every seed,
 * so a folder that holds anything else is refused.
 */
export async function openBenchInstallation(dataDir) {
  const mark = join(dataDir, MARK);
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0 && !existsSync(mark)) {
    throw new Stop(
      `${dataDir} was not made by the bench and is not touched. Choose an empty folder with DATA_DIR.`,
    );
  }
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(mark, 'Made by npm run bench:seed, may be deleted.\n');
  const hold = await holdDataDir(dataDir);
  const masterKeyFile = join(dataDir, 'keys', 'master.key');
  keepSecret(masterKeyFile, () => randomBytes(32).toString('hex'));
  const password = keepSecret(join(dataDir, 'keys', 'database-owner.password'), () =>
    randomBytes(24).toString('hex'),
  );
  const server = await startEmbeddedPostgres({ dataDir, password }).catch((error) => {
    hold.release();
    throw error;
  });
  return {
    dataDir,
    masterKeyFile,
    hold,
    ownerUrl: (database = SEEDED) => server.url(database),
    appUrl: (database = SEEDED) => appRoleUrl(server.url(database), dataDir),
    /** An empty, migrated database of that name; an earlier one is dropped. */
    async makeAnew(database = SEEDED) {
      await withOwner(server.url(), async (owner) => {
        await owner.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
        await owner.query(`CREATE DATABASE ${database}`);
      });
      const { code, output } = await runNode([fromRoot('tools', 'migrate.mjs')], {
        quiet: true,
        env: { DATABASE_URL: server.url(database), DATABASE_APP_PASSWORD: '', NODE_OPTIONS: '' },
      });
      if (code !== 0) throw new Stop(`The migrations failed:\n${output}`);
    },
    /** What is measured changes rows: it gets a copy, and the seeded database stays good for the next run. */
    async copySeeded(database) {
      await withOwner(server.url(), async (owner) => {
        await owner.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
        await owner.query(`CREATE DATABASE ${database} TEMPLATE ${SEEDED} STRATEGY file_copy`);
      });
    },
    drop: (database) =>
      withOwner(server.url(), (owner) =>
        owner.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`),
      ),
    /** What the last seed noted; null when there is none, or when it was made by another state of the project. */
    async seedNote() {
      return withOwner(server.url(), async (owner) => {
        const { rows } = await owner.query(
          `SELECT shobj_description(oid, 'pg_database') AS note FROM pg_database WHERE datname = $1`,
          [SEEDED],
        );
        const note = parse(rows[0]?.note);
        return note?.state === stateOfProject() ? note : null;
      });
    },
    noteSeed: (note) =>
      withOwner(server.url(), (owner) =>
        owner.query(
          `COMMENT ON DATABASE ${SEEDED} IS ${owner.escapeLiteral(JSON.stringify({ ...note, state: stateOfProject() }))}`,
        ),
      ),
    async stop() {
      await server.stop();
      hold.release();
    },
  };
}

/** One connection as the owner, who is not bound by row-level security. */
export async function withOwner(url, work) {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/** Migrations and the seed's own code: when they change, what was seeded before is no longer what a seed would make. */
function stateOfProject() {
  const hash = createHash('sha256');
  for (const { name, sql } of migrationsOf()) hash.update(name).update(sql);
  for (const file of ['seed-rows.mjs', 'case-rows.mjs', 'invent.mjs', 'seed.mjs'])
    hash.update(readFileSync(fromRoot('tools', 'bench', file)));
  return hash.digest('hex');
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
