/** Tells a server that fell over from one that cannot stand. */
export class CrashLoop {
  readonly limit: number;
  readonly #windowMs: number;
  #crashesMs: number[] = [];

  constructor({ limit, windowMs }: { limit: number; windowMs: number }) {
    this.limit = limit;
    this.#windowMs = windowMs;
  }

  /** Counts a crash. True when it is the `limit`-th within the window: another start would be in vain. The count then begins anew. */
  crashed(nowMs: number): boolean {
    this.#crashesMs = [...this.#crashesMs.filter((thenMs) => nowMs - thenMs < this.#windowMs), nowMs];
    if (this.#crashesMs.length < this.limit) return false;
    this.#crashesMs = [];
    return true;
  }
}
