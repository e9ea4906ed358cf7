import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Speaks the Language Server Protocol to the built server over its standard streams, as any editor may. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/conformance/**/*.test.ts'],
    globalSetup: ['test/conformance/build.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
