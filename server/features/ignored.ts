import type { Ignore } from '../configuration.ts';
import type { Problem } from '../reading/article.ts';
import { matchesGlob } from './glob.ts';
import type { OpenArticle } from './open-article.ts';

/** The reader asked not to see this problem: its code, where given only in this file or on these words. */
export function isIgnored(open: OpenArticle, problem: Problem): boolean {
  return open.configuration.ignore.some(
    ({ code, file, text }) =>
      code === problem.code &&
      (file === undefined || isFile(open.uri, file)) &&
      (text === undefined || text === open.article.textOf(problem)),
  );
}

const isFile = (uri: string, file: string) => uri === file || matchesGlob(pathOf(uri), file);

/** The ignore that hides one problem: everywhere, in its file, or on its words in its file. */
export function ignoreOf(open: OpenArticle, problem: Problem, reach: 'here' | 'file' | 'workspace'): Ignore {
  if (reach === 'workspace') return { code: problem.code };
  return { code: problem.code, file: fileName(open.uri), ...(reach === 'here' ? { text: open.article.textOf(problem) } : {}) };
}

/** The path of a URI, decoded; the URI itself when it is not well formed. */
export function pathOf(uri: string): string {
  try {
    return decodeURIComponent(/^[a-z][\w+.-]{0,40}:(?:\/\/[^/?#]*)?([^?#]*)/i.exec(uri)?.[1] ?? uri);
  } catch {
    return uri;
  }
}

const fileName = (uri: string) => `**/${pathOf(uri).split('/').at(-1)}`;
