// Imports at the top only what needs no package: on a bare machine prepare() installs them first.
import { prepare } from './prepare.mjs';
import { readSettings } from './settings.mjs';
import { Stop } from './stop-with.mjs';

const say = (text) => console.log(text);
const practice = process.argv.includes('--practice');
let installation;
let ending;

/** Stops in the order that loses nothing: API and worker finish, then the database, then the start itself. */
function end(code, text) {
  ending ??= (async () => {
    if (text) say(text);
    // Whatever hangs, ten seconds are the promise.
    setTimeout(() => process.exit(code), 9_700).unref();
    await installation?.stop();
    process.exit(code);
  })();
  return ending;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => void end(0, installation ? '\nBleibeakte wird beendet …' : ''));
}
// A signal to npm ends npm and its shell but does not reach us: the shell that is gone is the sign.
if (process.env['npm_lifecycle_event'] === 'start') {
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && void end(0), 200).unref();
}
// npm may be gone before its terminal: a closed pipe is no reason to leave the database behind.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

try {
  await prepare();
  const settings = readSettings(process.env, process.env['INIT_CWD'] ?? process.cwd());
  const { Installation } = await import('./installation.mjs');
  installation = new Installation({ settings, practice, say });
  const address = await installation.start();
  if (!ending) {
    if (practice)
      await (
        await import('./practice-accounts.mjs')
      ).showPracticeAccounts(installation.localAddress, say);
    say(
      `\n  Bleibeakte läuft: ${address}\n\n  Beenden mit Strg+C. Die Daten liegen in ${settings.dataDir}.\n`,
    );
  }
} catch (error) {
  if (!ending) {
    console.error(error instanceof Stop ? `\n${error.message}\n` : error);
    await end(1);
  }
}
await ending;
