import type { FoundEntity } from '../entities/entity-reading.ts';
import { emptyNoun, type VerbChunk } from '../syntax/chunk.ts';
import { subjectOf } from '../syntax/subject.ts';
import { type Party, partiesOf, type Scene, toldLately } from './scene.ts';

/** Paragraphs after which a company is no longer the one that is bid for. */
const REACH = 4;

/** "was outbid for X, which went to Y": the subject, when others were told to want it in this paragraph. */
export function contested(scene: Scene, at: number, not: ReadonlySet<FoundEntity>): Party[] {
  const wanted = toldLately(scene).filter(
    ({ type, place }) => type === 'acquisition' && place.paragraph === scene.place.paragraph,
  );
  return partiesOf(scene, subjectOf(scene.chunks, at, { object: scene.rules.objectControl }), not).filter(({ entity }) =>
    wanted.some(({ to }) => to.includes(entity)),
  );
}

/** "Y could bid between €2bn and €3bn": for whom others bid that the article told of. */
export function bidFor(scene: Scene, at: number, not: ReadonlySet<FoundEntity>): Party[] {
  const told = toldLately(scene).findLast(
    ({ type, to, place }) =>
      type === 'acquisition' && to.length === 1 && !not.has(to[0]!) && scene.place.paragraph - place.paragraph <= REACH,
  );
  const { from, to } = scene.chunks[at] as VerbChunk;
  return told ? [{ entity: told.to[0]!, sure: 0.75, chunk: emptyNoun({ from, to }) }] : [];
}
