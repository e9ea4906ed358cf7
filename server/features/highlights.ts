import type { DocumentHighlight, Position } from 'vscode-languageserver-types';
import type { Article, Entity, Mention } from '../reading/article.ts';
import { entityAt } from './entity-at.ts';
import { HighlightKind } from './lsp.ts';
import { type OpenArticle, offsetAt, rangeOf } from './open-article.ts';

/**
 * All mentions of the entity under the cursor: written where it pays, read where it is paid, so that the editor's two colours tell
 * them apart. On an amount, the parties of its deals.
 */
export function highlights(open: OpenArticle, position: Position): DocumentHighlight[] {
  const entity = entityAt(open, position);
  if (entity)
    return entity.mentions.map((mention) => ({ range: rangeOf(open, mention), kind: kindOf(open.article, entity, mention) }));
  const amount = open.article.amountAt(offsetAt(open, position));
  return amount ? [{ range: rangeOf(open, amount), kind: HighlightKind.Text }] : [];
}

/** The side that an entity takes at this mention. */
function kindOf(article: Article, { id }: Entity, mention: Mention): 1 | 2 | 3 {
  const deals = article.dealsAt(mention.start);
  if (deals.some(({ from }) => from.includes(id))) return HighlightKind.Write;
  if (deals.some(({ to, seller }) => to.includes(id) || seller === id)) return HighlightKind.Read;
  return HighlightKind.Text;
}
