import type { Term } from './term.ts';

/** The letters of a word, the same object for every term that is written so, with what tables said of it. */
export interface Word {
  /** As repaired: straight apostrophes, composed accents, no soft hyphens. */
  readonly text: string;
  readonly low: string;
  readonly fold: string;
  /** Folded, without the apostrophe of an elision. */
  readonly bare: string;
  readonly capitals: Term['capitals'];
  /** By the number of the table; see `ByWord`. */
  readonly said: unknown[];
}

let tables = 0;

/** What a table of words says of a term: looked up once for a word, not for each term that is written so. */
export class ByWord<Said extends {} | null> {
  readonly #table = tables++;
  readonly #look: (word: Word) => Said;

  constructor(look: (word: Word) => Said) {
    this.#look = look;
  }

  of({ word }: Term): Said {
    const known = word.said[this.#table];
    if (known !== undefined) return known as Said;
    const said = this.#look(word);
    // filled up to the number, since a list with holes is looked through more slowly
    while (word.said.length <= this.#table) word.said.push(undefined);
    word.said[this.#table] = said;
    return said;
  }
}
