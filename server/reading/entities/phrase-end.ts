import * as F from './facts.ts';
import type { Line } from './line.ts';
import * as V from './vocabulary.ts';

/** Nothing that a noun phrase could go on with. */
export function endsPhrase(line: Line, at: number): boolean {
  const term = line.terms[at];
  if (term?.kind !== 'word') return term?.kind !== 'number';
  if (term.capitals !== 'none') return false;
  return (line.bits[at]! & (V.FUNCTION | V.VERB)) !== 0 || (line.facts[at]!.more & (F.FINITE | F.INVERTED)) !== 0;
}

export function startsClause(line: Line, at: number): boolean {
  if (at === 0) return true;
  return line.terms[at - 1]!.kind === 'punctuation' || (line.facts[at - 1]!.more & (F.CLAUSE_WORD | F.RELATIVE | F.SPEECH)) !== 0;
}
