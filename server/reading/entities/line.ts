import { type KnownMatch, knownAt } from '../../knowledge/lookup.ts';
import type { Term } from '../text/term.ts';
import type { Facts } from './facts.ts';
import * as F from './facts.ts';
import type { NominalVocabulary } from './nominal-vocabulary.ts';
import type { Regime } from './regime.ts';
import type * as V from './vocabulary.ts';

export interface Line {
  readonly terms: readonly Term[];
  /** The words as written, for the known names. */
  readonly words: readonly string[];
  /** What each word may be, 0 for a term that is none. */
  readonly bits: readonly number[];
  /** What the tables say of each term. */
  readonly facts: readonly Facts[];
  readonly regime: Regime;
  readonly vocabulary: V.Vocabulary;
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
  const { more } = line.facts[at - 1]!;
  if (more & F.STARTING) return true;
  if (more & F.STRAIGHT_QUOTE) return before.spaced || at === 1;
  return (more & F.STOP) !== 0 && (at === 1 || before.text !== '(');
}

/** The longest known name that starts at a term. */
export function knownIn({ facts, words }: Line, at: number): KnownMatch | undefined {
  return at < facts.length && facts[at]!.more & F.KNOWN_START ? knownAt(words, at) : undefined;
}

/** Bits of the rarer tables at a term, 0 outside the sentence. */
export const rareAt = ({ facts }: Line, at: number): number => (at >= 0 && at < facts.length ? facts[at]!.rare : 0);

export const bitsAt = ({ bits }: Line, at: number): number => (at >= 0 && at < bits.length ? bits[at]! : 0);

/** Bits of `facts.ts` at a term, 0 outside the sentence. */
export const moreAt = ({ facts }: Line, at: number): number => (at >= 0 && at < facts.length ? facts[at]!.more : 0);

/** Whether a word stands in one of the rarer tables, at any place of a sentence. */
export const isRare = (line: Line, at: number, bit: number): boolean => (rareAt(line, at) & bit) !== 0;
