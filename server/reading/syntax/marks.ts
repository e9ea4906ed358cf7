import { type Chunk, type MarkChunk, markOf } from './chunk.ts';
import type { Grid } from './grid.ts';
import { bare } from './prepositions.ts';

export const isConnective = (word: string): word is 'and' | 'adverb' | 'subordinate' =>
  word === 'and' || word === 'adverb' || word === 'subordinate';

export function markAt(
  grid: Grid,
  at: number,
  prep: { word: string; from: number } | undefined,
  before: readonly Chunk[],
): MarkChunk | undefined {
  const term = grid.terms[at]!;
  const make = (mark: MarkChunk['mark'], to = at + 1): MarkChunk => markOf(mark, bare(term), { from: at, to }, prep?.word);
  if (term.kind === 'punctuation') {
    if (term.text === ',') return make(',');
    if (term.text === ';') return make(';');
    if (term.text === ':') return make(':');
    if (term.text === '(' || term.text === '[') return make('(');
    if (term.text === ')' || term.text === ']') return make(')');
    if (/^[«»"“”„]$/.test(term.text)) return make('quote');
    if (/^[–—•‣▪·|-]$/.test(term.text)) return make('dash');
    if (/^(?:…|\.\.\.)$/.test(term.text) && at < grid.terms.length - 2) return make('other');
    if (/^[.!?…]/.test(term.text)) return make('end');
    return make('other');
  }
  if (term.kind !== 'word') return term.kind === 'number' ? undefined : make('other');
  const word = bare(term);
  const { language } = grid;
  const entry = grid.entries[at]!;
  if (entry.relative === 'object' && isRestriction(before)) return make('adverb');
  if (entry.relative !== undefined && isRelative(grid, at)) return make('relative');
  if (entry.coordinator) return make(entry.coordinator);
  if (entry.isSubordinator && term.capitals !== 'all' && entry.preposition === undefined) return make('subordinate');
  // "X and Y each signed"
  if (
    at > 0 &&
    language.floating.has(word) &&
    grid.taken[at - 1] &&
    grid.entries[at + 1]?.forms.some(({ tense }) => tense === 'past' || tense === 'present')
  )
    return make('adverb');
  if (isAdverbHere(grid, at)) return make('adverb');
  // "off New Jersey": a particle before a place is a preposition
  const behind = grid.terms[at + 1];
  if (
    language.headLast &&
    language.phrases.has(word) &&
    behind &&
    (grid.mention[at + 1] ||
      grid.entries[at + 1]!.determiner !== undefined ||
      (behind.kind === 'word' && behind.capitals === 'initial'))
  )
    return undefined;
  if (entry.isAdverb && entry.preposition === undefined && entry.determiner === undefined) return make('adverb');
  if (entry.isNegator && entry.determiner === undefined) return make('adverb');
  return undefined;
}

/** "Nordia first invested in 2018": between a name and its verb such a word qualifies no noun. */
export function isAdverbHere({ terms, entries, language, mention, taken }: Grid, at: number): boolean {
  if (!language.headLast || at === 0 || !taken[at - 1] || !entries[at]!.isQualifier) return false;
  const named = mention.some((one) => one?.kind === 'name' && one.to === at);
  const behind = terms[at + 1];
  return (
    named &&
    behind !== undefined &&
    !taken[at + 1] &&
    !entries[at + 1]!.isNounToo &&
    entries[at + 1]!.forms.some(({ tense, lemma }) => tense === 'past' || (tense === 'present' && lemma !== behind.fold))
  );
}

/** "ne détient que 6 %": behind a verb with `ne` alone, `que` means only. */
function isRestriction(before: readonly Chunk[]): boolean {
  const verb = before.findLast((chunk) => chunk.kind === 'verb' || (chunk.kind === 'mark' && chunk.mark !== 'adverb'));
  return verb?.kind === 'verb' && verb.restricted === true;
}

/** English `that` before a noun is a determiner; French `ou` without accent is a conjunction unless the text has none. */
function isRelative(grid: Grid, at: number): boolean {
  const term = grid.terms[at]!;
  if (term.fold === 'ou') return term.low === 'où';
  if (term.fold === 'that') return at > 0;
  return true;
}
