import type { Language } from '../reading/article.ts';
import { englishFigures } from './en/figures.ts';
import { frenchFigures } from './fr/figures.ts';

/** How a language sets figures against one another. Words are lower case without accents. */
export interface FigureWords {
  /** Before an older figure: `contre`, `compared with`. Single words, the last of the phrase. */
  readonly against: ReadonlySet<string>;
  /** Before the first of two figures, where the second follows one of `to`. */
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** Before the last of a list: `et`, `and`. */
  readonly and: ReadonlySet<string>;
  /** Open the parts of a figure that stands before them: `dont`, `including`. */
  readonly partOf: ReadonlySet<string>;
  /** Words that speak of who reports something, whatever they say of it. */
  readonly reporting: ReadonlySet<string>;
  /** How words that say that a percentage is a change begin. */
  readonly change: readonly string[];
  /** Words for numbers that English and the language read differently, each with the word that English means by it. */
  readonly falseScales: ReadonlyMap<string, string>;
}

export const figureWords: Readonly<Record<Language, FigureWords>> = { fr: frenchFigures, en: englishFigures };
