import type { Line } from './line.ts';
import type { Run } from './runs.ts';
import * as V from './vocabulary.ts';

/** A verb of buying stands up to so many terms before. */
function bought({ terms, describing }: Line, at: number, within: number, sides: readonly string[]): boolean {
  for (let i = at; i > at - within && i >= 0; i--)
    if (describing.roleVerbs.get(terms[i]!.fold)?.some((role) => sides.includes(role))) return true;
  return false;
}

const noRoles: readonly string[] = [];

/** The sides of a deal that the verb behind a name ("X agreed to buy") or the noun before it ("an offer from X") puts it on. */
export function rolesOf(line: Line, run: Run): readonly string[] {
  const { terms, bits, describing } = line;
  let roles = noRoles;
  for (let i = run.to; i < run.to + 6 && i < terms.length; i++) {
    const term = terms[i]!;
    if (term.kind !== 'word' || (term.capitals !== 'none' && i > run.to)) break;
    const found = describing.roleVerbs.get(term.fold);
    if (!found) continue;
    roles = found;
    break;
  }
  if (bought(line, run.from - 1, 4, ['buyer', 'seller'])) roles = [...roles, 'target'];
  if (line.vocabulary.sellerPrepositions.has(terms[run.from - 1]?.fold ?? '') && bought(line, run.from - 2, 12, ['buyer']))
    roles = [...roles, 'seller'];
  const of = terms[run.from - 1];
  if (of && (line.vocabulary.fromWords.has(of.fold) || bits[run.from - 1]! & V.BYLINE || bits[run.from - 1]! & V.ARTICLE))
    for (let i = run.from - 2; i > run.from - 5 && i >= 0; i--) {
      const found = describing.roleNouns.get(terms[i]!.fold);
      if (found) return [...roles, ...found];
    }
  return roles;
}
