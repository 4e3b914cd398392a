import sharp, { type OutputInfo, type OverlayOptions, type Sharp } from 'sharp';
import type { PageBar } from '@bleibeakte/contracts';
import { barBox } from './bar-box.ts';
import { type OrderedPage, type PagePicture, PagesRefused } from './page-order.ts';

const MAX_PIXELS = 60_000_000;
/** A4 at 200 dpi. */
const LONG_EDGE = 2339;
/** A4, in points. */
const LONG_EDGE_POINTS = 841.89;

sharp.cache(false);

/**
 * A photo or scan as the one page of its file: written anew, turned, on white, the bars in its pixels.
 * @throws PagesRefused document.page-missing, document.too-many-pixels, document.broken
 */
export async function photoPage(content: Uint8Array, { page, turn, bars }: Omit<OrderedPage, 'source'>): Promise<PagePicture> {
  if (page !== 1) throw new PagesRefused('document.page-missing');
  try {
    const upright = await sharp(content, { failOn: 'error', limitInputPixels: MAX_PIXELS })
      .autoOrient()
      .resize({ width: LONG_EDGE, height: LONG_EDGE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const turned = await raw(upright).rotate(turn).raw().toBuffer({ resolveWithObject: true });
    const { width, height } = turned.info;
    const jpeg = await raw(turned).composite(bars.map((bar) => blackBox(bar, width, height))).jpeg({ quality: 82 }).toBuffer();
    const scale = LONG_EDGE_POINTS / Math.max(width, height);
    return { jpeg, width: width * scale, height: height * scale };
  } catch (error) {
    throw new PagesRefused(error instanceof Error && error.message.includes('pixel limit') ? 'document.too-many-pixels' : 'document.broken');
  }
}

function raw({ data, info: { width, height, channels } }: { data: Buffer; info: OutputInfo }): Sharp {
  return sharp(data, { raw: { width, height, channels: channels as 3 } });
}

function blackBox(bar: PageBar, pageWidth: number, pageHeight: number): OverlayOptions {
  const { left, top, width, height } = barBox(bar, pageWidth, pageHeight);
  return { input: { create: { width, height, channels: 3, background: '#000000' } }, left, top };
}
