import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { PassThrough, type Transform } from 'node:stream';
import { newKey } from './keys.ts';
import { SealBroken } from './seal-broken.ts';
import { openStream, sealStream } from './seal-stream.ts';

const ctx = { organisationId: 'org-1', table: 'document', column: 'content', rowId: 'row-1' };
const key = newKey();

/** Passes the content in pieces that do not fit the frames. */
async function through(
  transform: Transform,
  content: Buffer,
  pieceBytes = 10_007,
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let at = 0; at < content.length; at += pieceBytes) {
    pieces.push(content.subarray(at, at + pieceBytes));
  }
  const end = new PassThrough();
  const [, result] = await Promise.all([
    pipeline(Readable.from(pieces), transform, end),
    buffer(end),
  ]);
  return result;
}

const FRAME = 65_536 + 17;
const HEADER = 25;

describe('a sealed stream', () => {
  it.each([0, 1, 65_535, 65_536, 65_537, 131_072, 1_048_576])(
    'opens with %i bytes',
    async (size) => {
      const content = randomBytes(size);
      const sealed = await through(sealStream(key, ctx), content);
      expect(sealed.length).toBe(HEADER + size + 17 * Math.max(1, Math.ceil(size / 65_536)));
      expect((await through(openStream(key, ctx), sealed)).equals(content)).toBe(true);
      expect((await through(openStream(key, ctx), sealed, FRAME)).equals(content)).toBe(true);
    },
  );

  it('does not open when cut short, even between two frames', async () => {
    const sealed = await through(sealStream(key, ctx), randomBytes(200_000));
    const cuts = [
      0,
      1,
      HEADER - 1,
      HEADER,
      HEADER + 5,
      HEADER + FRAME,
      HEADER + 2 * FRAME,
      sealed.length - 1,
    ];
    for (const length of cuts) {
      await expect(through(openStream(key, ctx), sealed.subarray(0, length))).rejects.toThrow(
        SealBroken,
      );
    }
  });

  it('does not open with a changed byte', async () => {
    const sealed = await through(sealStream(key, ctx), randomBytes(70_000));
    for (const at of [
      0,
      1,
      24,
      25,
      26,
      5_000,
      HEADER + FRAME - 1,
      HEADER + FRAME,
      sealed.length - 1,
    ]) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      await expect(through(openStream(key, ctx), changed)).rejects.toThrow(SealBroken);
    }
  });

  it('does not open with bytes added or frames swapped', async () => {
    const sealed = await through(sealStream(key, ctx), randomBytes(200_000));
    await expect(
      through(openStream(key, ctx), Buffer.concat([sealed, Buffer.of(0)])),
    ).rejects.toThrow(SealBroken);
    const full = await through(sealStream(key, ctx), randomBytes(65_536));
    await expect(
      through(openStream(key, ctx), Buffer.concat([full, Buffer.of(0)])),
    ).rejects.toThrow(SealBroken);
    const frame = (i: number): Buffer =>
      sealed.subarray(HEADER + i * FRAME, HEADER + (i + 1) * FRAME);
    const swapped = Buffer.concat([
      sealed.subarray(0, HEADER),
      frame(1),
      frame(0),
      frame(2),
      frame(3),
    ]);
    await expect(through(openStream(key, ctx), swapped)).rejects.toThrow(SealBroken);
  });

  it.each([
    { ...ctx, organisationId: 'org-2' },
    { ...ctx, table: 'letter' },
    { ...ctx, column: 'preview' },
    { ...ctx, rowId: 'row-2' },
  ])('does not open elsewhere: %j', async (other) => {
    const sealed = await through(sealStream(key, ctx), randomBytes(10));
    await expect(through(openStream(key, other), sealed)).rejects.toThrow(SealBroken);
  });

  it('does not open with another key', async () => {
    const sealed = await through(sealStream(key, ctx), randomBytes(10));
    await expect(through(openStream(newKey(), ctx), sealed)).rejects.toThrow(SealBroken);
  });
});
