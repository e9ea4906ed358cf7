import type { Position, TypeHierarchyItem } from 'vscode-languageserver-types';
import { entityTypeTexts } from '../l10n/field.ts';
import { say } from '../l10n/say.ts';
import type { Entity } from '../reading/article.ts';
import { entityOf } from './call-hierarchy.ts';
import { firstMention } from './definition.ts';
import { kindOfEntity } from './document-symbols.ts';
import { entityAt } from './entity-at.ts';
import { type OpenArticle, rangeOf } from './open-article.ts';

/** Types as groups: above a company the one that it belongs to, below it its subsidiaries and products of this article. */
export function prepareTypeHierarchy(open: OpenArticle, position: Position): TypeHierarchyItem[] {
  const entity = entityAt(open, position);
  return entity ? item(open, entity) : [];
}

export function supertypes(open: OpenArticle, of: TypeHierarchyItem): TypeHierarchyItem[] {
  const parent = entityOf(open, of)?.parent;
  const entity = parent === undefined ? undefined : open.article.entity(parent);
  return entity ? item(open, entity) : [];
}

export function subtypes(open: OpenArticle, of: TypeHierarchyItem): TypeHierarchyItem[] {
  const entity = entityOf(open, of);
  if (!entity) return [];
  return open.article.entities
    .filter((other) => other.parent === entity.id && other !== entity)
    .flatMap((other) => item(open, other));
}

function item(open: OpenArticle, entity: Entity): TypeHierarchyItem[] {
  const first = firstMention(entity);
  if (!first) return [];
  return [
    {
      name: entity.name,
      detail: say(open.locale, entityTypeTexts[entity.type]),
      kind: kindOfEntity[entity.type],
      uri: open.uri,
      range: rangeOf(open, first),
      selectionRange: rangeOf(open, first),
      data: { entity: entity.id },
    },
  ];
}
