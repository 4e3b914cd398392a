import { brightShape, type GrayPicture } from './bright-shape.ts';
import { areaOf, type Corners, inOrder, type Point, turnOf } from './corners.ts';
import { largestQuadrilateral } from './largest-quadrilateral.ts';
import { crossing, fitSide, sideContrast } from './paper-sides.ts';

/** Long edge of the picture that `findCorners` is meant for; more costs time and finds nothing more. */
export const SEARCH_EDGE = 400;

const THRESHOLDS = 14;
/** A paper is at least this share of the picture, and not all of it. */
const [LEAST_AREA, MOST_AREA] = [0.12, 0.985];
/** The shape may differ so much from four straight sides. */
const [LEAST_FILL, MOST_HULL] = [0.5, 1.12];
/** Gray values between paper and table. */
const LEAST_CONTRAST = 12;
const LEAST_CLEAR = 0.75;

type Four = [Point, Point, Point, Point];

/**
 * Looks for a paper that lies on something darker, or the other way round: bright shapes at several thresholds, of which that one
 * counts whose four sides stand out most; its sides are then laid where the brightness changes.
 * @returns null when no paper stands out; then the whole picture is the page
 */
export function findCorners(picture: GrayPicture): Corners | null {
  const smooth = blurred(picture);
  const inverted = { ...smooth, data: smooth.data.map((value) => 255 - value) };
  const [bright, dark] = [bestOf(smooth), bestOf(inverted)];
  // Papers are bright: a dark one has to stand out clearly more.
  const [best, from] = dark && dark.score > 1.5 * (bright?.score ?? 0) ? [dark, inverted] : [bright, smooth];
  if (!best) return null;
  const { width, height } = picture;
  const within = (share: number): number => Math.min(1, Math.max(0, share));
  const fitted = fitted4(from, best.corners);
  const [a, b, c, d] = inOrder(fitted).map(([x, y]): Point => [within(x / width), within(y / height)]);
  return [a!, b!, c!, d!];
}

function bestOf(picture: GrayPicture): { corners: Four; score: number } | null {
  let best: { corners: Four; score: number } | null = null;
  for (const threshold of thresholdsOf(picture)) {
    const shape = brightShape(picture, threshold);
    const four = shape && largestQuadrilateral(shape.hull);
    if (!shape || !four) continue;
    const corners = [...inOrder(four)] as Four;
    const area = areaOf(corners);
    const share = area / (picture.width * picture.height);
    if (share < LEAST_AREA || share > MOST_AREA || shape.pixels / area < LEAST_FILL || areaOf(shape.hull) / area > MOST_HULL) continue;
    const score = scoreOf(picture, corners) * Math.sqrt(share);
    if (score > (best?.score ?? 0)) best = { corners, score };
  }
  return best;
}

/** 0 = no paper. One side may be the frame of the picture. */
function scoreOf(picture: GrayPicture, corners: Four): number {
  const sides = corners.map((corner, n) => sideContrast(picture, corner, corners[(n + 1) % 4]!, LEAST_CONTRAST));
  const seen = sides.filter((side) => side !== null);
  if (seen.length < 3 || seen.some(({ clear }) => clear < LEAST_CLEAR)) return 0;
  const least = Math.min(...seen.map(({ contrast }) => contrast));
  return least * (seen.length / 4) * (seen.reduce((sum, { clear }) => sum + clear, 0) / seen.length);
}

function fitted4(picture: GrayPicture, corners: Four): Four {
  const reach = Math.max(picture.width, picture.height) * 0.02;
  const sides = corners.map((corner, n) => fitSide(picture, corner, corners[(n + 1) % 4]!, reach));
  const fitted = corners.map((corner, n): Point => {
    const [before, after] = [sides[(n + 3) % 4], sides[n]];
    const met = before && after ? crossing(before, after) : null;
    return met && Math.hypot(met[0] - corner[0], met[1] - corner[1]) < 3 * reach ? met : corner;
  }) as Four;
  return isConvex(fitted) ? fitted : corners;
}

const isConvex = (corners: Four): boolean => corners.every((corner, n) => turnOf(corner, corners[(n + 1) % 4]!, corners[(n + 2) % 4]!) > 0);

/** Evenly through the middle of what occurs in the picture. */
function thresholdsOf({ data }: GrayPicture): number[] {
  const counts = new Uint32Array(256);
  for (const value of data) counts[value]! += 1;
  const quantile = (share: number): number => {
    let [sum, value] = [0, 0];
    while (value < 255 && sum + counts[value]! < share * data.length) {
      sum += counts[value]!;
      value += 1;
    }
    return value;
  };
  const [low, high] = [quantile(0.03), quantile(0.97)];
  if (high - low < 2 * LEAST_CONTRAST) return [];
  return Array.from({ length: THRESHOLDS }, (_, n) => Math.round(low + ((high - low) * (n + 1)) / (THRESHOLDS + 1)));
}

/** Noise goes, edges stay where they are. */
function blurred({ data, width, height }: GrayPicture): GrayPicture {
  const across = new Uint8Array(data.length);
  const down = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      across[at] = (data[x > 0 ? at - 1 : at]! + 2 * data[at]! + data[x < width - 1 ? at + 1 : at]! + 2) >> 2;
    }
  }
  for (let at = 0; at < data.length; at += 1) {
    down[at] = (across[at >= width ? at - width : at]! + 2 * across[at]! + across[at + width < data.length ? at + width : at]! + 2) >> 2;
  }
  return { data: down, width, height };
}
