export { FixedClock } from './fixed-clock.ts';
export { type TestDatabase, testDatabase } from './test-database.ts';
export { testEnv } from './test-env.ts';
