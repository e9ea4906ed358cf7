import type { MoneyGraph } from './money-graph.ts';

type Edges = Pick<MoneyGraph, 'start' | 'target'>;

/** Groups of two nodes or more that each reach all others of their group: a cycle lies in one of them. Smallest node first, nodes ascending. */
export function components(graph: Edges): number[][] {
  const nodes = Array.from({ length: graph.start.length - 1 }, (_, i) => i);
  return componentsAmong(graph, nodes, new Int32Array(nodes.length), 0);
}

/**
 * Tarjan's strongly connected components of the subgraph of `nodes`, which are those that `member` gives the number `label`. It keeps its own
 * stack: a chain of 100,000 deals must not overflow the engine's.
 */
export function componentsAmong(graph: Edges, nodes: readonly number[], member: Int32Array, label: number): number[][] {
  const { start, target } = graph;
  const place = new Map(nodes.map((node, i) => [node, i]));
  const index = new Int32Array(nodes.length).fill(-1);
  const low = new Int32Array(nodes.length);
  const nextEdge = new Int32Array(nodes.length);
  const open: number[] = [];
  const isOpen = new Uint8Array(nodes.length);
  const way: number[] = [];
  const found: number[][] = [];
  let counter = 0;

  const enter = (at: number) => {
    index[at] = low[at] = counter++;
    nextEdge[at] = start[nodes[at]!]!;
    open.push(at);
    isOpen[at] = 1;
    way.push(at);
  };

  for (let root = 0; root < nodes.length; root++) {
    if (index[root] !== -1) continue;
    enter(root);
    while (way.length > 0) {
      const at = way.at(-1)!;
      const edge = nextEdge[at]!;
      if (edge < start[nodes[at]! + 1]!) {
        nextEdge[at] = edge + 1;
        const node = target[edge]!;
        if (member[node] !== label) continue;
        const next = place.get(node)!;
        if (index[next] === -1) enter(next);
        else if (isOpen[next] === 1) low[at] = Math.min(low[at]!, index[next]!);
        continue;
      }
      way.pop();
      const above = way.at(-1);
      if (above !== undefined) low[above] = Math.min(low[above]!, low[at]!);
      if (low[at] === index[at]) take(at);
    }
  }
  return found.sort((a, b) => a[0]! - b[0]!);

  function take(root: number) {
    const group: number[] = [];
    for (;;) {
      const at = open.pop()!;
      isOpen[at] = 0;
      group.push(nodes[at]!);
      if (at === root) break;
    }
    if (group.length > 1) found.push(group.sort((a, b) => a - b));
  }
}
