import { amountLanguages } from '../../languages/amounts.ts';
import { type DateLanguage, dateLanguages } from '../../languages/dates.ts';
import { textLanguages } from '../../languages/languages.ts';
import type { Language } from '../article.ts';
import { piecesOf } from '../text/pieces.ts';
import type { Sentence, Term } from '../text/term.ts';
import { dayFirst, monthFirst, monthRule, numeric } from './calendar-date.ts';
import type { LocalDate } from './local-date.ts';
import type { DateFound, DateReader, DateRule } from './reader.ts';
import { ago, duration, namedMoment, partOfYearRule, weekdayRule } from './relative.ts';
import { yearRule } from './year.ts';

/** The first that reads something at a word wins. */
const rules: readonly DateRule[] = [
  numeric,
  dayFirst,
  monthFirst,
  partOfYearRule,
  ago,
  duration,
  namedMoment,
  monthRule,
  weekdayRule,
  yearRule,
];

/** The dates and durations of a sentence, in text order. */
export function scanDates(sentence: Sentence, language: Language): LocalDate[] {
  const starts = starters[language];
  if (!sentence.terms.some((term) => mayDate(term, starts))) return [];
  const reader: DateReader = {
    pieces: piecesOf(sentence),
    words: dateLanguages[language],
    amounts: amountLanguages[language],
    functionWords: textLanguages[language].functionWords,
  };
  const dates: LocalDate[] = [];
  for (let at = 0; at < reader.pieces.length; ) {
    const found = dateAt(reader, at, starts);
    if (found) dates.push(localDate(reader, found));
    at = found ? found.to : at + 1;
  }
  return dates;
}

function dateAt(reader: DateReader, at: number, starts: ReadonlySet<string>): DateFound | undefined {
  const piece = reader.pieces[at]!;
  if (piece.kind !== 'number' && !starts.has(piece.stem) && !starts.has(piece.fold)) return undefined;
  for (const rule of rules) {
    const found = rule(reader, at);
    if (found) return found;
  }
  return undefined;
}

function localDate({ pieces }: DateReader, found: DateFound): LocalDate {
  const first = pieces[found.from]!;
  const last = pieces[found.to - 1]!;
  return { ...found, start: first.start, end: last.end, from: first.term, to: last.term + 1 };
}

/** Words that a date may begin with. */
const starters: Readonly<Record<Language, ReadonlySet<string>>> = { fr: startersOf('fr'), en: startersOf('en') };

function startersOf(language: Language): ReadonlySet<string> {
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
  return found;
}

function mayDate(term: Term, starts: ReadonlySet<string>): boolean {
  if (term.kind === 'number') return true;
  if (term.kind !== 'word') return false;
  const { fold } = term;
  if (
    starts.has(fold) ||
    (fold.endsWith('s') && starts.has(fold.slice(0, -1))) ||
    (fold.endsWith("'") && starts.has(`${fold.slice(0, -1)}e`))
  )
    return true;
  const hyphen = fold.indexOf('-');
  return hyphen > 0 && starts.has(fold.slice(0, hyphen));
}
