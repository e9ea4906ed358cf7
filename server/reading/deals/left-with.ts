import type { FoundEntity } from '../entities/entity-reading.ts';
import { subjectOf } from '../syntax/subject.ts';
import { type Party, partiesOf, type Scene, toldLately } from './scene.ts';

/**
 * "it will put $4bn into X, which will leave it with 11%", "sold shares to Y, giving it 12%": in a clause about the whole, a pronoun is who
 * bought, failing that who acts.
 */
export function leftWith(scene: Scene, at: number, not: ReadonlySet<FoundEntity>): Party[] {
  const { chunks, rules } = scene;
  const verb = chunks[at];
  const object = chunks[at + 1];
  const before = chunks[at - 1];
  if (verb?.kind !== 'verb' || object?.kind !== 'noun' || !object.pronoun || before?.kind !== 'mark') return [];
  const gerund = verb.mood === 'gerund' && before.mark === ',';
  if (before.mark !== 'relative' && !gerund) return [];
  const told = toldLately(scene).findLast(({ place }) => place === scene.place);
  if (told && (told.type === 'investment' || told.type === 'acquisition') && told.from.length === 1 && !not.has(told.from[0]!))
    return [{ entity: told.from[0]!, sure: 0.85, chunk: object }];
  const main = chunks.findLastIndex((chunk, i) => i < at - 1 && chunk.kind === 'verb' && chunk.mood === 'finite');
  return main < 0 ? [] : partiesOf(scene, subjectOf(chunks, main, { object: rules.objectControl }), not);
}
