import sharp from 'sharp';
import { RuleViolation } from '@bleibeakte/domain';

/** 60 megapixels: the largest cameras of phones and a page of A3 at 600 dpi are below it. */
const MAX_PIXELS = 60_000_000;
const MAX_SECONDS = 25;

// Nothing is kept between pictures: memory matters more here than a second use of the same one.
sharp.cache(false);

/**
 * Decodes a picture wholly and writes it anew: turned upright, in sRGB, without EXIF, place, comments or anything behind its end.
 * @throws RuleViolation document.broken, document.too-many-pixels
 */
export async function cleanImage(type: 'jpeg' | 'png', content: Buffer): Promise<Buffer> {
  try {
    const image = sharp(content, { failOn: 'error', limitInputPixels: MAX_PIXELS });
    const { format } = await image.metadata();
    if (format !== type) throw new RuleViolation('document.broken');
    const upright = image.autoOrient().timeout({ seconds: MAX_SECONDS });
    return await (type === 'jpeg' ? upright.jpeg({ quality: 90 }) : upright.png()).toBuffer();
  } catch (error) {
    const isTooLarge = error instanceof Error && error.message.includes('pixel limit');
    throw new RuleViolation(isTooLarge ? 'document.too-many-pixels' : 'document.broken');
  }
}
