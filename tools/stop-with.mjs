import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A reason to end that is meant for the person at the keyboard: printed as it is, without a stack. */
export class Stop extends Error {}

/** Runs a tool and ends the process: with 0, with the number it answers, or with 1 and the sentence of a Stop. */
export async function endWith(work) {
  try {
    process.exit((await work()) ?? 0);
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}\n` : error);
    process.exit(1);
  }
}

/** Whether Node was asked to run this file, rather than another tool that imports it. */
export function isMain(moduleUrl) {
  try {
    return realpathSync(process.argv[1] ?? '') === realpathSync(fileURLToPath(moduleUrl));
  } catch {
    return false;
  }
}
