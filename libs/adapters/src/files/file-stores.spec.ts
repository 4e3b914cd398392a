import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { DiskFileStore } from './disk-file-store.ts';
import { FileMissing, type FileStore } from './file-store.ts';
import { MemoryFileStore } from './memory-file-store.ts';
import { S3FileStore } from './s3-file-store.ts';

let folder: string;
let server: Server;
let objects: Map<string, Buffer>;
let s3: S3FileStore;
let redirectTo: string | null;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
  objects = new Map();
  redirectTo = null;
  server = createServer((request, response) => {
    void buffer(request).then(
      (body) => {
        const url = new URL(request.url ?? '', 'http://store.test');
        const key = url.pathname.replace(/^\/bucket\/?/, '');
        if (redirectTo !== null) return response.writeHead(307, { location: redirectTo }).end();
        if (request.method === 'PUT') return (objects.set(key, body), response.end());
        if (request.method === 'DELETE')
          return (objects.delete(key), response.writeHead(204).end());
        if (key === '') return response.end(listing(url.searchParams.get('continuation-token')));
        const found = objects.get(key);
        if (found !== undefined) return response.end(found);
        return response
          .writeHead(404)
          .end('<Error><Code>NoSuchKey</Code><Message>none</Message></Error>');
      },
      () => undefined,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  s3 = new S3FileStore({
    bucket: 'bucket',
    region: 'eu-central-1',
    accessKeyId: 'id',
    secretAccessKey: 'secret',
    endpoint: `http://127.0.0.1:${port}`,
  });
});

afterEach(async () => {
  s3.close();
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  rmSync(folder, { recursive: true });
});

/** One object a page, so that the pages are followed. */
function listing(token: string | null): string {
  const keys = [...objects.keys()];
  const at = Number(token ?? 0);
  const more = at + 1 < keys.length;
  const item =
    keys[at] === undefined
      ? ''
      : `<Contents><Key>${keys[at]}</Key><LastModified>2026-03-02T10:00:00.000Z</LastModified></Contents>`;
  return `<ListBucketResult><IsTruncated>${more}</IsTruncated>${more ? `<NextContinuationToken>${at + 1}</NextContinuationToken>` : ''}${item}</ListBucketResult>`;
}

async function keysOf(store: FileStore): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key, modifiedAt } of store.list()) {
    expect(modifiedAt.getTime()).not.toBeNaN();
    keys.push(key);
  }
  return keys.sort();
}

function filesUnder(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

function breaking(): Readable {
  const content = new PassThrough();
  content.write(randomBytes(100_000));
  setImmediate(() => content.destroy(new Error('upload aborted')));
  return content;
}

describe.each(['disk', 'memory', 's3'] as const)('the %s file store', (kind) => {
  const store = (): FileStore =>
    ({ disk: new DiskFileStore(folder), memory: new MemoryFileStore(), s3 })[kind];

  it('gives back what was put, replaces, lists and deletes', async () => {
    const files = store();
    const [first, second] = [randomUUID(), randomUUID()];
    const content = randomBytes(200_000);
    await files.put(first, Readable.from([Buffer.from('old')]));
    await files.put(first, Readable.from([content.subarray(0, 70_000), content.subarray(70_000)]));
    await files.put(second, Readable.from([]));
    expect((await buffer(await files.get(first))).equals(content)).toBe(true);
    expect(await buffer(await files.get(second))).toHaveLength(0);
    expect(await keysOf(files)).toEqual([first, second].sort());
    await files.delete(first);
    await files.delete(first);
    await expect(files.get(first)).rejects.toThrow(FileMissing);
    expect(await keysOf(files)).toEqual([second]);
  });

  it('refuses a key that could be a path', async () => {
    const files = store();
    for (const key of ['', '../x', 'a/b', 'a.b', 'ä', 'a\0', 'a\n']) {
      await expect(files.put(key, Readable.from(['x']))).rejects.toThrow(TypeError);
      await expect(files.get(key)).rejects.toThrow(TypeError);
      await expect(files.delete(key)).rejects.toThrow(TypeError);
    }
  });

  it('leaves nothing of an upload that broke off', async () => {
    const files = store();
    await expect(files.put('broken', breaking())).rejects.toThrow('upload aborted');
    const alreadyBroken = breaking();
    alreadyBroken.destroy();
    await expect(files.put('broken', alreadyBroken)).rejects.toThrow();
    expect(await keysOf(files)).toEqual([]);
    expect(filesUnder(folder)).toEqual([]);
    expect(objects.size).toBe(0);
  });
});

describe('the disk file store', () => {
  it('keeps the old file when its replacement breaks off', async () => {
    const files = new DiskFileStore(folder);
    await files.put('a', Readable.from([Buffer.from('old')]));
    await expect(files.put('a', breaking())).rejects.toThrow();
    expect((await buffer(await files.get('a'))).toString()).toBe('old');
  });

  it('shows an unfinished file to nobody and purges it when it is old', async () => {
    const files = new DiskFileStore(folder);
    const content = new PassThrough();
    const upload = files.put('slow', content);
    content.write('begin');
    while (filesUnder(folder).length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(await keysOf(files)).toEqual([]);
    const [name = ''] = filesUnder(folder);
    utimesSync(join(folder, 'temporary', name), 1_000, 1_000);
    expect(await files.purgeTemporary(new Date(500_000))).toBe(0);
    expect(await files.purgeTemporary(new Date(2_000_000))).toBe(1);
    content.end();
    await expect(upload).rejects.toThrow();
    expect(filesUnder(folder)).toEqual([]);
  });

  it('lets only the owner read', async () => {
    await new DiskFileStore(folder).put('a', Readable.from(['x']));
    const [path = ''] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('/a'),
    );
    expect(statSync(join(folder, path)).mode & 0o777).toBe(0o600);
  });
});

describe('the s3 file store', () => {
  it('does not go where the answering server sends it', async () => {
    let called = false;
    const elsewhere = createServer((_, response) => ((called = true), response.end()));
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    redirectTo = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/bucket/a`;
    await expect(s3.put('a', Readable.from(['x']))).rejects.toThrow();
    await expect(s3.get('a')).rejects.toThrow();
    expect(called).toBe(false);
    await new Promise<void>((resolve) => elsewhere.close(() => resolve()));
  });
});
