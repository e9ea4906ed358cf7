import type { Span } from '../article.ts';
import type { Word } from './by-word.ts';
import type { Piece } from './pieces.ts';

export type TermKind = 'word' | 'number' | 'symbol' | 'punctuation' | 'address';

/** How capitals stand in a word: `none`, `initial` (Orvane), `all` (HALYARD, IA), `mixed` (CoréVia, iPhone). One capital alone is `initial`. */
export type Capitals = 'none' | 'initial' | 'all' | 'mixed';

/**
 * One word, number, symbol or punctuation mark. Positions count from the start of its paragraph, in the file's own UTF-16
 * code units, whatever was repaired to read it.
 */
export interface Term extends Span {
  /** The word as repaired: straight apostrophes, composed accents, no soft hyphens. */
  readonly text: string;
  /** Lower case, accents kept. */
  readonly low: string;
  /** Lower case without accents: what the word tables are looked up with. */
  readonly fold: string;
  /** What phrases are looked up by. */
  readonly stem: string;
  readonly kind: TermKind;
  readonly capitals: Capitals;
  /** White space (or the start of the sentence) stands before it. */
  readonly spaced: boolean;
  /** `d'`, `l'`, `qu'` …, also when the apostrophe was lost. */
  readonly elided: boolean;
  /** An elision whose apostrophe is missing in the file: `d` of `dAnthropic`. */
  readonly stuck: boolean;
  /** A piece of a hyphenated word behind the first: `billion` of `two-billion-dollar`. No term of a sentence is. */
  readonly hyphened: boolean;
  /** Its place in the sentence; of a piece, that of its term. */
  readonly index: number;
  /** What every term shares that is written so. */
  readonly word: Word;
}

/** A term while its sentence is cut out. */
export type LooseTerm = { -readonly [Field in keyof Term]: Term[Field] };

export interface Sentence extends Span {
  readonly terms: readonly Term[];
  /** Made when first asked for; see `piecesOf`. */
  pieces?: readonly Piece[] | undefined;
}

/** Lower case and without accents; `œ` and `æ` in two letters. */
export function fold(text: string): string {
  const low = text.toLowerCase();
  if (isAscii(low)) return low;
  return low
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
}

/** A folded word without the apostrophe of an elision. */
export const bareOf = (folded: string) => (folded.length > 1 && folded.endsWith("'") ? folded.slice(0, -1) : folded);

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

export function capitalsOf(text: string): Capitals {
  let upper = 0;
  let lower = 0;
  let first = false;
  for (const letter of text) {
    const isUpper = letter !== letter.toLowerCase();
    const isLower = letter !== letter.toUpperCase();
    if (isUpper) {
      if (upper + lower === 0) first = true;
      upper++;
    } else if (isLower) lower++;
  }
  if (upper === 0) return 'none';
  if (lower === 0) return upper > 1 ? 'all' : 'initial';
  return first && upper === 1 ? 'initial' : 'mixed';
}
