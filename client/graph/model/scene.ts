import type { DealKind, EntityKind, Filters, GraphData, GraphEdge, GraphNode, Money, Status } from '../protocol.ts';
import { countedShares } from './counted.ts';
import { type Filtered, filter } from './filters.ts';
import { isNobody, type Leg, legsOf, movesMoney } from './legs.ts';
import { dealDollars, roughDollars } from './magnitude.ts';
import { diameter, width } from './sizes.ts';

/** What is drawn: the parties as nodes, the deals between two of them as one edge each way until they are fanned out. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** Parents that are drawn as a box around themselves and what belongs to them. */
  readonly groups: readonly string[];
  readonly hidden: Pick<Filtered, 'hiddenDeals' | 'hiddenEntities'>;
}

export interface SceneNode {
  /** Entity id, or that of a party without a name. */
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind | 'nobody';
  /** Id of the entity whose box the node stands in. */
  readonly group?: string;
  /** Ids of the entities that are folded into this one. */
  readonly folded: readonly string[];
  /** Rough US dollars that go in and out, each deal counted once. */
  readonly through: number;
  /** Pixels at zoom 1. */
  readonly diameter: number;
  /** Ids of the deals that the node takes part in. */
  readonly deals: readonly string[];
}

export interface SceneEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  /** Money goes along it in one deal at least. */
  readonly money: boolean;
  /** The deals it stands for, the largest first. More than one: a bundle. */
  readonly deals: readonly GraphEdge[];
  /** Of the largest deal. */
  readonly type: DealKind;
  /** Of the surest deal. */
  readonly status: Status;
  /** No deal of it reaches the confidence below which deals are drawn faint. */
  readonly faint: boolean;
  /** Known sums by currency, each deal counted once; empty when no amount is known. */
  readonly sums: readonly Money[];
  /** Pixels at zoom 1. */
  readonly width: number;
  /** The bundle that it was fanned out of. */
  readonly bundle?: string;
}

/** How the reader wants to look at a graph. */
export interface Look {
  readonly filters: Filters;
  /** Entities drawn with all that belongs to them inside. */
  readonly folded: ReadonlySet<string>;
  /** Ids of bundles that are drawn deal by deal. */
  readonly fanned: ReadonlySet<string>;
  /** Deals below this confidence are faint. */
  readonly faintBelow: number;
  /** Only these entities and the deals between them, when set: a neighbourhood, a path. */
  readonly only?: ReadonlySet<string>;
  /** Deals that are shown whatever the filters say: those of the loop that is looked at. */
  readonly always?: ReadonlySet<string>;
}

export function scene(data: GraphData, look: Look): Scene {
  const filtered = filter(data, look.filters, look.always);
  const homes = home(data.nodes, look.folded);
  const shares = countedShares(filtered.deals);
  const legs = filtered.deals.flatMap(legsOf).map((leg) => moved(leg, homes));
  const kept = legs.filter(({ source, target }) => source !== target && within(look.only, source) && within(look.only, target));
  const edges = bundles(kept).flatMap((bundle) => drawn(bundle, shares, look));
  const nodes = drawnNodes({ data, filtered, homes, shares, look, legs: kept });
  return { nodes, edges, groups: groupsOf(nodes), hidden: filtered };
}

/** Id of the edge that stands for all the deals from one party to the other. */
export function bundleId({ source, target, directed }: Pick<Leg, 'source' | 'target' | 'directed'>): string {
  if (directed) return `${source}>${target}`;
  return source < target ? `${source}-${target}` : `${target}-${source}`;
}

/** Where each entity is drawn: in itself, or in the outermost of its parents that is folded. */
export function home(nodes: readonly GraphNode[], folded: ReadonlySet<string>): ReadonlyMap<string, string> {
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  return new Map(nodes.map(({ id }) => [id, ancestors(id, parents).findLast((ancestor) => folded.has(ancestor)) ?? id]));
}

/** From the entity itself outwards. A circle of parents ends where it closes. */
export function ancestors(id: string, parents: ReadonlyMap<string, string | undefined>): readonly string[] {
  const chain = [id];
  for (let parent = parents.get(id); parent !== undefined && !chain.includes(parent); parent = parents.get(parent))
    chain.push(parent);
  return chain;
}

/** The surest first. */
const SURENESS: readonly Status[] = ['completed', 'announced', 'planned', 'rumoured', 'cancelled'];

const within = (only: ReadonlySet<string> | undefined, id: string) => only === undefined || isNobody(id) || only.has(id);

const moved = (leg: Leg, homes: ReadonlyMap<string, string>): Leg => ({
  ...leg,
  source: homes.get(leg.source) ?? leg.source,
  target: homes.get(leg.target) ?? leg.target,
});

function bundles(legs: readonly Leg[]): readonly (readonly Leg[])[] {
  const byId = new Map<string, Leg[]>();
  for (const leg of legs) {
    const id = bundleId(leg);
    const bundle = byId.get(id);
    if (!bundle) byId.set(id, [leg]);
    else if (bundle.at(-1)?.deal !== leg.deal) bundle.push(leg);
  }
  return [...byId.values()];
}

function drawn(legs: readonly Leg[], shares: ReadonlyMap<string, number>, look: Look): readonly SceneEdge[] {
  const id = bundleId(legs[0]!);
  if (legs.length === 1 || !look.fanned.has(id)) return [edge(id, legs, shares, look)];
  return legs.map((leg) => ({ ...edge(`${id}#${leg.deal.id}`, [leg], shares, look), bundle: id }));
}

