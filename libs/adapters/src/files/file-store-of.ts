import { join } from 'node:path';
import type { Env } from '@bleibeakte/platform';
import { DiskFileStore } from './disk-file-store.ts';
import type { FileStore } from './file-store.ts';
import { S3FileStore } from './s3-file-store.ts';

/** Files lie in a folder, or in an S3-compatible store when one is set; sealed in both. API and worker must agree on it. */
export function fileStoreOf(env: Env): FileStore {
  const { S3_BUCKET, S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env;
  if (!S3_ENDPOINT) return new DiskFileStore(join(env.DATA_DIR, 'files'));
  return new S3FileStore({
    endpoint: S3_ENDPOINT,
    bucket: S3_BUCKET ?? 'bleibeakte',
    region: S3_REGION ?? 'eu-central-1',
    accessKeyId: S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: S3_SECRET_ACCESS_KEY ?? '',
  });
}
