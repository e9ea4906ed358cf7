import type { GraphEdge } from '../protocol.ts';
import { isNobody, type Leg, legsOf } from './legs.ts';
import { dealDollars } from './magnitude.ts';

/**
 * The way by which money from one entity can reach another over the fewest deals; of several, the one whose first deals are
 * the largest. Undefined when there is none. Cancelled deals carry nothing.
 */
export function moneyPath(deals: readonly GraphEdge[], from: string, to: string): readonly Leg[] | undefined {
  const out = new Map<string, Leg[]>();
  for (const leg of deals.flatMap(legsOf)) {
    if (!leg.money || leg.deal.status === 'cancelled' || isNobody(leg.source) || isNobody(leg.target)) continue;
    const known = out.get(leg.source);
    if (known) known.push(leg);
    else out.set(leg.source, [leg]);
  }
  const cameBy = new Map<string, Leg>();
  const queue = [from];
  for (const id of queue) {
    if (id === to && id !== from) return traced(cameBy, from, to);
    for (const leg of (out.get(id) ?? []).sort(larger)) {
      if (leg.target === from || cameBy.has(leg.target)) continue;
      cameBy.set(leg.target, leg);
      queue.push(leg.target);
    }
  }
  return undefined;
}

function traced(cameBy: ReadonlyMap<string, Leg>, from: string, to: string): readonly Leg[] {
  const path: Leg[] = [];
  for (let at = to; at !== from; at = path[0]!.source) path.unshift(cameBy.get(at)!);
  return path;
}

const larger = (a: Leg, b: Leg) => dealDollars(b.deal) - dealDollars(a.deal);
