/**
 * Runs a suite once for each backend of BullMQ: on PostgreSQL always, on Redis where global-setup found one (else its tests
 * count as skipped). The suite gets the settings that make a worker use this backend.
 */
export function onEachBackend(suite: (settings: Record<string, string>) => void): void {
  const redis = process.env['TEST_REDIS_URL'];
  describe('with jobs in PostgreSQL', () => suite({}));
  (redis ? describe : describe.skip)('with jobs in Redis', () => suite(redis ? { REDIS_URL: redis } : {}));
}

/** Keeps the suites apart that share one Redis; the name of a suite's database is its own. */
export const jobPrefix = (databaseUrl: string): string => `${process.env['TEST_REDIS_PREFIX']}${new URL(databaseUrl).pathname}`;
