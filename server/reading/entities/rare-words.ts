import { listed } from '../../languages/language.ts';
import { nameWords } from '../../languages/languages.ts';
import type { NameWords } from '../../languages/name-words.ts';
import type { Language } from '../article.ts';
import { mark } from './mark.ts';

/** What a word may be by the tables that few names ask, as bits beside those of `vocabulary.ts`. */
export const LEAD_NOUN = 1;
export const WEAK_COMMAND = 1 << 1;
export const MADE = 1 << 2;
export const FOUNDER = 1 << 3;
export const GRANT = 1 << 4;
export const FROM = 1 << 5;
export const OWNED = 1 << 6;
export const NAME_NUMBER = 1 << 7;
export const MEDIUM = 1 << 8;
export const EVENT = 1 << 9;
export const CREDIT = 1 << 10;
export const SITE = 1 << 11;
export const ASSET = 1 << 12;
export const SELLER = 1 << 13;
export const PLACE_ONLY = 1 << 14;
export const RIVER = 1 << 15;
export const DIRECTION = 1 << 16;
export const TERRITORY = 1 << 17;
export const WEAK_HEAD = 1 << 18;
export const SHOP = 1 << 19;
export const AUTHORITY = 1 << 20;
export const STATE_HEAD = 1 << 21;
export const STATE_NOUN = 1 << 22;
export const MARKET = 1 << 23;
export const PUBLIC = 1 << 24;
export const PRODUCT_VERB = 1 << 25;
/** Before a noun that only says what another deals in: `de` of "fabricant de puces". */
export const COMPLEMENT = 1 << 26;
export const COMPOUND_END = 1 << 27;
export const COMPOUND_START = 1 << 28;
export const GERUND = 1 << 29;
/** A participle and nothing else. */
export const PARTICIPLE = 1 << 30;

const own = [
  ['leadNouns', LEAD_NOUN],
  ['weakCommands', WEAK_COMMAND],
  ['madeWords', MADE],
  ['founderWords', FOUNDER],
  ['grantWords', GRANT],
  ['fromWords', FROM],
  ['ownedWords', OWNED],
  ['nameNumbers', NAME_NUMBER],
  ['eventWords', EVENT],
  ['creditWords', CREDIT],
  ['siteWords', SITE],
  ['assetWords', ASSET],
  ['sellerPrepositions', SELLER],
  ['placeOnly', PLACE_ONLY],
  ['riverPrepositions', RIVER],
  ['directions', DIRECTION],
  ['territoryHeads', TERRITORY],
  ['authorityVerbs', AUTHORITY],
  ['stateNouns', STATE_NOUN],
  ['marketWords', MARKET],
  ['productVerbs', PRODUCT_VERB],
  ['complements', COMPLEMENT],
] as const satisfies readonly (readonly [keyof NameWords, number])[];

/** What stands inside names, in every language, since names cross borders. */
const inside = [
  ['mediaWords', MEDIUM],
  ['weakHeads', WEAK_HEAD],
  ['shopWords', SHOP],
  ['stateHeads', STATE_HEAD],
  ['publicWords', PUBLIC],
  ['compoundEnds', COMPOUND_END],
  ['compoundStarts', COMPOUND_START],
] as const satisfies readonly (readonly [keyof NameWords, number])[];

/** The bits of the words of these tables, gerunds and participles aside. */
export function rareWords(language: Language): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [table, bit] of own) for (const word of listed(nameWords[language][table])) mark(bits, word, bit);
  for (const [table, bit] of inside)
    for (const one of Object.values(nameWords)) for (const word of listed(one[table])) mark(bits, word, bit);
  return bits;
}
