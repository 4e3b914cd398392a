import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromRoot } from './paths.mjs';
import { Stop } from './stop-with.mjs';

/** Law that contradicts itself must not run. Needs the compiled libraries. @throws Stop with file, path and reason of each fault */
export async function checkLaw(dist = fromRoot('libs', 'law', 'dist')) {
  const { lawFaults } = await import(pathToFileURL(join(dist, 'index.js')).href);
  const faults = lawFaults();
  if (faults.length > 0) throw new Stop(`The law's data are broken:\n${faults.join('\n')}`);
}
