import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Runs against the bundles that ship, in processes of their own: `npm run torture`. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/torture/**/*.test.ts'],
    globalSetup: ['test/torture/build.ts'],
    testTimeout: 120_000,
    // Each file starts processes and measures them; two at a time would measure each other.
    fileParallelism: false,
  },
});
