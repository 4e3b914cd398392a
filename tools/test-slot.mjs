import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from './paths.mjs';
import { birthOf, isAlive } from './processes.mjs';

/**
 * A folder below .test-data that only this run uses, so that two runs at once each have a server of their own.
 * The folder of a run that was killed is taken again, with the server that it may have left behind.
 */
export function takeTestSlot() {
  for (let number = 1; ; number += 1) {
    const folder = fromRoot('.test-data', String(number));
    const holder = join(folder, 'holder.json');
    mkdirSync(folder, { recursive: true });
    if (isHeld(holder)) continue;
    rmSync(holder, { force: true });
    try {
      writeFileSync(holder, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) }), {
        flag: 'wx',
      });
    } catch (error) {
      if (error.code === 'EEXIST') continue;
      throw error;
    }
    return { folder, release: () => rmSync(holder, { force: true }) };
  }
}

function isHeld(file) {
  try {
    const { pid, birth } = JSON.parse(readFileSync(file, 'utf8'));
    return isAlive(pid) && birthOf(pid) === birth;
  } catch {
    return false;
  }
}
