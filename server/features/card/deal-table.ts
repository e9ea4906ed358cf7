import { amountInWords, percent } from '../../l10n/amounts.ts';
import { cardTexts } from '../../l10n/cards.ts';
import { dealTypeTexts, statusTexts } from '../../l10n/field.ts';
import { say } from '../../l10n/say.ts';
import type { Deal } from '../../reading/article.ts';
import { isoDate } from '../iso-date.ts';
import { escaped, linkTo } from '../markdown.ts';
import type { OpenArticle } from '../open-article.ts';
import { parties } from '../parties.ts';

/** Rows beyond it are counted only. */
const MOST_ROWS = 12;

/** Deals as a Markdown table whose first column leads to the words; empty for none. A column that says nothing is left out. */
export function dealTable(open: OpenArticle, deals: readonly Deal[]): string {
  if (deals.length === 0) return '';
  const rows = deals.slice(0, MOST_ROWS).map((deal) => cells(open, deal));
  const used = COLUMNS.filter((_, i) => rows.some((row) => row[i] !== ''));
  const indexes = used.map((column) => COLUMNS.indexOf(column));
  const line = (values: readonly string[]) => `| ${values.join(' | ')} |`;
  const table = [
    line(used.map((column) => say(open.locale, cardTexts.columns[column]))),
    line(used.map(() => '---')),
    ...rows.map((row) => line(indexes.map((i) => row[i]!))),
  ].join('\n');
  const more = deals.length - MOST_ROWS;
  return more > 0 ? `${table}\n\n${say(open.locale, cardTexts.more, { more })}` : table;
}

const COLUMNS = ['deal', 'parties', 'amount', 'share', 'status', 'date'] as const;

function cells(open: OpenArticle, deal: Deal): string[] {
  const { from, to, seller } = parties(open.article, deal);
  const amount = open.article.amount(deal.amount);
  const evidence = deal.evidence[0];
  const type = say(open.locale, dealTypeTexts[deal.type]);
  return [
    evidence ? linkTo(open, evidence, type) : type,
    [from, to].map((name) => escaped(name) || '?').join(' → ') +
      (seller ? ` (${say(open.locale, cardTexts.seller)} ${escaped(seller)})` : ''),
    amount
      ? escaped(amountInWords(open.locale, amount)) + (deal.amountIsTotal ? ` ${say(open.locale, cardTexts.total)}` : '')
      : '',
    deal.share === undefined ? '' : escaped(percent(open.locale, deal.share)),
    say(open.locale, statusTexts[deal.status]),
    deal.date ? escaped(isoDate(open.locale, deal.date)) : '',
  ];
}
