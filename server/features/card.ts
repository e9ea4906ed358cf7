import { dealCard } from './card/deal.ts';
import { entityCard } from './card/entity.ts';
import type { OpenArticle } from './open-article.ts';

/** What hover shows of a deal or an entity, by its id. */
export function card(open: OpenArticle, id: string): string | undefined {
  const deal = open.article.deal(id);
  if (deal) return dealCard(open, deal);
  const entity = open.article.entity(id);
  return entity && entityCard(open, entity);
}
