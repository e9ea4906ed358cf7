/** Counts the steps of a search whose length the article decides, and stops it when they are used up or nobody waits for it any more. */
export class Budget {
  cancelled = false;
  #left: number;
  #untilAsked = ASK_EVERY;
  readonly #isCancelled: (() => boolean) | undefined;

  constructor(steps: number, isCancelled?: () => boolean) {
    this.#left = steps;
    this.#isCancelled = isCancelled;
  }

  get exhausted(): boolean {
    return this.#left <= 0 || this.cancelled;
  }

  /** Takes `steps` off; false when the search has to stop. */
  spend(steps: number): boolean {
    this.#left -= steps;
    if (this.#isCancelled) {
      this.#untilAsked -= steps;
      if (this.#untilAsked <= 0) {
        this.#untilAsked = ASK_EVERY;
        this.cancelled ||= this.#isCancelled();
      }
    }
    return !this.exhausted;
  }
}

const ASK_EVERY = 4096;
