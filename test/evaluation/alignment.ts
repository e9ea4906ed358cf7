import type { Article, Entity } from '../../server/reading/article.ts';
import type { Either, Gold } from './gold.ts';
import { overlap } from './same.ts';

/** Which annotated entity a read one is. */
export interface Alignment {
  /** The annotated name of a read entity's id; `?name` for an entity that is not annotated. */
  nameOf(id: string): string;
  /** The group that an annotated entity belongs to: its topmost parent. */
  group(name: string): string;
}

export function align(gold: Gold, article: Article): Alignment {
  const names = new Map(
    gold.entities.flatMap((entity) => [entity.name, ...(entity.aliases ?? [])].map((name) => [fold(name), entity.name])),
  );
  const parents = new Map(gold.entities.flatMap(({ name, parent }) => (parent ? [[name, parent] as const] : [])));
  const aligned = new Map(
    article.entities.map((entity) => [entity.id, names.get(fold(entity.name)) ?? byPlace(gold, entity) ?? `?${entity.name}`]),
  );
  return {
    nameOf: (id) => aligned.get(id) ?? `?${id}`,
    group(name) {
      let top = name;
      // A bound rather than a set: a gold file in which two entities own each other must not hang the run.
      for (let depth = 0; depth < 8 && parents.has(top); depth++) top = parents.get(top)!;
      return top;
    },
  };
}

/** The annotated entity on whose names most of the read entity's names stand. */
function byPlace(gold: Gold, entity: Entity): string | undefined {
  const votes = new Map<string, number>();
  for (const mention of entity.mentions) {
    if (mention.kind !== 'name') continue;
    const hit = gold.names.find((name) => overlap(name, mention));
    if (hit) votes.set(hit.entity.name, (votes.get(hit.entity.name) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export const listOf = <T>(either: Either<T>): readonly T[] => (Array.isArray(either) ? either : [either as T]);
