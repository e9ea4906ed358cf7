import type { Chunk } from './chunk.ts';

/**
 * The verb that a relative pronoun's clause begins with, for an infinitive further down: "que Nordia prévoit de racheter", "pour laquelle il serait
 * prêt à débourser". The verb itself when it is no such infinitive.
 */
export function relativeHead(chunks: readonly Chunk[], at: number): number {
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || verb.mood !== 'infinitive') return at;
  for (let i = at - 1, seen = 0; i >= 0 && seen < 4; i--, seen++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'verb') return chunk.mood === 'finite' ? i : chunk.mood === 'infinitive' ? relativeHead(chunks, i) : at;
    // "est prêt à", "a l'intention de": a word without a party
    if (chunk.kind === 'noun' ? chunk.mention || chunk.amount || chunk.pronoun : chunk.mark !== 'adverb') return at;
  }
  return at;
}
