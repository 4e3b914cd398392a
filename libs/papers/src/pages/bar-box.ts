import type { PageBar } from '@bleibeakte/contracts';

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The pixels of a bar, rounded outwards and one more on each side, so that no edge of a letter looks out; never empty. */
export function barBox(bar: PageBar, pageWidth: number, pageHeight: number): Box {
  const left = clamp(Math.floor(bar.x * pageWidth) - 1, pageWidth - 1);
  const top = clamp(Math.floor(bar.y * pageHeight) - 1, pageHeight - 1);
  const right = clamp(Math.ceil((bar.x + bar.width) * pageWidth) + 1, pageWidth);
  const bottom = clamp(Math.ceil((bar.y + bar.height) * pageHeight) + 1, pageHeight);
  return { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));
