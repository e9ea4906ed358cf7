import type { KnownAlias, KnownEntity } from './known.ts';
import { sameCase } from './letter-case.ts';
import type { KnownMatch } from './lookup.ts';
import { firstFold, type Part, partsOf } from './parts.ts';

interface Entry {
  readonly entity: KnownEntity;
  readonly alias: KnownAlias;
  /** Cut up when its bucket is first looked into. */
  parts?: readonly Part[];
}

interface Bucket {
  readonly entries: Entry[];
  /** The entries have their parts, the longest first. */
  ready: boolean;
}

/** Names by the fold of their first part; each bucket is cut up and sorted when a text first needs it. */
export class NameTable {
  readonly #buckets = new Map<string, Bucket>();

  constructor(entities: readonly KnownEntity[]) {
    for (const entity of entities) {
      for (const alias of entity.aliases) {
        const key = firstFold(alias.text);
        const bucket = this.#buckets.get(key);
        if (bucket) bucket.entries.push({ entity, alias });
        else this.#buckets.set(key, { entries: [{ entity, alias }], ready: false });
      }
    }
  }

  /** The longest name that starts at `words[at]`; of equal ones the first whose case is as printed, then the first listed. */
  match(words: readonly string[], at: number): KnownMatch | undefined {
    const word = words[at];
    if (word === undefined) return undefined;
    const bucket = this.#buckets.get(firstFold(word));
    if (!bucket) return undefined;
    const entries = ready(bucket);
    const surface = new Surface(words, at);
    let best: { entry: Entry; exact: boolean; end: End } | undefined;
    let others: KnownEntity[] = [];
    for (const entry of entries) {
      if (best && entry.parts!.length < best.entry.parts!.length) break;
      const fit = surface.fit(entry.parts!);
      if (fit === NONE) continue;
      const end = surface.endOf(entry.parts!.length);
      if (end === undefined || (end.rest > 2 && entry.alias.ambiguous !== undefined)) continue;
      const exact = fit === EXACT;
      if (!best) best = { entry, exact, end };
      else if (exact && !best.exact) {
        others = [best.entry.entity, ...others];
        best = { entry, exact, end };
      } else if (entry.entity !== best.entry.entity) others.push(entry.entity);
    }
    if (!best) return undefined;
    const { entity, alias } = best.entry;
    return { entry: entity, alias, length: best.end.length, rest: best.end.rest, others };
  }

  named(name: string): readonly KnownEntity[] {
    const parts = partsOf(name);
    const bucket = parts[0] && this.#buckets.get(parts[0].fold);
    if (!bucket) return [];
    const same = ready(bucket).filter(
      (entry) => entry.parts!.length === parts.length && entry.parts!.every((part, i) => part.fold === parts[i]!.fold),
    );
    return [...new Set(same.map((entry) => entry.entity))];
  }
}

function ready(bucket: Bucket): readonly Entry[] {
  if (!bucket.ready) {
    for (const entry of bucket.entries) entry.parts = partsOf(entry.alias.text);
    if (bucket.entries.length > 1) bucket.entries.sort((a, b) => b.parts!.length - a.parts!.length);
    bucket.ready = true;
  }
  return bucket.entries;
}

const NONE = 0;
const CASED = 1;
const EXACT = 2;

interface End {
  /** In terms. */
  readonly length: number;
  /** UTF-16 units of the last term behind the name. */
  readonly rest: number;
}

/** The parts of the text from a term on, cut up only as far as a name reaches. */
class Surface {
  readonly #words: readonly string[];
  readonly #at: number;
  readonly #parts: Part[] = [];
  /** Which term each part comes from, counted from the first. */
  readonly #terms: number[] = [];
  #read = 0;

  constructor(words: readonly string[], at: number) {
    this.#words = words;
    this.#at = at;
  }

  fit(parts: readonly Part[]): number {
    let fit = EXACT;
    for (let i = 0; i < parts.length; i++) {
      const here = this.#part(i);
      const wanted = parts[i]!;
      if (!here || here.fold !== wanted.fold || !sameCase(here.form, wanted.form)) return NONE;
      if (here.form !== wanted.form) fit = CASED;
    }
    return fit;
  }

  /** Where a name of `count` parts ends, if it may end there: behind a term, or before a possessive or a hyphen inside one. */
  endOf(count: number): End | undefined {
    const term = this.#terms[count - 1]!;
    const word = this.#words[this.#at + term]!;
    const end = this.#parts[count - 1]!.end;
    this.#part(count);
    if (this.#terms[count] !== term) return { length: term + 1, rest: 0 };
    const next = word[end];
    return next === '-' || next === '\u2010' || next === '\u2011' || next === "'" || next === '\u2019'
      ? { length: term + 1, rest: word.length - end }
      : undefined;
  }

  #part(i: number): Part | undefined {
    while (this.#parts.length <= i) {
      const word = this.#words[this.#at + this.#read];
      if (word === undefined) return undefined;
      const parts = partsOf(word);
      if (parts.length === 0) return undefined;
      for (const part of parts) {
        this.#parts.push(part);
        this.#terms.push(this.#read);
      }
      this.#read++;
    }
    return this.#parts[i];
  }
}
