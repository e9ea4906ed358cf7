import type { SyntaxLanguage } from '../../languages/syntax.ts';
import type { Term } from '../text/term.ts';
import type { Grid } from './grid.ts';
import { bare } from './prepositions.ts';

/** An accent that a participle has and the noun of the same letters has not: "signé". */
export const isAccented = (term: Term, { accentedNouns }: SyntaxLanguage): boolean =>
  /é(?:e|s|es)?$/.test(term.low) && !accentedNouns.has(bare(term));

/** "Contrôlé à 51 % par X", "Entré au capital de X": the accent tells a participle from the noun, unless that has one too ("marché"), and what follows says so. */
export function isMarkedParticiple({ terms, entries, language, amount, accentless }: Grid, at: number): boolean {
  const term = terms[at]!;
  const next = terms[at + 1];
  if (accentless || language.headLast || !next || !/és?$/.test(term.low) || language.accentedNouns.has(bare(term))) return false;
  if (at === 0 && entries[at + 1]!.preposition !== undefined) return true;
  return bare(next) === language.agent || amount[at + 2]?.kind === 'percentage';
}
