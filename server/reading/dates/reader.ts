import type { AmountLanguage } from '../../languages/amounts.ts';
import type { DateLanguage } from '../../languages/dates.ts';
import type { Piece } from '../text/pieces.ts';
import type { LocalDate } from './local-date.ts';
import type { Tense } from './moment.ts';

/** One sentence on its way to dates. */
export interface DateReader {
  readonly pieces: readonly Piece[];
  readonly words: DateLanguage;
  /** Numbers in words. */
  readonly amounts: AmountLanguage;
}

/** A date, with the pieces that it covers. */
export type DateFound = Pick<LocalDate, 'from' | 'to' | 'resolve' | 'rule' | 'years'>;

/** A way to read a date at a piece. */
export type DateRule = (reader: DateReader, at: number) => DateFound | undefined;

/** How far from the date a word may tell the tense. */
const reach = 10;

/** Where the words around the date look: the nearest one decides. */
export function tenseAt({ pieces, words }: DateReader, from: number, to: number): Tense {
  for (let away = 1; away <= reach; away++) {
    for (const piece of [pieces[from - away], pieces[to - 1 + away]]) {
      if (piece?.kind !== 'word') continue;
      const tense = tenseOf(piece, words);
      if (tense) return tense;
    }
  }
  return undefined;
}

function tenseOf({ stem, fold, capitals }: Piece, words: DateReader['words']): Tense {
  if (words.future.has(stem)) return 'future';
  if (words.past.has(stem)) return 'past';
  if (capitals !== 'none' || fold.length < 5) return undefined;
  if (words.futureEndings.some((ending) => fold.endsWith(ending))) return 'future';
  return words.pastEndings.some((ending) => fold.endsWith(ending)) ? 'past' : undefined;
}

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
