import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import {
  assertFileKey,
  FileMissing,
  watchEarly,
  type FileStore,
  type StoredFile,
} from './file-store.ts';

export type S3FileStoreOptions = {
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** Address of an S3-compatible store (`https://…`); without it AWS. */
  endpoint?: string;
};

/**
 * Files in an S3-compatible store, uploaded in parts of 5 MiB. A failed upload takes its parts back; for a process
 * that died, the bucket needs a lifecycle rule that ends incomplete uploads. It does not seal, see `FileStore`.
 */
export class S3FileStore implements FileStore {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor({ bucket, region, accessKeyId, secretAccessKey, endpoint }: S3FileStoreOptions) {
    this.bucket = bucket;
    this.client = new S3Client({
      region,
      credentials: { accessKeyId, secretAccessKey },
      ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
      // The answering server must not choose where our content goes.
      followRegionRedirects: false,
      // Many compatible stores do not know the newer checksums; the sealed stream has its own.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: { connectionTimeout: 5_000, socketTimeout: 60_000 },
    });
  }

  async put(key: string, content: Readable): Promise<void> {
    assertFileKey(key);
    watchEarly(content);
    const upload = new Upload({
      client: this.client,
      params: {
        Bucket: this.bucket,
        Key: key,
        Body: content,
        ContentType: 'application/octet-stream',
      },
      queueSize: 2,
    });
    await upload.done();
  }

  async get(key: string): Promise<Readable> {
    assertFileKey(key);
    try {
      const { Body } = await this.client.send(
        new GetObjectCommand({ Bucket: this.bucket, Key: key }),
      );
      if (Body instanceof Readable) return Body;
    } catch (error) {
      if (nameOf(error) !== 'NoSuchKey') throw error;
    }
    throw new FileMissing(key);
  }

  async delete(key: string): Promise<void> {
    assertFileKey(key);
    await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: key }));
  }

  async *list(): AsyncGenerator<StoredFile> {
    let next: string | undefined;
    do {
      const page = await this.client.send(
        new ListObjectsV2Command({ Bucket: this.bucket, ContinuationToken: next }),
      );
      for (const { Key, LastModified } of page.Contents ?? []) {
        if (Key !== undefined && LastModified !== undefined)
          yield { key: Key, modifiedAt: LastModified };
      }
      next = page.IsTruncated === true ? page.NextContinuationToken : undefined;
    } while (next !== undefined);
  }

  /** Closes the idle connections; the process could otherwise stay for a minute. */
  close(): void {
    this.client.destroy();
  }
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
