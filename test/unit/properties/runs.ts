import type { Parameters } from 'fast-check';
import { vi } from 'vitest';

// Hundreds of readings in a test: on a machine that does other things as well they take their time.
vi.setConfig({ testTimeout: 180_000 });

/**
 * How the properties are tried: with one seed, so that a change of the code is the only thing that can make a test fail, or with that of
 * `MONEY_TRAIL_SEED`. A failure prints its seed, its path and the smallest input; put the input among the `cases` of its test.
 */
export function runs<T>(numRuns: number, cases: readonly T[] = []): Parameters<T> {
  const seed = Number(process.env.MONEY_TRAIL_SEED ?? 20_260_719);
  return { numRuns, seed, examples: [...cases] };
}
