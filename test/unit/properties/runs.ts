import type { Parameters } from 'fast-check';
import { vi } from 'vitest';

// Hundreds of readings in a test: on a machine that does other things as well they take their time.
vi.setConfig({ testTimeout: 180_000 });

/** How often a property is tried, and cases that failed once. A failure prints its seed, its path and the smallest input; put it among them. */
export function runs<T>(numRuns: number, cases: readonly T[] = []): Parameters<T> {
  return { numRuns, examples: [...cases] };
}
