import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Span } from '../reading/article.ts';
import { type OpenArticle, offsetAt, rangeOf } from './open-article.ts';

/** What grows around the cursor: name or amount, the amount with the words that qualify it, clause, sentence, paragraph, article. */
export function selectionRange(open: OpenArticle, position: Position): SelectionRange {
  const offset = offsetAt(open, position);
  const whole: SelectionRange = { range: rangeOf(open, { start: 0, end: open.article.text.length }) };
  return nested(spansAround(open, offset)).reduce((parent, span) => ({ range: rangeOf(open, span), parent }), whole);
}

function spansAround(open: OpenArticle, offset: number): Span[] {
  const { article } = open;
  const amount = article.amountAt(offset);
  const qualified = amount?.modifierSpan && {
    start: Math.min(amount.start, amount.modifierSpan.start),
    end: Math.max(amount.end, amount.modifierSpan.end),
  };
  const clauses = article.deals.flatMap(({ evidence }) => evidence.flatMap((each) => [each.trigger, each]));
  const all = [article.mentionAt(offset), amount, qualified, ...clauses, article.sentenceAt(offset), article.paragraphAt(offset)];
  return all.filter(
    (span): span is Span => span !== undefined && span.start <= offset && offset <= span.end && span.end > span.start,
  );
}

/** Those that lie within one another, the widest first: a span that crosses one taken already is left out. */
function nested(spans: readonly Span[]): Span[] {
  const taken: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = taken.at(-1);
    if (!last || (span.start <= last.start && last.end <= span.end && span.end - span.start > last.end - last.start))
      taken.push(span);
  }
  return taken.reverse();
}
