import type { EntityKind, Filters, GraphData, GraphEdge } from '../protocol.ts';
import { magnitude } from './magnitude.ts';

/** Nothing hidden. */
export const NO_FILTERS: Filters = {
  hiddenTypes: [],
  hiddenStatuses: [],
  hiddenEntities: [],
  hiddenCurrencies: [],
  withoutAmount: true,
  minConfidence: 0,
  undated: true,
  idle: false,
};

/** What filters leave of a graph, and how much they hide. */
export interface Filtered {
  readonly deals: readonly GraphEdge[];
  /** Deals that the filters hide. */
  readonly hiddenDeals: number;
  /** Entities that are hidden because of the filters: by their type, or with their last deal. */
  readonly hiddenEntities: number;
  /** Ids of the entities that stay. */
  readonly entities: ReadonlySet<string>;
}

/** A deal stays when each filter lets it and its parties through, or when it is one of `always`. */
export function filter(data: Pick<GraphData, 'nodes' | 'edges'>, filters: Filters, always?: ReadonlySet<string>): Filtered {
  const types = new Map(data.nodes.map(({ id, type }) => [id, type]));
  const stays = (deal: GraphEdge) => passes(deal, filters) && partiesPass(deal, types, filters.hiddenEntities);
  const deals = data.edges.filter((deal) => always?.has(deal.id) || stays(deal));
  const active = new Set(deals.flatMap(partiesOf));
  const busy = new Set(data.edges.flatMap(partiesOf));
  const shown = (id: string, type: EntityKind) =>
    active.has(id) || (filters.idle && !busy.has(id) && !filters.hiddenEntities.includes(type));
  const entities = new Set(data.nodes.filter(({ id, type }) => shown(id, type)).map(({ id }) => id));
  return {
    deals,
    hiddenDeals: data.edges.length - deals.length,
    hiddenEntities: data.nodes.filter(({ id }) => busy.has(id) && !entities.has(id)).length,
    entities,
  };
}

export function passes(deal: GraphEdge, filters: Filters): boolean {
  if (filters.hiddenTypes.includes(deal.type) || filters.hiddenStatuses.includes(deal.status)) return false;
  if (deal.confidence < filters.minConfidence) return false;
  if (!dateComesBy(deal.date, filters)) return false;
  if (!deal.amount) return filters.withoutAmount;
  if (filters.hiddenCurrencies.includes(deal.amount.currency)) return false;
  const size = magnitude(deal.amount);
  return size >= (filters.minMagnitude ?? Number.NEGATIVE_INFINITY) && size <= (filters.maxMagnitude ?? Number.POSITIVE_INFINITY);
}

/** Filters that leave the deals with the largest amounts, this many or a few more where they are equal. */
export function largest(deals: readonly GraphEdge[], count: number, filters: Filters): Filters {
  const sizes = deals.flatMap(({ amount }) => (amount ? [magnitude(amount)] : [])).sort((a, b) => b - a);
  const least = sizes[count - 1] ?? sizes.at(-1);
  return least === undefined ? filters : { ...filters, minMagnitude: Math.floor(least * 1000) / 1000, withoutAmount: false };
}

/** Something is hidden, or would be if the article had it. */
export function isFiltering(filters: Filters): boolean {
  return JSON.stringify(normal({ ...filters, idle: false })) !== JSON.stringify(normal(NO_FILTERS));
}

export const partiesOf = (deal: GraphEdge): readonly string[] =>
  deal.seller === undefined ? [...deal.from, ...deal.to] : [...deal.from, ...deal.to, deal.seller];

/** ISO dates compare as text once the shorter is taken as the start of what it names: 2025 comes by 2025-03. */
function dateComesBy(date: string | undefined, { until, undated }: Filters): boolean {
  if (date === undefined) return undated;
  return until === undefined || date.slice(0, until.length) <= until;
}

function partiesPass(deal: GraphEdge, types: ReadonlyMap<string, EntityKind>, hidden: readonly EntityKind[]): boolean {
  if (hidden.length === 0) return true;
  return partiesOf(deal).every((id) => !hidden.includes(types.get(id) ?? 'company'));
}

const normal = (filters: Filters) => Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1));
