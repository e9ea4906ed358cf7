import { aliasMark, type Catalogue } from './catalogue.ts';
import type { KnownAlias, KnownEntity } from './known.ts';
import { sameCase } from './letter-case.ts';
import type { KnownMatch } from './lookup.ts';
import { isEntry } from './parse.ts';
import { firstFold, type Part, partsOf } from './parts.ts';

interface Entry {
  readonly entity: KnownEntity;
  readonly alias: KnownAlias;
  readonly parts: readonly Part[];
}

/** Names by the fold of their first part. Until a text needs it a bucket is the number of its line or lines, then its entries, the longest first. */
export class NameTable {
  readonly #catalogue: Catalogue;
  readonly #lines: ReadonlyMap<string, number | number[]>;
  readonly #entries = new Map<string, readonly Entry[]>();
  /** By the word of a text as it stands there, which is not folded again each time it comes. */
  readonly #bySurface = new Map<string, readonly Entry[]>();
  readonly #parts = new Map<string, readonly Part[]>();

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#lines = linesByKey(catalogue.files);
  }

  #bucket(key: string): readonly Entry[] {
    const known = this.#entries.get(key);
    if (known) return known;
    const lines = this.#lines.get(key);
    if (lines === undefined) return none;
    const entities = [...new Set(typeof lines === 'number' ? [lines] : lines)].map((line) => this.#catalogue.entity(line));
    const entries = entities
      .flatMap((entity) => entity.aliases.map((alias) => ({ entity, alias, parts: partsOf(alias.text) })))
      .filter(({ parts }) => parts[0]?.fold === key)
      .sort((a, b) => b.parts.length - a.parts.length);
    this.#entries.set(key, entries);
    return entries;
  }

  /** Whether a name starts with the first part of the word. */
  hasStart(word: string): boolean {
    return this.#lines.has(firstFold(word));
  }

  /**
   * The longest name that starts at `words[at]`; of equal ones the first whose case is as printed, then the first listed. None where a
   * name that starts with the next word reaches further: "La Caisse des dépôts" holds no "La Caisse", "The National Grid" no "The National".
   */
  match(words: readonly string[], at: number): KnownMatch | undefined {
    const match = this.#longest(words, at);
    if (!match || match.length < 2) return match;
    const next = this.#longest(words, at + 1);
    return next && next.length >= match.length ? undefined : match;
  }

  #longest(words: readonly string[], at: number): KnownMatch | undefined {
    const word = words[at];
    if (word === undefined) return undefined;
    const entries = this.#startingAs(word);
    if (entries.length === 0) return undefined;
    const surface = new Surface(words, at, this.#partsOf);
    let best: { entry: Entry; exact: boolean; end: End } | undefined;
    let others: KnownEntity[] = [];
    for (const entry of entries) {
      if (best && entry.parts.length < best.entry.parts.length) break;
      const fit = surface.fit(entry.parts);
      if (fit === NONE) continue;
      const end = surface.endOf(entry.parts.length);
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

  #startingAs(word: string): readonly Entry[] {
    const known = this.#bySurface.get(word);
    if (known) return known;
    const entries = this.#bucket(firstFold(word));
    if (word.length > LONGEST_KEPT) return entries;
    if (this.#bySurface.size >= MOST_KEPT) this.#bySurface.clear();
    this.#bySurface.set(word, entries);
    return entries;
  }

  readonly #partsOf = (word: string): readonly Part[] => {
    const known = this.#parts.get(word);
    if (known) return known;
    const parts = partsOf(word);
    if (word.length > LONGEST_KEPT) return parts;
    if (this.#parts.size >= MOST_KEPT) this.#parts.clear();
    this.#parts.set(word, parts);
    return parts;
  };

  /** Everything written so, case and accents aside. */
  named(name: string): readonly KnownEntity[] {
    const parts = partsOf(name);
    const same = this.#bucket(parts[0]?.fold ?? '').filter(
      (entry) => entry.parts.length === parts.length && entry.parts.every((part, i) => part.fold === parts[i]!.fold),
    );
    return [...new Set(same.map((entry) => entry.entity))];
  }

  /** The entity of this id, which is the slug of its name, so that its first word is the bucket. */
  withId(id: string): KnownEntity | undefined {
    return this.#bucket(firstFold(id)).find(({ entity }) => entity.id === id)?.entity;
  }
}

const none: readonly Entry[] = [];

/** Words of a text that are remembered with what they may begin. */
const MOST_KEPT = 2_000;
/** A longer one may be a slice that keeps its text alive. */
const LONGEST_KEPT = 40;

/** The number of the line or lines that a key stands in. Each file is lowered as a whole, which costs a tenth of doing it a word at a time. */
function linesByKey(files: readonly string[]): Map<string, number | number[]> {
  const lines = new Map<string, number | number[]>();
  let line = -1;
  for (const file of files) {
    for (const text of file.toLowerCase().split('\n')) {
      if (!isEntry(text)) continue;
      line++;
      for (let at = 0; at >= 0; ) {
        const key = keyAt(text, at);
        const known = lines.get(key);
        if (known === undefined) lines.set(key, line);
        else if (typeof known === 'number') lines.set(key, [known, line]);
        else known.push(line);
        const alias = text.indexOf(aliasMark, at);
        at = alias < 0 ? alias : alias + aliasMark.length;
      }
    }
  }
  return lines;
}

/** `firstFold`, with the plain case spelled out: some thousand of them are cut before the code is warm. */
function keyAt(text: string, at: number): string {
  let end = at;
  let code = text.charCodeAt(end);
  if (code >= 0x30 && code <= 0x39) return firstFold(text, at);
  while ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) code = text.charCodeAt(++end);
  return end > at && !(code > 0x7f) ? text.slice(at, end) : firstFold(text, at);
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
  readonly #partsOf: (word: string) => readonly Part[];

  constructor(words: readonly string[], at: number, parts: (word: string) => readonly Part[]) {
    this.#words = words;
    this.#at = at;
    this.#partsOf = parts;
  }

  fit(parts: readonly Part[]): number {
    // the first part is the same in all names that are tried
    for (let i = 1; i < parts.length; i++) if (this.#part(i)?.fold !== parts[i]!.fold) return NONE;
    let fit = EXACT;
    for (let i = 0; i < parts.length; i++) {
      const here = this.#part(i);
      const wanted = parts[i]!;
      if (here?.fold !== wanted.fold || !sameCase(here.form, wanted.form)) return NONE;
      if (i > 0 && !joins(here.joint, wanted.joint)) return NONE;
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
    let between = '';
    while (this.#parts.length <= i) {
      const word = this.#words[this.#at + this.#read];
      if (word === undefined) return undefined;
      const parts = this.#partsOf(word);
      // a mark by itself: it may stand in a name that has it
      if (parts.length === 0 && (this.#read === 0 || between.length > 1)) return undefined;
      if (parts.length === 0) between += word;
      for (let place = 0; place < parts.length; place++) {
        const part = parts[place]!;
        this.#parts.push(place === 0 && between !== '' ? { ...part, joint: between + part.joint } : part);
        this.#terms.push(this.#read);
      }
      this.#read++;
    }
    return this.#parts[i];
  }
}

/** Hyphens and apostrophes are as good as spaces; any other mark between two parts must stand in the name as well. */
function joins(here: string, wanted: string): boolean {
  return here === '' || here === wanted || /^[-\u2010\u2011'\u2019]$/.test(here) || (wanted !== '' && here.startsWith(wanted));
}
