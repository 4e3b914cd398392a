import { type Point, turnOf } from './corners.ts';

export interface GrayPicture {
  data: Uint8Array;
  width: number;
  height: number;
}

/** The largest coherent area of a picture that is brighter than a threshold. */
export interface Shape {
  pixels: number;
  /** Its convex hull, clockwise, in pixels. */
  hull: Point[];
}

/** @returns null when nothing is that bright */
export function brightShape({ data, width, height }: GrayPicture, threshold: number): Shape | null {
  const seen = new Uint8Array(data.length);
  const waiting = new Int32Array(data.length);
  let best = { pixels: 0, from: 0 };
  for (let start = 0; start < data.length; start += 1) {
    if (seen[start] || data[start]! < threshold) continue;
    const pixels = flood({ data, width, height }, threshold, start, seen, waiting, () => undefined);
    if (pixels > best.pixels) best = { pixels, from: start };
  }
  if (best.pixels === 0) return null;
  const [left, right] = [new Int32Array(height).fill(width), new Int32Array(height).fill(-1)];
  flood({ data, width, height }, threshold, best.from, new Uint8Array(data.length), waiting, (at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    if (x < left[y]!) left[y] = x;
    if (x > right[y]!) right[y] = x;
  });
  const rim: Point[] = [];
  for (let y = 0; y < height; y += 1) {
    if (right[y]! < 0) continue;
    // A pixel is a square: its outer edges are the rim.
    rim.push([left[y]!, y], [left[y]!, y + 1], [right[y]! + 1, y], [right[y]! + 1, y + 1]);
  }
  return { pixels: best.pixels, hull: convexHull(rim) };
}

/** Everything that hangs together with `start`; one pixel has four neighbours. */
function flood({ data, width }: GrayPicture, threshold: number, start: number, seen: Uint8Array, waiting: Int32Array, visit: (at: number) => void): number {
  let [count, open] = [0, 1];
  waiting[0] = start;
  seen[start] = 1;
  const look = (at: number): void => {
    if (seen[at] || data[at]! < threshold) return;
    seen[at] = 1;
    waiting[open] = at;
    open += 1;
  };
  while (open > 0) {
    open -= 1;
    const at = waiting[open]!;
    const x = at % width;
    count += 1;
    visit(at);
    if (x > 0) look(at - 1);
    if (x < width - 1) look(at + 1);
    if (at >= width) look(at - width);
    if (at + width < data.length) look(at + width);
  }
  return count;
}

export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort(([ax, ay], [bx, by]) => ax - bx || ay - by);
  const half = (of: readonly Point[]): Point[] => {
    const line: Point[] = [];
    for (const point of of) {
      while (line.length >= 2 && turnOf(line.at(-2)!, line.at(-1)!, point) <= 0) line.pop();
      line.push(point);
    }
    return line.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}
