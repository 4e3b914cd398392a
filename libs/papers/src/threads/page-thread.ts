import { composePages } from '../pages/compose-pages.ts';
import type { PageOrder } from '../pages/page-order.ts';
import { serve } from './serve.ts';

await serve<PageOrder>(async (order, read) => {
  const result = await composePages(order, read);
  return { result, transfer: [result.buffer as ArrayBuffer] };
});
