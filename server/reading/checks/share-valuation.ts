import { moneyInWords, percent } from '../../l10n/amounts.ts';
import { checkTexts } from '../../l10n/checks.ts';
import { say } from '../../l10n/say.ts';
import type { Amount, Article, Deal } from '../article.ts';
import type { Check, CheckContext, Found } from './check.ts';
import { type Interval, intervalOf, overlap, times } from './precision.ts';
import { impliedValuation } from './valuation.ts';

/** A share and its price that make another value of the whole than every one that the article states near them. */
export const shareValuation: Check = {
  code: 'share/valuation-differs',
  severity: 'warning',
  find: (article, context) => article.deals.flatMap((deal) => differing(article, deal, context) ?? []),
};

function differing(article: Article, deal: Deal, { locale, confident }: CheckContext): Found | undefined {
  const implied = impliedValuation(article, deal);
  const amount = article.amount(deal.amount);
  if (!implied || !amount || deal.confidence < confident || (amount.modifier !== 'exact' && amount.modifier !== 'about'))
    return undefined;
  const stated = article.facts
    .filter(({ type, subject, confidence }) => type === 'valuation' && deal.to.includes(subject) && confidence >= confident)
    .flatMap((fact) => article.amount(fact.amount) ?? [])
    .filter(({ currency, id }) => currency === implied.currency && id !== amount.id);
  const near = stated.filter((valuation) => isNear(article, valuation, amount));
  const range = whole(article, amount, deal);
  if (near.length === 0 || stated.some((valuation) => overlap(widened(intervalOf(article, valuation)), range))) return undefined;
  const nearest = near[0]!;
  return {
    start: amount.start,
    end: amount.end,
    message: say(locale, checkTexts.shareValuation, {
      share: percent(locale, deal.share!),
      implied: moneyInWords(locale, { value: Number(implied.value.toPrecision(3)), currency: implied.currency }),
      stated: moneyInWords(locale, { value: nearest.value, currency: nearest.currency! }),
    }),
    related: [{ start: nearest.start, end: nearest.end, message: say(locale, checkTexts.statedHere) }],
  };
}

/** In the same paragraph: valuations of other times stand elsewhere. */
function isNear(article: Article, a: Amount, b: Amount): boolean {
  const paragraph = article.paragraphAt(a.start);
  return paragraph !== undefined && paragraph.start <= b.start && b.end <= paragraph.end;
}

/** What the whole may be worth, given how amount and share are rounded. */
function whole(article: Article, amount: Amount, deal: Deal): Interval {
  const shareAmount = article.amount(deal.shareAmount);
  const share = shareAmount ? intervalOf(article, shareAmount) : { low: deal.share!, high: deal.share! };
  const price = intervalOf(article, amount);
  return {
    low: times(price, 100 / Math.max(0.01, Math.min(100, share.high))).low,
    high: times(price, 100 / Math.max(0.01, share.low)).high,
  };
}

/** A premium or a discount of a tenth is no contradiction. */
const widened = ({ low, high }: Interval): Interval => ({ low: low * 0.9, high: high * 1.1 });
