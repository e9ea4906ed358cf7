/** What checks found in the words of paragraphs by themselves, from version to version of one article. */
export class CheckMemory {
  #last = new Map<string, Map<string, unknown>>();
  #now = new Map<string, Map<string, unknown>>();

  /** What `find` gives for a paragraph's words. `check` names all else that it depends on, the language for one. */
  of<T>(check: string, words: string, find: () => T): T {
    let found = this.#now.get(check);
    if (!found) {
      found = new Map();
      this.#now.set(check, found);
    }
    if (found.has(words)) return found.get(words) as T;
    const before = this.#last.get(check);
    const value = before?.has(words) ? (before.get(words) as T) : find();
    found.set(words, value);
    return value;
  }

  /** Forgets what the version just read did not use. */
  turn(): void {
    this.#last = this.#now;
    this.#now = new Map();
  }
}
