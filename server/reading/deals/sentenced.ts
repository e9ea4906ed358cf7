import type { FoundEntity } from '../entities/entity-reading.ts';
import type { VerbChunk } from '../syntax/chunk.ts';
import { complementsOf } from '../syntax/complements.ts';
import { subjectOf } from '../syntax/subject.ts';
import { type Party, partiesOf, type Scene } from './scene.ts';

/** "X a condamné Y à verser 3 M€": to whom a sum is due that an infinitive names no payee for: whoever imposed it. */
export function sentencer(scene: Scene, at: number, not: ReadonlySet<FoundEntity>): Party[] {
  const { chunks, rules } = scene;
  const infinitive = chunks[at];
  if (infinitive?.kind !== 'verb' || infinitive.mood !== 'infinitive') return [];
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'mark' && chunk.mark !== ',' && chunk.mark !== 'adverb') return [];
    if (chunk.kind !== 'verb') continue;
    if (!rules.collects.has(chunk.lemma)) return [];
    return partiesOf(scene, imposer(scene, i, chunk), not);
  }
  return [];
}

const imposer = (scene: Scene, at: number, verb: VerbChunk) =>
  verb.passive
    ? complementsOf(scene.chunks, at)
        .args.filter(({ prep }) => prep === scene.rules.data.by)
        .flatMap(({ group }) => group)
    : subjectOf(scene.chunks, at, { object: scene.rules.objectControl });
