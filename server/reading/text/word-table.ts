import { stem } from '../../languages/phrases.ts';
import type { Word } from './by-word.ts';
import { bareOf, capitalsOf, fold } from './term.ts';

/** Words as they were seen before: most of a text is a few thousand words over and over. They are found where they stand, uncut. */
export class WordTable {
  readonly #most: number;
  /** By the hash of what is written; twice as many places as words or more, so that the next free one is near. */
  #places = empty(FEWEST);
  #size = 0;
  readonly #hasCapitals: boolean;

  /** @param most after so many different words the table begins anew. */
  constructor(most: number, { hasCapitals }: { readonly hasCapitals: boolean }) {
    this.#most = most;
    this.#hasCapitals = hasCapitals;
  }

  /** The word that is written from `start` to `end`. */
  at(text: string, start: number, end: number): Word {
    const length = end - start;
    if (length > LONGEST_KEPT) return this.#made(text.slice(start, end), 0);
    let hash = length;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    const places = this.#places;
    const mask = places.length - 1;
    let place = homeOf(hash, mask);
    let looked = 0;
    for (let word = places[place]; word !== undefined; word = places[place]) {
      if (word.hash === hash && word.written.length === length && standsAt(text, start, word.written)) return word;
      if (++looked === MOST_LOOKED_AT) return this.#made(text.slice(start, end), 0);
      place = (place + 1) & mask;
    }
    const word = this.#made(copied(text, start, end), hash);
    this.#keep(word);
    return word;
  }

  #keep(word: Word): void {
    if (this.#size >= this.#most) {
      this.#places = empty(FEWEST);
      this.#size = 0;
    } else if (this.#size * 2 >= this.#places.length) {
      const before = this.#places;
      this.#places = empty(before.length * 2);
      for (const each of before) if (each) put(this.#places, each);
    }
    put(this.#places, word);
    this.#size++;
  }

  #made(written: string, hash: number): Word {
    const text = this.#hasCapitals ? written.replace(/[’ʼ´`]/g, "'").replace(/[‐‑]/g, '-') : written;
    const low = text.toLowerCase();
    const folded = fold(low);
    const capitals = this.#hasCapitals ? capitalsOf(text) : 'none';
    return { written, hash, text, low, fold: folded, bare: bareOf(folded), stem: stem(folded), capitals, said: [] };
  }
}

/** Longer ones are rare, and mostly addresses and what is no word. */
const LONGEST_KEPT = 40;

/** Words that happen to share a place are few, unless somebody made them up to do so: then they are not kept. */
const MOST_LOOKED_AT = 64;

/** Places of a table that holds nothing: it grows as needed, since a small one stays in the processor's cache. */
const FEWEST = 1024;

const empty = (size: number): (Word | undefined)[] => new Array<undefined>(size).fill(undefined);

const homeOf = (hash: number, mask: number) => (hash ^ (hash >>> 15)) & mask;

function put(places: (Word | undefined)[], word: Word): void {
  const mask = places.length - 1;
  let place = homeOf(word.hash, mask);
  while (places[place] !== undefined) place = (place + 1) & mask;
  places[place] = word;
}

function standsAt(text: string, start: number, written: string): boolean {
  for (let i = 0; i < written.length; i++) if (text.charCodeAt(start + i) !== written.charCodeAt(i)) return false;
  return true;
}

/** Letter by letter, since a slice would keep the text alive that it was cut from. */
function copied(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let i = start; i < end; i++) codes.push(text.charCodeAt(i));
  return String.fromCharCode(...codes);
}
