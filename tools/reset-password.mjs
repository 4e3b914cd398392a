import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { APP_ROLE } from './app-role.mjs';
import { fromRoot } from './paths.mjs';
import { readSettings } from './settings.mjs';
import { endWith, Stop } from './stop-with.mjs';

const NOT_RUNNING =
  'Bleibeakte läuft mit diesen Daten nicht. Starten Sie es mit npm start und rufen Sie diesen Befehl daneben noch einmal auf; mit DATA_DIR, wenn die Daten woanders liegen.';

/** For the operator, when nobody of an office can make the link: the same link, the same 30 minutes, on the server itself. */
async function resetPassword() {
  const email = readEmail();
  const settings = readSettings(process.env, process.env['INIT_CWD'] ?? process.cwd());
  const program = fromRoot('apps', 'api', 'dist', 'make-reset-link.js');
  // Nothing is made here: a new key beside existing data would be a wrong one.
  if (!existsSync(settings.masterKeyFile) || !existsSync(program)) throw new Stop(NOT_RUNNING);
  const given = Object.entries(process.env).filter(([name]) => !settings.absent.includes(name));
  const { makeResetLink } = await import(pathToFileURL(program).href);
  const env = {
    ...Object.fromEntries(given),
    DATABASE_URL: databaseUrl(settings),
    DATA_DIR: settings.dataDir,
    MASTER_KEY_FILE: settings.masterKeyFile,
  };
  const { link } = await makeResetLink(env, email).catch((error) => {
    throw explained(error);
  });
  console.log(
    `\n  ${settings.publicUrl ?? runningAddress(settings)}${link}\n\n` +
      '  Der Link gilt einmal und 30 Minuten. Wer ihn hat, kommt in das Konto: nur persönlich oder telefonisch weitergeben.\n',
  );
}

function readEmail() {
  try {
    const { values } = parseArgs({ options: { email: { type: 'string' } } });
    if (values.email?.trim()) return values.email;
  } catch {
    // What was typed instead is not repeated: it may be a password.
  }
  throw new Stop('Aufruf: npm run reset-password -- --email ADRESSE-DES-KONTOS');
}

/** As the role of the application, which cannot step around row-level security. */
function databaseUrl({ databaseUrl: given, dataDir }) {
  // In a container the role is in the address already.
  if (given && new URL(given).username === APP_ROLE) return given;
  const passwordFile = join(dataDir, 'keys', 'database.password');
  if (!existsSync(passwordFile)) throw new Stop(NOT_RUNNING);
  const url = new URL(given ?? `postgresql://127.0.0.1:${embeddedPort(dataDir)}/bleibeakte`);
  url.username = APP_ROLE;
  url.password = readFileSync(passwordFile, 'utf8').trim();
  return url.href;
}

/** PostgreSQL writes its port into the fourth line of its own note, and takes the note away when it ends. */
function embeddedPort(dataDir) {
  const note = join(dataDir, 'postgres', 'postmaster.pid');
  if (!existsSync(note)) throw new Stop(NOT_RUNNING);
  return readFileSync(note, 'utf8').split('\n')[3];
}

function runningAddress({ dataDir }) {
  try {
    return JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8')).address ?? '';
  } catch {
    return '';
  }
}

function explained(error) {
  if (error.status === 404) return new Stop('Es gibt kein Konto mit dieser E-Mail-Adresse.');
  if (error.code === 'reset.account-disabled')
    return new Stop('Dieses Konto ist gesperrt; ein Link würde nicht gelten.');
  // Messages of the database quote what was asked for.
  return new Stop(`${NOT_RUNNING} (${error.code ?? error.name})`);
}

await endWith(resetPassword);
