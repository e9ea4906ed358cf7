import type { Line } from './line.ts';
import type { Votes } from './name-candidate.ts';
import type { Run } from './runs.ts';
import * as V from './vocabulary.ts';

/** "MARKET WRAP", "Wealth Report": several words in capitals or a title, none of them a name. */
function allOrdinary({ terms, bits, regime }: Line, run: Run): boolean {
  if (run.to - run.from < 2) return false;
  for (let i = run.from; i < run.to; i++)
    if (!(bits[i]! & (V.ORDINARY | V.FUNCTION | V.ROLE)) || (regime === 'prose' && terms[i]!.capitals !== 'all')) return false;
  return true;
}

/** How much speaks for a capital that its place explains being a name. */
export function weightOf(line: Line, run: Run, beside: number, inner: Votes, votes: Votes): number {
  const { terms, bits, vocabulary } = line;
  const first = terms[run.from]!;
  const bit = bits[run.from]!;
  let weight = beside - (allOrdinary(line, run) ? 7 : 0) + (bit & (V.ORDINARY | V.FUNCTION | V.ROLE | V.TITLE) ? 0 : 1);
  const strongest = Math.max(
    inner.company + votes.company,
    inner.institution + votes.institution,
    inner.person + votes.person,
    inner.product + votes.product,
  );
  if (strongest >= 3) weight += 4;
  if (run.to - run.from > 1) weight += 2;
  if (first.capitals === 'mixed') weight += 3;
  else if (first.capitals === 'all' && first.text.length > 1 && line.regime === 'prose') weight += 2;
  if (run.to - run.from === 1) {
    if (bit & (V.ORDINARY | V.FUNCTION)) weight -= 8;
    else if (first.text.length > 4 && vocabulary.ordinaryEndings.some((ending) => first.fold.endsWith(ending)))
      // before a verb it is no adverb nor an infinitive
      weight -= beside >= 3 && !vocabulary.abstractEndings.some((ending) => first.fold.endsWith(ending)) ? 1.2 : 3.5;
    if (/[kwxyz]/.test(first.fold)) weight += 0.5;
  }
  if (line.regime === 'title') weight -= 1.5;
  // "Electrolyzers will be …": a plural at the start of a sentence
  const { pluralEnding } = vocabulary;
  if (pluralEnding && run.to - run.from === 1 && /[^sui]s$/.test(first.fold) && !/s$/.test(terms[run.to]?.fold ?? 's'))
    weight -= 3;
  return weight;
}
