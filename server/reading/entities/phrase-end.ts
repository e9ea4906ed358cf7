import type { Line } from './line.ts';
import type { NominalVocabulary } from './nominal-vocabulary.ts';
import * as V from './vocabulary.ts';

/** Nothing that a noun phrase could go on with. */
export function endsPhrase(line: Line, at: number, vocabulary: NominalVocabulary): boolean {
  const term = line.terms[at];
  if (term?.kind !== 'word') return term?.kind !== 'number';
  if (term.capitals !== 'none') return false;
  return (line.bits[at]! & (V.FUNCTION | V.VERB)) !== 0 || vocabulary.finite.test(term.fold) || INVERTED.test(term.fold);
}

/** "a-t-il", "veut-elle": a verb with its pronoun behind it. */
const INVERTED = /-(?:t-)?(?:ils?|elles?|on)$/;

export function startsClause(line: Line, at: number, vocabulary: NominalVocabulary): boolean {
  const before = line.terms[at - 1];
  return (
    before === undefined ||
    before.kind === 'punctuation' ||
    vocabulary.clauseWords.has(before.fold) ||
    vocabulary.relatives.has(before.fold) ||
    vocabulary.speech.has(before.fold)
  );
}
