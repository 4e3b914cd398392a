import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureAppRole } from './app-role.mjs';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';

/** An empty database that lives as long as `work`: for comparing, never for keeping. */
export async function withScratchDatabase(work) {
  const folder = mkdtempSync(join(tmpdir(), 'bleibeakte-scratch-'));
  const server = await startEmbeddedPostgres({ dataDir: folder, password: 'scratch', fast: true });
  try {
    await ensureAppRole(server.url());
    return await work(server.url());
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
