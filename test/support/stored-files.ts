import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestApp } from './test-app.ts';

/** Names of all files that the store of the app holds, unfinished ones too. */
export async function folderNames(app: TestApp): Promise<string[]> {
  const root = join(app.env.DATA_DIR, 'files');
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(root, name)).isFile());
}
