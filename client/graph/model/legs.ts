import type { GraphEdge } from '../protocol.ts';

/** One line between two parties: a deal with two investors in one company has two. */
export interface Leg {
  readonly deal: GraphEdge;
  /** Node ids; a party that the article leaves unnamed is `nobody(deal)`. */
  readonly source: string;
  readonly target: string;
  /** Money goes from source to target: of an acquisition with a named seller, only the leg to the seller. */
  readonly money: boolean;
  readonly directed: boolean;
}

const UNDIRECTED: ReadonlySet<string> = new Set(['partnership', 'merger', 'joint_venture']);
const MOVES_MONEY: ReadonlySet<string> = new Set(['investment', 'acquisition', 'debt', 'purchase', 'payment', 'spending']);

/** The lines of a deal, in the order of its parties. */
export function legsOf(deal: GraphEdge): readonly Leg[] {
  if (UNDIRECTED.has(deal.type)) return spokes(deal);
  const money = MOVES_MONEY.has(deal.type);
  const payers = deal.from.length ? deal.from : [nobody(deal)];
  const payees = deal.to.length ? deal.to : deal.seller === undefined ? [nobody(deal)] : [];
  const legs = payers.flatMap((source) =>
    payees.map((target): Leg => ({ deal, source, target, money: money && deal.seller === undefined, directed: true })),
  );
  if (deal.seller === undefined) return legs;
  const seller = deal.seller;
  return [...legs, ...payers.map((source): Leg => ({ deal, source, target: seller, money, directed: true }))];
}

/** Stands for the party of a deal that the article does not name. */
export const nobody = (deal: Pick<GraphEdge, 'id'>) => `?${deal.id}`;

export const isNobody = (id: string) => id.startsWith('?');

export const movesMoney = (deal: Pick<GraphEdge, 'type'>) => MOVES_MONEY.has(deal.type);

/** A partnership of many is drawn from who is named first to each of the others. */
function spokes(deal: GraphEdge): readonly Leg[] {
  const [hub, ...others] = [...new Set([...deal.from, ...deal.to])];
  if (hub === undefined) return [];
  const ends = others.length ? others : [nobody(deal)];
  return ends.map((target) => ({ deal, source: hub, target, money: false, directed: false }));
}
