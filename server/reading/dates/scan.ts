import { amountLanguages } from '../../languages/amounts.ts';
import { type DateLanguage, dateLanguages } from '../../languages/dates.ts';
import { textLanguages } from '../../languages/languages.ts';
import { bitsOf } from '../amounts/word-bits.ts';
import type { Language } from '../article.ts';
import { ByWord, type Word } from '../text/by-word.ts';
import { piecesOf } from '../text/pieces.ts';
import type { Sentence, Term } from '../text/term.ts';
import { dayFirst, monthFirst, monthRule, numeric } from './calendar-date.ts';
import type { LocalDate } from './local-date.ts';
import type { DateFound, DateReader, DateRule } from './reader.ts';
import { countedRule, namedMoment, partOfYearRule, weekdayRule } from './relative.ts';
import { yearRule } from './year.ts';

/** What a date may begin with, as bits of a word. */
const NUMBER = 1;
const MONTH = 1 << 1;
/** Part of a year: an ordinal, `Q3`, a small number. */
const PART = 1 << 2;
/** A number in words. */
const COUNT = 1 << 3;
/** The first word of a phrase for a day or a period. */
const PHRASE = 1 << 4;
const WEEKDAY = 1 << 5;
/** A date may stand in a sentence with the word, all or part of it. */
const TELLS = 1 << 6;

/** The first that reads something at a word wins; each is asked at the words alone that it may begin with. */
const rules: readonly (readonly [rule: DateRule, at: number])[] = [
  [numeric, NUMBER],
  [dayFirst, NUMBER],
  [monthFirst, MONTH],
  [partOfYearRule, PART],
  [countedRule, NUMBER | COUNT],
  [namedMoment, PHRASE],
  [monthRule, MONTH],
  [weekdayRule, WEEKDAY],
  [yearRule, NUMBER],
];

/** The dates and durations of a sentence, in text order. */
export function scanDates(sentence: Sentence, language: Language): readonly LocalDate[] {
  const starts = starters[language];
  if (!mayDate(sentence.terms, starts)) return none;
  const pieces = piecesOf(sentence);
  const amounts = amountLanguages[language];
  const reader: DateReader = {
    pieces,
    words: dateLanguages[language],
    amounts,
    numbers: { pieces, words: amounts, bits: bitsOf(amounts), shouting: false },
    functionWords: textLanguages[language].functionWords,
  };
  const dates: LocalDate[] = [];
  let free = 0;
  for (let at = 0; at < reader.pieces.length; ) {
    const found = dateAt(reader, at, starts);
    if (!found) {
      at++;
      continue;
    }
    // A date may begin before the word that told it, "dernier mardi", but not inside another: "octobre dernier mardi".
    dates.push(localDate(reader, { ...found, from: Math.max(found.from, free) }));
    at = free = found.to;
  }
  return dates;
}

const none: readonly LocalDate[] = [];

function dateAt(reader: DateReader, at: number, starts: ByWord<number>): DateFound | undefined {
  const piece = reader.pieces[at]!;
  const bits = starts.of(piece) | (piece.kind === 'number' ? NUMBER : 0);
  if (!(bits & ~TELLS)) return undefined;
  for (const [rule, begins] of rules) {
    const found = bits & begins ? rule(reader, at) : undefined;
    if (found) return found;
  }
  return undefined;
}

function localDate({ pieces }: DateReader, { from, to, resolve, years, rule }: DateFound): LocalDate {
  const first = pieces[from]!;
  const last = pieces[to - 1]!;
  return { start: first.start, end: last.end, from: first.index, to: last.index + 1, resolve, years, rule };
}

const starters: Readonly<Record<Language, ByWord<number>>> = { fr: startersOf('fr'), en: startersOf('en') };

function startersOf(language: Language): ByWord<number> {
  const words: DateLanguage = dateLanguages[language];
  const numerals = amountLanguages[language];
  const found = new Set<string>();
  for (const table of [
    words.months,
    words.weekdays,
    words.days,
    words.periods,
    words.ordinals,
    numerals.numbers,
    numerals.collectives,
  ])
    for (const word of table.keys()) found.add(word);
  for (const set of [numerals.articles, numerals.hundreds]) for (const word of set) found.add(word);
  for (const letter of words.periodLetters.keys()) for (const part of '1234') found.add(letter + part);
  return new ByWord((fold, { stem, text }) => {
    const begins = found.has(stem) || found.has(fold) || /^\d/.test(text) ? beginningBits({ fold, stem, text }, language) : 0;
    return begins | (mayStand(fold, found) ? TELLS : 0);
  });
}

function beginningBits({ fold, stem, text }: Pick<Word, 'fold' | 'stem' | 'text'>, language: Language): number {
  const words = dateLanguages[language];
  const { numbers, articles, hundreds, thousands, fractions } = amountLanguages[language];
  const isCount = [numbers, articles, hundreds, thousands, fractions].some((table) => table.has(stem));
  const isPart = words.ordinals.has(stem) || /^[1-4]$/.test(text) || (fold.length === 2 && words.periodLetters.has(fold[0]!));
  return (
    (words.months.has(fold) ? MONTH : 0) |
    (isPart ? PART : 0) |
    (isCount ? COUNT : 0) |
    (words.days.has(stem) || words.periods.has(stem) ? PHRASE : 0) |
    (words.weekdays.has(stem) ? WEEKDAY : 0)
  );
}

function mayStand(fold: string, starts: ReadonlySet<string>): boolean {
  if (
    starts.has(fold) ||
    (fold.endsWith('s') && starts.has(fold.slice(0, -1))) ||
    (fold.endsWith("'") && starts.has(`${fold.slice(0, -1)}e`))
  )
    return true;
  const hyphen = fold.indexOf('-');
  return hyphen > 0 && starts.has(fold.slice(0, hyphen));
}

function mayDate(terms: readonly Term[], starts: ByWord<number>): boolean {
  for (const term of terms) if (term.kind === 'number' || (term.kind === 'word' && starts.of(term) & TELLS)) return true;
  return false;
}
