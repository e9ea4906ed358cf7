import type { Phrase, Phrases } from '../../languages/phrases.ts';
import { stem } from '../../languages/phrases.ts';
import type { Sentence, Term, TermKind } from './term.ts';

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
}

/** The pieces of a sentence, made once for all that read it. */
export function piecesOf(sentence: Sentence): readonly Piece[] {
  const known = made.get(sentence);
  if (known) return known;
  const pieces = cut(sentence.terms);
  made.set(sentence, pieces);
  return pieces;
}

const made = new WeakMap<Sentence, readonly Piece[]>();

function cut(terms: readonly Term[]): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    if (
      term.kind === 'word' &&
      term.fold.includes('-') &&
      term.end - term.start === term.text.length &&
      term.fold.length === term.text.length
    )
      split(term, i, pieces);
    else
      pieces.push({
        term: i,
        text: term.text,
        fold: term.fold,
        stem: stem(term.fold),
        kind: term.kind,
        capitals: term.capitals,
        spaced: term.spaced,
        hyphened: false,
        start: term.start,
        end: term.end,
      });
  }
  return pieces;
}

function split(term: Term, index: number, pieces: Piece[]): void {
  let from = 0;
  while (from <= term.fold.length) {
    let to = term.fold.indexOf('-', from);
    if (to < 0) to = term.fold.length;
    if (to > from) {
      const fold = term.fold.slice(from, to);
      pieces.push({
        term: index,
        text: term.text.slice(from, to),
        fold,
        stem: stem(fold),
        kind: 'word',
        capitals: term.capitals,
        spaced: from === 0 && term.spaced,
        hyphened: from > 0,
        start: term.start + from,
        end: term.start + to,
      });
    }
    from = to + 1;
  }
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
