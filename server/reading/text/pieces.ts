import type { Phrase, Phrases } from '../../languages/phrases.ts';
import type { Word } from './by-word.ts';
import type { Sentence, Term, TermKind } from './term.ts';
import { wordOf } from './terms.ts';

/** A term, or what a hyphenated word is made of: `two`, `billion` and `dollar` of `two-billion-dollar`. */
export interface Piece {
  /** Index of its term in the sentence. */
  readonly term: number;
  readonly text: string;
  readonly fold: string;
  /** What it is looked up as. */
  readonly stem: string;
  readonly kind: TermKind;
  readonly capitals: Term['capitals'];
  /** White space stands before it. */
  readonly spaced: boolean;
  /** A hyphen inside its word stands before it. */
  readonly hyphened: boolean;
  readonly start: number;
  readonly end: number;
  /** Of the piece itself: `two` of `two-billion-dollar`. */
  readonly word: Word;
}

/** The pieces of a sentence, made once for all that read it. */
export function piecesOf(sentence: Sentence): readonly Piece[] {
  sentence.pieces ??= cut(sentence.terms);
  return sentence.pieces;
}

function cut(terms: readonly Term[]): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    if (
      term.kind === 'word' &&
      term.end - term.start === term.text.length &&
      term.fold.length === term.text.length &&
      term.fold.includes('-')
    )
      split(term, i, pieces);
    else pieces.push(pieceOf(term, i, term.word, term.kind, term.spaced, false, term.start, term.end));
  }
  return pieces;
}

function split(term: Term, index: number, pieces: Piece[]): void {
  let from = 0;
  while (from <= term.text.length) {
    let to = term.fold.indexOf('-', from);
    if (to < 0) to = term.fold.length;
    if (to > from)
      pieces.push(
        pieceOf(
          term,
          index,
          wordOf(term.text, from, to),
          'word',
          from === 0 && term.spaced,
          from > 0,
          term.start + from,
          term.start + to,
        ),
      );
    from = to + 1;
  }
}

function pieceOf(
  { capitals }: Term,
  term: number,
  word: Word,
  kind: TermKind,
  spaced: boolean,
  hyphened: boolean,
  start: number,
  end: number,
): Piece {
  return { term, text: word.text, fold: word.fold, stem: word.stem, kind, capitals, spaced, hyphened, start, end, word };
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
