import type { NounChunk, VerbChunk } from '../syntax/chunk.ts';
import type { Scene } from './scene.ts';

/** "the sale of its pump unit to X, completed in May, which brought in $2bn": the sale brought it in, not X. */
export function isProceeds(scene: Scene, at: number): boolean {
  const { chunks, rules } = scene;
  const verb = chunks[at] as VerbChunk;
  if (!scene.syntax.headLast || verb.mood !== 'finite' || verb.passive || !rules.classes.get(verb.lemma)?.has('gets'))
    return false;
  let i = at - 1;
  while (chunks[i]?.kind === 'mark' && (chunks[i] as { mark: string }).mark === 'adverb') i--;
  const relative = chunks[i];
  if (relative?.kind !== 'mark' || relative.mark !== 'relative' || relative.prep) return false;
  let behindComma = false;
  for (i--; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'mark') {
      if (chunk.mark !== ',' && chunk.mark !== 'adverb') return false;
      behindComma = true;
    } else if (chunk.kind === 'verb') {
      if (chunk.mood !== 'participle') return behindComma && !chunk.negated && isSelling(scene, chunk);
    } else if (!chunk.prep || chunk.head) {
      if (isSale(scene, chunk)) return behindComma;
      const before = chunks[i - 1];
      if (!chunk.prep && before?.kind !== 'verb') return false;
    }
  }
  return false;
}

const isSelling = ({ rules }: Scene, { lemma }: VerbChunk) =>
  rules.verbFrames.get(lemma)?.some(({ frame }) => frame.deal === 'acquisition' && frame.from?.includes('to')) === true;

const isSale = ({ rules }: Scene, { head, mention }: NounChunk) =>
  head !== undefined && mention?.kind !== 'name' && rules.nounFrames.get(head)?.[0]?.deal === 'acquisition';
