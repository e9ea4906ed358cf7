import type { CircularFlow, Money } from '../article.ts';
import { sameList } from '../same-lists.ts';
import type { Leg, MoneyGraph } from './money-graph.ts';
import type { FoundFlow } from './search-memory.ts';

/**
 * What goes round a cycle, and which cycle is worth more.
 *
 * Amounts are compared in one currency only; there are no exchange rates here. A cycle speaks in the currency that the most of its legs
 * know an amount in, at a tie in that of the first such leg, and its other legs count as unknown. A known bottleneck comes before an unknown one; among
 * cycles of different currencies those in the currency that the most legs of the article know come first.
 */
export class FlowRanking {
  readonly #graph: MoneyGraph;
  readonly #currencyRank: ReadonlyMap<string, number>;

  constructor(graph: MoneyGraph) {
    this.#graph = graph;
    this.#currencyRank = currencyRanks(graph.legs);
  }

  /** The flow along a cycle of nodes, started at the node that the article lists first. */
  flow(cycle: readonly number[]): CircularFlow {
    const smallest = cycle.reduce((best, node, i) => (node < cycle[best]! ? i : best), 0);
    const nodes = [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
    const legs = this.#legs(nodes);
    const entities = nodes.map((node) => this.#graph.ids[node]!);
    const around = moneyAround(legs);
    return { id: entities.join('>'), entities, deals: legs.map((leg) => leg.deals), ...around };
  }

  /** The currencies of the article, that which the most legs know first. */
  get currencies(): Iterable<string> {
    return this.#currencyRank.keys();
  }

  /** A flow that was found in a graph in which the same goes round, with the deals of this one. */
  again({ places, flow }: FoundFlow, members: readonly number[]): CircularFlow {
    let deals: (readonly string[])[] | undefined;
    for (let i = 0; i < places.length; i++) {
      const [from, to] = [members[places[i]!]!, members[places[(i + 1) % places.length]!]!];
      const leg = this.#graph.legs[edgeBetween(this.#graph, from, to)]!;
      if (!deals && !sameList(leg.deals, flow.deals[i]!)) deals = flow.deals.slice(0, i);
      deals?.push(leg.deals);
    }
    return deals ? { ...flow, deals } : flow;
  }

  /** Negative when `a` comes first: larger bottleneck, then larger total, then shorter, then by name. */
  compare(a: CircularFlow, b: CircularFlow): number {
    return (
      this.#compareMoney(a.bottleneck, b.bottleneck) ||
      this.#compareMoney(a.total, b.total) ||
      a.entities.length - b.entities.length ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
    );
  }

  /** The `count` cycles that rank best. */
  best(cycles: readonly number[][], count: number): number[][] {
    return cycles
      .map((cycle) => ({ cycle, flow: this.flow(cycle) }))
      .sort((a, b) => this.compare(a.flow, b.flow))
      .slice(0, count)
      .map(({ cycle }) => cycle);
  }

  #compareMoney(a: Money | undefined, b: Money | undefined): number {
    if (!a || !b) return Number(!a) - Number(!b);
    return this.#currencyRank.get(a.currency)! - this.#currencyRank.get(b.currency)! || b.value - a.value;
  }

  #legs(nodes: readonly number[]): Leg[] {
    return nodes.map((node, i) => this.#graph.legs[edgeBetween(this.#graph, node, nodes[(i + 1) % nodes.length]!)]!);
  }
}

/** The smallest of the legs' largest known amounts, and their sum, in the currency most of the legs know. */
export function moneyAround(legs: readonly Leg[]): Pick<CircularFlow, 'bottleneck' | 'total'> {
  return inOneCurrency(legs) ?? inSeveralCurrencies(legs);
}

/** Undefined when the legs know several currencies. */
function inOneCurrency(legs: readonly Leg[]): Pick<CircularFlow, 'bottleneck' | 'total'> | undefined {
  let currency: string | undefined;
  let [least, sum] = [Number.POSITIVE_INFINITY, 0];
  for (const { largest } of legs) {
    const [known] = largest;
    if (!known) continue;
    if (largest.length > 1 || (currency !== undefined && currency !== known.currency)) return undefined;
    currency = known.currency;
    least = Math.min(least, known.value);
    sum += known.value;
  }
  return currency === undefined ? {} : { bottleneck: { value: least, currency }, total: { value: sum, currency } };
}

function inSeveralCurrencies(legs: readonly Leg[]): Pick<CircularFlow, 'bottleneck' | 'total'> {
  const values = new Map<string, number[]>();
  for (const { largest } of legs) {
    for (const { currency, value } of largest) {
      const known = values.get(currency);
      if (known) known.push(value);
      else values.set(currency, [value]);
    }
  }
  let spoken: [string, number[]] | undefined;
  for (const entry of values) if (!spoken || entry[1].length > spoken[1].length) spoken = entry;
  if (!spoken) return {};
  const [currency, known] = spoken;
  return {
    bottleneck: { value: known.reduce((least, value) => Math.min(least, value)), currency },
    total: { value: known.reduce((sum, value) => sum + value), currency },
  };
}

function currencyRanks(legs: readonly Leg[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { largest } of legs) for (const { currency } of largest) count.set(currency, (count.get(currency) ?? 0) + 1);
  const ranked = [...count].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return new Map(ranked.map(([currency], i) => [currency, i]));
}

/** The edge from one node to another, which has to exist: targets are sorted. */
function edgeBetween({ start, target }: MoneyGraph, from: number, to: number): number {
  let low = start[from]!;
  let high = start[from + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (target[middle]! < to) low = middle + 1;
    else high = middle;
  }
  return low;
}
