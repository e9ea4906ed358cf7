/** Whether two lists hold the very same in the same order. */
export function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
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
