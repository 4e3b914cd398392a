import { inProcess } from '../apart/in-process.ts';
import { OneAtATime } from '../intake/one-at-a-time.ts';
import type { PageOrder, ReadSource } from './page-order.ts';

const MAX_MS = 180_000;

/** Puts pages together beside everything else: one order at a time, so that memory does not grow with their number. */
export class PageWorkshop {
  private readonly orders = new OneAtATime();

  /** @throws RuleViolation with a code of PagesRefusal; whatever `read` throws */
  compose(order: PageOrder, read: ReadSource): Promise<Uint8Array> {
    return this.orders.run(() => inProcess<Uint8Array>({ program: 'page-process', order, read, maxMs: MAX_MS }));
  }
}
