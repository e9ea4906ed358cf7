import type { AmountLanguage } from '../../languages/amounts.ts';
import type { Piece } from '../text/pieces.ts';

/** One sentence on its way to amounts. */
export interface AmountReader {
  readonly pieces: readonly Piece[];
  readonly words: AmountLanguage;
  /** Most of the sentence is in capitals: a code in capitals proves nothing. */
  readonly shouting: boolean;
}
