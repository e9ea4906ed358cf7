import type { Term } from './term.ts';

/** The letters of a word, the same object for every term that is written so, with what tables said of it. */
export interface Word {
  /** As it stands in the file, what the view repairs aside. */
  readonly written: string;
  /** Of `written`; see `WordTable`. */
  readonly hash: number;
  /** As repaired: straight apostrophes, composed accents, no soft hyphens. */
  readonly text: string;
  readonly low: string;
  readonly fold: string;
  /** Folded, without the apostrophe of an elision. */
  readonly bare: string;
  /** What phrases are looked up by. */
  readonly stem: string;
  readonly capitals: Term['capitals'];
  /** By the number of the table; see `ByWord`. */
  readonly said: unknown[];
}

let tables = 0;

/** What a table of words says of a term: looked up once for a word, not for each term that is written so. */
export class ByWord<Said extends object | string | number | boolean | null> {
  readonly #table = tables++;
  readonly #look: (fold: string, word: Word) => Said;

  constructor(look: (fold: string, word: Word) => Said) {
    this.#look = look;
  }

  /** @param term anything that has a word: a term, a piece of one. */
  of({ word }: { readonly word: Word }): Said {
    return this.ofWord(word);
  }

  ofWord(word: Word): Said {
    const known = word.said[this.#table];
    if (known !== undefined) return known as Said;
    const said = this.#look(word.fold, word);
    // filled up to the number, since a list with holes is looked through more slowly
    while (word.said.length <= this.#table) word.said.push(undefined);
    word.said[this.#table] = said;
    return said;
  }
}
