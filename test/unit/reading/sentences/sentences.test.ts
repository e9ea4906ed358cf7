import { describe, expect, it } from 'vitest';
import { dev } from './dev/index.ts';
import floors from './floors.json';
import { heldOut } from './held-out/index.ts';
import { runGroups, showGroups } from './run.ts';

// HELD_OUT=1 runs the cases kept apart in place of the others; MISSES=1 prints what was read wrongly.
const apart = process.env.HELD_OUT === '1';
const groups = apart ? heldOut : dev;
const floorOf: Readonly<Record<string, number>> = apart ? floors.heldOut : floors.dev;

describe(`the sentence cases${apart ? ' kept apart' : ''}`, () => {
  const results = runGroups(groups);
  console.log(showGroups(results));
  if (process.env.MISSES === '1') console.log(results.flatMap(({ misses }) => misses).join('\n\n'));

  it.each(results)('$group: $right of $cases, not under its floor', ({ group, cases, right }) => {
    expect(right / cases).toBeGreaterThanOrEqual(floorOf[group] ?? 0);
  });

  it('all together are not under their floor', () => {
    const sum = (of: (one: (typeof results)[number]) => number) => results.reduce((total, one) => total + of(one), 0);
    expect(sum(({ right }) => right) / sum(({ cases }) => cases)).toBeGreaterThanOrEqual(floorOf.all ?? 0);
  });
});
