/** A place in a picture as fractions of its width and height. */
export type Point = readonly [x: number, y: number];

/** The corners of a paper in a picture that stands upright: upper left, upper right, lower right, lower left. */
export type Corners = readonly [Point, Point, Point, Point];

/** Pixels as they are, row by row. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
  channels: 1 | 3;
}

/** Numbers as they are stored and sent: x and y of the four corners, one after the other. */
export const toNumbers = (corners: Corners): number[] => corners.flatMap(([x, y]) => [x, y]);

/** @returns null for anything but eight numbers */
export function toCorners(numbers: readonly number[] | null): Corners | null {
  if (!numbers || numbers.length !== 8) return null;
  const point = (n: number): Point => [numbers[2 * n]!, numbers[2 * n + 1]!];
  return [point(0), point(1), point(2), point(3)];
}

/** Twice the area between three points; positive when they turn clockwise on a screen. */
export const turnOf = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

export const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);

export function areaOf(points: readonly Point[]): number {
  let sum = 0;
  for (let n = 0; n < points.length; n += 1) {
    const [[ax, ay], [bx, by]] = [points[n]!, points[(n + 1) % points.length]!];
    sum += ax * by - bx * ay;
  }
  return Math.abs(sum) / 2;
}

/** Clockwise, the one nearest to the upper left first. */
export function inOrder(points: readonly Point[]): Corners {
  const middle = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [mx, my] = [middle(0), middle(1)];
  const around = [...points].sort(([ax, ay], [bx, by]) => Math.atan2(ay - my, ax - mx) - Math.atan2(by - my, bx - mx));
  const sums = around.map(([x, y]) => x + y);
  const first = sums.indexOf(Math.min(...sums));
  const at = (n: number): Point => around[(first + n) % 4]!;
  return [at(0), at(1), at(2), at(3)];
}
