import type { Diagnostic } from 'vscode-languageserver-types';
import type { Problem } from '../reading/article.ts';
import { isIgnored } from './ignored.ts';
import { DiagnosticSeverity, DiagnosticTag } from './lsp.ts';
import { locationOf, type OpenArticle, rangeOf } from './open-article.ts';

/** The problems of an article that the reader has not ignored. */
export function diagnostics(open: OpenArticle): Diagnostic[] {
  return open.article.problems.filter((problem) => !isIgnored(open, problem)).map((problem) => diagnosticOf(open, problem));
}

/** Where a check is explained. */
export const pageOf = (code: string) => `${PAGES}#${code.replaceAll(/[^a-z0-9-]/g, '')}`;

const PAGES = 'https://github.com/money-trail/money-trail/blob/main/docs/checks.md';

export function diagnosticOf(open: OpenArticle, problem: Problem): Diagnostic {
  const { code, severity, message, related, unnecessary } = problem;
  return {
    range: rangeOf(open, problem),
    severity: DiagnosticSeverity[severity],
    source: 'Money Trail',
    code,
    codeDescription: { href: pageOf(code) },
    message,
    ...(related?.length
      ? { relatedInformation: related.map((at) => ({ location: locationOf(open, at), message: at.message })) }
      : {}),
    ...(unnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}
