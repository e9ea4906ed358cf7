import { cardTexts } from '../../l10n/cards.ts';
import { ruleInWords } from '../../l10n/rules.ts';
import { say } from '../../l10n/say.ts';
import type { Span } from '../../reading/article.ts';
import { escaped, linkTo } from '../markdown.ts';
import type { OpenArticle } from '../open-article.ts';

export interface Reason {
  readonly rule: string;
  readonly span: Span;
}

const MOST_REASONS = 4;

/** The words and the rules that said so: `Why: “investira”, the verb of the deal (investment/verb/investir)`. */
export function why(open: OpenArticle, reasons: readonly Reason[]): string {
  const distinct = [...new Set(reasons.map((reason) => because(open, reason)))].slice(0, MOST_REASONS);
  return distinct.length > 0 ? `*${say(open.locale, cardTexts.why)}* ${distinct.join(' · ')}` : '';
}

function because(open: OpenArticle, { rule, span }: Reason): string {
  const words = linkTo(open, span, say(open.locale, cardTexts.quoted, { words: escaped(open.article.textOf(span), 60) }));
  const reason = ruleInWords(open.locale, rule);
  return `${words}${reason ? `, ${reason}` : ''} (\`${rule.replaceAll('`', '')}\`)`;
}
