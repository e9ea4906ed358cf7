import type { Rate } from '../../configuration.ts';
import type { Amount, Article } from '../../reading/article.ts';

/**
 * Rates that an article states, in the two ways that newsrooms do: "1 euro = 1,08 dollar" and "13 milliards de dollars (12 milliards
 * d'euros)". The words between are signs alone, so that two amounts of one sentence are not taken for one another.
 */
export function statedRates(article: Article): readonly Rate[] {
  const money = article.amounts.filter(({ kind }) => kind === 'money');
  return money.flatMap((amount, i) => {
    const next = money[i + 1];
    return next && isSameSum(article, amount, next)
      ? [{ from: amount.currency!, to: next.currency!, rate: next.value / amount.value }]
      : [];
  });
}

function isSameSum(article: Article, a: Amount, b: Amount): boolean {
  if (!a.currency || !b.currency || a.currency === b.currency || a.currencyInferred || b.currencyInferred) return false;
  if (!(a.value > 0 && b.value > 0) || b.start < a.end || b.start - a.end > 30) return false;
  const between = article.text.slice(a.end, b.start).trim();
  const isParenthesis = /^[([]\D{0,12}$/.test(between) && /^\s*[)\],;]/.test(article.text.slice(b.end, b.end + 3));
  return isParenthesis || between === '=';
}
