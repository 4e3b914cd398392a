import { parentPort, type Transferable, workerData } from 'node:worker_threads';
import { PagesRefused, type ReadSource } from '../pages/page-order.ts';
import type { FromThread, ToThread } from './in-thread.ts';

interface Served {
  result: unknown;
  /** Handed over instead of copied. */
  transfer?: Transferable[];
}

/** The other end of `inThread`: does the one order that this thread was made for. */
export async function serve<Order>(work: (order: Order, read: ReadSource) => Promise<Served>): Promise<void> {
  const port = parentPort!;
  const tell = (message: FromThread, transfer: Transferable[] = []) => port.postMessage(message, transfer);
  const read: ReadSource = (source) =>
    new Promise((resolve) => {
      port.once('message', ({ content }: ToThread) => resolve(content));
      tell({ kind: 'read', source });
    });
  try {
    const { result, transfer } = await work(workerData as Order, read);
    tell({ kind: 'made', result }, transfer);
  } catch (error) {
    tell({ kind: 'refused', code: error instanceof PagesRefused ? error.code : 'document.broken' });
  } finally {
    port.close();
  }
}
