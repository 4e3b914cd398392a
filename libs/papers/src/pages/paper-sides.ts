import type { GrayPicture } from './bright-shape.ts';
import { distance, type Point } from './corners.ts';

/** Samples along one side. */
const SAMPLES = 32;
/** Pixels on both sides of the edge that are compared. */
const APART = 3;
/** A side nearer than this to the frame of the picture has nothing outside to be compared with. */
const FRAME = 3;

type Line = readonly [point: Point, direction: Point];

const valueAt = ({ data, width, height }: GrayPicture, x: number, y: number): number | null => {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  return column < 0 || row < 0 || column >= width || row >= height ? null : data[row * width + column]!;
};

/** Points between the two ends of a side, and the direction into the paper when the corners go clockwise. */
function samples(from: Point, to: Point): { points: Point[]; inward: Point } {
  const length = distance(from, to) || 1;
  const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const points = Array.from({ length: SAMPLES }, (_, n): Point => {
    const share = 0.06 + (0.88 * n) / (SAMPLES - 1);
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  });
  return { points, inward: [-dy, dx] };
}

export interface SideContrast {
  /** Of the samples, how many are clearly brighter inside. */
  clear: number;
  /** Median difference, 0–255. */
  contrast: number;
}

/** How clearly the paper ends at this side. @returns null when the side is the frame of the picture */
export function sideContrast(picture: GrayPicture, from: Point, to: Point, least: number): SideContrast | null {
  const { width, height } = picture;
  const { points, inward } = samples(from, to);
  const [mx, my] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  if (mx < FRAME || my < FRAME || mx > width - FRAME || my > height - FRAME) return null;
  const differences: number[] = [];
  for (const [x, y] of points) {
    const inside = valueAt(picture, x + inward[0] * APART, y + inward[1] * APART);
    const outside = valueAt(picture, x - inward[0] * APART, y - inward[1] * APART);
    if (inside !== null && outside !== null) differences.push(inside - outside);
  }
  if (differences.length < SAMPLES / 2) return null;
  differences.sort((a, b) => a - b);
  return {
    clear: differences.filter((difference) => difference >= least).length / differences.length,
    contrast: differences[differences.length >> 1]!,
  };
}

/** The side where the brightness changes most, as a straight line through what was found. @returns null when too little was */
export function fitSide(picture: GrayPicture, from: Point, to: Point, reach: number): Line | null {
  const { points, inward } = samples(from, to);
  const found: Point[] = [];
  for (const [x, y] of points) {
    let [best, steepest] = [0, 8];
    for (let step = -reach; step <= reach; step += 0.5) {
      const inside = valueAt(picture, x + inward[0] * (step + 1), y + inward[1] * (step + 1));
      const outside = valueAt(picture, x + inward[0] * (step - 1), y + inward[1] * (step - 1));
      const steep = inside === null || outside === null ? 0 : inside - outside;
      if (steep > steepest) [best, steepest] = [step, steep];
    }
    if (steepest > 8) found.push([x + inward[0] * best, y + inward[1] * best]);
  }
  if (found.length < SAMPLES / 2) return null;
  const first = lineThrough(found);
  const off = (line: Line, point: Point): number => Math.abs((point[0] - line[0][0]) * line[1][1] - (point[1] - line[0][1]) * line[1][0]);
  const near = [...found].sort((a, b) => off(first, a) - off(first, b)).slice(0, Math.ceil(found.length * 0.7));
  return lineThrough(near);
}

function lineThrough(points: readonly Point[]): Line {
  const count = points.length;
  const mx = points.reduce((sum, [x]) => sum + x, 0) / count;
  const my = points.reduce((sum, [, y]) => sum + y, 0) / count;
  let [xx, xy, yy] = [0, 0, 0];
  for (const [x, y] of points) {
    xx += (x - mx) ** 2;
    xy += (x - mx) * (y - my);
    yy += (y - my) ** 2;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  return [[mx, my], [Math.cos(angle), Math.sin(angle)]];
}

/** @returns null for lines that run nearly side by side */
export function crossing([[ax, ay], [ux, uy]]: Line, [[bx, by], [vx, vy]]: Line): Point | null {
  const cross = ux * vy - uy * vx;
  if (Math.abs(cross) < 0.2) return null;
  const along = ((bx - ax) * vy - (by - ay) * vx) / cross;
  return [ax + ux * along, ay + uy * along];
}
