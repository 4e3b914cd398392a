import { join } from 'node:path';
import type { Provider } from '@nestjs/common';
import { DiskFileStore, type FileStore, S3FileStore } from '@bleibeakte/adapters';
import { Env } from '@bleibeakte/platform';

export const FILE_STORE = Symbol('file store');

/** Files lie in a folder, or in an S3-compatible store when one is set; sealed in both. */
export const fileStoreProvider: Provider = { provide: FILE_STORE, inject: [Env], useFactory: fileStoreOf };

function fileStoreOf(env: Env): FileStore {
  if (!env.S3_ENDPOINT) return new DiskFileStore(join(env.DATA_DIR, 'files'));
  return new S3FileStore({
    endpoint: env.S3_ENDPOINT,
    bucket: env.S3_BUCKET ?? 'bleibeakte',
    region: env.S3_REGION ?? 'eu-central-1',
    accessKeyId: env.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? '',
  });
}
