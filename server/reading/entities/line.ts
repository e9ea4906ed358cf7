import type { PlaceWords } from '../../languages/places.ts';
import type { Term } from '../text/term.ts';
import type { NominalVocabulary } from './nominal-vocabulary.ts';
import type { Regime } from './regime.ts';
import type * as V from './vocabulary.ts';

export interface Line {
  readonly terms: readonly Term[];
  /** The words as written, for the known names. */
  readonly words: readonly string[];
  /** What each term may be. */
  readonly bits: Int32Array;
  readonly regime: Regime;
  readonly vocabulary: V.Vocabulary;
  readonly places: PlaceWords;
  readonly heads: NominalVocabulary['heads'];
  readonly determiners: NominalVocabulary['determiners'];
  readonly relatives: NominalVocabulary['relatives'];
  readonly coordinators: NominalVocabulary['coordinators'];
  readonly naming: NominalVocabulary['naming'];
  readonly describing: NominalVocabulary;
}

/** A place where any word takes a capital: the start of a sentence, behind an opening quote, a bullet, a bar, in English a colon. */
export function atStart(line: Line, at: number): boolean {
  const { terms } = line;
  if (at === 0) return true;
  const before = terms[at - 1]!;
  if (before.kind === 'word') return before.elided && atStart(line, at - 1);
  if (before.kind === 'number') return at === 1;
  if (before.text === ':') return line.vocabulary.capitalAfterColon || line.regime !== 'prose';
  if (/^[«“|•»–—·*>-]$/.test(before.text)) return true;
  if (/^["'‘]$/.test(before.text)) return before.spaced || at === 1;
  return /^[(.!?…]$/.test(before.text) && (at === 1 || before.text !== '(');
}
