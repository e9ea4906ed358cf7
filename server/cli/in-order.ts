/**
 * The results of `work` for 0 to `count`, in that order, with at most `window` of them under way or waiting to be taken: a slow file holds
 * up what comes after it, and memory stays bounded.
 */
export async function* inOrder<T>(count: number, window: number, work: (index: number) => Promise<T>): AsyncGenerator<T> {
  const pending: Promise<T>[] = [];
  let next = 0;
  while (next < count || pending.length > 0) {
    while (next < count && pending.length < window) pending.push(work(next++));
    yield await pending.shift()!;
  }
}
