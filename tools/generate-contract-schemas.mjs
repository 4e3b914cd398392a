import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from './paths.mjs';

const contracts = fromRoot('libs', 'contracts', 'src');
const target = fromRoot('apps', 'api', 'src', 'http', 'contract-schemas.json');

/**
 * Writes the JSON schemas of all types in libs/contracts, which the API's own description is made of. The types stay the
 * only truth; nothing is written when they have not changed.
 */
export async function generateContractSchemas() {
  const files = readdirSync(contracts).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  const hash = createHash('sha256');
  for (const name of files) hash.update(readFileSync(join(contracts, name)));
  const stamp = hash.digest('hex');
  if (existsSync(target) && JSON.parse(readFileSync(target, 'utf8')).stamp === stamp) return;
  const { createGenerator } = await import('ts-json-schema-generator');
  const generator = createGenerator({
    path: join(contracts, '!(index).ts'),
    tsconfig: fromRoot('libs', 'contracts', 'tsconfig.json'),
    expose: 'export',
    topRef: true,
    skipTypeCheck: true,
    encodeRefs: false,
    jsDoc: 'basic',
    additionalProperties: false,
  });
  const { definitions } = generator.createSchema('*');
  const schemas = JSON.parse(JSON.stringify(definitions).replaceAll('#/definitions/', '#/components/schemas/'));
  writeFileSync(target, `${JSON.stringify({ stamp, schemas })}\n`);
}
