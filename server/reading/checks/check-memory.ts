import type { Article } from '../article.ts';

/** What checks found in paragraphs by themselves, from version to version of one article. */
export class CheckMemory {
  #last = new Map<unknown, Map<string, unknown>>();
  #now = new Map<unknown, Map<string, unknown>>();
  #paragraphs: readonly unknown[] = [];

  /**
   * Before the paragraphs of a version are asked for. `paragraphs` stand for their words, one object or text for those that have the same; the
   * words themselves where there is nothing better.
   */
  start(article: Article, paragraphs?: readonly unknown[]): void {
    this.#now = new Map();
    this.#paragraphs = paragraphs ?? article.paragraphs.map((paragraph) => article.textOf(paragraph));
  }

  /** What `find` gives for the words of a paragraph. `check` names all else that it depends on, the language for one. */
  of<T>(check: string, paragraph: number, find: () => T): T {
    const words = this.#paragraphs[paragraph];
    let found = this.#now.get(words);
    if (!found) {
      found = this.#last.get(words) ?? new Map();
      this.#now.set(words, found);
    }
    if (!found.has(check)) found.set(check, find());
    return found.get(check) as T;
  }

  /** Forgets what the version just read did not use. */
  turn(): void {
    this.#last = this.#now;
    this.#now = new Map();
  }
}
