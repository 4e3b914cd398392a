import { areaOf, distance, type Point, turnOf } from './corners.ts';

/** So many corners of a hull are tried against each other. */
const MOST_CORNERS = 22;

/** The four corners of a hull that enclose the largest area. @returns null when the hull has fewer */
export function largestQuadrilateral(hull: readonly Point[]): [Point, Point, Point, Point] | null {
  const points = fewer(hull);
  let best: [Point, Point, Point, Point] | null = null;
  let largest = 0;
  const count = points.length;
  for (let a = 0; a < count; a += 1) {
    for (let b = a + 1; b < count; b += 1) {
      for (let c = b + 1; c < count; c += 1) {
        for (let d = c + 1; d < count; d += 1) {
          const four: [Point, Point, Point, Point] = [points[a]!, points[b]!, points[c]!, points[d]!];
          const area = areaOf(four);
          if (area > largest) [best, largest] = [four, area];
        }
      }
    }
  }
  return best;
}

/** Takes out the corner that changes the area least, again and again. */
function fewer(hull: readonly Point[]): Point[] {
  const points = [...hull];
  while (points.length > MOST_CORNERS) {
    let [flattest, least] = [0, Infinity];
    for (let n = 0; n < points.length; n += 1) {
      const [before, point, after] = [points[(n + points.length - 1) % points.length]!, points[n]!, points[(n + 1) % points.length]!];
      const loss = Math.abs(turnOf(before, point, after)) + distance(before, after) * 1e-9;
      if (loss < least) [flattest, least] = [n, loss];
    }
    points.splice(flattest, 1);
  }
  return points;
}
