import type { Amount, CircularFlow, Deal, Entity } from '../article.ts';
import { Budget } from './budget.ts';
import { cyclesByLength } from './by-length.ts';
import { components } from './components.ts';
import { cyclesWithin } from './johnson.ts';
import { type MoneyGraph, moneyGraph } from './money-graph.ts';
import { FlowRanking } from './ranking.ts';
import { type SearchMemory, searchKey } from './search-memory.ts';

/** Which deals count and how long to look. */
export interface FlowOptions {
  /** Most flows listed; 500 when absent. */
  readonly maxFlows?: number;
  /** Deals that are only rumoured count too; they do when absent. */
  readonly includeRumoured?: boolean;
  /** A stake counts as money from its holder; it does not when absent. */
  readonly withStakes?: boolean;
  /** Deals below this confidence are left out. 0 to 1. */
  readonly minConfidence?: number;
  /** Ids of deals left out: "what if this one fell through". */
  readonly dropped?: Iterable<string>;
  /** Steps (an edge looked at is about one), not time, so that the answer is the same on every machine. */
  readonly budget?: number;
  /** Asked now and then; a cancelled search returns what it has, marked partial. */
  readonly isCancelled?: () => boolean;
}

export interface CircularFlows {
  /** The largest bottleneck first, then the largest total, then the shortest. */
  readonly flows: readonly CircularFlow[];
  /** There may be more than these: `maxFlows`, the budget or a cancellation cut the answer. */
  readonly partial: boolean;
  /** What the search went through: parties and deals of the money graph, and groups of parties that money can circle in. */
  readonly lookedAt: { readonly entities: number; readonly deals: number; readonly components: number };
}

export const DEFAULT_MAX_FLOWS = 500;
export const DEFAULT_BUDGET = 2_000_000;

/**
 * The elementary cycles of the money that the deals move, subsidiaries taken as their topmost parent in the article.
 *
 * Every cycle is listed once, parallel deals being alternatives of one leg. All cycles are found when there are at most `maxFlows` and
 * the budget suffices; otherwise the answer holds the short cycles first (every one of a length before any longer one), of the
 * longest length it reached those with the largest bottleneck, and says that it is partial. A `memory` is of one article and one way of asking.
 */
export function circularFlows(
  deals: readonly Deal[],
  entities: readonly Entity[],
  amountOf: (id: string) => Amount | undefined,
  options: FlowOptions = {},
  memory?: SearchMemory,
): CircularFlows {
  const graph = moneyGraph(deals, entities, amountOf, options);
  const limit = Math.max(0, options.maxFlows ?? DEFAULT_MAX_FLOWS);
  const steps = Math.max(0, options.budget ?? DEFAULT_BUDGET);
  const groups = components(graph);
  const lookedAt = { entities: graph.ids.length, deals: graph.deals, components: groups.length };
  const ranking = new FlowRanking(graph);
  const find = () => {
    const { cycles, partial } = search(graph, groups, limit, steps, options.isCancelled);
    const flows = cycles
      .map((cycle) => ranking.flow(cycle))
      .sort((a, b) => ranking.compare(a, b))
      .slice(0, limit);
    return { flows, partial };
  };
  if (!memory) return { ...find(), lookedAt };
  const members = groups.flat().sort((a, b) => a - b);
  const key = searchKey(graph, members, groups, [limit, steps, ...ranking.currencies]);
  const { found, partial } = memory.search(key, () => {
    const places = new Map(members.map((node, place) => [graph.ids[node]!, place]));
    const { flows, partial } = find();
    return { found: flows.map((flow) => ({ places: flow.entities.map((id) => places.get(id)!), flow })), partial };
  });
  for (const each of found) each.flow = ranking.again(each, members);
  return { flows: found.map(({ flow }) => flow), partial, lookedAt };
}

/** Tries to list everything on half the budget; what is too much for that is listed by length on the other half. */
function search(
  graph: MoneyGraph,
  groups: readonly (readonly number[])[],
  limit: number,
  steps: number,
  isCancelled: FlowOptions['isCancelled'],
): { cycles: number[][]; partial: boolean } {
  const all: number[][] = [];
  const whole = new Budget(Math.ceil(steps / 2), isCancelled);
  cyclesWithin(graph, groups, whole, (cycle) => all.push(cycle.slice()) <= limit);
  if (all.length <= limit && !whole.exhausted) return { cycles: all, partial: false };
  if (whole.cancelled) return { cycles: all, partial: true };

  const { cycles: short, complete } = cyclesByLength(graph, groups, limit, new Budget(Math.floor(steps / 2), isCancelled));
  if (complete || short.length >= limit) return { cycles: short, partial: !complete };
  const listed = new Set(short.map((cycle) => cycle.join()));
  const rest = all.map(fromSmallest).filter((cycle) => !listed.has(cycle.join()));
  return { cycles: [...short, ...rest.sort((a, b) => a.length - b.length).slice(0, limit - short.length)], partial: true };
}

/** The same cycle, started at its smallest node. */
function fromSmallest(cycle: readonly number[]): number[] {
  const at = cycle.reduce((best, node, i) => (node < cycle[best]! ? i : best), 0);
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}
