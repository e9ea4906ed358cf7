import type { Article, Problem } from '../../../server/reading/article.ts';
import { check } from '../../../server/reading/checks/checks.ts';
import type { ReadingSettings } from '../../../server/reading/settings.ts';
import { finish } from '../../../server/reading/steps.ts';
import { articleOf, type More } from '../article-of.ts';

export interface FoundProblem {
  readonly words: string;
  readonly message: string;
  readonly severity: Problem['severity'];
  /** The text after the first fix. */
  readonly fixed?: string;
  readonly related: readonly string[];
}

/** The problems of one code in an article with marks. */
export function foundIn(code: string, marked: string, more: More & { readonly settings?: ReadingSettings } = {}): FoundProblem[] {
  const article = articleOf(marked, more);
  return finish(check(article, more.settings))
    .filter((problem) => problem.code === code)
    .map((problem) => ({
      words: article.textOf(problem),
      message: problem.message,
      severity: problem.severity,
      related: (problem.related ?? []).map((at) => article.textOf(at)),
      ...(problem.fixes?.[0] ? { fixed: applied(article, problem) } : {}),
    }));
}

function applied(article: Article, problem: Problem): string {
  return [...problem.fixes![0]!.edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end), article.text);
}
