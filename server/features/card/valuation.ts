import { moneyInWords, percent } from '../../l10n/amounts.ts';
import { cardTexts } from '../../l10n/cards.ts';
import { say } from '../../l10n/say.ts';
import type { Deal, Money } from '../../reading/article.ts';
import { impliedValuation, worthOfShare } from '../../reading/checks/valuation.ts';
import { escaped } from '../markdown.ts';
import type { OpenArticle } from '../open-article.ts';

/** What shares of capital say of values: "27 % … 135 milliards" makes 500 of the whole, 10 % of a company valued at 12 milliards are 1.2. */
export function impliedValues(open: OpenArticle, deals: readonly Deal[]): string[] {
  const lines = deals.flatMap((deal) => {
    const whole = impliedValuation(open.article, deal);
    if (whole) return [line(open, deal, cardTexts.impliedValuation, whole)];
    const part = worthOfShare(open.article, deal);
    return part ? [line(open, deal, cardTexts.worthOfShare, part)] : [];
  });
  return [...new Set(lines)];
}

const line = (open: OpenArticle, deal: Deal, text: Parameters<typeof say>[1], { value, currency }: Money): string =>
  say(open.locale, text, {
    money: escaped(moneyInWords(open.locale, { value: Number(value.toPrecision(3)), currency })),
    share: escaped(percent(open.locale, deal.share!)),
  });
