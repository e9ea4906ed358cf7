import type { CircularFlow } from '../article.ts';
import { sameList } from '../same-lists.ts';
import type { MoneyGraph } from './money-graph.ts';

/** A flow that was found, with its parties as places among the nodes that cycles can go through. */
export interface FoundFlow {
  readonly places: readonly number[];
  flow: CircularFlow;
}

export interface Search {
  /** In the order in which they are listed. */
  readonly found: readonly FoundFlow[];
  readonly partial: boolean;
}

/** The search of the last version, for a graph of which everything that the search looks at is the same, whatever its deals are called. */
export class SearchMemory {
  #key: readonly unknown[] = [];
  #search: Search | undefined;

  search(key: readonly unknown[], search: () => Search): Search {
    if (!this.#search || !sameList(key, this.#key)) {
      this.#search = search();
      this.#key = key;
    }
    return this.#search;
  }
}

/**
 * All that the search for cycles and the order of what it finds depend on: the parties that money can circle through with their names, which
 * of them pay which and how much, how many edges there are besides (the budget counts those), and `more`.
 */
export function searchKey(
  graph: MoneyGraph,
  members: readonly number[],
  groups: readonly (readonly number[])[],
  more: readonly unknown[],
): unknown[] {
  const { ids, start, target, legs } = graph;
  const places = new Int32Array(ids.length).fill(-1);
  members.forEach((node, place) => {
    places[node] = place;
  });
  const payers = new Int32Array(ids.length);
  for (const node of target) payers[node]!++;
  const key: unknown[] = [more.length, ...more, members.length, groups.length];
  for (const group of groups) for (const node of [group.length, ...group.map((member) => places[member])]) key.push(node);
  for (const node of members) {
    key.push(ids[node], payers[node], start[node + 1]! - start[node]!);
    for (let edge = start[node]!; edge < start[node + 1]!; edge++) {
      const { largest } = legs[edge]!;
      key.push(places[target[edge]!], largest.length);
      for (const { value, currency } of largest) key.push(value, currency);
    }
  }
  return key;
}
