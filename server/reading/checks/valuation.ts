import type { Article, Deal, Money } from '../article.ts';

/** What a whole company is worth when a share of it changes hands, or is held, at a price; undefined where the text gives not both. */
export function impliedValuation(article: Article, deal: Deal): Money | undefined {
  const amount = article.amount(deal.amount);
  if (!TYPES.has(deal.type) || !deal.share || deal.amountIsTotal || deal.share <= 0 || deal.share > 100) return undefined;
  if (amount?.kind !== 'money' || !amount.currency || amount.per) return undefined;
  return { value: (amount.value * 100) / deal.share, currency: amount.currency };
}

const TYPES: ReadonlySet<string> = new Set(['stake', 'acquisition', 'investment']);
