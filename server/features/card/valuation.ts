import { moneyInWords, percent } from '../../l10n/amounts.ts';
import { cardTexts } from '../../l10n/cards.ts';
import { say } from '../../l10n/say.ts';
import type { Amount } from '../../reading/article.ts';
import { impliedValuation } from '../../reading/checks/valuation.ts';
import { escaped } from '../markdown.ts';
import type { OpenArticle } from '../open-article.ts';

/** What the whole is worth when a part of it has a price: "27 % … 135 milliards" makes 500. */
export function impliedValuations(open: OpenArticle, amount: Amount): string[] {
  const lines = open.article.dealsOf(amount).flatMap((deal) => {
    const implied = impliedValuation(open.article, deal);
    return implied === undefined
      ? []
      : [
          say(open.locale, cardTexts.impliedValuation, {
            money: escaped(
              moneyInWords(open.locale, { value: Number(implied.value.toPrecision(3)), currency: implied.currency }),
            ),
            share: escaped(percent(open.locale, deal.share!)),
          }),
        ];
  });
  return [...new Set(lines)];
}
