/** A page is at least this share of its photo: smaller is a slip of the finger. */
const LEAST = 0.005;

/**
 * Four corners of a page in a photo: x and y as fractions, clockwise from the upper left. They must lie within the photo and
 * enclose an area whose sides do not cross.
 */
export function isPageShape(corners: readonly number[]): boolean {
  if (corners.length !== 8 || !corners.every((value) => value >= 0 && value <= 1)) return false;
  const at = (n: number): [number, number] => [corners[(2 * n) % 8]!, corners[(2 * n + 1) % 8]!];
  let area = 0;
  for (let n = 0; n < 4; n += 1) {
    const [[ax, ay], [bx, by], [cx, cy]] = [at(n), at(n + 1), at(n + 2)];
    if ((bx - ax) * (cy - by) - (by - ay) * (cx - bx) <= 0) return false;
    area += (ax * by - bx * ay) / 2;
  }
  return area >= LEAST;
}
