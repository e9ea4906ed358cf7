import type { Article, Deal, Entity, Money } from '../reading/article.ts';
import { movesMoney as typeMovesMoney } from '../reading/flows/money-graph.ts';

/** What a party pays and is paid in an article, by currency; a shared total and a cancelled deal count once and not at all. */
export function moneyMoved(
  article: Article,
  { id }: Entity,
): { readonly out: readonly Money[]; readonly into: readonly Money[] } {
  const deals = article.deals.filter(movesMoney);
  return {
    out: sums(
      article,
      deals.filter(({ from }) => from.includes(id)),
    ),
    into: sums(
      article,
      deals.filter((deal) => payees(deal).includes(id)),
    ),
  };
}

/** A holding, a partnership, a merger and a joint venture move no money by themselves. */
export const movesMoney = ({ type, status }: Deal): boolean => typeMovesMoney(type) && status !== 'cancelled';

/** Who receives the money: the seller of an acquisition where one is named, else those it goes to. */
export const payees = ({ type, to, seller }: Deal): readonly string[] =>
  type === 'acquisition' && seller !== undefined ? [seller] : to;

/** Each amount once, however many deals share it; the largest sums first. */
export function sums(article: Article, deals: readonly Deal[]): readonly Money[] {
  const counted = new Set<string>();
  const totals = new Map<string, number>();
  for (const deal of deals) {
    const amount = article.amount(deal.amount);
    if (amount?.kind !== 'money' || !amount.currency || amount.per || counted.has(amount.id)) continue;
    counted.add(amount.id);
    totals.set(amount.currency, (totals.get(amount.currency) ?? 0) + amount.value);
  }
  return [...totals].map(([currency, value]) => ({ currency, value })).sort((a, b) => b.value - a.value);
}
