import type { Deal, Entity } from '../../../server/reading/article.ts';
import { circularFlows } from '../../../server/reading/flows/circular-flows.ts';
import { clock, timed } from '../measure.ts';
import { Random } from '../random.ts';
import type { Finding } from '../report.ts';
import type { Suite } from './suite.ts';

/** The search for circular flows against the plain one that walks every path, and its worst cases against its budget. */
export const flows: Suite = async ({ gate }) => {
  const findings: Finding[] = [];
  for (const [parties, deals] of [
    [12, 30],
    [16, 44],
  ] as const) {
    const graphs = Array.from({ length: 10 }, (_, seed) => randomGraph(parties, deals, seed));
    const { search, plain } = await timed(
      {
        search: () => clock(() => graphs.map((graph) => found(graph, { maxFlows: 1e6, budget: 1e9 }))),
        plain: () => clock(() => graphs.map(everyPath)),
      },
      { rounds: 15, warmUp: 3, atMostMs: gate ? 1500 : 10_000 },
    );
    findings.push({
      suite: 'flows',
      what: `${parties} parties and ${deals} deals, against walking every path`,
      figure: search.median / plain.median,
      unit: 'ratio',
      note: `${search.median.toFixed(2)} and ${plain.median.toFixed(2)} ms for 10 graphs, ${graphs.reduce((sum, graph) => sum + everyPath(graph), 0)} flows`,
    });
  }

  const astray = deadEnds(gate ? 18 : 24);
  const ends = await timed(
    { search: () => clock(() => found(astray)), plain: () => clock(() => everyPath(astray)) },
    { rounds: 5, warmUp: 1, atMostMs: gate ? 1500 : 30_000 },
  );
  findings.push({
    suite: 'flows',
    what: 'a web of dead ends, against walking every path',
    figure: ends.search.median / ends.plain.median,
    unit: 'ratio',
    atMost: 0.05,
    note: `${ends.search.median.toFixed(2)} and ${ends.plain.median.toFixed(0)} ms`,
  });

  const linear = clock(() => found(ring(1000), {})) && clock(() => found(ring(20_000), {}));
  for (const [name, graph] of Object.entries({
    'complete graph of 40': complete(40),
    '50,000 random deals': randomGraph(10_000, 50_000, 3),
  })) {
    found(graph);
    findings.push({
      suite: 'flows',
      what: `${name}, cut by the budget, against a ring of 20,000`,
      figure: clock(() => found(graph)) / linear,
      unit: 'ratio',
      atMost: 25,
    });
  }
  return findings;
};

type Graph = {
  readonly deals: readonly Deal[];
  readonly entities: readonly Entity[];
  readonly out: readonly (readonly number[])[];
};

const found = ({ deals, entities }: Graph, options = {}) => circularFlows(deals, entities, () => undefined, options).flows.length;

/** The plain way: from every party along every path that does not meet itself, back to the start. */
function everyPath({ out }: Graph): number {
  let count = 0;
  const onPath = new Set<number>();
  const walk = (first: number, node: number) => {
    onPath.add(node);
    for (const next of out[node]!) {
      if (next === first) count++;
      else if (next > first && !onPath.has(next)) walk(first, next);
    }
    onPath.delete(node);
  };
  for (let first = 0; first < out.length; first++) walk(first, first);
  return count;
}

function graph(size: number, arrows: readonly (readonly [number, number])[]): Graph {
  const out = Array.from({ length: size }, () => new Set<number>());
  for (const [from, to] of arrows) if (from !== to) out[from]!.add(to);
  const deals = arrows.map(
    ([from, to], i): Deal => ({
      id: `d${i}`,
      type: 'purchase',
      from: [`e${from}`],
      to: [`e${to}`],
      status: 'announced',
      confidence: 0.9,
      rule: 'bench',
      evidence: [],
    }),
  );
  const entities = out.map((_, i): Entity => ({ id: `e${i}`, name: `e${i}`, type: 'company', identifiers: {}, mentions: [] }));
  return { deals, entities, out: out.map((targets) => [...targets].sort((a, b) => a - b)) };
}

function randomGraph(size: number, edges: number, seed: number): Graph {
  const random = new Random(seed);
  return graph(
    size,
    Array.from({ length: edges }, () => [random.below(size), random.below(size)] as const),
  );
}

const complete = (size: number) =>
  graph(
    size,
    Array.from({ length: size * size }, (_, i) => [Math.floor(i / size), i % size] as const),
  );

const ring = (size: number) =>
  graph(
    size,
    Array.from({ length: size }, (_, i) => [i, (i + 1) % size] as const),
  );

/** One loop, and behind it diamonds in a row: twice as many paths with each, none of which comes back. */
function deadEnds(diamonds: number): Graph {
  const arrows: [number, number][] = [
    [0, 1],
    [1, 0],
    [1, 2],
  ];
  for (let i = 0; i < diamonds; i++) {
    const at = 2 + 3 * i;
    arrows.push([at, at + 1], [at, at + 2], [at + 1, at + 3], [at + 2, at + 3]);
  }
  return graph(3 + 3 * diamonds, arrows);
}
