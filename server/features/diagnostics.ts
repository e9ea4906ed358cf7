import type { Diagnostic } from 'vscode-languageserver-types';
import type { Problem } from '../reading/article.ts';
import { DiagnosticSeverity, DiagnosticTag } from './lsp.ts';
import { locationOf, type OpenArticle, rangeOf } from './open-article.ts';
import { problems } from './problems.ts';

/** The problems of an article that the reader has not ignored. */
export function diagnostics(open: OpenArticle): Diagnostic[] {
  return problems(open).map((problem) => diagnosticOf(open, problem));
}

export function diagnosticOf(open: OpenArticle, problem: Problem): Diagnostic {
  const { code, severity, message, related, superseded } = problem;
  const page = open.checkPages?.get(code);
  return {
    range: rangeOf(open, problem),
    severity: DiagnosticSeverity[severity],
    source: 'Money Trail',
    code,
    ...(page ? { codeDescription: { href: page } } : {}),
    message,
    ...(related?.length
      ? { relatedInformation: related.map((at) => ({ location: locationOf(open, at), message: at.message })) }
      : {}),
    ...(superseded && open.showsTags?.includes(DiagnosticTag.Deprecated) ? { tags: [DiagnosticTag.Deprecated] } : {}),
  };
}
