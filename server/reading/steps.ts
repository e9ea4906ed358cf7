/** Work that can be left after any of its steps: each is a few milliseconds of an ordinary text, and the last gives what was made. */
export type Steps<T> = Generator<void, T, void>;

/** Does all that is left in one go. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
