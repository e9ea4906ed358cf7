import type { Grid } from './grid.ts';
import { bare } from './prepositions.ts';

/** Names that a description in the plural is looked for before. */
const NAMES = 6;

/**
 * "Private equity funds Dalby and Forrest own …", "Software makers Dalby and Forrest said …": a word in -s is the noun that describes
 * the names behind it when these have a verb of their own.
 */
export function headsNames(grid: Grid, at: number): boolean {
  const { terms, language, mention, taken } = grid;
  const word = terms[at]!;
  if (
    !word.fold.endsWith('s') ||
    !language.nounsToo.has(word.fold) ||
    at === 0 ||
    taken[at - 1] ||
    terms[at - 1]!.kind !== 'word'
  )
    return false;
  let next = at + 1;
  for (let names = 0; names < NAMES; names++) {
    const name = mention[next];
    if (name?.kind !== 'name') return false;
    next = name.to;
    const joint = terms[next];
    if (!joint || !(joint.text === ',' || language.coordinators.get(bare(joint)) === 'and')) break;
    next++;
    // "A, B, and C"
    if (joint.text === ',' && terms[next] && language.coordinators.get(bare(terms[next]!)) === 'and') next++;
  }
  const verb = terms[next];
  if (verb?.kind !== 'word' || taken[next]) return false;
  const forms = language.verbs().get(verb.fold) ?? [];
  const behind = terms[next + 1];
  const governs =
    !language.nounsToo.has(verb.fold) || taken[next + 1] || (behind !== undefined && language.determiners.has(bare(behind)));
  return Boolean(governs) && forms.some(({ tense }) => tense === 'past' || tense === 'present');
}
