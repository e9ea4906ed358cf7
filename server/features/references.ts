import type { Location, Position } from 'vscode-languageserver-types';
import type { Entity } from '../reading/article.ts';
import { entityAt } from './entity-at.ts';
import { locationOf, type OpenArticle } from './open-article.ts';

/** Every mention of the entity under the cursor; without the first, its definition, when the declaration is not wanted. */
export function references(open: OpenArticle, position: Position, includeDeclaration: boolean): Location[] {
  const entity = entityAt(open, position);
  return entity ? mentionsOf(open, entity).slice(includeDeclaration ? 0 : 1) : [];
}

/** In text order. */
export const mentionsOf = (open: OpenArticle, entity: Entity): Location[] =>
  entity.mentions.map((mention) => locationOf(open, mention));
