import sharp from 'sharp';
import { type Corners, findCorners, goodContrast, keptPhoto, pageImage, type Pixels, proposedCut, straighten } from '@bleibeakte/papers';
import { flatPage, pagePhoto, SEEN_FROM_ASIDE } from '../support/page-photo.mjs';

type Four = readonly (readonly [number, number])[];

const grayOf = async (image: Buffer, edge = 400) => {
  const { data, info } = await sharp(image).resize({ width: edge, height: edge, fit: 'inside' }).grayscale().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height };
};
const pixelsOf = async (image: Buffer, inGray = true): Promise<Pixels> => {
  const { data, info } = await sharp(image).toColourspace(inGray ? 'b-w' : 'srgb').raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels as 1 | 3 };
};
/** How far the worst corner is off, as a share of the picture. */
const off = (found: Corners | null, wanted: Four): number =>
  found ? Math.max(...found.flatMap(([x, y], n) => [Math.abs(x - wanted[n]![0]), Math.abs(y - wanted[n]![1])])) : Infinity;
/** Mean difference of two pages in gray values, looked at small and without letters' edges. */
const differs = async (one: Buffer, other: Buffer): Promise<number> => {
  const [a, b] = await Promise.all([one, other].map((image) => sharp(image).resize(90, 127, { fit: 'fill' }).grayscale().normalise().raw().toBuffer()));
  return a!.reduce((sum, value, at) => sum + Math.abs(value - b![at]!), 0) / a!.length;
};
const asJpeg = ({ data, width, height, channels }: Pixels) => sharp(data, { raw: { width, height, channels } }).toColourspace(channels === 1 ? 'b-w' : 'srgb').jpeg().toBuffer();
/** Gray value below which that share of a part of the page lies. */
const quantile = async (page: Buffer, part: { left: number; top: number; width: number; height: number }, share: number): Promise<number> => {
  const values = (await sharp(page).extract(part).grayscale().raw().toBuffer()).toSorted((a: number, b: number) => a - b);
  return values[Math.floor(values.length * share)]!;
};

describe('finding the paper in a photo', () => {
  const photos: [string, Parameters<typeof pagePhoto>[0], Four][] = [
    ['on a dark table, in uneven light', {}, SEEN_FROM_ASIDE],
    ['on a table that is nearly as bright', { table: [185, 180, 172], shade: 0.3 }, SEEN_FROM_ASIDE],
    ['with much noise', { noise: 30 }, SEEN_FROM_ASIDE],
    ['seen very much from aside', { corners: [[0.3, 0.12], [0.72, 0.13], [0.95, 0.93], [0.06, 0.95]] }, [[0.3, 0.12], [0.72, 0.13], [0.95, 0.93], [0.06, 0.95]]],
    ['that lies askew', { corners: [[0.35, 0.06], [0.93, 0.3], [0.64, 0.95], [0.06, 0.7]] }, [[0.35, 0.06], [0.93, 0.3], [0.64, 0.95], [0.06, 0.7]]],
    ['that reaches over the lower rim', { corners: [[0.12, 0.1], [0.85, 0.1], [0.87, 1], [0.1, 1]] }, [[0.12, 0.1], [0.85, 0.1], [0.87, 1], [0.1, 1]]],
  ];
  it.each(photos)('finds a paper %s within 2 %% of the picture', async (_, wishes, corners) => {
    const found = findCorners(await grayOf(await pagePhoto({ width: 900, height: 1200, ...wishes })));
    expect(off(found, corners)).toBeLessThan(0.02);
  });

  it('finds a dark paper on a white table', async () => {
    const photo = await sharp(await pagePhoto({ width: 900, height: 1200, shade: 0, table: [20, 20, 20] })).negate().toBuffer();
    expect(off(findCorners(await grayOf(photo)), SEEN_FROM_ASIDE)).toBeLessThan(0.02);
  });

  it('finds nothing in noise, in one colour, in a gradient, in a page without table, in a tiny picture', async () => {
    const create = (background: string, noise?: object) => sharp({ create: { width: 600, height: 800, channels: 3, background, ...noise } as never }).png().toBuffer();
    const gradient = new Uint8Array(300 * 400).map((_, at) => 60 + ((at % 300) / 300) * 150);
    const pictures = [
      await grayOf(await create('#777', { noise: { type: 'gaussian', mean: 120, sigma: 40 } })), await grayOf(await create('#eee')),
      { data: gradient, width: 300, height: 400 }, await grayOf(await flatPage()), { data: new Uint8Array([9, 200, 9, 9]), width: 2, height: 2 }, { data: new Uint8Array([7]), width: 1, height: 1 },
    ];
    expect(pictures.map(findCorners)).toEqual(pictures.map(() => null));
  });
});

