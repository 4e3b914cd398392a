import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pagePhoto } from '../../test/support/page-photo.mjs';
import { Stop } from '../stop-with.mjs';
import { table } from './table.mjs';

const CHILD = fileURLToPath(new URL('photos-child.mjs', import.meta.url));
/** 12 megapixels, as phones take them. */
const [WIDTH, HEIGHT] = [3000, 4000];
const SEEDS = [3, 5, 7, 11];
const COUNTS = [1, 20, 200];

/**
 * Photos of pages become one PDF of A4 pages, each number of photos in a process of its own; beside it the same photos are only
 * decoded, made smaller and encoded. Prints time and peak memory, and their ratios.
 */
export async function measurePhotos() {
  const folder = mkdtempSync(join(tmpdir(), 'bleibeakte-photos-'));
  try {
    for (const [n, seed] of SEEDS.entries())
      writeFileSync(
        join(folder, `${n}.jpg`),
        await pagePhoto({ width: WIDTH, height: HEIGHT, seed, stamp: n % 2 === 1 }),
      );
    const bare = run(folder, 'bare', 20);
    const runs = COUNTS.map((count) => ({ count, ...run(folder, 'pages', count) }));
    const rows = runs.map(({ count, ms, peak, bytes, pages }) => [
      count === 1 ? '1 photo' : `${count} photos`,
      (ms / count).toFixed(0),
      (ms / count / bare.ms).toFixed(1),
      peak.toFixed(0),
      (peak / runs[0].peak).toFixed(2),
      (bytes / pages / 1000).toFixed(0),
    ]);
    console.log(
      `\nPhotos of ${((WIDTH * HEIGHT) / 1e6).toFixed(0)} MP to one PDF of A4 pages. A bare resize of one takes ${bare.ms.toFixed(0)} ms.\n`,
    );
    console.log(table(['', 'ms a page', 'to bare', 'peak MB', 'to one', 'kB a page'], rows));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a process of its own needed for it. */
function run(folder, what, count) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [CHILD, what, String(count), String(SEEDS.length), folder],
    { encoding: 'utf8', maxBuffer: 1 << 20 },
  );
  if (status !== 0) throw new Stop(`The measurement of the photos failed:\n${stderr}`);
  const result = JSON.parse(stdout);
  return what === 'bare' ? { ms: result.ms / count } : result;
}
