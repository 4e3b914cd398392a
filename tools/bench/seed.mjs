import { randomUUID } from 'node:crypto';
import { prepare } from '../prepare.mjs';
import { endWith, isMain } from '../stop-with.mjs';

const BATCH = 500;
const CASEWORKERS = 24;
const VOLUNTEERS = 15;
/** Invented accounts of a bench installation that holds nobody's data. */
export const PASSWORD = 'nur-zum-messen-2026';
export const emailOf = (number) => `person${number}@messung.example`;

/** Fills the database anew. @returns how long it took and what lies in it, `today` being the day the dates refer to */
export async function seed(installation, people, say = console.log) {
  const { withOwner } = await import('./bench-installation.mjs');
  const { makeInserter } = await import('./insert-rows.mjs');
  const { chance } = await import('./invent.mjs');
  const { loadProductModules } = await import('./product-modules.mjs');
  const { rowsOfPerson, TABLES } = await import('./seed-rows.mjs');
  const modules = await loadProductModules();
  say(`Seeding ${people} people …`);
  await installation.makeAnew();
  const begun = Date.now();
  const now = new Date(begun).toISOString();
  const today = now.slice(0, 10);
  // All keys are made here, so the vault never looks one up in the database.
  const vault = new modules.Vault({ MASTER_KEY_FILE: installation.masterKeyFile }, { db: null });
  const sealer = new modules.PersonSealer(vault);
  const numbers = {};
  let total = 0;

  const note = await withOwner(installation.ownerUrl(), async (owner) => {
    await owner.query('SET synchronous_commit = off');
    const insert = await makeInserter(owner);
    const { organisationId, staff } = await seedOrganisation({ insert, vault, modules, now });
    const context = {
      luck: chance(people),
      modules,
      vault,
      sealer,
      organisationId,
      staff,
      people,
      today,
      now,
      nextNumber(year) {
        numbers[year] = (numbers[year] ?? 0) + 1;
        return `HF-${year}-${String(numbers[year]).padStart(4, '0')}`;
      },
    };
    let written = Promise.resolve();
    for (let from = 0; from < people; from += BATCH) {
      const rows = Object.fromEntries(TABLES.map((table) => [table, []]));
      for (let number = from; number < Math.min(from + BATCH, people); number += 1) {
        await rowsOfPerson((table, row) => rows[table].push(row), context, number);
      }
      // PostgreSQL writes one batch while the next one is made and sealed here.
      await written;
      written = write(owner, insert, rows);
      total += Object.values(rows).reduce((sum, list) => sum + list.length, 0);
      if (from > 0 && from % 10_000 === 0)
        say(`  ${from} people, ${perSecond(total, begun)} rows/s`);
    }
    await written;
    await owner.query('UPDATE organisation SET case_numbers = $1', [JSON.stringify(numbers)]);
    // Also moves what waits in the list of the GIN index into the index itself.
    await owner.query('VACUUM (ANALYZE)');
    return { people, today, organisationId, accounts: staff };
  });
  await installation.noteSeed(note);
  const seconds = (Date.now() - begun) / 1000;
  say(
    `${people} people, ${total} rows in ${seconds.toFixed(1)} s: ${perSecond(total, begun)} rows/s`,
  );
  return { ...note, rows: total, seconds };
}

async function write(owner, insert, rows) {
  await owner.query('BEGIN');
  for (const [table, list] of Object.entries(rows)) await insertSameShaped(insert, table, list);
  await owner.query('COMMIT');
}

/** Rows of one table come in one shape each; the two of the trail have the same columns in another order. */
async function insertSameShaped(insert, table, list) {
  const columns = [...new Set(list.flatMap((row) => Object.keys(row)))];
  await insert(
    table,
    list.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))),
  );
}

async function seedOrganisation({ insert, vault, modules, now }) {
  const organisationId = randomUUID();
  const { key, wrapped } = vault.newOrganisationKey(organisationId);
  const sealed = vault.seal(key, 'organisation', organisationId, organisationId, {
    name: 'Beratungsstelle Messung',
  });
  // A practice organisation: its mails stay in the folder, whatever is configured.
  await insert('organisation', [
    { id: organisationId, key_wrapped: wrapped, sealed, practice: true, created_at: now },
  ]);
  const passwordHash = await modules.hashPassword(PASSWORD);
  const staff = Array.from({ length: 1 + CASEWORKERS + VOLUNTEERS }, (_, number) => {
    const id = randomUUID();
    const email = emailOf(number);
    const role = number === 0 ? 'lead' : number <= CASEWORKERS ? 'caseworker' : 'volunteer';
    return {
      id,
      organisation_id: organisationId,
      email_digest: vault.digest('email', email),
      password_hash: passwordHash,
      role,
      sealed: vault.seal(key, 'staff_user', organisationId, id, {
        name: `Person ${number}`,
        email,
      }),
      created_at: now,
    };
  });
  await insert('staff_user', staff);
  const idsOf = (role) => staff.filter((one) => one.role === role).map(({ id }) => id);
  return {
    organisationId,
    staff: { caseworkers: idsOf('caseworker'), volunteers: idsOf('volunteer') },
  };
}

const perSecond = (count, begun) => Math.round(count / ((Date.now() - begun) / 1000));

if (isMain(import.meta.url)) {
  await endWith(async () => {
    await prepare();
    const { buildServer } = await import('../build.mjs');
    await buildServer();
    const { readOptions } = await import('./options.mjs');
    const { openBenchInstallation } = await import('./bench-installation.mjs');
    const { dataDir, people } = readOptions();
    const installation = await openBenchInstallation(dataDir);
    try {
      await seed(installation, people);
      console.log(
        `To look at it: DATA_DIR=${dataDir} npm start, then sign in as ${emailOf(0)} (coordination), ${emailOf(1)} (caseworker)\nor ${emailOf(30)} (volunteer), each with the password ${PASSWORD}`,
      );
    } finally {
      await installation.stop();
    }
  });
}
