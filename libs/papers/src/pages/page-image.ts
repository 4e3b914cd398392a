import sharp from 'sharp';
import { RuleViolation } from '@bleibeakte/domain';

const MAX_PIXELS = 60_000_000;
const MAX_SECONDS = 25;
/** Long edge of a page: A4 at 200 dpi; small letters stay legible and a page stays below 1 MB. */
const LONG_EDGE = 2339;

/**
 * A photographed page: decoded wholly and written anew, upright, without EXIF and place, on white, as JPEG.
 * @throws RuleViolation document.broken, document.too-many-pixels
 */
export async function toPageImage(type: 'jpeg' | 'png', content: Buffer): Promise<Buffer> {
  try {
    const image = sharp(content, { failOn: 'error', limitInputPixels: MAX_PIXELS });
    const { format } = await image.metadata();
    if (format !== type) throw new RuleViolation('document.broken');
    return await image
      .autoOrient()
      .timeout({ seconds: MAX_SECONDS })
      .resize({ width: LONG_EDGE, height: LONG_EDGE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82 })
      .toBuffer();
  } catch (error) {
    const isTooLarge = error instanceof Error && error.message.includes('pixel limit');
    throw new RuleViolation(isTooLarge ? 'document.too-many-pixels' : 'document.broken');
  }
}
