import type { CancellationToken } from 'vscode-languageserver';
import type { Steps } from '../reading/steps.ts';
import { inSlices } from './in-slices.ts';

/** The reading of one version under way, shared by all who wait for it, and left half-way when nobody does. */
export class SharedReading<T> {
  readonly version: number;
  readonly #whole: Promise<T | undefined>;
  #waiting = 0;
  #isAbandoned = false;

  constructor(version: number, steps: Steps<T>) {
    this.version = version;
    this.#whole = inSlices(steps, () => !this.#isAbandoned);
  }

  get isAbandoned(): boolean {
    return this.#isAbandoned;
  }

  /** For good; whoever waits is told at the next turn. */
  abandon(): void {
    this.#isAbandoned = true;
  }

  /** What was read; undefined when the reading was abandoned, and as soon as the token is cancelled. */
  async wait(token: CancellationToken): Promise<T | undefined> {
    this.#waiting++;
    let stop: (() => void) | undefined;
    const cancelled = new Promise<undefined>((resolve) => {
      const listening = token.onCancellationRequested(() => resolve(undefined));
      stop = () => listening.dispose();
    });
    try {
      return await Promise.race([this.#whole, cancelled]);
    } finally {
      stop?.();
      if (--this.#waiting === 0) this.abandon();
    }
  }
}
