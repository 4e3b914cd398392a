import base from './jest.config.mjs';

/** The tests that kill real processes: each starts the product itself, and waits for what the product waits for. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/crash/*.crash-spec.ts'],
  globalSetup: undefined,
  globalTeardown: undefined,
  testTimeout: 300_000,
};
