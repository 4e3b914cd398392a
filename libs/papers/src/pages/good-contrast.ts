import { setImmediate as next } from 'node:timers/promises';
import sharp from 'sharp';
import type { Pixels } from './corners.ts';

type Better = (a: number, b: number) => number;

interface Blocks {
  width: number;
  height: number;
  channels: 1 | 3;
}

/** Pixels of a page that are looked at together when its paper is searched for between the letters. */
const BLOCK = 24;
/** Blocks around that are looked at too, so that a bold heading or a stamp is not taken for paper. */
const REACH = 2;
/** Darker than this share of the brightest paper is not shadow but print. */
const DARKEST_PAPER = 0.35;

/** Values that are computed before other requests have their turn. */
const AT_ONCE = 1 << 20;

/** From which share of the paper's brightness something is black, and from which it is white. */
const CURVES = { text: { black: 0.3, white: 0.84 }, color: { black: 0.12, white: 0.9 } };

/**
 * Takes out uneven light: what the paper would look like without print is estimated and divided out, so that paper becomes white
 * and letters dark, in the shadow of a hand as beside it. Colours keep their tone, the light's own tint goes.
 */
export async function goodContrast(page: Pixels, look: 'text' | 'color'): Promise<Pixels> {
  const { width, height, channels, data } = page;
  const paper = await paperOf(page);
  const { black, white } = CURVES[look];
  const tones = new Uint8Array(512);
  for (let share = 0; share < tones.length; share += 1) tones[share] = Math.max(0, Math.min(255, Math.round((255 * (share / 256 - black)) / (white - black))));
  const flat = new Uint8Array(data.length);
  for (let from = 0; from < data.length; from += AT_ONCE) {
    const to = Math.min(data.length, from + AT_ONCE);
    for (let at = from; at < to; at += 1) flat[at] = tones[((data[at]! << 8) / paper[at]!) | 0] ?? 255;
    await next();
  }
  return { width, height, channels, data: flat };
}

/** Brightness of the empty paper at each pixel. */
async function paperOf(page: Pixels): Promise<Uint8Array> {
  const { width, height, channels } = page;
  const blocks: Blocks = { width: Math.ceil(width / BLOCK), height: Math.ceil(height / BLOCK), channels };
  const brightest = filled(brightestOf(page, blocks), blocks);
  const floor = DARKEST_PAPER * brightest.reduce((most, value) => Math.max(most, value), 1);
  for (let at = 0; at < brightest.length; at += 1) brightest[at] = Math.max(brightest[at]!, floor, 1);
  const smooth = await sharp(brightest, { raw: blocks }).blur(2).toColourspace(channels === 1 ? 'b-w' : 'srgb').raw().toBuffer();
  return sharp(smooth, { raw: blocks }).resize(width, height, { fit: 'fill', kernel: 'cubic' }).toColourspace(channels === 1 ? 'b-w' : 'srgb').raw().toBuffer();
}

/** Of each block the mean of its brighter part: one bright speck of noise is not the paper. */
function brightestOf({ data, width, height, channels }: Pixels, blocks: Blocks): Uint8Array {
  const found = new Uint8Array(blocks.width * blocks.height * channels);
  const [sums, strips] = [new Uint32Array(channels), 6];
  const step = BLOCK / strips;
  for (let row = 0; row < blocks.height; row += 1) {
    for (let column = 0; column < blocks.width; column += 1) {
      const at = (row * blocks.width + column) * channels;
      for (let part = 0; part < strips * strips; part += 1) {
        const left = column * BLOCK + (part % strips) * step;
        const top = row * BLOCK + Math.floor(part / strips) * step;
        const [right, bottom] = [Math.min(width, left + step), Math.min(height, top + step)];
        const pixels = (right - left) * (bottom - top);
        if (right <= left || bottom <= top) continue;
        sums.fill(0);
        for (let y = top; y < bottom; y += 1) {
          for (let x = left; x < right; x += 1) {
            for (let channel = 0; channel < channels; channel += 1) sums[channel]! += data[(y * width + x) * channels + channel]!;
          }
        }
        for (let channel = 0; channel < channels; channel += 1) found[at + channel] = Math.max(found[at + channel]!, sums[channel]! / pixels);
      }
    }
  }
  return found;
}

/** Holes between brighter blocks are filled: each takes the brightest around it, and then the darkest of those, so that a shadow keeps its place. */
function filled(values: Uint8Array, size: Blocks): Uint8Array {
  const rows = (from: Uint8Array, better: Better): Uint8Array => around(from, size.channels, size.width, (at) => Math.floor(at / size.channels) % size.width, better);
  const columns = (from: Uint8Array, better: Better): Uint8Array => around(from, size.channels * size.width, size.height, (at) => Math.floor(at / (size.channels * size.width)), better);
  const brightest: Better = (a, b) => (a > b ? a : b);
  const darkest: Better = (a, b) => (a < b ? a : b);
  return columns(rows(columns(rows(values, brightest), brightest), darkest), darkest);
}

function around(from: Uint8Array, stride: number, length: number, placeOf: (at: number) => number, better: Better): Uint8Array {
  return from.map((value, at) => {
    const place = placeOf(at);
    let found = value;
    for (let by = Math.max(-REACH, -place); by <= Math.min(REACH, length - 1 - place); by += 1) found = better(found, from[at + by * stride]!);
    return found;
  });
}
