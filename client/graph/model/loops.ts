import type { GraphData, GraphEdge, GraphFlow, Money } from '../protocol.ts';
import { dealDollars, roughDollars } from './magnitude.ts';

/** A circular flow as it is shown: leg by leg, with the deal that carries most first. */
export interface Loop {
  readonly flow: GraphFlow;
  readonly legs: readonly LoopLeg[];
  /** Index of the leg with the smallest known amount, which bounds what went round. */
  readonly weakest?: number;
  /** What the parties would still owe each other if all that can be offset were: the sum of what each receives beyond what it pays. */
  readonly net?: Money;
  /** The certainty of the loop is that of its least certain leg, 0 to 1. */
  readonly confidence: number;
}

export interface LoopLeg {
  readonly from: string;
  readonly to: string;
  /** The largest first; never empty. */
  readonly deals: readonly GraphEdge[];
  /** The largest known amount of the leg. */
  readonly amount?: Money;
}

/** Loops with their deals. One whose deals are no longer in the graph is left out. */
export function loops(data: Pick<GraphData, 'edges'>, flows: readonly GraphFlow[]): readonly Loop[] {
  const deals = new Map(data.edges.map((deal) => [deal.id, deal]));
  return flows.flatMap((flow) => {
    const legs = flow.entities.map((from, i): LoopLeg => {
      const to = flow.entities[(i + 1) % flow.entities.length]!;
      const carried = (flow.deals[i] ?? []).flatMap((id) => deals.get(id) ?? []).sort((a, b) => dealDollars(b) - dealDollars(a));
      const amount = carried[0]?.amount;
      return { from, to, deals: carried, ...(amount ? { amount: { value: amount.value, currency: amount.currency } } : {}) };
    });
    if (legs.length === 0 || legs.some((leg) => leg.deals.length === 0)) return [];
    return [loop(flow, legs)];
  });
}

function loop(flow: GraphFlow, legs: readonly LoopLeg[]): Loop {
  const known = legs.flatMap(({ amount }, i) => (amount ? [{ i, dollars: roughDollars(amount) }] : []));
  const weakest = known.length ? known.reduce((least, leg) => (leg.dollars < least.dollars ? leg : least)).i : undefined;
  const net = netOf(legs);
  return {
    flow,
    legs,
    ...(weakest === undefined ? {} : { weakest }),
    ...(net ? { net } : {}),
    confidence: Math.min(...legs.map(({ deals }) => Math.max(...deals.map(({ confidence }) => confidence)))),
  };
}

/** Known only when every leg has an amount and all are in one currency. */
function netOf(legs: readonly LoopLeg[]): Money | undefined {
  const amounts = legs.flatMap(({ amount }) => amount ?? []);
  const [first] = amounts;
  if (!first || amounts.length < legs.length || amounts.some(({ currency }) => currency !== first.currency)) return undefined;
  const value = legs.reduce((sum, _, i) => {
    const received = amounts[(i + legs.length - 1) % legs.length]!.value;
    return sum + Math.max(0, received - amounts[i]!.value);
  }, 0);
  return { value, currency: first.currency };
}
