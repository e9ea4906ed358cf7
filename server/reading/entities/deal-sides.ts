import { bitsAt, isRare, type Line } from './line.ts';
import * as R from './rare-words.ts';
import type { Run } from './runs.ts';
import * as V from './vocabulary.ts';

/** A verb of buying stands up to so many terms before. */
function bought({ facts }: Line, at: number, within: number, side: string, other = side): boolean {
  for (let i = at; i > at - within && i >= 0; i--) {
    const { roleVerbs } = facts[i]!;
    if (roleVerbs && (roleVerbs.includes(side) || roleVerbs.includes(other))) return true;
  }
  return false;
}

const noRoles: readonly string[] = [];

/** The sides of a deal that the verb behind a name ("X agreed to buy") or the noun before it ("an offer from X") puts it on. */
export function rolesOf(line: Line, run: Run): readonly string[] {
  const { terms, facts } = line;
  let roles = noRoles;
  for (let i = run.to; i < run.to + 6 && i < terms.length; i++) {
    const term = terms[i]!;
    if (term.kind !== 'word' || (term.capitals !== 'none' && i > run.to)) break;
    const found = facts[i]!.roleVerbs;
    if (!found) continue;
    roles = found;
    break;
  }
  if (bought(line, run.from - 1, 4, 'buyer', 'seller')) roles = [...roles, 'target'];
  if (isRare(line, run.from - 1, R.SELLER) && bought(line, run.from - 2, 12, 'buyer')) roles = [...roles, 'seller'];
  if (isRare(line, run.from - 1, R.FROM) || bitsAt(line, run.from - 1) & (V.BYLINE | V.ARTICLE))
    for (let i = run.from - 2; i > run.from - 5 && i >= 0; i--) {
      const found = facts[i]!.roleNouns;
      if (found) return [...roles, ...found];
    }
  return roles;
}
