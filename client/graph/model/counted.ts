import type { GraphEdge } from '../protocol.ts';
import { roughDollars } from './magnitude.ts';

/**
 * How much of a deal's amount counts in sums, by deal id, from 0 to 1, so that a total and its parts count once:
 * deals that share a total share it evenly, less what is known of its parts, and a deal that is such a part
 * (same parties, an amount of its own) leaves the total nothing for them. Deals without an amount are not in it.
 */
export function countedShares(deals: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  const parts = new Map<string, GraphEdge>();
  for (const deal of deals) {
    if (!deal.amount || deal.amountIsTotal) continue;
    shares.set(deal.id, 1);
    parts.set(between(deal), deal);
  }
  for (const total of totals(deals)) share(total, parts, shares);
  return shares;
}

/** Deals by the total that they share: the same words of the article. */
function totals(deals: readonly GraphEdge[]): Iterable<readonly GraphEdge[]> {
  const byAmount = new Map<string, GraphEdge[]>();
  for (const deal of deals) {
    if (!deal.amount || !deal.amountIsTotal) continue;
    const sharing = byAmount.get(deal.amount.id);
    if (sharing) sharing.push(deal);
    else byAmount.set(deal.amount.id, [deal]);
  }
  return byAmount.values();
}

function share(sharing: readonly GraphEdge[], parts: ReadonlyMap<string, GraphEdge>, shares: Map<string, number>) {
  const whole = roughDollars(sharing[0]!.amount!);
  let known = 0;
  const rest: GraphEdge[] = [];
  for (const deal of sharing) {
    const part = parts.get(between(deal));
    if (part?.amount) {
      known += roughDollars(part.amount);
      shares.set(deal.id, 0);
    } else rest.push(deal);
  }
  const left = whole > 0 ? Math.max(0, 1 - known / whole) : 0;
  for (const deal of rest) shares.set(deal.id, left / rest.length);
}

/** Which way round two parties are named says nothing about a total: what OpenAI buys of AMD may be told as AMD's order. */
const between = (deal: GraphEdge) => [...deal.from, ...deal.to].sort().join('\n');
