import { readText, type TextOrder } from '../text/read-text.ts';
import { serve } from './serve.ts';

await serve<TextOrder>(async (order, read) => ({ result: await readText(order, read) }));
