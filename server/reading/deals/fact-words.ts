import type { DealLanguage } from '../../languages/frames.ts';
import { listed } from '../../languages/language.ts';
import type { FactType } from '../article.ts';

/** The words of a language that state figures, ready to be looked up. */
export interface FactWords {
  readonly nouns: ReadonlyMap<string, FactType>;
  readonly values: ReadonlySet<string>;
  readonly worth: ReadonlySet<string>;
  /** What a verb's sum is: "lost £3m", "turned over £80m". */
  readonly earns: ReadonlyMap<string, FactType>;
  readonly owes: ReadonlySet<string>;
  readonly moves: ReadonlySet<string>;
  /** Verbs of a figure's level: "stood at", "culminait à". */
  readonly levels: ReadonlySet<string>;
  readonly prices: ReadonlySet<string>;
  readonly share: ReadonlySet<string>;
  readonly comparison: ReadonlySet<string>;
  readonly compares: ReadonlySet<string>;
}

const cache = new WeakMap<DealLanguage, FactWords>();

export function factWords(data: DealLanguage): FactWords {
  const known = cache.get(data);
  if (known) return known;
  const words: FactWords = {
    nouns: new Map(data.facts.flatMap(({ fact, nouns }) => listed(nouns).map((noun) => [noun, fact] as const))),
    values: new Set(listed(data.values)),
    worth: new Set(listed(data.worths)),
    earns: new Map(data.earns.flatMap(({ fact, verbs }) => listed(verbs).map((verb) => [verb, fact] as const))),
    owes: new Set(listed(data.owes)),
    moves: new Set(listed(data.moves)),
    levels: new Set(listed(data.levels)),
    prices: new Set(listed(data.pricePrepositions)),
    share: new Set(listed(data.share)),
    comparison: new Set(listed(data.comparison)),
    compares: new Set(listed(data.compares)),
  };
  cache.set(data, words);
  return words;
}
