import type { FoundEntity } from '../entities/entity-reading.ts';
import type { NounChunk } from '../syntax/chunk.ts';
import type { Party, Scene } from './scene.ts';

/**
 * "The chipmaker said it would put $4bn into the four-year-old company": a description with a part of its own in the clause is not of whoever
 * acts in it, so that it is of the other company that the article speaks of.
 */
export function anotherThan(
  scene: Scene,
  group: readonly NounChunk[],
  acting: ReadonlySet<FoundEntity>,
  not: ReadonlySet<FoundEntity>,
): Party[] {
  const noun = group.find(({ mention }) => mention?.kind === 'nominal' && acting.has(mention.entity));
  if (!noun || noun.of || noun.determiner !== 'definite' || noun.words.some((word) => scene.rules.merged.has(word))) return [];
  const entity = scene.topic(new Set([...not, ...acting]));
  return entity ? [{ entity, sure: 0.65, chunk: noun }] : [];
}
