import type { SyntaxLanguage } from '../../languages/syntax.ts';
import type { Term } from '../text/term.ts';
import type { Grid } from './grid.ts';

export const bare = ({ word }: Term): string => word.bare;

export interface Preposition {
  readonly word: string;
  /** Terms that it takes. */
  readonly length: number;
}

/** The preposition at a term, the longest phrase first. */
export function prepositionAt(grid: Grid, at: number): Preposition | undefined {
  if (!grid.entries[at]!.opensPreposition) return undefined;
  let found = grid.prepositions[at];
  if (found === undefined) {
    found = findPreposition(grid, at) ?? null;
    grid.prepositions[at] = found;
  }
  return found ?? undefined;
}

function findPreposition(grid: Grid, at: number): Preposition | undefined {
  const { terms, entries, language } = grid;
  const first = terms[at]!;
  if (first.kind !== 'word') return undefined;
  const { preposition, phrase, phrases } = entries[at]!;
  const single = phrase ?? (preposition && isPreposition(grid, at) && spelled(first, language) ? preposition : undefined);
  let best: Preposition | undefined = single ? { word: single, length: 1 } : undefined;
  let node = phrases;
  for (let length = 2; node && length <= LONGEST && at + length <= terms.length; length++) {
    const term = terms[at + length - 1]!;
    if (term.kind !== 'word' || grid.taken[at + length - 1]) break;
    const word = bare(term);
    const canonical = entries[at + length - 1]!.preposition ?? word;
    const found = node.next.get(canonical)?.phrase ?? node.next.get(word)?.phrase;
    if (found) best = { word: found, length };
    node = node.next.get(word === 'd' || word === 'l' ? canonical : word);
  }
  return best;
}

/** Words of the longest phrase. */
const LONGEST = 5;

/** "entré" is no "entre": a participle's accent is none that a preposition may have lost. */
const spelled = (term: Term, { prepositions }: SyntaxLanguage) => !term.low.endsWith('é') || prepositions.has(term.low);

function isPreposition(grid: Grid, at: number): boolean {
  const term = grid.terms[at]!;
  if (term.fold === 'des' && at > 0) return true;
  if (term.fold === 'a' && term.low === 'a' && !grid.accentless && grid.entries[at]!.forms.length > 0 && at > 0) return false;
  return true;
}
