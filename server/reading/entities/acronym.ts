import type { Line } from './line.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { Run } from './runs.ts';

/** The name before the bracket that this acronym (or expansion) stands in, if their letters agree. */
export function acronymOf(line: Line, run: Run, sentence: number, earlier: readonly NameCandidate[]): number | undefined {
  const { terms } = line;
  if (terms[run.from - 1]?.text !== '(' || !/^[),;]$/.test(terms[run.to]?.text ?? ')')) return undefined;
  const index = earlier.length - 1;
  const before = earlier[index];
  if (!before || before.sentence !== sentence || before.to !== run.from - 1) return undefined;
  const short = terms
    .slice(run.from, run.to)
    .map((term) => term.fold)
    .join('')
    .replace(/[^a-z0-9]/g, '');
  return abbreviates(short, before.words) ||
    abbreviates(
      before.words.join('').replace(/[^a-z0-9]/g, ''),
      terms.slice(run.from, run.to).map((term) => term.fold),
    )
    ? index
    : undefined;
}

/** Each letter of `short` begins a word of the name, in order; small words may be skipped. */
export function abbreviates(short: string, words: readonly string[]): boolean {
  if (short.length < 2 || short.length > 8) return false;
  const parts = words.flatMap((word) => word.split(/[-'.]/)).filter(Boolean);
  if (parts.length < 2) return false;
  let at = 0;
  let used = 0;
  for (const part of parts)
    if (part[0] === short[at]) {
      at++;
      used++;
    }
  return at === short.length && used >= Math.min(parts.length, 2);
}
