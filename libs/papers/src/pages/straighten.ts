import { type Corners, distance, type Pixels, type Point } from './corners.ts';

/** Long edge of a page: A4 at 200 dpi; small letters stay legible. */
export const PAGE_EDGE = 2339;
const A4 = Math.SQRT2;
/** A paper whose sides are so near to those of A4 is A4. */
const NEARLY = 0.05;
/** Focal length of phones against the long edge of their pictures; outside of it the estimate is not believed. */
const [SHORT_LENS, LONG_LENS] = [0.45, 4];
/** More would only blow the photo up. */
const MOST_ENLARGED = 1.35;

export interface PageSize {
  width: number;
  height: number;
}

/** Of the straightened page in pixels: the paper's own proportion, not that in which the camera saw it. */
export function pageSize(picture: PageSize, corners: Corners, longEdge = PAGE_EDGE): PageSize {
  const [a, b, c, d] = inPixels(picture, corners);
  const [wide, high] = [(distance(a, b) + distance(d, c)) / 2, (distance(a, d) + distance(b, c)) / 2];
  const seen = trueProportion(picture, [a, b, c, d]) ?? (wide / high || 1);
  const ratio = [A4, 1 / A4].find((one) => Math.abs(seen / one - 1) < NEARLY) ?? seen;
  const edge = Math.max(16, Math.min(longEdge, Math.round(Math.max(wide, high) * MOST_ENLARGED)));
  return ratio > 1 ? { width: edge, height: Math.max(1, Math.round(edge / ratio)) } : { width: Math.max(1, Math.round(edge * ratio)), height: edge };
}

/**
 * Draws the paper between the corners as a rectangle. Works row by row: whoever draws a large page gives only some rows at a time,
 * so that other requests have their turn in between.
 */
export class Straightener {
  readonly page: Pixels;
  private readonly map: readonly number[];

  constructor(private readonly picture: Pixels, corners: Corners, size: PageSize) {
    const { channels } = picture;
    this.page = { ...size, channels, data: new Uint8Array(size.width * size.height * channels) };
    this.map = squareTo(inPixels(picture, corners));
  }

  rows(from: number, to: number): void {
    const { width, height, channels, data: page } = this.page;
    const { data, width: across, height: down } = this.picture;
    const [m0, m1, m2, m3, m4, m5, m6, m7] = this.map as [number, number, number, number, number, number, number, number];
    for (let row = from; row < Math.min(to, height); row += 1) {
      const v = (row + 0.5) / height;
      let at = row * width * channels;
      for (let column = 0; column < width; column += 1) {
        const u = (column + 0.5) / width;
        const depth = m6 * u + m7 * v + 1;
        const x = within((m0 * u + m1 * v + m2) / depth - 0.5, across - 1.001);
        const y = within((m3 * u + m4 * v + m5) / depth - 0.5, down - 1.001);
        const [left, top] = [x | 0, y | 0];
        const [fx, fy] = [x - left, y - top];
        const here = (top * across + left) * channels;
        const below = here + across * channels;
        for (let channel = 0; channel < channels; channel += 1) {
          const upper = data[here + channel]! + (data[here + channels + channel]! - data[here + channel]!) * fx;
          const lower = data[below + channel]! + (data[below + channels + channel]! - data[below + channel]!) * fx;
          page[at] = upper + (lower - upper) * fy + 0.5;
          at += 1;
        }
      }
    }
  }
}

/** The whole page at once. */
export function straighten(picture: Pixels, corners: Corners, longEdge = PAGE_EDGE): Pixels {
  const size = pageSize(picture, corners, longEdge);
  const drawing = new Straightener(picture, corners, size);
  drawing.rows(0, size.height);
  return drawing.page;
}

const within = (value: number, most: number): number => (value > 0 ? (value < most ? value : most) : 0);

type Four = [Point, Point, Point, Point];

const inPixels = ({ width, height }: PageSize, corners: Corners): Four => corners.map(([x, y]): Point => [x * width, y * height]) as Four;

/** The projective map of the unit square to four points: eight numbers, the ninth is 1. */
function squareTo([[x0, y0], [x1, y1], [x2, y2], [x3, y3]]: Four): number[] {
  const [dx1, dx2, sx] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3];
  const [dy1, dy2, sy] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3];
  const under = dx1 * dy2 - dx2 * dy1 || 1e-9;
  const g = (sx * dy2 - dx2 * sy) / under;
  const h = (dx1 * sy - sx * dy1) / under;
  return [x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h];
}

/**
 * Width by height of a rectangle that a camera looks at from the side: in perspective a page seems shorter than it is. The camera
 * is taken to look through the middle of the picture. @returns null when the sides run so parallel that nothing can be told
 */
function trueProportion({ width, height }: PageSize, corners: Four): number | null {
  const centred = corners.map(([x, y]): Point => [x - width / 2, y - height / 2]) as Four;
  const [ux, vx, , uy, vy, , uz, vz] = squareTo(centred) as [number, number, number, number, number, number, number, number];
  if (Math.abs(uz * vz) < 1e-4) return null;
  const lens = Math.sqrt(-(ux * vx + uy * vy) / (uz * vz));
  const edge = Math.max(width, height);
  if (!(lens > SHORT_LENS * edge && lens < LONG_LENS * edge)) return null;
  return Math.hypot(ux / lens, uy / lens, uz) / Math.hypot(vx / lens, vy / lens, vz);
}
