/** Whether two lists hold the very same in the same order. */
export function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Whether two lists of lists, of which an empty one may be missing, hold the same by `same`. */
export function sameLists<T>(
  a: readonly (readonly T[] | undefined)[],
  b: readonly (readonly T[] | undefined)[],
  same: (one: T, other: T) => boolean,
): boolean {
  for (let s = 0; s < a.length || s < b.length; s++) {
    const [one, other] = [a[s] ?? none, b[s] ?? none];
    if (one.length !== other.length) return false;
    for (let i = 0; i < one.length; i++) if (!same(one[i] as T, other[i] as T)) return false;
  }
  return true;
}

const none: readonly never[] = [];

/** Whether two values of plain data say the same, however deep. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [one, other] = [Object.entries(a), b as Readonly<Record<string, unknown>>];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    one.length === Object.keys(b).length &&
    one.every(([key, value]) => key in other && sameData(value, other[key]))
  );
}

/** A list of plain data with the very members of `before` where they say the same, and that list itself if all do. */
export function shared<T>(now: readonly T[], before: readonly T[]): readonly T[] {
  const each = now.map((one, i) => (sameData(one, before[i]) ? before[i]! : one));
  return sameList(each, before) ? before : each;
}

/** How many members two lists share at their start, and how many more at their end: an edit leaves most of an article on both sides of it. */
export function sameEnds<A, B>(
  before: readonly A[],
  now: readonly B[],
  isSame: (one: A, other: B) => boolean,
): { readonly head: number; readonly tail: number } {
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && isSame(before[head]!, now[head]!)) head++;
  let tail = 0;
  while (tail < most - head && isSame(before[before.length - 1 - tail]!, now[now.length - 1 - tail]!)) tail++;
  return { head, tail };
}
