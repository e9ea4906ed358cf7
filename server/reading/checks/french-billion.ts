import { moneyInWords } from '../../l10n/amounts.ts';
import { checkTexts } from '../../l10n/checks.ts';
import { say } from '../../l10n/say.ts';
import { figureWords } from '../../languages/figures.ts';
import type { Amount, Article } from '../article.ts';
import type { Check, CheckContext, Found } from './check.ts';

/**
 * A scale that English reads a thousand times smaller, where the sum makes sense in the English reading alone: a deal of 13 × 10¹² dollars, or a figure that
 * stands elsewhere with the smaller scale. A billion of a small currency, a public debt or a stock market's worth may well be meant as written.
 */
export const frenchBillion: Check = {
  code: 'amount/french-billion',
  severity: 'warning',
  find: (article, context) => {
    const { falseScales } = figureWords[article.language];
    if (falseScales.size === 0) return [];
    const spelled = [...falseScales.keys()];
    return article.amounts.flatMap((amount) => {
      if (amount.kind !== 'money' || !amount.currency) return [];
      const words = article.textOf(amount).toLowerCase();
      if (!spelled.some((word) => words.includes(word))) return [];
      const scale = article
        .textOf(amount)
        .match(/\p{L}+/gu)
        ?.find((word) => falseScales.has(word.toLowerCase()));
      const meant = scale && falseScales.get(scale.toLowerCase());
      return scale && meant && isImplausible(article, amount) ? [misread(article, amount, { scale, meant, context })] : [];
    });
  },
};

/** In the large currencies: no deal was ever of 2 × 10¹², no company worth 8 × 10¹², nothing on earth 3 × 10¹⁴. */
function isImplausible(article: Article, amount: Amount): boolean {
  if (!LARGE.has(amount.currency!)) return amount.value >= 1e17;
  if (amount.value >= 3e14 || saidThousandTimesLess(article, amount)) return true;
  if (amount.value >= 2e12 && article.dealsOf(amount).some((deal) => deal.amount === amount.id)) return true;
  return (
    amount.value >= 8e12 &&
    article.facts.some((fact) => fact.amount === amount.id && article.entity(fact.subject)?.type === 'company')
  );
}

/** The same figure stands with the scale that was meant: "2,35 milliards" here, "2,35 billions" there. */
const saidThousandTimesLess = (article: Article, { value, currency }: Amount): boolean =>
  article.amounts.some((other) => other.currency === currency && Math.abs(other.value * 1e3 - value) < value * 1e-9);

const LARGE: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD']);

function misread(
  article: Article,
  amount: Amount,
  { scale, meant, context: { locale } }: { scale: string; meant: string; context: CheckContext },
): Found {
  const { start, end, value, currency } = amount;
  const at = start + article.textOf(amount).indexOf(scale);
  const newText = scale.charAt(0) === scale.charAt(0).toLowerCase() ? meant : meant.charAt(0).toUpperCase() + meant.slice(1);
  const words = article.text.slice(start, at) + newText + article.text.slice(at + scale.length, end);
  return {
    start,
    end,
    message: say(locale, checkTexts.frenchBillion, {
      scale,
      meant,
      read: moneyInWords(locale, { value, currency: currency! }),
      likely: moneyInWords(locale, { value: value / (value >= 1e17 ? 1e6 : 1e3), currency: currency! }),
    }),
    fixes: [{ title: say(locale, checkTexts.writeAs, { words }), edits: [{ start: at, end: at + scale.length, newText }] }],
  };
}
