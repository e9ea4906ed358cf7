import type { Amount, Deal, Entity } from '../article.ts';
import { sameList } from '../same-lists.ts';
import { type CircularFlows, circularFlows, type FlowOptions } from './circular-flows.ts';
import { SearchMemory } from './search-memory.ts';

/** The flows of the last version, for a version whose deals differ in nothing that a flow depends on. */
export class FlowMemory {
  #deals: readonly Deal[] = [];
  /** Ids of those that take part in deals, and of the groups that they belong to. */
  #parties: ReadonlySet<string> = new Set();
  /** Those of the last version, in its order. */
  #entities: readonly Entity[] = [];
  #worths: readonly (Amount | undefined)[] = [];
  #flows: CircularFlows | undefined;
  readonly #searches = new SearchMemory();

  flows(
    deals: readonly Deal[],
    entities: readonly Entity[],
    amountOf: (id: string) => Amount | undefined,
    options: FlowOptions,
  ): CircularFlows {
    const worths = deals.map(({ amount }) => (amount === undefined ? undefined : amountOf(amount)));
    let parties = entities.filter(({ id }) => this.#parties.has(id));
    const isSame =
      deals.length === this.#deals.length &&
      parties.length === this.#entities.length &&
      parties.every((entity, i) => sameParty(entity, this.#entities[i]!)) &&
      deals.every((deal, i) => sameDeal(deal, this.#deals[i]!) && sameWorth(worths[i], this.#worths[i]));
    if (!this.#flows || !isSame) {
      this.#flows = circularFlows(deals, entities, amountOf, options, this.#searches);
      this.#parties = partiesOf(deals, entities);
      parties = entities.filter(({ id }) => this.#parties.has(id));
    }
    this.#deals = deals;
    this.#entities = parties;
    this.#worths = worths;
    return this.#flows;
  }
}

function partiesOf(deals: readonly Deal[], entities: readonly Entity[]): ReadonlySet<string> {
  const parties = new Set<string>();
  for (const { from, to, seller } of deals) {
    for (const id of from) parties.add(id);
    for (const id of to) parties.add(id);
    if (seller !== undefined) parties.add(seller);
  }
  const parents = new Map(entities.map(({ id, parent }) => [id, parent]));
  // a set hands out what is added to it meanwhile
  for (const id of parties) {
    const parent = parents.get(id);
    if (parent !== undefined) parties.add(parent);
  }
  return parties;
}

const sameParty = (a: Entity, b: Entity): boolean => a.id === b.id && a.parent === b.parent;

const sameDeal = (a: Deal, b: Deal): boolean =>
  a.id === b.id &&
  a.type === b.type &&
  a.status === b.status &&
  a.confidence === b.confidence &&
  sameList(a.from, b.from) &&
  sameList(a.to, b.to) &&
  a.seller === b.seller &&
  a.amount === b.amount &&
  a.amountIsTotal === b.amountIsTotal;

const sameWorth = (a: Amount | undefined, b: Amount | undefined): boolean =>
  a === b || (a?.kind === b?.kind && a?.value === b?.value && a?.currency === b?.currency && a?.per === b?.per);
