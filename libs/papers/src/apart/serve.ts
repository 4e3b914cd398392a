import { PagesRefused, type ReadSource } from '../pages/page-order.ts';
import type { FromProcess, ToProcess } from './in-process.ts';

/** The other end of `inProcess`: does the one order that this process was made for, and is ended by who gave it. */
export function serve<Order>(work: (order: Order, read: ReadSource) => Promise<unknown>): void {
  const tell = (message: FromProcess) => process.send!(message);
  let take: (content: Uint8Array) => void = () => undefined;
  const read: ReadSource = (source) =>
    new Promise((resolve) => {
      take = resolve;
      tell({ kind: 'read', source });
    });
  // Nobody waits for the result any more.
  process.once('disconnect', () => process.exit());
  process.on('message', (message: ToProcess) => {
    if (message.kind === 'content') return take(message.content);
    work(message.order as Order, read).then(
      (result) => tell({ kind: 'made', result }),
      (error: unknown) => tell({ kind: 'refused', code: error instanceof PagesRefused ? error.code : 'document.broken' }),
    );
  });
}
