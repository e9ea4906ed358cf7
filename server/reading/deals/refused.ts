import type { VerbChunk } from '../syntax/chunk.ts';
import { complementsOf } from '../syntax/complements.ts';
import { predicateOf } from '../syntax/governor.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';
import { verbClasses } from './verb-classes.ts';

/** "X propose 70 M€ pour racheter Y, les fondateurs refusent", "…, mais le conseil a décliné": whoever is asked says no, and of nothing else. */
export function isRefused(scene: Scene, at: number, { from, type }: Pick<Draft, 'from' | 'type'>): boolean {
  const { chunks, rules, syntax } = scene;
  if (syntax.headLast || (type !== 'acquisition' && type !== 'investment' && type !== 'stake')) return false;
  for (let i = at + 1; i < chunks.length; i++) {
    const asked = chunks[i]!;
    if (asked.kind === 'mark' && (asked.mark === 'end' || asked.mark === ';')) return false;
    if (
      asked.kind !== 'noun' ||
      asked.prep ||
      asked.amount ||
      !asked.head ||
      (asked.mention && from.includes(asked.mention.entity))
    )
      continue;
    const verb = predicateOf(chunks, i);
    if (verb < 0) continue;
    const refuses = chunks[verb] as VerbChunk;
    if (!rules.answers.has(refuses.lemma) || !verbClasses(scene, verb)?.has('drops')) continue;
    if (refuses.mood !== 'finite' || refuses.negated || refuses.modality || refuses.tense === 'conditional') continue;
    const { args, verbs } = complementsOf(chunks, verb);
    if (!verbs.length && !args.some(({ prep, group }) => !prep && !group[0]!.time)) return true;
  }
  return false;
}

/** "a proposé de racheter X, en vain", "sans succès": what was tried came to nothing. */
export function isInVain({ chunks, rules }: Scene, at: number): boolean {
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'mark' && (chunk.mark === 'end' || chunk.mark === ';' || chunk.mark === 'relative')) return false;
    if (chunk.kind === 'verb' && chunk.mood === 'finite') return false;
    if (chunk.kind === 'noun' && chunk.prep && rules.vain.has(`${chunk.prep}+${chunk.head}`)) return true;
  }
  return false;
}