describe('straightening', () => {
  it('gives the page its own shape again, at 200 dpi', async () => {
    const photo = await pagePhoto({ width: 2100, height: 2800, shade: 0 });
    const page = straighten(await pixelsOf(photo), SEEN_FROM_ASIDE);
    expect([page.height, page.width]).toEqual([2339, 1654]);
    const [before, after] = [await differs(photo, await flatPage()), await differs(await asJpeg(page), await flatPage())];
    expect(after).toBeLessThan(before / 4);
  });

  it('keeps the shape of a receipt and of a page that lies on its side, and does not blow a small one up', () => {
    const picture: Pixels = { data: new Uint8Array(1000 * 1000), width: 1000, height: 1000, channels: 1 };
    const size = (corners: Corners) => (({ width, height }) => [width, height])(straighten(picture, corners));
    expect(size([[0.4, 0.1], [0.6, 0.1], [0.6, 0.9], [0.4, 0.9]])).toEqual([270, 1080]);
    expect(size([[0.1, 0.2], [0.9, 0.2], [0.9, 0.766], [0.1, 0.766]])).toEqual([1080, 764]);
    expect(size([[0.5, 0.5], [0.5, 0.5], [0.5, 0.5], [0.5, 0.5]]).every((edge) => edge >= 1)).toBe(true);
  });

  it('keeps colours where they were', async () => {
    const page = straighten(await pixelsOf(await pagePhoto({ width: 1200, height: 1600, stamp: true }), false), SEEN_FROM_ASIDE);
    const { width, height, channels, data } = page;
    const at = (Math.round((2020 / 2339) * height) * width + Math.round(((1270 - 150) / 1654) * width)) * channels;
    expect(data[at + 2]! - data[at]!).toBeGreaterThan(30);
  });
});

describe('good contrast', () => {
  it('makes paper white and letters black, in the shadow as in the light', async () => {
    const photo = straighten(await pixelsOf(await pagePhoto({ width: 1800, height: 2400, shade: 0.7 })), SEEN_FROM_ASIDE);
    const [before, after] = [await asJpeg(photo), await asJpeg(await goodContrast(photo, 'text'))];
    const part = (left: number, top: number) => ({ left: Math.round(photo.width * left), top: Math.round(photo.height * top), width: 400, height: 300 });
    for (const place of [part(0.1, 0.2), part(0.55, 0.7)]) {
      const contrast = async (page: Buffer) => (await quantile(page, place, 0.75)) - (await quantile(page, place, 0.03));
      expect(await contrast(after)).toBeGreaterThan((await contrast(before)) + 40);
      expect(await quantile(after, place, 0.75)).toBeGreaterThan(245);
      expect(await quantile(after, place, 0.03)).toBeLessThan(70);
    }
    expect(await quantile(before, part(0.55, 0.7), 0.75)).toBeLessThan(140);
  });

  it('leaves black black and an empty page white', async () => {
    const plain = (value: number): Pixels => ({ data: new Uint8Array(200 * 300).fill(value), width: 200, height: 300, channels: 1 });
    expect(new Set((await goodContrast(plain(150), 'text')).data)).toEqual(new Set([255]));
    const half = plain(230);
    half.data.fill(5, 0, 100 * 200);
    expect((await goodContrast(half, 'color')).data[50 * 200]).toBe(0);
  });
});

describe('a page from a photo', () => {
  it('is proposed cut out, in gray or, with a stamp, in colour, and below 400 kB', async () => {
    for (const [stamp, look] of [[false, 'text'], [true, 'color']] as const) {
      const photo = await keptPhoto('jpeg', await pagePhoto({ width: 2100, height: 2800, stamp }));
      const cut = await proposedCut(photo);
      expect(cut).toMatchObject({ turn: 0, look });
      const page = await pageImage(photo, cut);
      expect(await sharp(page).metadata()).toMatchObject({ format: 'jpeg', width: 1654, height: 2339, channels: stamp ? 3 : 1 });
      expect(page.length).toBeLessThan(400_000);
      expect(await differs(page, await flatPage({ stamp }))).toBeLessThan((await differs(photo, await flatPage({ stamp }))) / 2);
    }
  });

  it('is the whole photo when there is no paper in it; turned when wished', async () => {
    const photo = await keptPhoto('png', await sharp({ create: { width: 800, height: 600, channels: 3, background: '#888' } }).png().toBuffer());
    const cut = await proposedCut(photo);
    expect(cut).toEqual({ corners: null, turn: 0, look: 'photo' });
    expect(await sharp(await pageImage(photo, cut)).metadata()).toMatchObject({ width: 800, height: 600 });
    expect(await sharp(await pageImage(photo, { ...cut, turn: 90, look: 'text' })).metadata()).toMatchObject({ width: 600, height: 800 });
  });

  it('carries nothing of the camera', async () => {
    const photo = await sharp(await pagePhoto({ width: 600, height: 800 })).withExifMerge({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 22/1 0/1' } }).jpeg().toBuffer();
    const kept = await keptPhoto('jpeg', photo);
    for (const image of [kept, await pageImage(kept, await proposedCut(kept))]) expect((await sharp(image).metadata()).exif).toBeUndefined();
  });

  it('refuses what is not the picture it says', async () => {
    await expect(keptPhoto('png', await pagePhoto({ width: 200, height: 200 }))).rejects.toThrow('document.broken');
    await expect(keptPhoto('jpeg', Buffer.from('ffd8ffe0', 'hex'))).rejects.toThrow('document.broken');
  });
});
