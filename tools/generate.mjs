import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateContractSchemas } from './generate-contract-schemas.mjs';
import { fromRoot, schemaFile } from './paths.mjs';
import { programOf, runNode } from './run-program.mjs';
import { endWith, isMain, Stop } from './stop-with.mjs';

const client = fromRoot('libs', 'db', 'src', 'generated');
const stampFile = join(client, '.stamp');

/** Writes the Prisma client when the schema or Prisma itself changed. Connects to nothing, downloads nothing. */
export async function generateClient({ always = false } = {}) {
  await generateContractSchemas();
  if (!existsSync(schemaFile)) return;
  const stamp = createHash('sha256')
    .update(readFileSync(schemaFile))
    .update(readFileSync(fromRoot('node_modules', 'prisma', 'package.json')))
    .digest('hex');
  const current = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (current && !always) return;
  rmSync(client, { recursive: true, force: true });
  const { code, output } = await runNode([programOf('prisma'), 'generate'], {
    quiet: true,
    // 'generate' only asks that a native engine exists; it never runs it.
    env: {
      PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  });
  if (code !== 0) throw new Stop(`Prisma could not generate its client:\n${output}`);
  writeFileSync(stampFile, stamp);
}

if (isMain(import.meta.url)) {
  // Not awaited: prepare imports this very file, which must have been read to its end by then.
  void endWith(async () => {
    const { prepare } = await import('./prepare.mjs');
    await prepare();
    await generateClient({ always: process.argv.includes('--always') });
  });
}
