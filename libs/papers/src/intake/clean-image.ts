import sharp, { type Sharp } from 'sharp';
import { RuleViolation } from '@bleibeakte/domain';

/** 60 megapixels: the largest cameras of phones and a page of A3 at 600 dpi are below it. */
const MAX_PIXELS = 60_000_000;
/** Of a progressive JPEG the whole has to be in memory, six bytes a pixel; cameras do not write any. */
const MAX_PROGRESSIVE = 30_000_000;
const MAX_SECONDS = 25;

// Nothing is kept between pictures: memory matters more here than a second use of the same one.
sharp.cache(false);

/**
 * Decodes a picture wholly and writes it anew: turned upright, in sRGB, without EXIF, place, comments or anything behind its end.
 * @throws RuleViolation document.broken, document.too-many-pixels
 */
export const cleanImage = (type: 'jpeg' | 'png', content: Buffer): Promise<Buffer> =>
  rewritten(type, content, (upright) => (type === 'jpeg' ? upright.jpeg({ quality: 90 }) : upright.png()));

/** The one way a foreign picture is decoded: as what it was recognised, not too large, not too long, upright. @throws as `cleanImage` */
export async function rewritten(type: 'jpeg' | 'png', content: Buffer, write: (upright: Sharp) => Sharp): Promise<Buffer> {
  try {
    const image = sharp(content, { failOn: 'error', limitInputPixels: MAX_PIXELS });
    const { format, width, height, isProgressive } = await image.metadata();
    if (format !== type) throw new RuleViolation('document.broken');
    if (isProgressive && width * height > MAX_PROGRESSIVE) throw new RuleViolation('document.too-many-pixels');
    return await write(image.autoOrient().timeout({ seconds: MAX_SECONDS })).toBuffer();
  } catch (error) {
    if (error instanceof RuleViolation) throw error;
    const isTooLarge = error instanceof Error && error.message.includes('pixel limit');
    throw new RuleViolation(isTooLarge ? 'document.too-many-pixels' : 'document.broken');
  }
}
