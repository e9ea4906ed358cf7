import fc from 'fast-check';
import { analyzeGraph } from 'graph-cycles';
import { describe, expect, test } from 'vitest';
import { circularFlows, type FlowOptions } from '../../../../server/reading/flows/circular-flows.ts';
import { type Arrow, arrow, cyclesByBruteForce, graphOf, rotated, seeded } from './graphs.ts';

const search = (arrows: readonly Arrow[], options: FlowOptions = {}) => {
  const { deals, entities, amountOf } = graphOf(arrows);
  return circularFlows(deals, entities, amountOf, options);
};
const EVERYTHING: FlowOptions = { maxFlows: 1e9, budget: 1e9 };

const smallGraphs = fc
  .integer({ min: 2, max: 7 })
  .chain((size) => fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 24 }))
  .map((pairs) => pairs.map(([from, to]) => arrow(from, to)));

describe('the same cycles, each exactly once, as', () => {
  test('walking every path', () => {
    fc.assert(
      fc.property(smallGraphs, (arrows) => {
        const { flows, partial } = search(arrows, EVERYTHING);
        expect(partial).toBe(false);
        expect(flows.map((flow) => flow.id).sort()).toEqual(cyclesByBruteForce(arrows));
      }),
      { numRuns: 1500 },
    );
  });

  test('graph-cycles', () => {
    const random = seeded(20260719);
    for (let round = 0; round < 150; round++) {
      const size = 4 + Math.floor(random() * 9);
      const arrows = Array.from({ length: Math.floor(size * (1 + 1.5 * random())) }, () =>
        arrow(Math.floor(random() * size), Math.floor(random() * size)),
      ).filter(([from, to]) => from !== to);
      expect(
        search(arrows, EVERYTHING)
          .flows.map((flow) => flow.id)
          .sort(),
      ).toEqual(byGraphCycles(arrows));
    }
  });

  test('themselves listed by length, when nothing has to be left out', () => {
    fc.assert(
      fc.property(smallGraphs, (arrows) => {
        const all = cyclesByBruteForce(arrows);
        // One flow fewer than there are makes the search list by length; the longest of the least rank is what is missing.
        const { flows, partial } = search(arrows, { maxFlows: Math.max(0, all.length - 1), budget: 1e9 });
        expect(partial).toBe(all.length > 0);
        const lengths = (ids: readonly string[]) => ids.map((id) => id.split('>').length).sort((a, b) => a - b);
        const listed = flows.map((flow) => flow.id);
        expect(new Set(listed).size).toBe(listed.length);
        expect(all).toEqual(expect.arrayContaining(listed));
        expect(lengths(listed)).toEqual(lengths(all).slice(0, -1));
      }),
      { numRuns: 1000 },
    );
  });
});

test('any budget gives a part of the whole answer and says so', () => {
  fc.assert(
    fc.property(smallGraphs, fc.nat(300), fc.nat(12), (arrows, budget, maxFlows) => {
      const all = cyclesByBruteForce(arrows);
      const { flows, partial } = search(arrows, { budget, maxFlows });
      const listed = flows.map((flow) => flow.id);
      expect(listed.length).toBeLessThanOrEqual(maxFlows);
      expect(all).toEqual(expect.arrayContaining(listed));
      expect(new Set(listed).size).toBe(listed.length);
      if (!partial) expect([...listed].sort()).toEqual(all);
    }),
    { numRuns: 1500 },
  );
});

describe('the worst cases stay within the budget', () => {
  test('a complete graph of 40 parties: all loops of two cut down to the limit', () => {
    const arrows = Array.from({ length: 1600 }, (_, i) => arrow(Math.floor(i / 40), i % 40)).filter(([from, to]) => from !== to);
    const { flows, partial } = search(arrows);
    expect(partial).toBe(true);
    expect(flows).toHaveLength(500);
    expect(flows.every((flow) => flow.entities.length === 2)).toBe(true);
    const more = search(arrows, { maxFlows: 2000 });
    expect(more.flows.filter((flow) => flow.entities.length === 2)).toHaveLength(780);
    expect(more.flows).toHaveLength(2000);
  });

  test('200 diamonds in a row and no way back: nothing, and certain of it', () => {
    const answer = search(diamonds(200), { budget: 1 });
    expect(answer).toMatchObject({ flows: [], partial: false });
  });

  test('200 diamonds in a row with a way back: 2^200 loops of one length', () => {
    const { flows, partial } = search([...diamonds(200), arrow(600, 0)]);
    expect(partial).toBe(true);
    expect(flows).toHaveLength(500);
    expect(flows[0]!.entities).toHaveLength(401);
  });

  test('diamonds that only lead astray beside one loop', () => {
    const astray = diamonds(60).map(([from, to]): Arrow => [`x${from}`, `x${to}`]);
    const { flows, partial } = search([['a', 'b'], ['b', 'a'], ['a', 'xn00000'], ...astray]);
    expect(flows.map((flow) => flow.id)).toEqual(['a>b']);
    expect(partial).toBe(false);
  });

  test('a random graph of 50,000 deals among 10,000 parties: every short loop, the rest said to be missing', () => {
    const random = seeded(7);
    const arrows = Array.from({ length: 50_000 }, () => arrow(Math.floor(random() * 10_000), Math.floor(random() * 10_000)));
    const { flows, partial } = search(arrows, { budget: 10_000_000 });
    expect(partial).toBe(true);
    const pairs = new Set(arrows.filter(([from, to]) => from !== to).map(([from, to]) => `${from}>${to}`));
    const twoWay = [...pairs].filter(
      (pair) => pairs.has(pair.split('>').reverse().join('>')) && pair === rotated(pair.split('>')),
    );
    expect(
      flows
        .filter((flow) => flow.entities.length === 2)
        .map((flow) => flow.id)
        .sort(),
    ).toEqual(twoWay.sort());
    expect(flows.length).toBe(500);
  });

  test('a ring of 100,000 parties does not overflow the stack', () => {
    const arrows = Array.from({ length: 100_000 }, (_, i) => arrow(i, (i + 1) % 100_000));
    const { flows } = search(arrows);
    expect(flows).toHaveLength(1);
  });

  test('10,000 pairs of parties that pay each other take time in proportion', () => {
    const arrows = Array.from({ length: 10_000 }, (_, i) => [arrow(2 * i, 2 * i + 1), arrow(2 * i + 1, 2 * i)]).flat();
    expect(search(arrows, { maxFlows: 20_000 })).toMatchObject({ partial: false, lookedAt: { components: 10_000 } });
  });
});

test('a cancelled search stops and says that it is partial', () => {
  const arrows = Array.from({ length: 900 }, (_, i) => arrow(Math.floor(i / 30), i % 30));
  let asked = 0;
  const { partial } = search(arrows, { maxFlows: 1e9, budget: 1e12, isCancelled: () => ++asked > 3 });
  expect(partial).toBe(true);
  expect(asked).toBe(4);
});

function diamonds(count: number): Arrow[] {
  return Array.from({ length: count }, (_, i) => [
    arrow(3 * i, 3 * i + 1),
    arrow(3 * i, 3 * i + 2),
    arrow(3 * i + 1, 3 * i + 3),
    arrow(3 * i + 2, 3 * i + 3),
  ]).flat();
}

function byGraphCycles(arrows: readonly Arrow[]): string[] {
  const out = new Map<string, Set<string>>();
  for (const [from, to] of arrows) out.set(from, (out.get(from) ?? new Set()).add(to));
  const { cycles } = analyzeGraph([...out].map(([from, to]) => [from, [...to]]));
  return cycles.map(rotated).sort();
}
