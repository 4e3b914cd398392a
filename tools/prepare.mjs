// Imports nothing but Node: on a bare machine no package is installed when this runs.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fromRoot } from './paths.mjs';
import { runNode, runProgram } from './run-program.mjs';
import { Stop } from './stop-with.mjs';

const WANTED = [20, 19];
const lockFile = fromRoot('package-lock.json');
const stampFile = fromRoot('node_modules', '.bleibeakte-lock');

/** Brings a fresh or updated clone to the point where every other tool can run. Cheap when nothing changed. */
export async function prepare() {
  checkNode();
  await installPackages();
  const { generateClient } = await import('./generate.mjs');
  await generateClient();
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > WANTED[0] || (major === WANTED[0] && minor >= WANTED[1])) return;
  throw new Stop(
    `Bleibeakte braucht Node.js ${WANTED.join('.')} oder neuer, hier läuft ${process.versions.node}. Bitte Node.js von nodejs.org aktualisieren.\n` +
      `Bleibeakte needs Node.js ${WANTED.join('.')} or newer, this is ${process.versions.node}. Please update Node.js from nodejs.org.`,
  );
}

async function installPackages() {
  const stamp = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  if (!installedFits()) {
    console.log('Pakete werden installiert (das dauert beim ersten Mal einige Minuten) …');
    const { code } = await runNpm([
      'ci',
      '--include=dev',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]);
    if (code !== 0) {
      throw new Stop(
        'Die Pakete ließen sich nicht installieren. Prüfen Sie die Internetverbindung und den freien Platz, dann starten Sie noch einmal.\n' +
          'The packages could not be installed. Please check the connection and the free space, then start again.',
      );
    }
  }
  writeFileSync(stampFile, stamp);
}

/** npm notes what it installed; packages for other systems are optional and rightly absent. */
function installedFits() {
  const noted = fromRoot('node_modules', '.package-lock.json');
  if (!existsSync(noted)) return false;
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(noted, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = installed[path];
    if (path === '' || (!found && optional)) return true;
    return (
      found &&
      found.version === version &&
      found.integrity === integrity &&
      existsSync(fromRoot(path))
    );
  });
}

function runNpm(args) {
  const ownNpm = process.env['npm_execpath'];
  if (ownNpm?.endsWith('.js')) return runNode([ownNpm, ...args]);
  return runProgram('npm', args, { shell: process.platform === 'win32' });
}
