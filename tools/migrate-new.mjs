import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrationsFolder } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { endWith, Stop } from './stop-with.mjs';

/** Writes prisma/migrations/<time>_<name>/migration.sql with the difference between the migrations so far and the schema. */
async function writeMigration() {
  const name = (process.argv[2] ?? '')
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  if (!name)
    throw new Stop('Usage: npm run migrate:new NAME   (what changes, for example add_household)');
  await prepare();
  const { withScratchDatabase } = await import('./scratch-database.mjs');
  const { applyMigrations, differenceToSchema } = await import('./schema-engine.mjs');
  const sql = await withScratchDatabase(async (url) => {
    await applyMigrations(url);
    return differenceToSchema(url);
  });
  if (!sql) {
    console.log(
      'The schema and the migrations agree: nothing to write. Policies, triggers and views go into a migration by hand.',
    );
    return;
  }
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(migrationsFolder, `${time}_${name}`);
  const lock = join(migrationsFolder, 'migration_lock.toml');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), `${sql}\n`);
  if (!existsSync(lock)) writeFileSync(lock, 'provider = "postgresql"\n');
  console.log(
    `Written: prisma/migrations/${time}_${name}/migration.sql. Add row-level security and CHECKs by hand.`,
  );
}

await endWith(writeMigration);
