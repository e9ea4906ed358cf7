import type { Article } from '../article.ts';
import type { ParagraphText } from '../text/text.ts';

/** What checks found in paragraphs by themselves, from version to version of one article. */
export class CheckMemory {
  #last = new Map<unknown, Map<string, unknown>>();
  #now = new Map<unknown, Map<string, unknown>>();
  #keys: readonly unknown[] = [];
  #paragraphs: readonly ParagraphText[] | undefined;

  /**
   * Before the paragraphs of a version are asked for. `paragraphs` stand for their words, one object or text for those that have the same; the
   * words themselves where there is nothing better.
   */
  start(article: Article, paragraphs?: readonly ParagraphText[]): void {
    this.#now = new Map();
    this.#paragraphs = paragraphs;
    this.#keys = paragraphs ?? article.paragraphs.map((paragraph) => article.textOf(paragraph));
  }

  /** A paragraph as it was cut into words, where that is told. */
  paragraph(index: number): ParagraphText | undefined {
    return this.#paragraphs?.[index];
  }

  /** What `find` gives for the words of a paragraph. `check` names all else that it depends on, the language for one. */
  of<T>(check: string, paragraph: number, find: () => T): T {
    const words = this.#keys[paragraph];
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
