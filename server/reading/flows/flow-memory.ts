import type { Amount, Deal, Entity } from '../article.ts';
import { type CircularFlows, circularFlows, type FlowOptions } from './circular-flows.ts';
import { SearchMemory } from './search-memory.ts';

/** The flows of the last version, for a version whose deals differ in nothing that a flow depends on. */
export class FlowMemory {
  #key: readonly unknown[] = [];
  #flows: CircularFlows | undefined;
  readonly #searches = new SearchMemory();

  flows(
    deals: readonly Deal[],
    entities: readonly Entity[],
    amountOf: (id: string) => Amount | undefined,
    options: FlowOptions,
  ): CircularFlows {
    const key = keyOf(deals, entities, amountOf);
    if (!this.#flows || key.length !== this.#key.length || !key.every((part, i) => part === this.#key[i])) {
      this.#flows = circularFlows(deals, entities, amountOf, options, this.#searches);
      this.#key = key;
    }
    return this.#flows;
  }
}

/** Everything that the money graph is made of, one after another, with the lengths of lists so that no two graphs have the same. */
function keyOf(deals: readonly Deal[], entities: readonly Entity[], amountOf: (id: string) => Amount | undefined): unknown[] {
  const key: unknown[] = [deals.length, entities.length];
  for (const { id, parent } of entities) key.push(id, parent);
  for (const { id, type, status, confidence, from, to, seller, amount, amountIsTotal } of deals) {
    const worth = amount === undefined ? undefined : amountOf(amount);
    key.push(id, type, status, confidence, from.length, ...from, to.length, ...to, seller, amountIsTotal);
    key.push(amount, worth?.kind, worth?.value, worth?.currency, worth?.per);
  }
  return key;
}
