/** How many members two lists share at their start, and how many more at their end: an edit leaves most of an article on both sides of it. */
export function sameEnds(before: readonly unknown[], now: readonly unknown[]): { readonly head: number; readonly tail: number } {
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return { head, tail };
}
