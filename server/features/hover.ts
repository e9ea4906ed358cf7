import type { Hover, Position } from 'vscode-languageserver-types';
import type { Span } from '../reading/article.ts';
import { amountCard } from './card/amount.ts';
import { dealCard } from './card/deal.ts';
import { mentionCard } from './card/entity.ts';
import { type OpenArticle, offsetAt, rangeOf } from './open-article.ts';

/** What the words under the cursor stand for: an amount, a party, or the verb of a deal; with the words and rules that said so. */
export function hover(open: OpenArticle, position: Position): Hover | undefined {
  const offset = offsetAt(open, position);
  const amount = open.article.amountAt(offset);
  if (amount) return shown(open, amount, amountCard(open, amount));
  const mention = open.article.mentionAt(offset);
  if (mention) return shown(open, mention, mentionCard(open, mention));
  const deals = open.article.deals.filter(({ evidence }) => evidence.some(({ trigger }) => holds(trigger, offset)));
  const trigger = deals[0]?.evidence.find((each) => holds(each.trigger, offset))?.trigger;
  return trigger && shown(open, trigger, deals.map((deal) => dealCard(open, deal)).join('\n\n---\n\n'));
}

const shown = (open: OpenArticle, span: Span, value: string): Hover => ({
  range: rangeOf(open, span),
  contents: { kind: 'markdown', value },
});

const holds = ({ start, end }: Span, offset: number) => start <= offset && offset <= end;
