import type { Article, Deal, Money } from '../article.ts';

/** What a whole company is worth when a share of it changes hands, or is held, at a price; undefined where the text gives not both. */
export function impliedValuation(article: Article, deal: Deal): Money | undefined {
  const amount = article.amount(deal.amount);
  if (!isShare(deal) || deal.amountIsTotal) return undefined;
  if (amount?.kind !== 'money' || !amount.currency || amount.per) return undefined;
  return { value: (amount.value * 100) / deal.share, currency: amount.currency };
}

/** What a share without a price is worth, where the article states one valuation of the whole and no other. */
export function worthOfShare(article: Article, deal: Deal): Money | undefined {
  if (!isShare(deal) || deal.amount !== undefined) return undefined;
  const stated = article.facts
    .filter(({ type, subject }) => type === 'valuation' && deal.to.includes(subject))
    .flatMap(({ amount }) => article.amount(amount) ?? []);
  const [first] = stated;
  if (!first?.currency || stated.some(({ value, currency }) => value !== first.value || currency !== first.currency))
    return undefined;
  return { value: (first.value * deal.share) / 100, currency: first.currency };
}

const isShare = (deal: Deal): deal is Deal & { readonly share: number } =>
  TYPES.has(deal.type) && deal.share !== undefined && deal.share > 0 && deal.share <= 100;

const TYPES: ReadonlySet<string> = new Set(['stake', 'acquisition', 'investment']);
