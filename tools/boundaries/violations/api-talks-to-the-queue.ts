// place: apps/api/src
// rule: @nx/enforce-module-boundaries
// words: not allowed to import
import { Queue } from 'bullmq';

export const queue = Queue;
