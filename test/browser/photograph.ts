import { execFileSync } from 'node:child_process';

/** A small JPEG, made by the library that the product uses, in a process of its own: the browser's runner has no room for it. */
export function photograph(): Buffer {
  const script = `import sharp from 'sharp';
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1200"><rect width="900" height="1200" fill="#eee"/><text x="80" y="160" font-size="44">Bescheid</text></svg>';
    process.stdout.write((await sharp(Buffer.from(svg)).jpeg().toBuffer()).toString('base64'));`;
  return Buffer.from(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }), 'base64');
}

/** A letter on a table, seen from aside, as a phone sees it. */
export function photographOnTable(): Buffer {
  const script = `import { pagePhoto } from './test/support/page-photo.mjs';
    process.stdout.write((await pagePhoto({ width: 900, height: 1200 })).toString('base64'));`;
  return Buffer.from(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', maxBuffer: 10_000_000 }), 'base64');
}
