import type { Language } from '../reading/article.ts';
import { type AmountLanguage, amountLanguages } from './amounts.ts';
import { germanAmounts } from './de/amounts.ts';

/** A language that articles quote sums from without translating them: "« Wir investieren 2,5 Milliarden Euro », dit-il". */
export interface QuotedLanguage {
  /** Its words for scales that no other language has, as they are written. */
  readonly ownScales: ReadonlySet<string>;
  /** Those that other languages have too: they count where the words round them are of the language. */
  readonly sharedScales: ReadonlySet<string>;
  /** Its words for small numbers, in lower case. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Its function words that other languages do not have, in lower case with their accents. */
  readonly functionWords: ReadonlySet<string>;
  /** Its words for numbers that English reads differently, each with the word that English means by it. */
  readonly falseScales: ReadonlyMap<string, string>;
  /** What a sum is scanned with that is quoted in an article of another language. */
  readonly within: (own: AmountLanguage) => AmountLanguage;
}

const all: readonly QuotedLanguage[] = [germanAmounts];

/** The languages that are quoted, each with the words that its sums are scanned with in an article of this language. */
export const quotedLanguages: Readonly<
  Record<Language, readonly { readonly quoted: QuotedLanguage; readonly words: AmountLanguage }[]>
> = {
  fr: all.map((quoted) => ({ quoted, words: quoted.within(amountLanguages.fr) })),
  en: all.map((quoted) => ({ quoted, words: quoted.within(amountLanguages.en) })),
};
