import type { Phrase, Phrases } from '../../languages/phrases.ts';
import type { Sentence, Term } from './term.ts';
import { wordOf } from './terms.ts';

/** A term, or what a hyphenated word is made of: `two`, `billion` and `dollar` of `two-billion-dollar`. */
export type Piece = Term;

/** The pieces of a sentence, made once for all that read it. */
export function piecesOf(sentence: Sentence): readonly Piece[] {
  sentence.pieces ??= cut(sentence.terms);
  return sentence.pieces;
}

function cut(terms: readonly Term[]): readonly Piece[] {
  if (!terms.some(isHyphenated)) return terms;
  const pieces: Piece[] = [];
  for (const term of terms)
    if (isHyphenated(term)) split(term, pieces);
    else pieces.push(term);
  return pieces;
}

const isHyphenated = ({ kind, start, end, text, fold }: Term): boolean =>
  kind === 'word' && end - start === text.length && fold.length === text.length && fold.includes('-');

function split(term: Term, pieces: Piece[]): void {
  let from = 0;
  while (from <= term.text.length) {
    let to = term.fold.indexOf('-', from);
    if (to < 0) to = term.fold.length;
    if (to > from) pieces.push(pieceOf(term, from, to));
    from = to + 1;
  }
}

function pieceOf(term: Term, from: number, to: number): Piece {
  const word = wordOf(term.text, from, to);
  return {
    start: term.start + from,
    end: term.start + to,
    text: word.text,
    low: word.low,
    fold: word.fold,
    stem: word.stem,
    kind: 'word',
    capitals: term.capitals,
    spaced: from === 0 && term.spaced,
    elided: false,
    stuck: false,
    hyphened: from > 0,
    index: term.index,
    word,
  };
}

/** The longest phrase of the table that starts at `at`, and where it ends. */
export function phraseAt<T>(pieces: readonly Piece[], at: number, table: Phrases<T>): { value: T; to: number } | undefined {
  const first = pieces[at];
  const found = first && table.get(first.stem);
  if (!found) return undefined;
  for (const { words, value } of found) if (stands(pieces, at, words)) return { value, to: at + words.length };
  return undefined;
}

/** The longest phrase of a table of last words that ends right before `end`, and where it starts. */
export function phraseBefore<T>(
  pieces: readonly Piece[],
  end: number,
  table: Phrases<T>,
): { value: T; from: number } | undefined {
  const last = pieces[end - 1];
  const found = last && table.get(last.stem);
  if (!found) return undefined;
  for (const { words, value } of found as readonly Phrase<T>[])
    if (end >= words.length && stands(pieces, end - words.length, words)) return { value, from: end - words.length };
  return undefined;
}

function stands(pieces: readonly Piece[], at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (pieces[at + i]?.stem !== words[i]) return false;
  return true;
}
