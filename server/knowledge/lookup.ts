import { knownData } from './data/index.ts';
import type { KnownAlias, KnownEntity } from './known.ts';
import { NameTable } from './name-table.ts';
import { parseKnown } from './parse.ts';

/** A known name found in a text. */
export interface KnownMatch {
  readonly entry: KnownEntity;
  /** The way of writing it that matched, with how far it must be doubted. */
  readonly alias: KnownAlias;
  /** How many terms it covers. */
  readonly length: number;
  /** UTF-16 units of the last term that are no part of the name: `'s`, `-backed`. */
  readonly rest: number;
  /** Other entities that the same words may name, for the context to choose from. Most often empty. */
  readonly others: readonly KnownEntity[];
}

/**
 * The longest known name that starts at `words[at]`. `words` are the terms of a sentence as written: an elision with its
 * apostrophe is one (`L'`), a hyphenated word is one (`Coca-Cola`). Case counts as in print, accents do not; hyphen, space
 * and apostrophe are one. Average time does not depend on how many names are known.
 */
export function knownAt(words: readonly string[], at: number): KnownMatch | undefined {
  return table().names.match(words, at);
}

export function knownById(id: string): KnownEntity | undefined {
  return table().byId.get(id);
}

/** The entity quoted under `ticker`; without an exchange, the only or the first listed one. */
export function knownByTicker(ticker: string, exchange?: string): KnownEntity | undefined {
  return table().byTicker.get(exchange === undefined ? ticker : `${exchange}:${ticker}`);
}

/** Everything that is written exactly so, accents and case aside. */
export function knownNamed(name: string): readonly KnownEntity[] {
  return table().names.named(name);
}

/** Products made by a company. */
export const productsOf = (id: string): readonly KnownEntity[] => belonging(id, 'maker');

/** Companies owned by a company, directly. */
export const subsidiariesOf = (id: string): readonly KnownEntity[] => belonging(id, 'parent');

/** People who lead, founded or speak for a company or institution. */
export const peopleOf = (id: string): readonly KnownEntity[] => belonging(id, 'employer');

/** All of them, in the order of the data. */
export function allKnown(): readonly KnownEntity[] {
  return table().entities;
}

interface Table {
  readonly entities: readonly KnownEntity[];
  readonly byId: ReadonlyMap<string, KnownEntity>;
  readonly byTicker: ReadonlyMap<string, KnownEntity>;
  readonly belonging: ReadonlyMap<string, readonly KnownEntity[]>;
  readonly names: NameTable;
}

let loaded: Table | undefined;

/** Read on first use: an article without capitals costs nothing. */
function table(): Table {
  loaded ??= build(knownData.flatMap(parseKnown));
  return loaded;
}

export function build(entities: readonly KnownEntity[]): Table {
  const byId = new Map<string, KnownEntity>();
  const byTicker = new Map<string, KnownEntity>();
  const owned = new Map<string, KnownEntity[]>();
  const own = (relation: Relation, owner: string | undefined, entity: KnownEntity) => {
    if (owner === undefined) return;
    const key = `${relation} ${owner}`;
    const list = owned.get(key);
    if (list) list.push(entity);
    else owned.set(key, [entity]);
  };
  for (const entity of entities) {
    byId.set(entity.id, entity);
    own('parent', entity.parent, entity);
    own('maker', entity.maker, entity);
    own('employer', entity.employer, entity);
    if (entity.ticker === undefined) continue;
    byTicker.set(`${entity.exchange}:${entity.ticker}`, entity);
    if (!byTicker.has(entity.ticker)) byTicker.set(entity.ticker, entity);
  }
  return { entities, byId, byTicker, belonging: owned, names: new NameTable(entities) };
}

type Relation = 'parent' | 'maker' | 'employer';

function belonging(id: string, relation: Relation): readonly KnownEntity[] {
  return table().belonging.get(`${relation} ${id}`) ?? [];
}
