import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { RuleViolation } from '@bleibeakte/domain';
import type { PagesRefusal, ReadSource } from '../pages/page-order.ts';

export type FromProcess =
  | { kind: 'read'; source: number }
  | { kind: 'made'; result: unknown }
  | { kind: 'refused'; code: PagesRefusal };

export type ToProcess = { kind: 'order'; order: unknown } | { kind: 'content'; content: Uint8Array };

export interface ApartOrder {
  /** File of this folder, without its ending. */
  program: 'page-process' | 'text-process';
  order: unknown;
  read: ReadSource;
  maxMs: number;
  /** Ends it before it is done. */
  stop?: AbortSignal;
}

/** JavaScript's own memory, in megabytes. */
const MAX_HEAP_MB = 768;
/** All of its memory: what a picture or a bomb unpacks to does not count as JavaScript's own. */
const MAX_BYTES = 1024 * 1024 * 1024;
const LOOK_EVERY_MS = 150;
const PAGE_BYTES = 4096;

// Compiled code only; the source tree has it beside it.
const fileOf = (program: string) =>
  fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? `../../dist/apart/${program}.js` : `./${program}.js`, import.meta.url));

/**
 * Does heavy work on a file in a process of its own, which ends with it: this one goes on answering, all memory comes back, and a
 * file that breaks the work or wants too much ends that process only. It inherits no settings.
 * @throws RuleViolation with a code of PagesRefusal; whatever `read` throws; the reason of `stop`
 */
export async function inProcess<Result>({ program, order, read, maxMs, stop }: ApartOrder): Promise<Result> {
  stop?.throwIfAborted();
  const child = fork(fileOf(program), [], {
    execArgv: [`--max-old-space-size=${MAX_HEAP_MB}`], serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], env: {},
  });
  let timer: NodeJS.Timeout | undefined;
  let watch: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Result>((resolve, reject) => {
      const refuse = (code: PagesRefusal) => reject(new RuleViolation(code));
      const tell = (message: ToProcess) => child.send(message, () => undefined);
      timer = setTimeout(() => refuse('document.too-heavy'), maxMs);
      watch = setInterval(() => void bytesOf(child).then((bytes) => bytes > MAX_BYTES && refuse('document.too-heavy')), LOOK_EVERY_MS);
      stop?.addEventListener('abort', () => reject(stop.reason as Error), { once: true });
      child.once('error', reject);
      // Out of memory, mostly.
      child.once('exit', () => refuse('document.too-heavy'));
      child.on('message', (message: FromProcess) => {
        if (message.kind === 'made') return resolve(message.result as Result);
        if (message.kind === 'refused') return refuse(message.code);
        read(message.source).then((content) => tell({ kind: 'content', content }), reject);
      });
      tell({ kind: 'order', order });
    });
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    child.kill('SIGKILL');
  }
}

/** As Linux counts it; where it does not tell, JavaScript's limit and the time hold alone. */
async function bytesOf({ pid }: ChildProcess): Promise<number> {
  const counted = await readFile(`/proc/${pid}/statm`, 'latin1').catch(() => '');
  return Number(counted.split(' ')[1] ?? 0) * PAGE_BYTES;
}
