import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { fromRoot } from './paths.mjs';
import { endWith, isMain } from './stop-with.mjs';

/** Writes docs/law/rules.md from the law's data. A test fails while the two differ. */
export async function writeLawDocs() {
  const { buildServer } = await import('./build.mjs');
  await buildServer();
  const { rulesDocument } = await import(
    pathToFileURL(fromRoot('libs', 'law', 'dist', 'rules-document.js')).href
  );
  mkdirSync(fromRoot('docs', 'law'), { recursive: true });
  writeFileSync(fromRoot('docs', 'law', 'rules.md'), rulesDocument());
}

if (isMain(import.meta.url)) {
  const { prepare } = await import('./prepare.mjs');
  await endWith(async () => {
    await prepare();
    await writeLawDocs();
  });
}
