import { differenceToSchema } from './schema-engine.mjs';
import { endWith, Stop } from './stop-with.mjs';

/**
 * Ends with 1 and the difference when prisma/schema.prisma and the migrations do not say the same.
 * Compares the migrated database of DATABASE_URL, or, without it, a scratch database of its own.
 * Policies, triggers, CHECKs and expression indexes are not seen by it: they need tests of their own.
 */
async function compare() {
  const difference = await differenceOf(process.env['DATABASE_URL']);
  if (difference)
    throw new Stop(
      `The schema and the migrations differ:\n\n${difference}\n\nWrite a migration: npm run migrate:new NAME`,
    );
  console.log('The schema and the migrations agree.');
}

async function differenceOf(url) {
  if (url) return differenceToSchema(url);
  const { withScratchDatabase } = await import('./scratch-database.mjs');
  const { applyMigrations } = await import('./schema-engine.mjs');
  return withScratchDatabase(async (scratch) => {
    await applyMigrations(scratch);
    return differenceToSchema(scratch);
  });
}

await endWith(compare);
