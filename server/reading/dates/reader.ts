import type { AmountLanguage } from '../../languages/amounts.ts';
import type { DateLanguage } from '../../languages/dates.ts';
import type { AmountReader } from '../amounts/reader.ts';
import type { Piece } from '../text/pieces.ts';
import type { LocalDate } from './local-date.ts';
import type { Tense } from './moment.ts';

/** One sentence on its way to dates. */
export interface DateReader {
  readonly pieces: readonly Piece[];
  readonly words: DateLanguage;
  /** Numbers in words. */
  readonly amounts: AmountLanguage;
  /** The same sentence on its way to amounts. */
  readonly numbers: AmountReader;
  /** The most frequent words of the language: what follows a year rather than what it counts. */
  readonly functionWords: ReadonlySet<string>;
}

/** A date, with the pieces that it covers. */
export type DateFound = Pick<LocalDate, 'from' | 'to' | 'resolve' | 'rule'> & Partial<Pick<LocalDate, 'years'>>;

/** A way to read a date at a piece. */
export type DateRule = (reader: DateReader, at: number) => DateFound | undefined;

/** How far from the date a word may tell the tense. */
const reach = 10;

/** Where the words around the date look: the nearest one decides. */
export function tenseAt(reader: DateReader, from: number, to: number): Tense {
  for (let away = 1; away <= reach; away++) {
    const tense = tenseOf(reader, from - away) ?? tenseOf(reader, to - 1 + away);
    if (tense) return tense;
  }
  return undefined;
}

function tenseOf({ pieces, words }: DateReader, at: number): Tense {
  const piece = pieces[at];
  if (piece?.kind !== 'word') return undefined;
  const { stem, fold, text, capitals } = piece;
  if (words.future.has(stem)) return 'future';
  if (words.past.has(stem)) return 'past';
  if (capitals !== 'none') return undefined;
  if (words.auxiliaries.has(text)) return endsIn(pieces[at + 1]?.fold ?? '', words.participleEndings) ? 'past' : undefined;
  if (fold.length < 5) return undefined;
  if (endsIn(fold, words.futureEndings)) return 'future';
  return endsIn(fold, words.pastEndings) ? 'past' : undefined;
}

const endsIn = (word: string, endings: readonly string[]) => endings.some((ending) => word.endsWith(ending));

/** Four digits that may be a year. */
export function yearAt({ pieces }: Pick<DateReader, 'pieces'>, at: number): number | undefined {
  const piece = pieces[at];
  if (piece?.kind !== 'number' || piece.text.length !== 4 || !/^(?:19|20)\d\d$/.test(piece.text)) return undefined;
  // "2025-26" is a year still; "2025,5" and "2 025" are other terms
  const next = pieces[at + 1];
  return next && !next.spaced && (next.kind === 'word' || next.text === '%' || next.text === '€' || next.text === '$')
    ? undefined
    : Number(piece.text);
}
