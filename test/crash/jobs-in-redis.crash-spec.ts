import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRedis, startTestRedis, type TestRedis } from '../support/redis.mjs';
import { killing, killingSuite } from './killing-suite.ts';

(findRedis() ? describe : describe.skip)('with the jobs in a Redis that keeps nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bleibeakte-crash-redis-'));
  let redis: TestRedis;
  beforeAll(async () => {
    redis = (await startTestRedis(folder))!;
  });
  afterAll(async () => {
    await redis?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  killingSuite(() => ({ REDIS_URL: redis.url }), [
    killing('worker'),
    {
      what: 'kill -9 of Redis with all its jobs',
      kill: async () => {
        process.kill(redis.pid, 'SIGKILL');
        await redis.restart();
      },
    },
    {
      what: 'kill -9 of everything, Redis too, and a new start',
      kill: async (product) => {
        process.kill(redis.pid, 'SIGKILL');
        await product.killEverything();
        await redis.restart();
        await product.start();
      },
    },
  ]);
});
