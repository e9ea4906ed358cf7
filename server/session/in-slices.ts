import type { Steps } from '../reading/steps.ts';

/** Longest that messages of the client wait for one reading, in ms; a single step may take longer. */
const SLICE_MS = 15;

/** Does the steps in slices and lets messages be handled in between; undefined when `isWanted` then says that it is not any more. */
export async function inSlices<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | undefined> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    // The first takes a message in, the second answers it.
    await nextTurn();
    await nextTurn();
    if (!isWanted()) return undefined;
  }
}

/** Lets messages that wait be handled, a cancellation among them. */
export const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
