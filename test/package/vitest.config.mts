import { defineConfig } from 'vitest/config';

/** What ships: the archive, and the programs in it as a user's machine runs them. They build dist/, so one after the other. */
export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts'],
    fileParallelism: false,
    expect: { poll: { timeout: 15_000, interval: 100 } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
