import type { NounChunk, VerbChunk } from '../syntax/chunk.ts';
import { predicateOf } from '../syntax/governor.ts';
import { coordinatedRight } from '../syntax/group.ts';
import { type Party, partiesOf, type Scene } from './scene.ts';

/** "Its biggest customer is X", "The largest of its lenders are X and Y": who the noun at a chunk is said to be. */
export function saidToBe(scene: Scene, at: number): Party[] {
  const { chunks, rules } = scene;
  const noun = chunks[at] as NounChunk;
  const verb = predicateOf(chunks, at);
  if (noun.mention?.kind === 'name' || verb < 0 || verb > at + 4) return [];
  const { lemma, negated, modality } = chunks[verb] as VerbChunk;
  const classes = rules.classes.get(lemma);
  if (negated || modality || !(classes?.has('is') || classes?.has('isNamed'))) return [];
  let next = verb + 1;
  while (chunks[next]?.kind === 'mark' && (chunks[next] as { mark: string }).mark === 'adverb') next++;
  const named = chunks[next];
  if (named?.kind !== 'noun' || named.prep || !named.mention || named.of || named.mention.entity.type === 'person') return [];
  return partiesOf(scene, coordinatedRight(chunks, next).group);
}