function edge(id: string, legs: readonly Leg[], shares: ReadonlyMap<string, number>, look: Look): SceneEdge {
  const { source, target, directed } = legs[0]!;
  const deals = legs.map(({ deal }) => deal).sort(byWeight);
  return {
    id,
    source,
    target,
    directed,
    money: legs.some(({ money }) => money),
    deals,
    type: deals[0]!.type,
    status: SURENESS[Math.min(...deals.map(({ status }) => SURENESS.indexOf(status)))]!,
    faint: deals.every(({ confidence }) => confidence < look.faintBelow),
    sums: sum(deals, shares),
    width: width(weight(deals, shares)),
  };
}

/** Deals that move money first, then the largest, then the surest. */
const byWeight = (a: GraphEdge, b: GraphEdge) =>
  Number(movesMoney(b)) - Number(movesMoney(a)) ||
  dealDollars(b) - dealDollars(a) ||
  SURENESS.indexOf(a.status) - SURENESS.indexOf(b.status);

/** What a stake is worth does not add to what was paid: where money moves, only that counts. */
const counting = (deals: readonly GraphEdge[]) => (deals.some(movesMoney) ? deals.filter(movesMoney) : deals);

/** Rough dollars, of a total only the share that falls to the deal. One whose parts are told apart keeps a tenth, to be seen. */
const weight = (deals: readonly GraphEdge[], shares: ReadonlyMap<string, number>) =>
  counting(deals).reduce((sum, deal) => sum + dealDollars(deal) * ((shares.get(deal.id) ?? 1) || 0.1), 0);

/** A single deal shows its amount even where it is a total that counts elsewhere. */
function sum(deals: readonly GraphEdge[], shares: ReadonlyMap<string, number>): readonly Money[] {
  const byCurrency = new Map<string, number>();
  for (const { id, amount } of counting(deals)) {
    if (!amount) continue;
    const counted = deals.length === 1 ? 1 : (shares.get(id) ?? 1);
    byCurrency.set(amount.currency, (byCurrency.get(amount.currency) ?? 0) + amount.value * counted);
  }
  return [...byCurrency].map(([currency, value]) => ({ currency, value })).filter(({ value }) => value > 0);
}

interface Drawing {
  readonly data: GraphData;
  readonly filtered: Filtered;
  readonly homes: ReadonlyMap<string, string>;
  readonly shares: ReadonlyMap<string, number>;
  readonly look: Look;
  readonly legs: readonly Leg[];
}

function drawnNodes({ data, filtered, homes, shares, look, legs }: Drawing): readonly SceneNode[] {
  const { through, deals } = traffic(legs, shares);
  const inside = new Map<string, string[]>();
  for (const [id, at] of homes) if (id !== at && filtered.entities.has(id)) inside.set(at, [...(inside.get(at) ?? []), id]);
  const parents = new Map(data.nodes.map(({ id, parent }) => [id, parent]));
  const present = new Set(
    data.nodes
      .map(({ id }) => id)
      .filter((id) => homes.get(id) === id && (filtered.entities.has(id) || inside.has(id)) && within(look.only, id)),
  );
  const heads = new Set<string>();
  for (const id of present) {
    const head = ancestors(id, parents).findLast((ancestor) => present.has(ancestor));
    if (head !== undefined && head !== id) heads.add(head);
  }
  const named = data.nodes
    .filter(({ id }) => present.has(id))
    .map(({ id, name, type }): SceneNode => {
      const head = ancestors(id, parents).findLast((ancestor) => heads.has(ancestor));
      const money = through.get(id) ?? 0;
      return {
        id,
        name,
        kind: type,
        ...(head === undefined ? {} : { group: head }),
        folded: inside.get(id) ?? [],
        through: money,
        diameter: diameter(money),
        deals: deals.get(id) ?? [],
      };
    });
  const unnamed = [...deals.keys()].filter(isNobody).map(
    (id): SceneNode => ({
      id,
      name: '',
      kind: 'nobody',
      folded: [],
      through: 0,
      diameter: NOBODY_DIAMETER,
      deals: deals.get(id)!,
    }),
  );
  return [...named, ...unnamed];
}

const NOBODY_DIAMETER = 10;

/** Money through each node and the deals it takes part in. What two payers pay together is halved between them. */
function traffic(legs: readonly Leg[], shares: ReadonlyMap<string, number>) {
  const through = new Map<string, number>();
  const deals = new Map<string, string[]>();
  const moneyLegs = new Map<string, number>();
  for (const { deal, money } of legs) if (money) moneyLegs.set(deal.id, (moneyLegs.get(deal.id) ?? 0) + 1);
  for (const { deal, source, target, money } of legs) {
    const part = deal.amount && money ? (roughDollars(deal.amount) * (shares.get(deal.id) ?? 1)) / moneyLegs.get(deal.id)! : 0;
    for (const id of [source, target]) {
      through.set(id, (through.get(id) ?? 0) + part);
      const known = deals.get(id);
      if (!known) deals.set(id, [deal.id]);
      else if (known.at(-1) !== deal.id) known.push(deal.id);
    }
  }
  return { through, deals };
}

const groupsOf = (nodes: readonly SceneNode[]) => [...new Set(nodes.flatMap(({ group }) => group ?? []))];
