import type { Body, Link } from './layout.ts';

/** A graph to lay out: bodies by index, their neighbours, and the coordinates being worked on. */
export interface Network {
  readonly bodies: readonly Body[];
  /** By index of the body, each neighbour once. */
  readonly neighbours: readonly (readonly number[])[];
  /** Each pair of neighbours once. */
  readonly links: readonly (readonly [number, number])[];
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Distances in pixels from some bodies (rows) to all (columns). `pivots` tells which bodies the rows are. */
export interface Distances {
  readonly pivots: readonly number[];
  readonly rows: readonly Float64Array[];
}

/** Members of a group count as neighbours, so that they stay together. Links to unknown bodies and to oneself are left out. */
export function network(bodies: readonly Body[], links: readonly Link[]): Network {
  const index = new Map(bodies.map(({ id }, i) => [id, i]));
  const neighbours = bodies.map(() => new Set<number>());
  const pairs: [number, number][] = [];
  const join = (a: number, b: number, isLink: boolean) => {
    if (a === b || neighbours[a]!.has(b)) return;
    neighbours[a]!.add(b);
    neighbours[b]!.add(a);
    if (isLink) pairs.push([a, b]);
  };
  for (const { source, target } of links) {
    const [a, b] = [index.get(source), index.get(target)];
    if (a !== undefined && b !== undefined) join(a, b, true);
  }
  const heads = new Map<string, number>();
  for (const [i, { group }] of bodies.entries()) {
    if (group === undefined) continue;
    const head = index.get(group) ?? heads.get(group);
    if (head === undefined) heads.set(group, i);
    else join(head, i, false);
  }
  return {
    bodies,
    neighbours: neighbours.map((set) => [...set]),
    links: pairs,
    x: new Float64Array(bodies.length),
    y: new Float64Array(bodies.length),
  };
}

/** The parts that no link joins, the largest first. */
export function components(graph: Network): readonly Network[] {
  const part = new Int32Array(graph.bodies.length).fill(-1);
  const members: number[][] = [];
  for (let start = 0; start < part.length; start++) {
    if (part[start] !== -1) continue;
    const found = [start];
    part[start] = members.length;
    for (const i of found) {
      for (const neighbour of graph.neighbours[i]!) {
        if (part[neighbour] !== -1) continue;
        part[neighbour] = members.length;
        found.push(neighbour);
      }
    }
    members.push(found.sort((a, b) => a - b));
  }
  return members.sort((a, b) => b.length - a.length || a[0]! - b[0]!).map((indexes) => portion(graph, indexes));
}

/** From each body to all others. */
export function distances(graph: Network): Distances {
  const pivots = graph.bodies.map((_, i) => i);
  return { pivots, rows: pivots.map((pivot) => reach(graph, pivot)) };
}

/** From a few bodies to all, each pivot as far as can be from those before it. */
export function pivotDistances(graph: Network, count: number): Distances {
  const nearest = new Float64Array(graph.bodies.length).fill(Number.POSITIVE_INFINITY);
  const pivots: number[] = [];
  const rows: Float64Array[] = [];
  let pivot = 0;
  while (pivots.length < Math.min(count, graph.bodies.length)) {
    const row = reach(graph, pivot);
    pivots.push(pivot);
    rows.push(row);
    for (let i = 0; i < row.length; i++) nearest[i] = Math.min(nearest[i]!, row[i]!);
    pivot = nearest.indexOf(Math.max(...nearest));
  }
  return { pivots, rows };
}

/** How long the link between two bodies wants to be: room for both and for the label of the edge between them. */
export function linkLength(graph: Network, a: number, b: number): number {
  const [p, q] = [graph.bodies[a]!, graph.bodies[b]!];
  const together = p.group !== undefined && p.group === q.group;
  const crowd = Math.sqrt(Math.min(graph.neighbours[a]!.length, graph.neighbours[b]!.length));
  return (p.right + q.left) * 0.5 + (together ? 60 : 74 + 15 * crowd);
}

function reach(graph: Network, from: number): Float64Array {
  const far = new Float64Array(graph.bodies.length).fill(-1);
  const queue = [from];
  far[from] = 0;
  for (const i of queue) {
    for (const neighbour of graph.neighbours[i]!) {
      if (far[neighbour]! >= 0) continue;
      far[neighbour] = far[i]! + linkLength(graph, i, neighbour);
      queue.push(neighbour);
    }
  }
  return far;
}

function portion(graph: Network, indexes: readonly number[]): Network {
  const local = new Map(indexes.map((index, i) => [index, i]));
  const links = graph.links.flatMap(([a, b]): [number, number][] => {
    const [p, q] = [local.get(a), local.get(b)];
    return p === undefined || q === undefined ? [] : [[p, q]];
  });
  return {
    bodies: indexes.map((i) => graph.bodies[i]!),
    neighbours: indexes.map((i) => graph.neighbours[i]!.map((neighbour) => local.get(neighbour)!)),
    links,
    x: new Float64Array(indexes.length),
    y: new Float64Array(indexes.length),
  };
}
