import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** A text in the forms in which it could lie around: as it is, base64 (at each offset), hex, UTF-16. */
export function formsOf(marker: string): Buffer[] {
  const plain = Buffer.from(marker);
  const base64 = [0, 1, 2].map((shift) => Buffer.from(Buffer.concat([Buffer.alloc(shift), plain]).toString('base64').slice(shift === 0 ? 0 : 4, -4)));
  return [plain, Buffer.from(marker.toLowerCase()), Buffer.from(plain.toString('hex')), Buffer.from(marker, 'utf16le'), ...base64];
}

/** The whole database as its owner reads it: every table of every schema, bytea as raw bytes and as hex. */
export async function dumpOf(ownerUrl: string): Promise<Buffer> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const tables = await client.query<{ schema: string; name: string }>(
      `SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    );
    const parts: Buffer[] = [];
    for (const { schema, name } of tables.rows) {
      const { rows } = await client.query<Record<string, unknown>>(`SELECT * FROM "${schema}"."${name}"`);
      for (const row of rows) {
        for (const value of Object.values(row)) {
          parts.push(Buffer.isBuffer(value) ? Buffer.concat([value, Buffer.from(value.toString('hex'))]) : Buffer.from(`${JSON.stringify(value)}\n`));
        }
      }
    }
    return Buffer.concat(parts);
  } finally {
    await client.end();
  }
}

/** All that lies in a folder, names of files included. */
export function folderOf(path: string): Buffer {
  const parts = readdirSync(path, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const file = join(path, name);
    return [Buffer.from(`${name}\n`), ...(statSync(file).isFile() ? [readFileSync(file)] : [])];
  });
  return Buffer.concat(parts);
}
