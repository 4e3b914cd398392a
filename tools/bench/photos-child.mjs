import { createWriteStream, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import sharp from 'sharp';
import { keptPhoto, pageImage, pagesPdf, proposedCut } from '@bleibeakte/papers';

const [what, countText, kindsText, folder] = process.argv.slice(2);
const [count, kinds] = [Number(countText), Number(kindsText)];
const photo = (n) => readFileSync(join(folder, `${n % kinds}.jpg`));
const pageFile = (n) => join(folder, `page-${n}.jpg`);

/** The way of a page through the product, one after the other, with files in the place of the sealed store. */
async function makePages() {
  for (let n = 0; n < count; n += 1) {
    const kept = await keptPhoto('jpeg', photo(n));
    writeFileSync(pageFile(n), await pageImage(kept, await proposedCut(kept)));
  }
  const pdf = join(folder, 'pages.pdf');
  await pipeline(pagesPdf(count, async (n) => readFileSync(pageFile(n))), createWriteStream(pdf));
  const bytes = statSync(pdf).size;
  for (let n = 0; n < count; n += 1) rmSync(pageFile(n));
  rmSync(pdf);
  return bytes;
}

async function resizeOnly() {
  for (let n = 0; n < count; n += 1)
    await sharp(photo(n)).resize({ height: 2339 }).jpeg({ quality: 80 }).toBuffer();
  return 0;
}

sharp.cache(false);
const begun = performance.now();
const bytes = await (what === 'bare' ? resizeOnly() : makePages());
const ms = performance.now() - begun;
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ ms, peak, bytes, pages: count }));
