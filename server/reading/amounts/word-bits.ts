import type { AmountLanguage } from '../../languages/amounts.ts';
import { currencyMarks, currencySigns, dollarMarks, prefixOnlyMarks } from '../../languages/currency-signs.ts';
import { ByWord, type Word } from '../text/by-word.ts';
import { codeOf } from './code.ts';

/** A currency may begin with it that stands before its number; a dollar sign behind it makes one of it too. */
export const PREFIX = 1;
/** A unit may begin with it. */
export const UNIT = 1 << 1;
/** A scale, or what joins a half to a number. */
export const SCALE = 1 << 2;
/** A number in words may begin with it. */
export const NUMERAL = 1 << 3;
export const MINUS = 1 << 4;
/** Ends a phrase that qualifies the amount behind it. */
export const BEFORE = 1 << 5;
/** Ends one that does across other words. */
export const ACROSS = 1 << 6;
export const NOT = 1 << 7;
export const DETERMINER = 1 << 8;
export const TRANSPARENT = 1 << 9;
/** Begins a phrase that says what one of is priced. */
export const PER = 1 << 10;
/** A number alone, up to three digits. */
export const SHORT = 1 << 11;
/** Three digits, as they follow in a long number, and perhaps decimals. */
export const GROUP = 1 << 12;

/** What the tables of amounts say of a word: asked once, where each number would ask a dozen of them of the words beside it. */
export function bitsOf(words: AmountLanguage): ByWord<number> {
  const known = built.get(words);
  if (known) return known;
  const bits = new ByWord(
    (_, word) => unitBits(word, words) | wordBits(word, words) | (/^\d/.test(word.text) ? digitBits(word.text) : 0),
  );
  built.set(words, bits);
  return bits;
}

const built = new Map<AmountLanguage, ByWord<number>>();

function unitBits({ text, fold, stem, capitals }: Word, words: AmountLanguage): number {
  const isCurrency =
    currencySigns.has(text) ||
    currencyMarks.has(text) ||
    prefixOnlyMarks.has(text) ||
    dollarMarks.has(fold.replaceAll('.', '')) ||
    codeOf({ text, capitals }) !== undefined;
  const isUnit =
    isCurrency ||
    text === '¢' ||
    words.percents.has(stem) ||
    words.times.has(stem) ||
    /^[xX×]$/.test(text) ||
    words.units.has(stem) ||
    words.unitMarks.has(text) ||
    words.unitAdjectives.has(stem) ||
    words.currencies.has(stem) ||
    words.minor.has(stem) ||
    words.minorMarks.has(text);
  return (
    (isCurrency || text === '₿' ? PREFIX : 0) |
    (isUnit ? UNIT : 0) |
    (words.scales.has(stem) || words.scaleMarks.has(text) || words.and.has(stem) ? SCALE : 0)
  );
}

function wordBits({ stem, fold }: Word, words: AmountLanguage): number {
  const isNumeral =
    words.numbers.has(stem) ||
    words.hundreds.has(stem) ||
    words.thousands.has(stem) ||
    words.articles.has(stem) ||
    words.fractions.has(stem);
  return (
    (isNumeral ? NUMERAL : 0) |
    (words.minus.has(stem) ? MINUS : 0) |
    (words.before.has(stem) ? BEFORE : 0) |
    (words.across.has(stem) ? ACROSS : 0) |
    (words.not.has(stem) ? NOT : 0) |
    (words.determiners.has(stem) ? DETERMINER : 0) |
    (words.transparent.has(stem) || (fold.length > 5 && fold.endsWith(words.adverbEnding)) ? TRANSPARENT : 0) |
    (words.per.has(stem) ? PER : 0)
  );
}

const digitBits = (text: string) => (/^\d{1,3}$/.test(text) ? SHORT : 0) | (/^\d{3}(?:[.,]\d{1,4})?$/.test(text) ? GROUP : 0);
