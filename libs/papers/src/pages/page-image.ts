import { setImmediate as next } from 'node:timers/promises';
import sharp, { type Sharp } from 'sharp';
import type { PageLook, PageTurn } from '@bleibeakte/contracts';
import { rewritten } from '../intake/clean-image.ts';
import type { Corners, Pixels, Point } from './corners.ts';
import { findCorners, SEARCH_EDGE } from './find-corners.ts';
import { goodContrast } from './good-contrast.ts';
import { PAGE_EDGE, pageSize, Straightener } from './straighten.ts';

/** Long edge of the photo that is kept until hand-in: a page that fills most of it still has 200 dpi. */
const PHOTO_EDGE = 3000;
/** Rows that are drawn before other requests have their turn: some milliseconds. */
const ROWS = 160;
/** A page of text stays below 400 kB. */
const QUALITY: Record<PageLook, number> = { text: 55, color: 60, photo: 70 };
/** Share of pixels with a colour of their own from which a page is kept in colour: a stamp or a signature in blue is enough. */
const COLOURED = 0.0015;
const [COLOUR_EDGE, COLOUR_DISTANCE] = [600, 60];

const DRAWN_IN = 0.006;

/** How the page is cut out of the photo. */
export interface PageCut {
  /** Null = the whole photo. */
  corners: Corners | null;
  /** Degrees clockwise, after it is straight. */
  turn: PageTurn;
  look: PageLook;
}

/**
 * A photo as it is kept until hand-in: decoded wholly and written anew, upright, without EXIF and place, on white, as JPEG.
 * @throws RuleViolation document.broken, document.too-many-pixels
 */
export const keptPhoto = (type: 'jpeg' | 'png', content: Buffer): Promise<Buffer> =>
  rewritten(type, content, (upright) => upright
    .resize({ width: PHOTO_EDGE, height: PHOTO_EDGE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 88 }));

/** What is proposed for a kept photo: the paper cut out, in gray or in colour; where no paper is seen, the photo as it is. */
export async function proposedCut(photo: Buffer): Promise<PageCut> {
  const { data, info } = await sharp(photo)
    .resize({ width: SEARCH_EDGE, height: SEARCH_EDGE, fit: 'inside', withoutEnlargement: true })
    .grayscale().raw().toBuffer({ resolveWithObject: true });
  const seen = findCorners({ data, width: info.width, height: info.height });
  const corners = seen && drawnIn(seen);
  return { corners, turn: 0, look: corners ? await lookOf(photo, corners) : 'photo' };
}

/** A hair inside of the paper, so that no line of the table frames the page. */
function drawnIn(corners: Corners): Corners {
  const middle = (axis: 0 | 1): number => corners.reduce((sum, corner) => sum + corner[axis] / 4, 0);
  const [mx, my] = [middle(0), middle(1)];
  return corners.map(([x, y]): Point => [x + (mx - x) * DRAWN_IN, y + (my - y) * DRAWN_IN]) as unknown as Corners;
}

/** The page as it goes into the PDF, from a kept photo. */
export async function pageImage(photo: Buffer, { corners, turn, look }: PageCut): Promise<Buffer> {
  const picture = await pixelsOf(sharp(photo).resize(corners ? {} : { width: PAGE_EDGE, height: PAGE_EDGE, fit: 'inside', withoutEnlargement: true }), look === 'text');
  const straight = corners ? await straightened(picture, corners, PAGE_EDGE) : picture;
  const { data, width, height, channels } = look === 'photo' ? straight : await goodContrast(straight, look);
  return sharp(data, { raw: { width, height, channels } }).rotate(turn).toColourspace(channels === 1 ? 'b-w' : 'srgb').jpeg({ quality: QUALITY[look], mozjpeg: true, progressive: false }).toBuffer();
}

async function straightened(picture: Pixels, corners: Corners, longEdge: number): Promise<Pixels> {
  const size = pageSize(picture, corners, longEdge);
  const drawing = new Straightener(picture, corners, size);
  for (let row = 0; row < size.height; row += ROWS) {
    drawing.rows(row, row + ROWS);
    await next();
  }
  return drawing.page;
}

async function lookOf(photo: Buffer, corners: Corners): Promise<PageLook> {
  const small = await pixelsOf(sharp(photo).resize({ width: COLOUR_EDGE * 1.5, height: COLOUR_EDGE * 1.5, fit: 'inside', withoutEnlargement: true }), false);
  const { data } = await goodContrast(await straightened(small, corners, COLOUR_EDGE), 'color');
  let coloured = 0;
  for (let at = 0; at < data.length; at += 3) {
    const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > COLOUR_DISTANCE) coloured += 1;
  }
  return coloured / (data.length / 3) > COLOURED ? 'color' : 'text';
}

async function pixelsOf(image: Sharp, inGray: boolean): Promise<Pixels> {
  const { data, info } = await (inGray ? image.grayscale() : image.toColourspace('srgb')).raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels as 1 | 3 };
}
