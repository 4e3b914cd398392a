import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fromRoot } from './paths.mjs';
import { programOf, runNode } from './run-program.mjs';
import { Stop } from './stop-with.mjs';

const web = fromRoot('apps', 'web');
const stampFile = fromRoot('node_modules', '.bleibeakte', 'web');
const sources = [
  web,
  ...['contracts', 'domain', 'law'].map((lib) => fromRoot('libs', lib, 'src')),
  fromRoot('package-lock.json'),
];
const left = new Set(['dist', 'dist-types', 'node_modules', 'tsconfig.tsbuildinfo']);

/** Builds the web into apps/web/dist when something that goes into it changed. */
export async function buildWeb() {
  if (!existsSync(join(web, 'index.html'))) return;
  const stamp = hashOfSources();
  const current = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (current && existsSync(join(web, 'dist', 'index.html'))) return;
  console.log('Die Oberfläche wird gebaut …');
  const { code, output } = await runNode([programOf('vite'), 'build', '--logLevel', 'warn'], {
    cwd: web,
    quiet: true,
    env: { NODE_ENV: 'production' },
  });
  if (code !== 0) throw new Stop(`Die Oberfläche ließ sich nicht bauen:\n${output}`);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

function hashOfSources() {
  const hash = createHash('sha1');
  for (const source of sources) {
    if (source.endsWith('.json')) hash.update(readFileSync(source));
    else
      for (const file of filesOf(source))
        hash.update(file.slice(source.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter(
      (file) =>
        !file
          .slice(folder.length + 1)
          .split(sep)
          .some((part) => left.has(part)),
    )
    .filter((file) => !/\.spec\.tsx?$/.test(file))
    .sort();
}
