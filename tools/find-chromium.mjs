import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Stop } from './stop-with.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const PLACES = [
  ...[
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    ...(process.env['PATH'] ?? '').split(delimiter),
  ].flatMap((folder) => NAMES.map((name) => join(folder, name))),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser for the tests: CHROMIUM_PATH, an installed one, or, on Debian as root, one that is installed now. */
export function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Stop('CHROMIUM_PATH: erwartet wird der Pfad eines vorhandenen Chromium.');
  }
  return PLACES.find((file) => existsSync(file)) ?? install();
}

function install() {
  const debian = spawnSync('apt-get', ['--version']).status === 0;
  if (debian && process.getuid?.() === 0) {
    console.log('Chromium wird installiert …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    ]) {
      spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    }
  }
  const found = PLACES.find((file) => existsSync(file));
  if (found) return found;
  throw new Stop(
    'Für die Browser-Tests fehlt Chromium. Installieren Sie es (Debian: apt-get install chromium), oder nennen Sie es mit CHROMIUM_PATH.',
  );
}
