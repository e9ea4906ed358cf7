import type { Diagnostic } from 'vscode-languageserver-types';
import type { Locale } from '../l10n/locale.ts';
import { patternTexts } from '../l10n/patterns.ts';
import { say } from '../l10n/say.ts';
import { compilePatterns, PATTERN_ROLES, type PatternProblem } from '../reading/patterns/compile.ts';
import { PATTERN_TAGS } from '../reading/patterns/tags.ts';
import type { UserPattern } from '../reading/settings.ts';
import { Lines } from './lines.ts';
import { DiagnosticSeverity } from './lsp.ts';
import { writtenPatterns } from './pattern-strings.ts';

/**
 * The patterns of a workspace file (`.money-trail.json`) that cannot be used, each marked on the string that is wrong; of what is no JSON or
 * not of its schema nothing is said here. `pages` tells where a code is explained.
 */
export function patternProblems(text: string, locale: Locale, pages: ReadonlyMap<string, string> = new Map()): Diagnostic[] {
  // one that is half written is not looked at, and leaves the others their places
  const written = writtenPatterns(text).flatMap(({ deal, match }) => (deal && match ? [{ deal, match }] : []));
  if (!written.length) return [];
  const lines = new Lines(text);
  const { problems } = compilePatterns(written.map(({ deal, match }) => ({ deal: deal.value, match: match.value })));
  return problems.map((problem) => {
    const { deal, match } = written[problem.index]!;
    const code = `pattern/${problem.message}`;
    const page = pages.get(code);
    return {
      range: lines.range(problem.message === 'unknown-deal' ? deal : match),
      severity: problem.message === 'too-many' ? DiagnosticSeverity.warning : DiagnosticSeverity.error,
      source: 'Money Trail',
      code,
      ...(page ? { codeDescription: { href: page } } : {}),
      message: complaint(problem, locale),
    };
  });
}

/** One line for each pattern of the settings that cannot be used, for a log. */
export function patternComplaints(patterns: readonly UserPattern[], locale: Locale): string[] {
  return compilePatterns(patterns).problems.map((problem) => {
    const { match } = patterns[problem.index]!;
    return `moneyTrail.patterns: ${JSON.stringify(match.slice(0, MOST_SHOWN))}: ${complaint(problem, locale)}`;
  });
}

const MOST_SHOWN = 200;

function complaint({ message, about }: PatternProblem, locale: Locale): string {
  return say(locale, patternTexts[message], {
    about: about.slice(0, MOST_SHOWN),
    tags: PATTERN_TAGS.map((tag) => `#${tag}`).join(', '),
    roles: PATTERN_ROLES.join(', '),
  });
}
