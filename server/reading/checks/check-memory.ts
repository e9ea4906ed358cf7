import type { Article } from '../article.ts';
import type { ParagraphText } from '../text/text.ts';

/** What checks found in paragraphs by themselves, from version to version of one article. */
export class CheckMemory {
  #last = new Map<unknown, Map<string, unknown>>();
  #now = new Map<unknown, Map<string, unknown>>();
  #keys: readonly unknown[] = [];
  /** By paragraph, those that were asked for. */
  #found: Map<string, unknown>[] = [];
  #paragraphs: readonly ParagraphText[] | undefined;

  /**
   * Before the paragraphs of a version are asked for. `paragraphs` stand for their words, one object or text for those that have the same; the
   * words themselves where there is nothing better.
   */
  start(article: Article, paragraphs?: readonly ParagraphText[]): void {
    this.#now = new Map();
    this.#found = [];
    this.#paragraphs = paragraphs;
    this.#keys = paragraphs ?? article.paragraphs.map((paragraph) => article.textOf(paragraph));
  }

  /** A paragraph as it was cut into words, where that is told. */
  paragraph(index: number): ParagraphText | undefined {
    return this.#paragraphs?.[index];
  }

  /** What `find` gives for the words of a paragraph. `check` names all else that it depends on, the language for one. */
  of<T>(check: string, paragraph: number, find: () => T): T {
    this.#found[paragraph] ??= this.#of(this.#keys[paragraph]);
    const found = this.#found[paragraph]!;
    let known = found.get(check);
    if (known === undefined && !found.has(check)) {
      known = find();
      found.set(check, known);
    }
    return known as T;
  }

  #of(words: unknown): Map<string, unknown> {
    let found = this.#now.get(words);
    if (!found) {
      found = this.#last.get(words) ?? new Map();
      this.#now.set(words, found);
    }
    return found;
  }

  /** Forgets what the version just read did not use. */
  turn(): void {
    this.#last = this.#now;
    this.#now = new Map();
    this.#found = [];
  }
}
