import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { TestApp } from './test-app.ts';

/** Names of all files that the store of the app holds, unfinished ones too. */
export async function folderNames(app: TestApp): Promise<string[]> {
  const root = join(app.env.DATA_DIR, 'files');
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(root, name)).isFile());
}

/** Rows of a table in all organisations, as its owner counts them. */
export async function countRows(app: TestApp, table: string): Promise<number> {
  const client = new pg.Client({ connectionString: app.database.ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${client.escapeIdentifier(table)}`);
    return rows[0]!.count;
  } finally {
    await client.end();
  }
}
