import { Catalogue, eachField } from './catalogue.ts';
import { knownData } from './data/index.ts';
import type { KnownAlias, KnownEntity } from './known.ts';
import { NameTable } from './name-table.ts';

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
  return names().match(words, at);
}

/** Whether a known name begins as this word does: no other word needs to be asked for names that start there. */
export const mayBegin = (word: string): boolean => names().hasStart(word);

export function knownById(id: string): KnownEntity | undefined {
  return names().withId(id) ?? fields().get(`id:${id}`)?.map(entity)[0];
}

/** The entity quoted under `ticker`; without an exchange, the first listed one. */
export function knownByTicker(ticker: string, exchange?: string): KnownEntity | undefined {
  const found = fields().get(`:${ticker}`)?.map(entity);
  return exchange === undefined ? found?.[0] : found?.find((one) => one.exchange === exchange);
}

/** Everything that is written exactly so, accents and case aside. */
export function knownNamed(name: string): readonly KnownEntity[] {
  return names().named(name);
}

/** Products made by a company. */
export const productsOf = (id: string): readonly KnownEntity[] => owned(id).filter((one) => one.maker === id);

/** Companies owned by a company, directly. */
export const subsidiariesOf = (id: string): readonly KnownEntity[] => owned(id).filter((one) => one.parent === id);

/** People who lead, founded or speak for a company or institution. */
export const peopleOf = (id: string): readonly KnownEntity[] => owned(id).filter((one) => one.employer === id);

/** All of them, in the order of the data. */
export const allKnown = (): readonly KnownEntity[] => catalogue().all();

let loaded: Catalogue | undefined;
let nameTable: NameTable | undefined;
let fieldTable: ReadonlyMap<string, readonly number[]> | undefined;

/** Each table is made on its first use, from the lines as they stand. */
function catalogue(): Catalogue {
  loaded ??= new Catalogue(knownData);
  return loaded;
}

function names(): NameTable {
  nameTable ??= new NameTable(catalogue());
  return nameTable;
}

/** Lines by what they say of id (`id:aws`), ticker (`:NVDA`) and owner (`<amazon`). */
function fields(): ReadonlyMap<string, readonly number[]> {
  fieldTable ??= indexFields(catalogue());
  return fieldTable;
}

function indexFields({ lines }: Catalogue): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, number[]>();
  lines.forEach((text, line) => {
    eachField(text, (start) => {
      const first = text[start];
      if (first !== '$' && first !== '<' && !text.startsWith('id:', start)) return;
      const from = first === '$' ? text.indexOf(':', start) : start;
      const end = text.indexOf(';', start);
      const key = text.slice(from, end < 0 ? undefined : end).trim();
      const known = table.get(key);
      if (known) known.push(line);
      else table.set(key, [line]);
    });
  });
  return table;
}

const entity = (line: number): KnownEntity => catalogue().entity(line);

const owned = (id: string): readonly KnownEntity[] => fields().get(`<${id}`)?.map(entity) ?? [];
