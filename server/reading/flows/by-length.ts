import type { Budget } from './budget.ts';
import type { MoneyGraph } from './money-graph.ts';
import { FlowRanking } from './ranking.ts';

/**
 * Elementary cycles, the shortest first: all of two parties, then all of three … until `limit` are found or the budget is used up. Of the
 * length at which `limit` is passed, those that rank best are kept. Each cycle starts at its smallest node.
 *
 * A path is followed only while its end can still come back in time, which a breadth-first search backwards from the start tells. It is the
 * way out for graphs with too many cycles to list: whole lengths are complete, and what is missing is longer.
 */
export function cyclesByLength(
  graph: MoneyGraph,
  groups: readonly (readonly number[])[],
  limit: number,
  budget: Budget,
): { cycles: number[][]; complete: boolean } {
  const walk = new BoundedWalk(graph, groups, budget);
  const ranking = new FlowRanking(graph);
  const found: number[][] = [];
  let cut = false;
  let starts = groups.flat().sort((a, b) => a - b);
  for (let length = 2; starts.length > 0 && found.length < limit && !budget.exhausted; length++) {
    const room = limit - found.length;
    let ofLength: number[][] = [];
    starts = starts.filter((start) =>
      walk.from(start, length, (cycle) => {
        ofLength.push(cycle.slice());
        cut ||= ofLength.length > room;
        if (ofLength.length >= 2 * room + KEEP_AT_LEAST) ofLength = ranking.best(ofLength, room);
      }),
    );
    found.push(...(ofLength.length > room ? ranking.best(ofLength, room) : ofLength));
  }
  return { cycles: found, complete: starts.length === 0 && !cut && !budget.exhausted };
}

const KEEP_AT_LEAST = 64;

class BoundedWalk {
  readonly #graph: MoneyGraph;
  readonly #budget: Budget;
  readonly #group: Int32Array;
  readonly #into: { readonly start: Int32Array; readonly source: Int32Array };
  readonly #distance: Int32Array;
  readonly #measured: Int32Array;
  #measure = 0;
  readonly #onPath: Uint8Array;
  readonly #nextEdge: Int32Array;

  constructor(graph: MoneyGraph, groups: readonly (readonly number[])[], budget: Budget) {
    const size = graph.ids.length;
    this.#graph = graph;
    this.#budget = budget;
    this.#group = new Int32Array(size).fill(-1);
    groups.forEach((group, i) => {
      for (const node of group) this.#group[node] = i;
    });
    this.#into = reversed(graph);
    this.#distance = new Int32Array(size);
    this.#measured = new Int32Array(size);
    this.#onPath = new Uint8Array(size);
    this.#nextEdge = new Int32Array(size);
  }

  /** Reports the cycles of exactly `length` whose smallest node is `first`; true when there may be longer ones. */
  from(first: number, length: number, report: (cycle: readonly number[]) => void): boolean {
    const { start, target } = this.#graph;
    if (this.#budget.exhausted) return true;
    let mayBeLonger = this.#measureTo(first, length - 1);
    const path = [first];
    this.#onPath[first] = 1;
    this.#nextEdge[first] = start[first]!;
    while (path.length > 0) {
      const node = path.at(-1)!;
      const edge = this.#nextEdge[node]!;
      if (edge === start[node + 1]! || !this.#budget.spend(1)) {
        this.#onPath[node] = 0;
        path.pop();
        continue;
      }
      this.#nextEdge[node] = edge + 1;
      const next = target[edge]!;
      if (next === first) {
        if (path.length === length && this.#budget.spend(length)) report(path);
        continue;
      }
      if (next < first || this.#group[next] !== this.#group[first] || this.#onPath[next] === 1) continue;
      if (this.#measured[next] !== this.#measure || path.length + this.#distance[next]! > length) {
        mayBeLonger = true;
        continue;
      }
      path.push(next);
      this.#onPath[next] = 1;
      this.#nextEdge[next] = start[next]!;
    }
    return mayBeLonger || this.#budget.exhausted;
  }

  /** How many edges each node is from `first`, up to `reach`; true when the search stopped there rather than for want of nodes. */
  #measureTo(first: number, reach: number): boolean {
    const { start, source } = this.#into;
    const queue = [first];
    const now = ++this.#measure;
    this.#measured[first] = now;
    this.#distance[first] = 0;
    for (let i = 0; i < queue.length; i++) {
      const node = queue[i]!;
      const distance = this.#distance[node]!;
      if (distance === reach || !this.#budget.spend(1 + start[node + 1]! - start[node]!)) return true;
      for (let edge = start[node]!; edge < start[node + 1]!; edge++) {
        const next = source[edge]!;
        if (next < first || this.#measured[next] === now || this.#group[next] !== this.#group[first]) continue;
        this.#measured[next] = now;
        this.#distance[next] = distance + 1;
        queue.push(next);
      }
    }
    return false;
  }
}

function reversed({ start, target }: MoneyGraph) {
  const size = start.length - 1;
  const into = new Int32Array(size + 1);
  for (const node of target) into[node + 1]!++;
  for (let node = 0; node < size; node++) into[node + 1]! += into[node]!;
  const fill = into.slice();
  const source = new Int32Array(target.length);
  for (let node = 0; node < size; node++)
    for (let edge = start[node]!; edge < start[node + 1]!; edge++) source[fill[target[edge]!]!++] = node;
  return { start: into, source };
}
