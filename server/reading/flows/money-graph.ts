import type { Amount, Deal, DealType, Entity, Money } from '../article.ts';
import type { FlowOptions } from './circular-flows.ts';

/**
 * Who sends money to whom, as a compressed adjacency: the edges out of node `n` are `start[n]` to `start[n + 1]`, sorted by target.
 * One edge between two nodes stands for all deals that move money that way.
 */
export interface MoneyGraph {
  /** Entity id of each node, in the order of the article's entities. */
  readonly ids: readonly string[];
  readonly start: Int32Array;
  readonly target: Int32Array;
  /** Of each edge. */
  readonly legs: readonly Leg[];
  /** How many deals made the edges. */
  readonly deals: number;
}

/** All deals that move money from one party to another. */
export interface Leg {
  readonly deals: readonly string[];
  /** The largest known amount in each currency that is known. */
  readonly largest: readonly Money[];
}

type Considered = Pick<FlowOptions, 'includeRumoured' | 'withStakes' | 'minConfidence' | 'dropped'>;

export function moneyGraph(
  deals: readonly Deal[],
  entities: readonly Entity[],
  amountOf: (id: string) => Amount | undefined,
  options: Considered = {},
): MoneyGraph {
  const topmost = folding(entities);
  const pairs = new Map<string, Map<string, Deal[]>>();
  let counted = 0;
  for (const deal of considered(deals, options)) {
    let moves = false;
    for (const payer of deal.from.map(topmost)) {
      for (const payee of payees(deal).map(topmost)) {
        if (payer === payee) continue;
        moves = true;
        const out = entry(pairs, payer, () => new Map<string, Deal[]>());
        const between = entry(out, payee, () => []);
        if (between.at(-1) !== deal) between.push(deal);
        entry(pairs, payee, () => new Map());
      }
    }
    if (moves) counted++;
  }
  return compressed(pairs, order(entities, pairs), amountOf, counted);
}

/** What becomes of the money of each type of deal; a stake is a holding and moves none by itself. */
const PAYEE: Readonly<Record<DealType, 'to' | 'seller' | 'none' | 'stake'>> = {
  investment: 'to',
  acquisition: 'seller',
  stake: 'stake',
  debt: 'to',
  purchase: 'to',
  payment: 'to',
  spending: 'to',
  partnership: 'none',
  merger: 'none',
  joint_venture: 'none',
};

/** Whether a deal of this type moves money of itself. */
export const movesMoney = (type: DealType): boolean => PAYEE[type] === 'to' || PAYEE[type] === 'seller';

function considered(deals: readonly Deal[], options: Considered): readonly Deal[] {
  const { includeRumoured = true, withStakes = false, minConfidence = 0 } = options;
  const dropped = new Set(options.dropped ?? []);
  return deals.filter(
    ({ id, type, status, confidence }) =>
      (movesMoney(type) || (withStakes && type === 'stake')) &&
      status !== 'cancelled' &&
      (includeRumoured || status !== 'rumoured') &&
      !(confidence < minConfidence) &&
      !dropped.has(id),
  );
}

function payees(deal: Deal): readonly string[] {
  return PAYEE[deal.type] === 'seller' && deal.seller !== undefined ? [deal.seller] : deal.to;
}

/** Maps an entity's id to that of its topmost parent among `entities`; parents that go round in a circle end at the circle's first entity. */
function folding(entities: readonly Entity[]): (id: string) => string {
  const parents = new Map(entities.map((entity) => [entity.id, entity.parent]));
  const rank = new Map(entities.map((entity, i) => [entity.id, i]));
  const known = new Map<string, string>();
  return (id) => {
    const way: string[] = [];
    let top = id;
    for (;;) {
      const settled = known.get(top);
      if (settled !== undefined) {
        top = settled;
        break;
      }
      const again = way.indexOf(top);
      if (again >= 0) {
        top = way.slice(again).reduce((first, other) => (rank.get(other)! < rank.get(first)! ? other : first));
        break;
      }
      way.push(top);
      const parent = parents.get(top);
      if (parent === undefined || !parents.has(parent)) break;
      top = parent;
    }
    for (const passed of way) known.set(passed, top);
    return top;
  };
}

function order(entities: readonly Entity[], pairs: ReadonlyMap<string, unknown>): readonly string[] {
  const listed = entities.map(({ id }) => id).filter((id) => pairs.has(id));
  const seen = new Set(listed);
  return [...seen, ...[...pairs.keys()].filter((id) => !seen.has(id))];
}

function compressed(
  pairs: ReadonlyMap<string, ReadonlyMap<string, readonly Deal[]>>,
  ids: readonly string[],
  amountOf: (id: string) => Amount | undefined,
  deals: number,
): MoneyGraph {
  const node = new Map(ids.map((id, i) => [id, i]));
  const start = new Int32Array(ids.length + 1);
  const target: number[] = [];
  const legs: Leg[] = [];
  ids.forEach((id, i) => {
    const out = [...pairs.get(id)!].map(([to, between]) => ({ to: node.get(to)!, between }));
    for (const { to, between } of out.sort((a, b) => a.to - b.to)) {
      target.push(to);
      legs.push({ deals: between.map((deal) => deal.id), largest: largest(between, amountOf) });
    }
    start[i + 1] = target.length;
  });
  return { ids, start, target: Int32Array.from(target), legs, deals };
}

/** A price of one share says nothing of what was paid, and a total of several deals only bounds each: it counts when nothing better is known. */
function largest(between: readonly Deal[], amountOf: (id: string) => Amount | undefined): Money[] {
  const known = (totals: boolean) => {
    const values = new Map<string, number>();
    for (const deal of between) {
      const amount = deal.amount === undefined || (deal.amountIsTotal ?? false) !== totals ? undefined : amountOf(deal.amount);
      if (amount?.kind !== 'money' || amount.currency === undefined || amount.per === 'share' || amount.per === 'unit') continue;
      if (!(amount.value > (values.get(amount.currency) ?? 0))) continue;
      values.set(amount.currency, amount.value);
    }
    return [...values].map(([currency, value]) => ({ value, currency }));
  };
  const own = known(false);
  return own.length > 0 ? own : known(true);
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
