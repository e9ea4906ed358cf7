import type { Article, Entity } from '../reading/article.ts';

/** The entity of another article that is this one: known by the same id, or of the same name and type. */
export function sameEntity(article: Article, entity: Entity): Entity | undefined {
  const isKnown = Object.keys(entity.identifiers).length > 0;
  const byId = isKnown ? article.entity(entity.id) : undefined;
  const name = entity.name.toLowerCase();
  return byId ?? article.entities.find((other) => other.type === entity.type && other.name.toLowerCase() === name);
}
