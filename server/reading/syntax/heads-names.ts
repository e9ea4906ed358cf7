import type { Grid } from './grid.ts';

/** Names that a description in the plural is looked for before. */
const NAMES = 6;

/**
 * "Private equity funds Dalby and Forrest own …", "Software makers Dalby and Forrest said …": a word in -s is the noun that describes
 * the names behind it when these have a verb of their own.
 */
export function headsNames(grid: Grid, at: number): boolean {
  const { terms, entries, mention, taken } = grid;
  const word = terms[at]!;
  if (!word.fold.endsWith('s') || !entries[at]!.isNounToo || at === 0 || taken[at - 1] || terms[at - 1]!.kind !== 'word')
    return false;
  let next = at + 1;
  for (let names = 0; names < NAMES; names++) {
    const name = mention[next];
    if (name?.kind !== 'name') return false;
    next = name.to;
    const joint = terms[next];
    if (!joint || !(joint.text === ',' || entries[next]!.coordinator === 'and')) break;
    next++;
    // "A, B, and C"
    if (joint.text === ',' && entries[next]?.coordinator === 'and') next++;
  }
  const verb = terms[next];
  if (verb?.kind !== 'word' || taken[next]) return false;
  const { forms, isNounToo } = entries[next]!;
  const governs = !isNounToo || taken[next + 1] || entries[next + 1]?.determiner !== undefined;
  return Boolean(governs) && forms.some(({ tense }) => tense === 'past' || tense === 'present');
}
