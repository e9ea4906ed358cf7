/** Tells whether a path, or the end of it from any folder on, matches a glob: `*` and `?` within a name, `**` over folders, `{a,b}`. */
export function matchesGlob(path: string, glob: string): boolean {
  const names = path.split('/').filter(Boolean);
  return alternatives(glob).some((each) => {
    const patterns = each.split('/').filter(Boolean);
    if (patterns.length === 0) return false;
    const anchored = each.startsWith('/') || patterns[0] === '**';
    return anchored ? foldersMatch(names, patterns) : foldersMatch(names, ['**', ...patterns]);
  });
}

/** `a{b,c}d` as `abd` and `acd`; braces do not nest. A glob comes with a workspace, so there are only so many. */
function alternatives(glob: string): readonly string[] {
  let all: readonly string[] = [glob.slice(0, LONGEST)];
  while (BRACE.test(all[0]!)) {
    all = all.slice(0, MOST).flatMap((each) => {
      const { 0: braces, 1: choices, index } = BRACE.exec(each)!;
      const [before, after] = [each.slice(0, index), each.slice(index + braces.length)];
      return choices!.split(',').map((choice) => before + choice + after);
    });
  }
  return all.slice(0, MOST);
}

const BRACE = /\{([^{}]*)\}/;
const LONGEST = 1_000;
const MOST = 100;

/** Dynamic over both lists, so that many `**` cost no more than their product. */
function foldersMatch(names: readonly string[], patterns: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const pattern of patterns) {
    const next = new Set<number>();
    for (const at of reached) {
      if (pattern === '**') for (let i = at; i <= names.length; i++) next.add(i);
      else if (at < names.length && nameMatches(names[at]!, pattern)) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(names.length);
}

/** Greedy with one point of return, which is enough for `*` and linear in practice. */
function nameMatches(name: string, pattern: string): boolean {
  let [i, j, star, mark] = [0, 0, -1, 0];
  while (i < name.length) {
    if (j < pattern.length && pattern[j] === '*') [star, mark, j] = [j, i, j + 1];
    else if (j < pattern.length && (pattern[j] === '?' || pattern[j] === name[i])) [i, j] = [i + 1, j + 1];
    else if (star >= 0) [mark, i, j] = [mark + 1, mark + 1, star + 1];
    else return false;
  }
  while (pattern[j] === '*') j++;
  return j === pattern.length;
}
