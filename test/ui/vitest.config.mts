import { defineConfig } from 'vitest/config';

/** Each file starts an editor and a browser of its own, one after the other: the machine may have two cores. */
export default defineConfig({
  test: {
    include: ['test/ui/**/*.test.ts'],
    globalSetup: 'test/ui/setup.ts',
    fileParallelism: false,
    expect: { poll: { timeout: 15_000, interval: 100 } },
    testTimeout: 45_000,
    hookTimeout: 90_000,
  },
});
