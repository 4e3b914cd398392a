type Point = readonly [number, number];

export const SEEN_FROM_ASIDE: readonly [Point, Point, Point, Point];

export function pagePhoto(wishes?: {
  width?: number;
  height?: number;
  corners?: readonly Point[];
  table?: readonly [number, number, number];
  /** How much darker the far corner is: 0–1. */
  shade?: number;
  noise?: number;
  /** A round stamp in blue. */
  stamp?: boolean;
  seed?: number;
  quality?: number;
}): Promise<Buffer>;

/** The letter itself, as a scanner would see it. */
export function flatPage(wishes?: { stamp?: boolean; seed?: number }): Promise<Buffer>;
