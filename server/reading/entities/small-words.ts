import type { Sentence } from '../text/term.ts';

/** The folded words that stand without a capital in a paragraph. Looked through when asked, which an article does of few words. */
export class SmallWords {
  readonly #sentences: readonly Sentence[];
  #asked = 0;
  #words: ReadonlySet<string> | undefined;

  constructor(sentences: readonly Sentence[]) {
    this.#sentences = sentences;
  }

  has(fold: string): boolean {
    if (++this.#asked > MOST_ASKED) {
      this.#words ??= new Set(this.#all());
      return this.#words.has(fold);
    }
    for (const word of this.#all()) if (word === fold) return true;
    return false;
  }

  *#all(): Generator<string> {
    for (const { terms } of this.#sentences)
      for (const { capitals, kind, fold } of terms) if (capitals === 'none' && kind === 'word') yield fold;
  }
}

/** So often a paragraph is looked through before its words are put in a table: a long one may be asked for each of its sentences. */
const MOST_ASKED = 8;
