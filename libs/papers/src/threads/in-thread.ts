import { Worker } from 'node:worker_threads';
import { RuleViolation } from '@bleibeakte/domain';
import type { PagesRefusal, ReadSource } from '../pages/page-order.ts';

export type FromThread =
  | { kind: 'read'; source: number }
  | { kind: 'made'; result: unknown }
  | { kind: 'refused'; code: PagesRefusal };

export interface ToThread {
  content: Uint8Array;
}

export interface ThreadOrder {
  /** File of this folder, without its ending. */
  thread: 'page-thread' | 'text-thread';
  order: unknown;
  read: ReadSource;
  maxMs: number;
  /** Ends it before it is done. */
  stop?: AbortSignal;
}

/** Megabytes of JavaScript's own memory; a thread that wants more is ended alone. */
const MAX_HEAP_MB = 768;
/** Bytes by which the whole process may grow meanwhile: what a picture or a bomb unpacks to does not count as JavaScript's own. */
const MAX_GROWTH = 800 * 1024 * 1024;
const LOOK_EVERY_MS = 150;

// Threads run compiled code only; the source tree has it beside it.
const fileOf = (name: string) => new URL(import.meta.url.endsWith('.ts') ? `../../dist/threads/${name}.js` : `./${name}.js`, import.meta.url);

/**
 * Does heavy work beside everything else, in a thread that ends with it: the process goes on answering, and all memory comes back.
 * @throws RuleViolation with a code of PagesRefusal; whatever `read` throws; the reason of `stop`
 */
export async function inThread<Result>({ thread, order, read, maxMs, stop }: ThreadOrder): Promise<Result> {
  stop?.throwIfAborted();
  const worker = new Worker(fileOf(thread), { workerData: order, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB } });
  const before = process.memoryUsage.rss();
  let timer: NodeJS.Timeout | undefined;
  let watch: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Result>((resolve, reject) => {
      const refuse = (code: PagesRefusal) => reject(new RuleViolation(code));
      timer = setTimeout(() => refuse('document.too-heavy'), maxMs);
      watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > MAX_GROWTH) refuse('document.too-heavy');
      }, LOOK_EVERY_MS);
      stop?.addEventListener('abort', () => reject(stop.reason as Error), { once: true });
      // Out of memory, mostly.
      worker.once('error', () => refuse('document.too-heavy'));
      worker.once('exit', () => refuse('document.broken'));
      worker.on('message', (message: FromThread) => {
        if (message.kind === 'made') return resolve(message.result as Result);
        if (message.kind === 'refused') return refuse(message.code);
        read(message.source).then((content) => worker.postMessage({ content } satisfies ToThread), reject);
      });
    });
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    await worker.terminate();
  }
}
