import { type AmountLanguage, amountLanguages } from '../../languages/amounts.ts';
import { currencyMarks, currencySigns, dollarMarks } from '../../languages/currency-signs.ts';
import { stem } from '../../languages/phrases.ts';
import { type QuotedLanguage, quotedLanguages } from '../../languages/quoted.ts';
import type { Language } from '../article.ts';
import { ByWord } from '../text/by-word.ts';
import type { Piece } from '../text/pieces.ts';
import { fold, type Term } from '../text/term.ts';

/** Whether an amount may stand among the terms: a number, a number word, a scale, a currency. Most sentences of prose hold none. */
export function mayCount(terms: readonly Term[], language: Language): boolean {
  const tells = telling[language];
  for (const term of terms) {
    if (term.kind === 'number') return true;
    if (term.kind === 'word' && tells.of(term)) return true;
  }
  return false;
}

/** Whether an amount may begin at the piece. */
export function opens(piece: Piece, language: Language): boolean {
  const { kind, capitals } = piece;
  if (kind === 'number') return true;
  if (kind !== 'word') return signs.of(piece);
  return capitals === 'all' || capitals === 'mixed' || openers[language].of(piece);
}

/** A digit where `EUR1` and `Rs500` have one. */
const hasDigit = (text: string) => isDigit(text.charCodeAt(2)) || isDigit(text.charCodeAt(3));
const isDigit = (code: number) => code >= 48 && code <= 57;

const signMarks: ReadonlySet<string> = new Set([...currencySigns.keys(), '₿', '%', '+', '-', '−', '–']);
const signs = new ByWord((_, { text }) => signMarks.has(text));

const quotedIn = (language: Language) => quotedLanguages[language].map(({ quoted }) => quoted);

const telling: Readonly<Record<Language, ByWord<boolean>>> = {
  fr: tellingWords(amountLanguages.fr, quotedIn('fr')),
  en: tellingWords(amountLanguages.en, quotedIn('en')),
};
const openers: Readonly<Record<Language, ByWord<boolean>>> = {
  fr: openingStems(amountLanguages.fr, quotedIn('fr')),
  en: openingStems(amountLanguages.en, quotedIn('en')),
};

/** Words that make a sentence worth a closer look, as they are written. */
function tellingWords(words: AmountLanguage, quoted: readonly QuotedLanguage[]): ByWord<boolean> {
  const found = new Set<string>();
  for (const table of [words.numbers, words.scales, words.fractions, words.collectives, words.currencies])
    for (const word of table.keys()) found.add(word).add(`${word}s`);
  for (const set of [words.hundreds, words.thousands]) for (const word of set) found.add(word).add(`${word}s`);
  for (const { ownScales } of quoted) for (const scale of ownScales) found.add(fold(scale));
  return new ByWord((word) => {
    const hyphen = word.indexOf('-');
    return found.has(word) || hasDigit(word) || (hyphen > 0 && found.has(word.slice(0, hyphen)));
  });
}

/** Stems that an amount may begin with. */
function openingStems(words: AmountLanguage, quoted: readonly QuotedLanguage[]): ByWord<boolean> {
  const found = new Set<string>();
  for (const table of [words.numbers, words.scales, words.fractions, words.collectives, words.currencies, words.percents])
    for (const word of table.keys()) found.add(word);
  for (const set of [words.hundreds, words.thousands, words.articles, words.minus]) for (const word of set) found.add(word);
  for (const table of [dollarMarks, currencyMarks]) for (const mark of table.keys()) found.add(stem(fold(mark)));
  for (const { numbers } of quoted) for (const number of numbers.keys()) found.add(number);
  found.add('u.s').add('u.s.');
  return new ByWord((_, word) => found.has(word.stem) || hasDigit(word.text));
}
