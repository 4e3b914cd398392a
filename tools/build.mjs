import { existsSync, readdirSync } from 'node:fs';
import { fromRoot } from './paths.mjs';
import { endWith, isMain } from './stop-with.mjs';

/**
 * Brings dist of the libraries, the API and the worker up to date. Types are not checked: that is what tsc -b is for. The law's
 * data are: a build with broken ones fails.
 */
export async function buildServer() {
  const { compileProject } = await import('./compile-project.mjs');
  const libs = readdirSync(fromRoot('libs')).map((name) => fromRoot('libs', name));
  const projects = [...libs, fromRoot('apps', 'api'), fromRoot('apps', 'worker')];
  const written = projects
    .filter((project) => existsSync(`${project}/src`))
    .reduce((sum, project) => sum + compileProject(project), 0);
  const { checkLaw } = await import('./check-law.mjs');
  await checkLaw();
  return written;
}

/** Everything that `npm start` needs. */
export async function build() {
  await buildServer();
  const { buildWeb } = await import('./build-web.mjs');
  await buildWeb();
}

if (isMain(import.meta.url)) {
  const { prepare } = await import('./prepare.mjs');
  await endWith(async () => {
    await prepare();
    await build();
  });
}
