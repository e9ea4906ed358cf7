import type { NounChunk } from '../syntax/chunk.ts';
import type { Scene } from './scene.ts';

/** "est prêt à consacrer", "se dit prête à payer": an adjective with its infinitive, though the word is a noun of deals as well. */
export function isReadyTo({ chunks }: Scene, at: number): boolean {
  const { determiner, prep, words, amount } = chunks[at] as NounChunk;
  if (determiner || prep || amount || words.length !== 1) return false;
  const before = chunks[at - 1];
  const next = chunks[at + 1];
  return before?.kind === 'verb' && next?.kind === 'verb' && next.mood === 'infinitive' && next.prep !== undefined;
}
