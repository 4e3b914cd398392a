import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Env, readEnv } from '@bleibeakte/platform';
import { createMasterKeyFile } from '@bleibeakte/sealing';

/** Settings of one suite: own data folder, own master key. */
export function testEnv(databaseUrl: string, more: Record<string, string> = {}): Env {
  const dataDir = mkdtempSync(join(tmpdir(), 'bleibeakte-test-'));
  const keyFile = join(dataDir, 'master.key');
  createMasterKeyFile(keyFile);
  return readEnv({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, MASTER_KEY_FILE: keyFile, PORT: '0', ...more });
}
