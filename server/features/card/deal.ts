import { amountInWords, percent } from '../../l10n/amounts.ts';
import { cardTexts } from '../../l10n/cards.ts';
import { dealTypeTexts, instrumentTexts, statusTexts } from '../../l10n/field.ts';
import { say } from '../../l10n/say.ts';
import type { Deal } from '../../reading/article.ts';
import { isoDate } from '../iso-date.ts';
import { escaped, linkTo } from '../markdown.ts';
import type { OpenArticle } from '../open-article.ts';
import { parties } from '../parties.ts';
import { loopLines } from './loops.ts';
import { impliedValues } from './valuation.ts';
import { why } from './why.ts';

/** A deal as Markdown: who, how much, on what terms, who says so, and by which words. */
export function dealCard(open: OpenArticle, deal: Deal): string {
  return [
    `**${say(open.locale, dealTypeTexts[deal.type])}** · ${arrow(open, deal)}`,
    terms(open, deal).join(' · '),
    ...impliedValues(open, [deal]),
    ...source(open, deal),
    quotes(open, deal),
    ...loopLines(open, [deal]),
    why(
      open,
      deal.evidence.map(({ rule, trigger }) => ({ rule, span: trigger })),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function arrow(open: OpenArticle, deal: Deal): string {
  const { from, to, seller } = parties(open.article, deal);
  const sold = seller ? ` (${say(open.locale, cardTexts.seller)} ${escaped(seller)})` : '';
  return `${escaped(from) || '?'} → ${escaped(to) || '?'}${sold}`;
}

function terms(open: OpenArticle, deal: Deal): string[] {
  const amount = open.article.amount(deal.amount);
  return [
    amount
      ? `**${escaped(amountInWords(open.locale, amount))}**${deal.amountIsTotal ? ` ${say(open.locale, cardTexts.total)}` : ''}`
      : '',
    deal.share === undefined ? '' : escaped(percent(open.locale, deal.share)),
    deal.instrument ? say(open.locale, instrumentTexts[deal.instrument]) : '',
    say(open.locale, statusTexts[deal.status]),
    deal.date ? escaped(isoDate(open.locale, deal.date)) : '',
    deal.years === undefined ? '' : say(open.locale, cardTexts.years, { years: deal.years }),
    say(open.locale, cardTexts.confidence, { percent: escaped(percent(open.locale, Math.round(deal.confidence * 100))) }),
  ].filter(Boolean);
}

function source(open: OpenArticle, { attribution }: Deal): string[] {
  if (!attribution) return [];
  const words = linkTo(open, attribution, `“${escaped(open.article.textOf(attribution), 100)}”`);
  return [say(open.locale, attribution.anonymous ? cardTexts.anonymousSource : cardTexts.source, { words })];
}

const quotes = (open: OpenArticle, deal: Deal): string =>
  deal.evidence
    .slice(0, 4)
    .map((each) => `> ${linkTo(open, each, escaped(open.article.textOf(each), 160))}`)
    .join('\n>\n');
