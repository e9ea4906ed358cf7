import type { FoundEntity } from '../entities/entity-reading.ts';
import type { NounChunk } from '../syntax/chunk.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/**
 * Whom a noun for one side of a deal stands for, by the deals told: "its spurned suitor", "its target", "the lender". A possessor has to be the
 * other side.
 */
export function sideOf(scene: Scene, noun: NounChunk, not: ReadonlySet<FoundEntity>): FoundEntity | undefined {
  const side = noun.head ? scene.rules.sides.get(noun.head) : undefined;
  if (!side || (noun.determiner !== 'definite' && noun.determiner !== 'possessive' && !noun.of)) return undefined;
  const owner =
    noun.of?.entity ??
    (noun.ofPronoun?.person === 3 ? scene.antecedent(noun.ofPronoun, scene.chunks.indexOf(noun), not) : undefined);
  if (!owner && noun.determiner === 'possessive') return undefined;
  const spurned = noun.words.some((word) => scene.rules.cancelled.has(word));
  const fits = (draft: Draft) => {
    if (draft.type !== side.deal) return undefined;
    const other = side.side === 'from' ? draft.to : draft.from;
    if (owner && !other.includes(owner)) return undefined;
    return (side.side === 'from' ? draft.from : draft.to).find((entity) => entity !== owner && !not.has(entity));
  };
  const told = scene.told.filter(({ place }) => scene.place.paragraph - place.paragraph < 8);
  const first = told.findLast((draft) => (draft.status === 'cancelled') === spurned && fits(draft)) ?? told.findLast(fits);
  return first && fits(first);
}
