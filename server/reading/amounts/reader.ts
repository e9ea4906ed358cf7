import type { AmountLanguage } from '../../languages/amounts.ts';
import type { ByWord } from '../text/by-word.ts';
import type { Piece } from '../text/pieces.ts';

/** One sentence on its way to amounts. */
export interface AmountReader {
  readonly pieces: readonly Piece[];
  readonly words: AmountLanguage;
  /** What the tables of `words` say of a piece, as `word-bits.ts` names it. */
  readonly bits: ByWord<number>;
  /** Most of the sentence is in capitals: a code in capitals proves nothing. */
  readonly shouting: boolean;
}

/** What the tables say of the piece at a place, 0 outside the sentence. */
export const bitsAt = ({ pieces, bits }: AmountReader, at: number): number =>
  at >= 0 && at < pieces.length ? bits.of(pieces[at]!) : 0;
