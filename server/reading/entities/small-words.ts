import type { Sentence } from '../text/term.ts';

/** The folded words that stand without a capital in a paragraph. Looked through when asked, which an article does of few words. */
export class SmallWords {
  readonly #sentences: readonly Sentence[];

  constructor(sentences: readonly Sentence[]) {
    this.#sentences = sentences;
  }

  has(fold: string): boolean {
    for (const { terms } of this.#sentences)
      for (const term of terms) if (term.capitals === 'none' && term.kind === 'word' && term.fold === fold) return true;
    return false;
  }
}
