import { cardTexts } from '../../l10n/cards.ts';
import { say } from '../../l10n/say.ts';
import type { Span } from '../../reading/article.ts';
import { escaped, linkTo } from '../markdown.ts';
import type { OpenArticle } from '../open-article.ts';

export interface Reason {
  readonly rule: string;
  readonly span: Span;
}

const MOST_REASONS = 4;

/** The words and the rules that said so: `Why: “investira” (frame invest/object)`. */
export function why(open: OpenArticle, reasons: readonly Reason[]): string {
  const said = reasons.map(
    ({ rule, span }) => `${linkTo(open, span, `“${escaped(open.article.textOf(span), 60)}”`)} (\`${rule.replaceAll('`', '')}\`)`,
  );
  const distinct = [...new Set(said)].slice(0, MOST_REASONS);
  return distinct.length > 0 ? `*${say(open.locale, cardTexts.why)}* ${distinct.join(' · ')}` : '';
}
