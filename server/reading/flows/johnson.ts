import type { Budget } from './budget.ts';
import { componentsAmong } from './components.ts';
import type { MoneyGraph } from './money-graph.ts';

/**
 * Every elementary cycle within the strongly connected groups, each once, as nodes in the direction of the edges. `report` is given a list that
 * is reused; it returns false to stop.
 *
 * D. B. Johnson, "Finding all the elementary circuits of a directed graph", SIAM J. Comput. 4 (1975), without recursion: time
 * O((nodes + edges) × (cycles + 1)). A node that led to no cycle stays blocked until a node behind it is free again, which
 * is what keeps a web of dead ends from being walked once a path.
 */
export function cyclesWithin(
  graph: MoneyGraph,
  groups: readonly (readonly number[])[],
  budget: Budget,
  report: (cycle: readonly number[]) => boolean,
): void {
  const member = new Int32Array(graph.ids.length).fill(-1);
  const circuit = new Circuits(graph, member, budget, report);
  let labels = 0;
  const waiting: { nodes: readonly number[]; label: number }[] = [];
  const admit = (nodes: readonly number[]) => {
    const label = labels++;
    for (const node of nodes) member[node] = label;
    waiting.push({ nodes, label });
  };

  for (const group of groups.toReversed()) admit(group);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [first, ...others] = next.nodes;
    if (!circuit.through(first!, next.nodes, next.label)) return;
    member[first!] = -1;
    if (!budget.spend(sizeOf(graph, others))) return;
    for (const part of componentsAmong(graph, others, member, next.label).reverse()) admit(part);
  }
}

const sizeOf = ({ start }: MoneyGraph, nodes: readonly number[]) =>
  nodes.reduce((sum, node) => sum + 1 + start[node + 1]! - start[node]!, 0);

class Circuits {
  readonly #graph: MoneyGraph;
  readonly #member: Int32Array;
  readonly #budget: Budget;
  readonly #report: (cycle: readonly number[]) => boolean;
  readonly #blocked: Uint8Array;
  readonly #waitsFor: (Set<number> | undefined)[];
  readonly #nextEdge: Int32Array;

  constructor(graph: MoneyGraph, member: Int32Array, budget: Budget, report: (cycle: readonly number[]) => boolean) {
    this.#graph = graph;
    this.#member = member;
    this.#budget = budget;
    this.#report = report;
    this.#blocked = new Uint8Array(graph.ids.length);
    this.#waitsFor = new Array(graph.ids.length);
    this.#nextEdge = new Int32Array(graph.ids.length);
  }

  /** Reports the cycles through `first` that stay among `nodes`; false when the search has to stop. */
  through(first: number, nodes: readonly number[], label: number): boolean {
    const { start, target } = this.#graph;
    const nextEdge = this.#nextEdge;
    for (const node of nodes) {
      this.#blocked[node] = 0;
      this.#waitsFor[node] = undefined;
    }
    const path: number[] = [first];
    const closes: boolean[] = [false];
    this.#blocked[first] = 1;
    nextEdge[first] = start[first]!;

    while (path.length > 0) {
      const node = path.at(-1)!;
      const edge = nextEdge[node]!;
      if (edge < start[node + 1]!) {
        nextEdge[node] = edge + 1;
        if (!this.#budget.spend(1)) return false;
        const next = target[edge]!;
        if (this.#member[next] !== label) continue;
        if (next === first) {
          closes[closes.length - 1] = true;
          if (!this.#report(path) || !this.#budget.spend(path.length)) return false;
        } else if (this.#blocked[next] === 0) {
          path.push(next);
          closes.push(false);
          this.#blocked[next] = 1;
          nextEdge[next] = start[next]!;
        }
        continue;
      }
      path.pop();
      const closed = closes.pop()!;
      if (closed && closes.length > 0) closes[closes.length - 1] = true;
      if (closed ? !this.#unblock(node) : !this.#waitForNeighbours(node, label)) return false;
    }
    return true;
  }

  #unblock(node: number): boolean {
    const free = [node];
    for (let next = free.pop(); next !== undefined; next = free.pop()) {
      if (this.#blocked[next] === 0) continue;
      this.#blocked[next] = 0;
      const waiting = this.#waitsFor[next];
      if (!waiting) continue;
      if (!this.#budget.spend(waiting.size)) return false;
      for (const other of waiting) free.push(other);
      waiting.clear();
    }
    return true;
  }

  #waitForNeighbours(node: number, label: number): boolean {
    const { start, target } = this.#graph;
    for (let edge = start[node]!; edge < start[node + 1]!; edge++) {
      const next = target[edge]!;
      if (this.#member[next] !== label) continue;
      this.#waitsFor[next] ??= new Set();
      this.#waitsFor[next].add(node);
    }
    return this.#budget.spend(start[node + 1]! - start[node]!);
  }
}
