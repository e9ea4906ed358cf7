import { say } from '../l10n/say.ts';
import { sessionTexts } from '../l10n/session.ts';
import type { Problem } from '../reading/article.ts';
import { isIgnored } from './ignored.ts';
import type { OpenArticle } from './open-article.ts';

export const TOO_LONG = 'text/too-long';

/** What is shown as wrong with an article: what the reader has not ignored, and that it was not read to its end. */
export function problems(open: OpenArticle): Problem[] {
  return [...cut(open), ...open.article.problems].filter((problem) => !isIgnored(open, problem));
}

/** On the first line, where it is seen. */
function cut(open: OpenArticle): Problem[] {
  const level = open.configuration.diagnostics[TOO_LONG] ?? 'information';
  if (level === 'off' || !open.article.partial.some((reason) => reason.startsWith('text/'))) return [];
  const { maxLength } = open.configuration;
  const message = say(open.locale, sessionTexts.tooLong, { length: open.article.text.length, maxLength });
  return [{ start: 0, end: Math.min(open.lines.lineEnd(0), 100), code: TOO_LONG, severity: level, message }];
}
